package ontherecord.export;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import ontherecord.store.JsonEncoder;

/// An indented JSON array that grows object by object, as UTF-8.
public final class JsonArray implements Closeable {

  /// Stands before the first object.
  public static final String FIRST = "[\n  ";

  /// Stands between two.
  public static final String BETWEEN = ",\n  ";

  /// Stands after the last.
  public static final String LAST = "\n]\n";

  /// Stands for no object at all.
  public static final String NONE = "[]\n";

  private final OutputStream out;
  private boolean isEmpty = true;

  JsonArray(OutputStream out) {
    this.out = out;
  }

  /// Writes one object without an array around it.
  ///
  /// @param indented whether it is to stand in an array as this one, or on one line
  public static void object(OutputStream out, boolean indented, JsonEncoder.Content content)
      throws IOException {
    JsonEncoder.writeTo(
        out,
        json -> {
          if (indented) {
            json.setPrettyPrinter(inside());
          }
          content.write(json);
        });
  }

  /// Adds an object.
  void add(JsonEncoder.Content content) throws IOException {
    out.write((isEmpty ? FIRST : BETWEEN).getBytes(US_ASCII));
    isEmpty = false;
    object(out, true, content);
  }

  @Override
  public void close() throws IOException {
    out.write((isEmpty ? NONE : LAST).getBytes(US_ASCII));
    out.flush();
  }

  /// Objects one level in, with their spans on one line.
  private static DefaultPrettyPrinter inside() {
    DefaultIndenter line = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Spacing.AFTER)
            .withArrayValueSpacing(Spacing.AFTER);
    return new DefaultPrettyPrinter()
        .withSeparators(separators)
        .withArrayIndenter(new DefaultPrettyPrinter.NopIndenter())
        .withObjectIndenter(
            new DefaultPrettyPrinter.Indenter() {
              @Override
              public void writeIndentation(JsonGenerator json, int level) throws IOException {
                line.writeIndentation(json, level + 1);
              }

              @Override
              public boolean isInline() {
                return false;
              }
            });
  }
}
