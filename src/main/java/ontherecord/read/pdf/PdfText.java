package ontherecord.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import ontherecord.read.pdf.PdfException.Why;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;

/// The text of a PDF, paragraph by paragraph, with what the file says of itself.
///
/// @param paragraphs in reading order, at least one
/// @param author who its information names; empty where nobody is
/// @param language as its catalogue says; empty where it does not
/// @param metadata its XMP, which is XML; empty where there is none
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record PdfText(List<Paragraph> paragraphs, String author, String language, byte[] metadata) {

  private static final int MOST_PAGES = 5000;
  private static final int LONGEST_METADATA = 4 << 20;

  /// Kept, since a logger that nobody keeps forgets its level: what is odd about a file is no news.
  private static final List<Logger> QUIET =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  /// The text of the PDF that `bytes` are.
  public static PdfText of(byte[] bytes) throws PdfException {
    QUIET.forEach(it -> it.setLevel(Level.OFF));
    try {
      FontMappers.set(new OwnFonts());
      try (PDDocument document = new BoundedParser(bytes).parse()) {
        return of(document);
      }
    } catch (InvalidPasswordException e) {
      throw new PdfException(Why.PASSWORD);
    } catch (BoundedParser.TooMuch e) {
      throw new PdfException(Why.TOO_LARGE);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox throws any of these on a file that breaks the rules, and leaves nothing behind
      throw new PdfException(Why.DAMAGED);
    }
  }

  private static PdfText of(PDDocument document) throws IOException, PdfException {
    if (document.getNumberOfPages() > MOST_PAGES) {
      throw new PdfException(Why.TOO_LARGE);
    }
    List<Glyphs.Page> pages = new ArrayList<>();
    new Glyphs((page, _) -> pages.add(page)).writeText(document, Writer.nullWriter());
    List<Columns.Column> columns = new ArrayList<>();
    for (Glyphs.Page page : Furniture.without(pages)) {
      columns.addAll(Columns.of(page.lines()));
    }
    if (columns.isEmpty()) {
      throw new PdfException(Why.SCANNED);
    }
    return new PdfText(
        Paragraphs.of(columns),
        Optional.ofNullable(document.getDocumentInformation().getAuthor()).orElse(""),
        Optional.ofNullable(document.getDocumentCatalog().getLanguage()).orElse(""),
        metadata(document.getDocumentCatalog().getMetadata()));
  }

  private static byte[] metadata(@Nullable PDMetadata metadata) throws IOException {
    if (metadata == null) {
      return new byte[0];
    }
    try (InputStream in = metadata.exportXMPMetadata()) {
      return in.readNBytes(LONGEST_METADATA);
    }
  }
}
