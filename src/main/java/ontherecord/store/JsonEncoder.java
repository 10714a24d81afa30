package ontherecord.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/// Encodes JSON as UTF-8. Half a surrogate pair, which UTF-8 cannot say, becomes its JSON escape,
/// so that no offset moves and nothing is lost; so do the line ends that only some programs know,
/// so that one line stays one line for all of them. Both stand inside strings only.
public final class JsonEncoder extends Writer {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private static final char NONE = 0;
  private static final int ROOM = 8192;
  private static final int LONGEST = 12;

  private final OutputStream out;
  private final byte[] bytes = new byte[ROOM];
  private int size;
  private char high = NONE;

  /// What writes JSON.
  @FunctionalInterface
  public interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  public JsonEncoder(OutputStream out) {
    this.out = out;
  }

  /// Writes JSON to `out`, which stays open.
  public static void writeTo(OutputStream out, Content content) throws IOException {
    try (JsonEncoder encoder = new JsonEncoder(out);
        JsonGenerator json = FACTORY.createGenerator(encoder)) {
      content.write(json);
    }
  }

  @Override
  public void write(char[] characters, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      if (size > ROOM - LONGEST) {
        drain();
      }
      encode(characters[i]);
    }
  }

  @Override
  public void flush() throws IOException {
    drain();
    out.flush();
  }

  /// Writes what is left; what it writes to stays open.
  @Override
  public void close() throws IOException {
    if (high != NONE) {
      escape(high);
      high = NONE;
    }
    flush();
  }

  private void encode(char c) {
    if (high != NONE) {
      char before = high;
      high = NONE;
      if (Character.isLowSurrogate(c)) {
        pair(Character.toCodePoint(before, c));
        return;
      }
      escape(before);
    }
    if (c < 0x80) {
      put(c);
    } else if (Character.isHighSurrogate(c)) {
      high = c;
    } else if (Character.isLowSurrogate(c) || isLineEnd(c)) {
      escape(c);
    } else if (c < 0x800) {
      put(0xc0 | (c >> 6));
      tail(c, 0);
    } else {
      put(0xe0 | (c >> 12));
      tail(c, 6);
      tail(c, 0);
    }
  }

  private static boolean isLineEnd(char c) {
    return c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private void pair(int codePoint) {
    put(0xf0 | (codePoint >> 18));
    tail(codePoint, 12);
    tail(codePoint, 6);
    tail(codePoint, 0);
  }

  private void tail(int codePoint, int shift) {
    put(0x80 | ((codePoint >> shift) & 0x3f));
  }

  private void escape(char c) {
    put('\\');
    put('u');
    for (int shift = 12; shift >= 0; shift -= 4) {
      put(Character.forDigit((c >> shift) & 0xf, 16));
    }
  }

  private void put(int unit) {
    bytes[size++] = (byte) unit;
  }

  private void drain() throws IOException {
    out.write(bytes, 0, size);
    size = 0;
  }
}
