package ontherecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ontherecord.fixtures.ReadBlocks;
import ontherecord.read.UnreadableArticleException.Why;
import ontherecord.text.Article;
import ontherecord.text.Block;
import ontherecord.text.Span;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The file has two columns a page, a header, a page number, and hyphens at the ends of lines; it
/// was made by LibreOffice.
@Timeout(60)
class PdfDocumentTest {

  private static Article article;

  @BeforeAll
  static void read() throws UnreadableArticleException {
    article =
        new ArticleReader()
            .read(Path.of("src/test/resources/ontherecord/read/formats/columns.pdf"))
            .getFirst();
  }

  @Test
  void headlineBylineAndSubheadsAreTold() {
    List<String> heads =
        ReadBlocks.of(article).stream().filter(it -> !it.startsWith("paragraph")).toList();
    assertEquals(
        List.of(
            "headline: The pier is sold, and nobody was asked",
            "byline: By Jane Doe",
            "subhead: What the mayor says",
            "subhead: What comes next"),
        heads);
  }

  @Test
  void columnsAreReadOneAfterTheOther() {
    List<String> starts =
        article.blocks().stream()
            .filter(it -> it.kind() == Block.Kind.PARAGRAPH)
            .map(it -> article.words(it.span()).substring(0, 12))
            .toList();
    assertEquals(26, starts.size());
    assertEquals(
        List.of(
            "The council ",
            "“Nobody aske",
            "Mayor Robert",
            "“The infrast",
            "The buyer, N",
            "A spokeswoma",
            "Conservation",
            "Professor Ma",
            "Not everyone",
            "The council "),
        starts.subList(0, 10));
    assertEquals(starts.subList(0, 10), starts.subList(16, 26));
  }

  @Test
  void headersFootersAndPageNumbersAreLeftOut() {
    assertTrue(!article.text().contains("Monday edition"), article.text());
    assertTrue(!article.text().contains("Page "), article.text());
  }

  @Test
  void hyphensAtTheEndsOfLinesAreJoinedAndTheOriginalIsKept() {
    int at = article.text().indexOf("considerable");
    Span span = new Span(at, at + "considerable".length());
    assertEquals("consider-\nable", article.typesetting().original(span, article.text()));
    assertEquals(28, article.typesetting().joins().size());
  }

  @Test
  void everyPlaceHasItsPage() {
    assertEquals(1, article.typesetting().pageAt(0).orElseThrow());
    int last = article.text().indexOf("What comes next");
    assertEquals(2, article.typesetting().pageAt(last).orElseThrow());
    assertEquals(2, article.typesetting().pages().size());
  }

  @Test
  void lettersThatAreDrawnTwiceAreReadOnce() throws IOException, UnreadableArticleException {
    byte[] file =
        pdf((document, page) -> {
          try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (float shift : new float[] {0, 0.4f}) {
              content.beginText();
              content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
              content.newLineAtOffset(72 + shift, 700);
              content.showText("All the hills fell, said Bill Lee.");
              content.endText();
            }
          }
        });
    assertEquals(List.of("paragraph: All the hills fell, said Bill Lee."), ReadBlocks.of(file));
  }

  @Test
  void pagesThatArePicturesSayWhatToDo() throws IOException {
    assertEquals(
        Why.SCANNED,
        why(
            pdf((document, page) -> {
              var picture =
                  JPEGFactory.createFromImage(
                      document,
                      new java.awt.image.BufferedImage(
                          8, 8, java.awt.image.BufferedImage.TYPE_INT_RGB));
              try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(picture, 0, 0, 600, 800);
              }
            })));
    assertEquals(Why.SCANNED, why(pdf((_, _) -> {})));
  }

  @Test
  void aPasswordIsAskedForInPlainWords() throws IOException {
    assertEquals(Why.PASSWORD, why(locked("secret")));
  }

  @Test
  void aFileThatOpensWithoutItsPasswordIsRead() throws IOException, UnreadableArticleException {
    assertEquals(List.of("paragraph: The pier is gone, said Ann Lee."), ReadBlocks.of(locked("")));
  }

  @Test
  void statesWhatItsMetadataSayAndNotWhenTheFileWasMade()
      throws IOException, UnreadableArticleException {
    byte[] file =
        pdf((document, page) -> {
          write(document, page, "The pier is gone, said Ann Lee.");
          PDMetadata metadata = new PDMetadata(document);
          metadata.importXMPMetadata(
              ("<x:xmpmeta xmlns:x='adobe:ns:meta/' xmlns:dc='http://purl.org/dc/elements/1.1/'"
                   + " xmlns:rdf='r' xmlns:prism='p' xmlns:xmp='q'><dc:creator><rdf:Seq><rdf:li>Ann"
                   + " Lee</rdf:li></rdf:Seq></dc:creator><prism:publicationName>Harbour Post"
                   + "</prism:publicationName><prism:publicationDate>2020-05-01</prism:publicationDate>"
                   + "<xmp:CreateDate>2019-01-01</xmp:CreateDate></x:xmpmeta>")
                  .getBytes(java.nio.charset.StandardCharsets.UTF_8));
          document.getDocumentCatalog().setMetadata(metadata);
          document.getDocumentInformation().setAuthor("somebody's computer");
        });
    assertEquals(
        List.of(
            "author: Ann Lee (XMP dc:creator)",
            "publisher: Harbour Post (XMP prism:publicationName)",
            "published: 2020-05-01 (XMP prism:publicationDate)"),
        ReadBlocks.facts(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a page tree that holds itself
        "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R]/Count"
            + " 1>>endobj",
        // a form that draws itself
        "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count"
            + " 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0"
            + " R/Resources<</XObject<</X 5 0 R>>>>>>endobj 4 0 obj<</Length 5>>stream\n"
            + "/X Do\n"
            + "endstream endobj 5 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length"
            + " 11/Resources<</XObject<</X 5 0 R>>>>>>stream\n"
            + "/X Do /X Do\n"
            + "endstream endobj",
        // a stream whose length is its own
        "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count"
            + " 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R>>endobj 4 0 obj<</Length"
            + " 4 0 R>>stream\n"
            + "x\n"
            + "endstream endobj",
        ""
      })
  void loopsAreRefused(String objects) {
    byte[] file =
        ("%PDF-1.4\n" + objects + "\ntrailer<</Root 1 0 R>>\n%%EOF")
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    assertTrue(List.of(Why.DAMAGED, Why.EMPTY, Why.SCANNED, Why.TOO_LARGE).contains(why(file)));
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 100, 1000, 10_000})
  void aFileThatIsCutOffIsReadOrRefused(int length) throws IOException {
    byte[] file =
        Files.readAllBytes(Path.of("src/test/resources/ontherecord/read/formats/columns.pdf"));
    assertEquals(Why.DAMAGED, why(java.util.Arrays.copyOf(file, length)));
  }

  private interface Made {
    void to(PDDocument document, PDPage page) throws IOException;
  }

  private static byte[] pdf(Made made) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      made.to(document, page);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] locked(String password) throws IOException {
    return pdf((document, page) -> {
      write(document, page, "The pier is gone, said Ann Lee.");
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", password, new AccessPermission());
      policy.setEncryptionKeyLength(128);
      policy.setPreferAES(true);
      document.protect(policy);
    });
  }

  private static void write(PDDocument document, PDPage page, String words) throws IOException {
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
      content.newLineAtOffset(72, 700);
      content.showText(words);
      content.endText();
    }
  }

  private static Why why(byte[] file) {
    return assertThrows(UnreadableArticleException.class, () -> new ArticleReader().read("a", file))
        .why();
  }
}
