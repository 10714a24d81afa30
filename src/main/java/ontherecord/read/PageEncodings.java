package ontherecord.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The bytes of a page to text. What a page declares is believed where its bytes do not show
/// better: many that declare Latin letters are UTF-8.
final class PageEncodings {

  /// A declaration stands among the first so many bytes.
  private static final int START = 8192;

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<(?:meta\\s[^>]{0,300}?charset|\\?xml\\s[^>]{0,100}?encoding)\\s*=\\s*"
              + "[\"']?\\s*([A-Za-z0-9_:.\\-]{2,40})");

  /// Names that browsers take for a larger encoding with the same letters.
  private static final Map<String, String> EXTENDED =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"));

  private PageEncodings() {}

  /// The text of `bytes`.
  ///
  /// @param declared the encoding that was named outside the page, which goes before its own
  static String decode(byte[] bytes, @Nullable String declared) {
    Charset charset = charset(declared == null ? declaredIn(bytes) : declared);
    return Encodings.decode(bytes, charset);
  }

  private static String declaredIn(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, START), ISO_8859_1);
    var declared = DECLARED.matcher(start);
    return declared.find() ? declared.group(1) : "";
  }

  private static @Nullable Charset charset(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    try {
      return lower.isEmpty() ? null : Charset.forName(EXTENDED.getOrDefault(lower, lower));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
