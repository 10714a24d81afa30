package ontherecord.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;

/// Text on its way out as UTF-8.
final class Utf8 {

  private static final byte[] UNKNOWN = "\ufffd".getBytes(UTF_8);
  private static final int ROOM = 1 << 16;

  private Utf8() {}

  /// A writer to `out`. Half a surrogate pair, which UTF-8 cannot say, becomes `\ufffd`.
  static Writer to(OutputStream out) {
    return new BufferedWriter(
        new OutputStreamWriter(
            out,
            UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(UNKNOWN)),
        ROOM);
  }
}
