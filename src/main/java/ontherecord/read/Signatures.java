package ontherecord.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ontherecord.text.Glyphs;

/// The first bytes of files that are not plain text: documents, web pages, archives, pictures,
/// sound, programs.
final class Signatures {

  private static final List<String> STARTS =
      List.of(
          "BZh91AY",
          "\u00fd7zXZ\u0000",
          "7z\u00bc\u00af'\u001c",
          "Rar!\u001a\u0007",
          "(\u00b5/\u00fd", // zstd
          "\u0089PNG\r\n",
          "\u00ff\u00d8\u00ff", // jpeg
          "GIF87a",
          "GIF89a",
          "II*\u0000",
          "MM\u0000*",
          "ID3\u0003",
          "ID3\u0004",
          "OggS\u0000",
          "fLaC\u0000",
          "\u007fELF",
          "\u00ca\u00fe\u00ba\u00be",
          "SQLite format 3\u0000");

  private static final List<String> MARKUP_STARTS = List.of("<!doctype", "<html", "<?xml", "<!--");

  /// What a page may start with, after a declaration of XML, comments and white space.
  private static final Pattern WEB_PAGE =
      Pattern.compile(
          "(?is)\\A(?:\\s++|<\\?.{0,300}?\\?>|<!--.{0,3000}?-->|<!doctype (?!html)[^>]{0,300}>)*+"
              + "<(?:!doctype html|html|head|body|title|meta|div|article|main|section|p|h1|span)"
              + "[\\s>/].*");

  private static final Pattern MARK =
      Pattern.compile("\\A(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\\x00\\x00\u00fe\u00ff|\u00fe\u00ff)");

  private static final int LONGEST = 64;
  private static final int START_OF_PAGE = 4096;

  /// Some programs put something before a PDF; readers look for its start in so many bytes.
  private static final int BEFORE_PDF = 1024;

  private static final Pattern ROOT =
      Pattern.compile(
          "\\s*+(?:<\\?[^>]*+>\\s*+|<!--(?:[^-]|-(?!->))*+-->\\s*+|<!DOCTYPE[^>\\[]*+(?:\\[[^\\]]*+\\][^>]*+)?>\\s*+)*+"
              + "<(?:[A-Za-z][\\w.-]*+:)?([A-Za-z][\\w.-]*+)[\\s>/]");

  private Signatures() {}

  /// Whether `bytes` start as a file does that has to be saved as plain text first.
  static boolean areOfNoPlainText(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, LONGEST), ISO_8859_1);
    return STARTS.stream().anyMatch(start::startsWith) || isRiff(start) || isMp4(start);
  }

  /// PDF, perhaps with something before it.
  static boolean arePdf(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, BEFORE_PDF), ISO_8859_1);
    int at = start.indexOf("%PDF-");
    return at >= 0 && start.substring(0, at).chars().noneMatch(Character::isLetter);
  }

  /// RTF.
  static boolean areRichText(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, LONGEST), ISO_8859_1)
        .strip()
        .startsWith("{\\rtf");
  }

  /// Zip, and with it DOCX, ODT and EPUB.
  static boolean areZip(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, LONGEST), ISO_8859_1);
    return start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006");
  }

  /// Microsoft's container for DOC, XLS, MSG, and for files under a password.
  static boolean areCompound(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, LONGEST), ISO_8859_1)
        .startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1");
  }

  /// The name of the first element, where `text` starts as XML or HTML does.
  static Optional<String> rootOfXml(String text) {
    var root = ROOT.matcher(text);
    return root.lookingAt() ? Optional.of(root.group(1)) : Optional.empty();
  }

  static boolean areOfGzip(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b && bytes[2] == 8;
  }

  /// Whether `bytes` start as a web page does, in whatever encoding.
  static boolean areOfWebPage(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, START_OF_PAGE), ISO_8859_1);
    // without the zeros of wide letters
    String narrow = MARK.matcher(start).replaceFirst("").replace("\0", "");
    return WEB_PAGE.matcher(narrow).matches();
  }

  /// Whether `text` starts as the source of XML does.
  static boolean isOfMarkup(String text) {
    int ink = 0;
    while (ink < text.length() && Glyphs.isBlank(text.charAt(ink))) {
      ink++;
    }
    for (String start : MARKUP_STARTS) {
      if (text.regionMatches(true, ink, start, 0, start.length())) {
        return true;
      }
    }
    return false;
  }

  /// Sound, film and WebP pictures: "RIFF", a length, and what it is.
  private static boolean isRiff(String start) {
    return start.startsWith("RIFF")
        && (start.startsWith("WEBP", 8)
            || start.startsWith("WAVE", 8)
            || start.startsWith("AVI", 8));
  }

  private static boolean isMp4(String start) {
    return start.startsWith("\u0000\u0000") && start.startsWith("ftyp", 4);
  }
}
