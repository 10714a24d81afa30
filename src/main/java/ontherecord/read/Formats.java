package ontherecord.read;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.Arrays;
import java.util.Optional;
import ontherecord.read.UnreadableArticleException.Why;

/// Tells a file's format by what is in it; its name decides nothing.
final class Formats {

  /// What a text is shows in its first bytes.
  private static final int HEAD = 1 << 16;

  private Formats() {}

  /// The reader for `file`.
  static FormatReader of(RawFile file) throws UnreadableArticleException {
    byte[] bytes = file.bytes();
    if (Signatures.areOfGzip(bytes)) {
      return new Gzip();
    }
    if (Signatures.arePdf(bytes)) {
      return new PdfDocument();
    }
    if (Signatures.areRichText(bytes)) {
      return new RichText();
    }
    if (Signatures.areZip(bytes)) {
      return zipped(file);
    }
    if (Signatures.areCompound(bytes)) {
      throw file.failure(compound(bytes));
    }
    if (Signatures.areOfNoPlainText(bytes)) {
      throw file.failure(Why.NOT_TEXT);
    }
    return text(file);
  }

  private static FormatReader text(RawFile file) throws UnreadableArticleException {
    byte[] bytes = file.bytes();
    String head =
        Encodings.decode(bytes.length <= HEAD ? bytes : Arrays.copyOf(bytes, HEAD)).strip();
    switch (Signatures.rootOfXml(head).orElse("")) {
      case "rss", "feed", "RDF" -> {
        return new Feed();
      }
      case "opml", "urlset", "sitemapindex" -> throw file.failure(Why.ADDRESSES);
      default -> {}
    }
    if (Signatures.areOfWebPage(bytes)) {
      return new WebPage();
    }
    if (TextSigns.areOfSubtitles(head)) {
      return new Subtitles();
    }
    if (TextSigns.areOfMail(head)) {
      return new Mail();
    }
    return TextSigns.areOfMarkdown(head) ? new Markdown() : new PlainText();
  }

  private static FormatReader zipped(RawFile file) throws UnreadableArticleException {
    Archive archive = Archive.of(file);
    Optional<byte[]> type = archive.part("mimetype");
    String name = type.map(it -> new String(it, US_ASCII).strip()).orElse("");
    if (name.startsWith("application/vnd.oasis.opendocument.text")) {
      return new OpenDocument();
    }
    if (archive.has("META-INF/container.xml")) {
      return new Book();
    }
    if (archive.has("[Content_Types].xml")) {
      if (archive.hasBelow("xl/") || archive.hasBelow("ppt/")) {
        throw file.failure(Why.OTHER_DOCUMENT);
      }
      return new WordDocument();
    }
    boolean isPages = archive.hasBelow("Index/") || archive.has("index.xml");
    throw file.failure(!name.isEmpty() ? Why.OTHER_DOCUMENT : isPages ? Why.PAGES : Why.ARCHIVE);
  }

  /// Microsoft's older container: what is in it shows by the names of its streams.
  private static Why compound(byte[] bytes) {
    if (holds(bytes, "EncryptedPackage")) {
      return Why.PASSWORD;
    }
    return holds(bytes, "WordDocument") ? Why.OLD_WORD : Why.OTHER_DOCUMENT;
  }

  private static boolean holds(byte[] bytes, String name) {
    byte[] wanted = name.getBytes(UTF_16LE);
    for (int i = 0; i + wanted.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return true;
      }
    }
    return false;
  }
}
