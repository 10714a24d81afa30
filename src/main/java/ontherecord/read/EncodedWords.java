package ontherecord.read;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;

/// The words of a mail's header: "=?utf-8?Q?Ann_L=C3=A9e?=" is "Ann Lée".
final class EncodedWords {

  private EncodedWords() {}

  /// The words of `field`; as they stand where they are encoded against the rules.
  static String decode(Field field) {
    byte[] raw = field.getRaw().toByteArray();
    String line = Encodings.decode(raw);
    String body = line.substring(line.indexOf(':') + 1).replaceAll("\\r?\\n(?=[ \t])", "");
    try {
      return DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT, US_ASCII).strip();
    } catch (RuntimeException e) {
      return body.strip();
    }
  }
}
