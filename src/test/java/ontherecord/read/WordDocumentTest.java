package ontherecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import ontherecord.fixtures.ReadBlocks;
import ontherecord.fixtures.Zipped;
import org.junit.jupiter.api.Test;

class WordDocumentTest {

  private static final String STYLES =
      Zipped.wordStyles(
          """
          <w:style w:styleId='Titel'><w:name w:val='Title'/></w:style>
          <w:style w:styleId='H1'><w:name w:val='heading 1'/></w:style>
          <w:style w:styleId='Mine'><w:name w:val='My own'/><w:basedOn w:val='H1'/></w:style>
          <w:style w:styleId='Q'><w:name w:val='Intense Quote'/></w:style>
          <w:style w:styleId='C'><w:name w:val='caption'/></w:style>
          <w:style w:styleId='Loop'><w:name w:val='Loop'/><w:basedOn w:val='Loop'/></w:style>
          """);

  @Test
  void stylesSayWhatParagraphsAre() throws UnreadableArticleException {
    byte[] file =
        Zipped.word(
                styled("Titel", "Pier sold")
                    + styled("Mine", "The sale")
                    + styled("Q", "Nobody asked.")
                    + styled("C", "The pier in May")
                    + styled("Loop", "It is gone.")
                    + "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId"
                    + " w:val='3'/></w:numPr></w:pPr>"
                    + run("One thing")
                    + "</w:p>")
            .with("word/styles.xml", STYLES)
            .bytes();
    assertEquals(
        List.of(
            "headline: Pier sold",
            "subhead: The sale",
            "block_quote: Nobody asked.",
            "caption: The pier in May",
            "paragraph: It is gone.",
            "list_item: One thing"),
        ReadBlocks.of(file));
  }

  @Test
  void theFirstHeadingIsTheHeadlineWhereNoTitleIs() throws UnreadableArticleException {
    byte[] file =
        Zipped.word(styled("H1", "Pier sold") + styled("H1", "The sale") + text("It is gone."))
            .with("word/styles.xml", STYLES)
            .bytes();
    assertEquals(
        List.of("headline: Pier sold", "subhead: The sale", "paragraph: It is gone."),
        ReadBlocks.of(file));
  }

  @Test
  void insertedTextCountsAndDeletedTextDoesNot() throws UnreadableArticleException {
    assertEquals(
        List.of("paragraph: The pier was sold."),
        words(
            "<w:p>"
                + run("The pier ")
                + "<w:ins>"
                + run("was")
                + "</w:ins><w:del><w:r><w:delText>is</w:delText>"
                + "</w:r></w:del><w:moveFrom>"
                + run("not")
                + "</w:moveFrom>"
                + run(" sold.")
                + "</w:p>"));
  }

  @Test
  void hiddenTextIsLeftOut() throws UnreadableArticleException {
    assertEquals(
        List.of("paragraph: The pier is sold."),
        words(
            "<w:p>"
                + run("The pier is ")
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>not </w:t></w:r>"
                + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>sold.</w:t></w:r></w:p>"));
  }

  @Test
  void aTextBoxIsReadOnceAndAfterItsParagraph() throws UnreadableArticleException {
    String box = "<w:txbxContent>" + text("In the box.") + "</w:txbxContent>";
    assertEquals(
        List.of("paragraph: They stood around the box.", "paragraph: In the box."),
        words(
            "<w:p>"
                + run("They stood around ")
                + "<w:r><mc:AlternateContent><mc:Choice>"
                + box
                + "</mc:Choice><mc:Fallback>"
                + box
                + "</mc:Fallback></mc:AlternateContent></w:r>"
                + run("the box.")
                + "</w:p>"));
  }

  @Test
  void aRowOfShortCellsIsOneBlockAndOneOfLongCellsIsNot() throws UnreadableArticleException {
    String words = "The council sold the pier on Monday, and nobody wanted to say for how much. ";
    assertEquals(
        List.of(
            "paragraph: Year\tPrice",
            "paragraph: 1998\tNone",
            "paragraph: " + words.repeat(3).strip(),
            "paragraph: Short."),
        words(
            "<w:tbl>"
                + row(text("Year"), text("Price"))
                + row(text("1998"), text("None"))
                + row(text(words.repeat(3)), text("Short."))
                + "</w:tbl>"));
  }

  @Test
  void fieldsShowTheirResultAndNotTheirInstruction() throws UnreadableArticleException {
    assertEquals(
        List.of("paragraph: See the page."),
        words(
            "<w:p>"
                + run("See ")
                + "<w:r><w:instrText>HYPERLINK x</w:instrText></w:r><w:hyperlink>"
                + run("the page")
                + "</w:hyperlink>"
                + run(".")
                + "</w:p>"));
  }

  @Test
  void linesWithinAParagraphTellCaptionAndCredit() throws UnreadableArticleException {
    assertEquals(
        List.of(
            "headline: Pier sold in the night",
            "byline: By Jane Doe",
            "caption: The pier in May",
            "credit: Reuters photo",
            "paragraph: The pier was sold on Monday, a clerk said."),
        words(
            text("Pier sold in the night")
                + text("By Jane Doe")
                + "<w:p><w:r><w:t>The pier in May</w:t><w:br/><w:t>Reuters photo</w:t></w:r></w:p>"
                + text("The pier was sold on Monday, a clerk said.")));
  }

  @Test
  void statesWhatItsPropertiesSayAndNotWhenTheFileWasMade() throws UnreadableArticleException {
    byte[] file =
        Zipped.word(text("It is gone."))
            .with(
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp='c' xmlns:dc='d' xmlns:dcterms='t'><dc:creator>Ann"
                    + " Lee</dc:creator><dcterms:created>2020-01-01T00:00:00Z</dcterms:created>"
                    + "<dcterms:modified>2020-01-02T00:00:00Z</dcterms:modified></cp:coreProperties>")
            .bytes();
    assertEquals(
        List.of(
            "author: Ann Lee (docProps/core.xml dc:creator)",
            "modified: 2020-01-02T00:00:00Z (docProps/core.xml dcterms:modified)"),
        ReadBlocks.facts(file));
  }

  private static List<String> words(String body) throws UnreadableArticleException {
    return ReadBlocks.of(Zipped.word(body).bytes());
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String cell : cells) {
      row.append("<w:tc>").append(cell).append("</w:tc>");
    }
    return row + "</w:tr>";
  }

  private static String styled(String style, String words) {
    return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + run(words) + "</w:p>";
  }

  private static String text(String words) {
    return "<w:p>" + run(words) + "</w:p>";
  }

  private static String run(String words) {
    return "<w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
  }
}
