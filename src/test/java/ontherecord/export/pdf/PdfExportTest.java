package ontherecord.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import ontherecord.export.Excerpt;
import ontherecord.export.Export;
import ontherecord.export.Report;
import ontherecord.export.ReportLine;
import ontherecord.export.Writing;
import ontherecord.fixtures.Exported;
import ontherecord.fixtures.Found;
import ontherecord.fixtures.HardArticles;
import ontherecord.quote.Form;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class PdfExportTest {

  private static final SystemFonts NONE = new SystemFonts(List::of);

  @TempDir private Path folder;

  @Test
  void theWordsOfEveryQuotationOfTheNewsReadBack() throws IOException {
    List<QuotedArticle> articles = new ArrayList<>(Exported.news().limit(12).toList());
    articles.removeIf(it -> it.quotations().isEmpty());
    assertTrue(articles.size() >= 10, "in only " + articles.size() + " articles");
    articles.add(Found.example());
    for (QuotedArticle article : articles) {
      String read = flowing(pages(Exported.bytes(Export.PDF, article)));
      for (Quotation quotation : article.quotations()) {
        for (var piece : quotation.content()) {
          String words = solid(article.article().words(piece));
          assertTrue(read.contains(words), () -> words + " in " + read);
        }
      }
    }
  }

  @Test
  void noWordOfTheReportIsLostAndNoneIsAdded() throws IOException {
    QuotedArticle example = Found.example();
    String report =
        Report.checked(Excerpt.of(example)).stream()
            .map(ReportLine::words)
            .collect(Collectors.joining());
    String read = flowing(pages(Exported.bytes(Export.PDF, example)));
    int plot = read.indexOf("senioradministrationofficials3");
    int end = read.indexOf("QuotationsbyspeakerandformDirectMixedIndirect");
    assertTrue(plot > 0 && end > plot, read);
    String without =
        read.substring(0, plot)
            + read.substring(end + "QuotationsbyspeakerandformDirectMixedIndirect".length());
    assertEquals(solid(report), without);
  }

  @Test
  void theSameArticleGivesTheSameBytesAndSaysNoTime() throws IOException {
    QuotedArticle example = Found.example();
    byte[] bytes = Exported.bytes(Export.PDF, example);
    assertArrayEquals(bytes, Exported.bytes(Export.PDF, example));
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PDDocumentInformation about = document.getDocumentInformation();
      assertEquals(Set.of("Title", "Creator"), about.getMetadataKeys());
      assertEquals("Rouhani Refused Meeting with Obama", about.getTitle());
      assertEquals("en", document.getDocumentCatalog().getLanguage());
    }
  }

  @Test
  void everySectionHasABookmarkToItsPage() throws IOException {
    QuotedArticle example = Found.example();
    try (PDDocument document = Loader.loadPDF(Exported.bytes(Export.PDF, example))) {
      List<PDOutlineItem> items = children(document.getDocumentCatalog().getDocumentOutline());
      assertEquals(List.of("Rouhani Refused Meeting with Obama"), titles(items));
      List<PDOutlineItem> sections = children(items.getFirst());
      List<String> expected =
          Report.checked(Excerpt.of(example)).stream()
              .filter(it ->
                  it.kind() == ReportLine.Kind.SPEAKER || it.kind() == ReportLine.Kind.HEADING)
              .map(ReportLine::words)
              .toList();
      assertEquals(expected, titles(sections));
      List<String> pages = pages(document);
      for (PDOutlineItem section : sections) {
        int page = document.getPages().indexOf(section.findDestinationPage(document));
        assertTrue(solid(pages.get(page)).contains(solid(section.getTitle())), section.getTitle());
      }
    }
  }

  @Test
  void everyPageSaysWhichOfHowManyItIsAndEndsWithNoHeading() throws IOException {
    QuotedArticle many = HardArticles.many(120, 60, 5);
    List<String> pages = pages(Exported.bytes(Export.PDF, many));
    assertTrue(pages.size() > 5, pages.size() + " pages");
    for (int i = 0; i < pages.size(); i++) {
      List<String> lines = pages.get(i).strip().lines().toList();
      assertEquals("many.txt · page " + (i + 1) + " of " + pages.size(), lines.getLast());
      String before = lines.get(lines.size() - 2);
      assertFalse(before.startsWith("Keeper") || before.startsWith("“"), before);
    }
  }

  @Test
  void articlesStandOnPagesOfTheirOwn() throws IOException {
    byte[] bytes =
        Exported.bytes(Export.PDF, Found.in("“It is sold,” Ann Lee said."), Found.example());
    List<String> pages = pages(bytes);
    assertTrue(pages.get(0).contains("“It is sold,”") && pages.get(1).startsWith("Rouhani"));
    try (PDDocument document = Loader.loadPDF(bytes)) {
      assertEquals("Articles with their quotations", document.getDocumentInformation().getTitle());
      assertEquals(2, children(document.getDocumentCatalog().getDocumentOutline()).size());
    }
  }

  @Test
  void wordsFromRightToLeftReadBackAsTheyAreSpoken() throws IOException {
    String arabic = flowing(pages(Exported.bytes(Export.PDF, HardArticles.rightToLeft())));
    assertTrue(arabic.contains(solid("المرفأ مغلق اليوم")), arabic);
    QuotedArticle hebrew = HardArticles.uncredited("“הנמל (הישן) סגור 24 שעות”", Form.DIRECT);
    String read = flowing(pages(Exported.bytes(Export.PDF, hebrew)));
    assertTrue(read.contains(solid("הנמל (הישן) סגור 24 שעות")), read);
  }

  @Test
  void charactersWithoutALetterAreSaidToBe() throws IOException {
    QuotedArticle article = HardArticles.uncredited("“漢\u0000 नम 🙂 \ud800 x”", Form.DIRECT);
    String read = String.join("\n", pages(written(NONE, article)));
    assertTrue(read.contains("“�� �� � � x”"), read);
    assertTrue(
        read.contains(
            "� stands for characters that no font on this computer has: "
                + "U+0928, U+092E, U+6F22, U+1F642"),
        read);
  }

  @Test
  void whatJoinsCharactersOnlyIsNotMissed() throws IOException {
    QuotedArticle article = HardArticles.uncredited("“a\u200db\ufe0fc\u2066d\u2003e”", Form.DIRECT);
    String read = String.join("\n", pages(written(NONE, article)));
    assertFalse(read.contains("�"), read);
    assertTrue(read.contains("d\u2003e”"), read);
  }

  @Test
  void fontsOfTheComputerAreUsedWhereOursHaveNoLetter() throws IOException {
    Path font =
        Files.copy(Path.of("src/main/resources/fonts/DejaVuSans.ttf"), folder.resolve("x.ttf"));
    Path damaged = Files.writeString(folder.resolve("a.ttf"), "no font");
    Path other = Files.writeString(folder.resolve("b.otf"), "not looked at");
    SystemFonts fonts =
        new SystemFonts(() -> List.of(damaged, font, other, folder.resolve("gone.ttc")));
    assertTrue(fonts.with(0x0628).orElseThrow().getName().startsWith("DejaVu"));
    assertTrue(fonts.with(0x6f22).isEmpty());
  }

  @Test
  void aWordLongerThanALineIsBroken() throws IOException {
    QuotedArticle article = HardArticles.uncredited("“" + "W".repeat(4_000) + "”", Form.DIRECT);
    byte[] bytes = written(NONE, article);
    assertTrue(flowing(pages(bytes)).contains("W".repeat(4_000)));
    try (PDDocument document = Loader.loadPDF(bytes)) {
      assertTrue(rightmost(document) <= document.getPage(0).getMediaBox().getWidth() - 53);
    }
  }

  @Test
  void holdsOnlyTheLettersThatAreUsed() throws IOException {
    byte[] bytes = Exported.bytes(Export.PDF, Found.example());
    assertTrue(bytes.length < 60_000, bytes.length + " bytes");
    try (PDDocument document = Loader.loadPDF(bytes)) {
      for (var name : document.getPage(0).getResources().getFontNames()) {
        PDFont font = document.getPage(0).getResources().getFont(name);
        assertTrue(font.isEmbedded() && font.getName().matches("[A-Z]{6}\\+.*"), font.getName());
      }
    }
  }

  @Test
  void everyArticleAtTheEdgesIsAPdf() throws IOException {
    for (QuotedArticle article : Exported.articles().toList()) {
      assertNotEquals(List.of(), pages(written(NONE, article)));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfExport(out, NONE).close();
    assertEquals(1, pages(out.toByteArray()).size());
  }

  private static byte[] written(SystemFonts fonts, QuotedArticle article) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Writing writing = new PdfExport(out, fonts)) {
      writing.add(Excerpt.of(article));
    }
    return out.toByteArray();
  }

  private static List<String> pages(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return pages(document);
    }
  }

  private static List<String> pages(PDDocument document) throws IOException {
    List<String> pages = new ArrayList<>();
    for (int i = 1; i <= document.getNumberOfPages(); i++) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(i);
      stripper.setEndPage(i);
      pages.add(stripper.getText(document));
    }
    return pages;
  }

  /// All pages without their footers and without white space.
  private static String flowing(List<String> pages) {
    return pages.stream()
        .flatMap(String::lines)
        .filter(it -> !it.matches(".* · page \\d+ of \\d+"))
        .map(PdfExportTest::solid)
        .collect(Collectors.joining());
  }

  private static String solid(String words) {
    return words.replaceAll("\\s+", "");
  }

  private static double rightmost(PDDocument document) throws IOException {
    double[] most = new double[1];
    new PDFTextStripper() {
      @Override
      protected void processTextPosition(TextPosition position) {
        most[0] = Math.max(most[0], position.getX() + position.getWidth());
      }
    }.getText(document);
    return most[0];
  }

  private static List<PDOutlineItem> children(PDOutlineNode node) {
    return StreamSupport.stream(node.children().spliterator(), false).toList();
  }

  private static List<String> titles(List<PDOutlineItem> items) {
    return items.stream().map(PDOutlineItem::getTitle).toList();
  }
}
