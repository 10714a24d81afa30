package ontherecord.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sigpwned.chardet4j.com.ibm.icu.text.CharsetDetector;
import com.sigpwned.chardet4j.com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Bytes to text: a byte order mark decides; else UTF-16 and UTF-32 where their zero bytes show
/// them; else UTF-8 where the bytes keep its rules; else what the language of the text makes
/// likely; else MacRoman where only that makes words; else Windows-1252, which is what English text
/// without other signs is.
final class Encodings {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  /// Encodings that Windows extends: its own has the same letters, and quotation marks besides.
  private static final Map<String, String> EXTENDED =
      Map.of(
          "ISO-8859-1", "windows-1252",
          "ISO-8859-7", "windows-1253",
          "ISO-8859-9", "windows-1254",
          "GB18030", "GB18030",
          "Shift_JIS", "windows-31j",
          "EUC-KR", "x-windows-949");

  private static final int SAMPLE = 8000;
  private static final int SURE = 30;

  /// A byte order mark, its bytes as characters.
  private record Mark(String bytes, Charset charset) {}

  /// The longer first: the mark of UTF-32 starts with that of UTF-16.
  private static final List<Mark> MARKS =
      List.of(
          new Mark("\u00ff\u00fe\u0000\u0000", UTF_32LE),
          new Mark("\u0000\u0000\u00fe\u00ff", UTF_32BE),
          new Mark("\u00ef\u00bb\u00bf", UTF_8),
          new Mark("\u00ff\u00fe", UTF_16LE),
          new Mark("\u00fe\u00ff", UTF_16BE));

  private Encodings() {}

  /// The text, without a byte order mark. Never throws: what cannot be decoded becomes U+FFFD.
  static String decode(byte[] bytes) {
    return decode(bytes, null);
  }

  /// The text as [#decode(byte[])] has it; `declared` goes before a guess where the bytes keep its
  /// rules.
  static String decode(byte[] bytes, @Nullable Charset declared) {
    String start = new String(bytes, 0, Math.min(4, bytes.length), ISO_8859_1);
    for (Mark mark : MARKS) {
      if (start.startsWith(mark.bytes())) {
        int length = mark.bytes().length();
        return new String(bytes, length, bytes.length - length, mark.charset());
      }
    }
    Charset wide = byZeros(bytes);
    if (!wide.equals(UTF_8)) {
      return new String(bytes, wide);
    }
    String text = new String(bytes, UTF_8);
    if (isUtf8(text, bytes) && !isEscaped(bytes, declared)) {
      return text;
    }
    String believed = declared == null ? "" : new String(bytes, declared);
    return keepsItsRules(believed) ? believed : new String(bytes, byLanguage(bytes));
  }

  /// UTF-16 or UTF-32 where the zero bytes of Latin letters stand at their places and nowhere else,
  /// UTF-8 otherwise.
  private static Charset byZeros(byte[] bytes) {
    int end = Math.min(bytes.length, SAMPLE) & ~3;
    int[] zeros = new int[4];
    for (int i = 0; i < end; i++) {
      zeros[i & 3] += bytes[i] == 0 ? 1 : 0;
    }
    int units = end / 4;
    int most = units - units / 10;
    int half = Math.max(1, units / 2);
    if (units == 0) {
      return UTF_8;
    }
    if (bytes.length % 4 == 0 && zeros[1] >= most && zeros[2] >= most) {
      return zeros[3] >= most && zeros[0] == 0
          ? UTF_32LE
          : zeros[0] >= most && zeros[3] == 0 ? UTF_32BE : UTF_8;
    }
    if (bytes.length % 2 == 0 && zeros[0] + zeros[2] == 0 && zeros[1] + zeros[3] >= half) {
      return UTF_16LE;
    }
    if (bytes.length % 2 == 0 && zeros[1] + zeros[3] == 0 && zeros[0] + zeros[2] >= half) {
      return UTF_16BE;
    }
    return UTF_8;
  }

  /// Whether the bytes keep the rules of UTF-8, or break them so seldom that something else was
  /// damaged: a file that was cut, or a byte that got lost.
  private static boolean isUtf8(String text, byte[] bytes) {
    if (text.indexOf('\ufffd') < 0) {
      return true;
    }
    int replaced = 0;
    int beyondAscii = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      replaced += c == '\ufffd' ? 1 : 0;
      beyondAscii += c > '\u007f' && c != '\ufffd' ? 1 : 0;
    }
    return replaced - written(bytes) <= beyondAscii;
  }

  /// Some encodings of Japanese write other letters in ASCII, after a sign that says so.
  private static boolean isEscaped(byte[] bytes, @Nullable Charset declared) {
    if (declared == null || !declared.name().startsWith("ISO-2022")) {
      return false;
    }
    int i = 0;
    while (i < bytes.length && bytes[i] != 0x1b) {
      i++;
    }
    return i < bytes.length;
  }

  private static boolean keepsItsRules(String text) {
    long replaced = text.chars().filter(it -> it == '\ufffd').count();
    return !text.isEmpty() && replaced * 1000 <= text.length();
  }

  /// How often the bytes themselves say U+FFFD.
  private static int written(byte[] bytes) {
    int count = 0;
    for (int i = 2; i < bytes.length; i++) {
      if (bytes[i] == (byte) 0xbd && bytes[i - 1] == (byte) 0xbf && bytes[i - 2] == (byte) 0xef) {
        count++;
      }
    }
    return count;
  }

  private static Charset byLanguage(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(sample(bytes));
    CharsetMatch match = detector.detect();
    if (match == null || match.getConfidence() < SURE || match.getName().startsWith("UTF")) {
      return MacRoman.or(WINDOWS_1252, bytes);
    }
    String name = EXTENDED.getOrDefault(match.getName(), match.getName());
    Charset likely = Charset.isSupported(name) ? Charset.forName(name) : WINDOWS_1252;
    return likely.equals(WINDOWS_1252) ? MacRoman.or(likely, bytes) : likely;
  }

  /// The detector looks at the first bytes only; what tells encodings apart may come much later.
  private static byte[] sample(byte[] bytes) {
    int first = 0;
    while (first < bytes.length && bytes[first] >= 0) {
      first++;
    }
    int start = Math.max(0, Math.min(first - SAMPLE / 8, bytes.length - SAMPLE));
    return Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + SAMPLE));
  }
}
