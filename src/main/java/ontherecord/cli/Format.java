package ontherecord.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import ontherecord.quote.QuotedArticle;
import ontherecord.store.JsonEncoder;

/// How results are printed.
enum Format {
  /// One indented array.
  JSON("[\n  ", ",\n  ", "", "\n]\n", "[]\n"),
  /// One object a line.
  JSONL("", "", "\n", "", ""),
  /// For people, who need no window.
  TEXT("", "\n\n", "", "", "");

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final String first;
  private final String between;
  private final String each;
  private final String last;
  private final String none;

  /// What writes one JSON object.
  @FunctionalInterface
  interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  /// @param first stands before the first result
  /// @param between stands between two
  /// @param each stands after each
  /// @param last stands after the last
  /// @param none stands for no result at all
  Format(String first, String between, String each, String last, String none) {
    this.first = first;
    this.between = between;
    this.each = each;
    this.last = last;
    this.none = none;
  }

  /// What stands before a result.
  String before(boolean isFirst) {
    return isFirst ? first : between;
  }

  /// What stands after each result.
  String after() {
    return each;
  }

  /// What stands at the end.
  String end(boolean isEmpty) {
    return isEmpty ? none : last;
  }

  /// One article, as UTF-8.
  ByteArrayOutputStream printed(QuotedArticle quoted) {
    if (this != TEXT) {
      return object(json -> ArticleJson.write(quoted, json));
    }
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    printed.writeBytes(TextReport.of(quoted).getBytes(StandardCharsets.UTF_8));
    return printed;
  }

  /// One object of another kind than an article.
  ByteArrayOutputStream object(Content content) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (JsonEncoder encoder = new JsonEncoder(printed);
        JsonGenerator json = FACTORY.createGenerator(encoder)) {
      if (this == JSON) {
        json.setPrettyPrinter(insideArray());
      }
      content.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return printed;
  }

  /// Objects one level in, with their spans on one line.
  private static DefaultPrettyPrinter insideArray() {
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
