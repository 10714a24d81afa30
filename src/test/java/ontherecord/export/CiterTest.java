package ontherecord.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import ontherecord.export.CitationStyleException.Why;
import ontherecord.export.Citer.Cited;
import ontherecord.extract.QuotationExtractor;
import ontherecord.fixtures.Found;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.read.ArticleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CiterTest {

  private static final Path FORMATS = Path.of("src/test/resources/ontherecord/read/formats");
  private static final String PAGE =
      """
      <html><head><script type="application/ld+json">{"@type": "NewsArticle",
       "author": [{"@type": "Person", "name": "Ann Lee"}, {"@type": "Person", "name": "Jim Poe"}],
       "publisher": {"@type": "Organization", "name": "Harbour Post & Co"},
       "datePublished": "2024-03-04T10:00:00Z",
       "url": "https://harbour.example/a?b=1&c=2"}</script></head>
      <body><article><h1>Pier &lt;i&gt;sold&lt;/i&gt;</h1>
      <p>“We are done with the pier,” said Jane Doe, the mayor of the town, on Tuesday.</p>
      <p>The boats came and went over the years, and the council looked on.</p>
      </article></body></html>
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          AP | Ann Lee and Jim Poe, “Pier <i>sold</i>,” Harbour Post & Co, March 4, 2024, paragraph 2 | Ann Lee and Jim Poe, “Pier <i>sold</i>,” Harbour Post & Co, March 4, 2024, https://harbour.example/a?b=1&c=2
          APA | (Lee & Poe, 2024, para. 2) | Lee, A., & Poe, J. (2024, March 4). Pier <i>sold</i>. Harbour Post & Co. https://harbour.example/a?b=1&c=2
          Chicago | Ann Lee and Jim Poe, “Pier <i>sold</i>,” Harbour Post & Co, March 4, 2024, para. 2, https://harbour.example/a?b=1&c=2. | Lee, Ann, and Jim Poe. “Pier <i>sold</i>.” Harbour Post & Co, March 4, 2024. https://harbour.example/a?b=1&c=2.
          Harvard | (Lee and Poe, 2024, para. 2) | Lee, A. and Poe, J. (2024) ‘Pier <i>sold</i>’, Harbour Post & Co, 4 March. Available at: https://harbour.example/a?b=1&c=2.
          MLA | (Lee and Poe, par. 2) | Lee, Ann, and Jim Poe. “Pier <i>sold</i>.” Harbour Post & Co, 4 Mar. 2024, https://harbour.example/a?b=1&c=2.
          """)
  void citesWhatAPageStates(String style, String inText, String reference) throws Exception {
    QuotedArticle quoted = read("page.html", PAGE);
    assertEquals(new Cited(inText, reference), plain(style, quoted));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          AP | Elad Benari, “Rouhani Refused Meeting with Obama,” paragraph 2 | Elad Benari, “Rouhani Refused Meeting with Obama”
          APA | (Benari, n.d., para. 2) | Benari, E. (n.d.). Rouhani Refused Meeting with Obama.
          Chicago | Elad Benari, “Rouhani Refused Meeting with Obama,” para. 2. | Benari, Elad. “Rouhani Refused Meeting with Obama.”
          Harvard | (Benari, no date, para. 2) | Benari, E. (no date) ‘Rouhani Refused Meeting with Obama’.
          MLA | (Benari, par. 2) | Benari, Elad. “Rouhani Refused Meeting with Obama.”
          """)
  void inventsNothingThatTheExampleDoesNotState(String style, String inText, String reference) {
    assertEquals(new Cited(inText, reference), plain(style, Found.example()));
  }

  @Test
  void aPageIsTheBetterPlace() throws Exception {
    QuotedArticle pages = Found.inFile(FORMATS.resolve("example.pdf"));
    assertEquals("(Benari 1)", plain("MLA", pages).inText());
    assertEquals("(Benari, n.d., p. 1)", plain("APA", pages).inText());
  }

  @Test
  void aMailedDateIsADay() throws Exception {
    QuotedArticle mailed = Found.inFile(FORMATS.resolve("example.rss"));
    assertEquals("(Benari, 2013, para. 2)", plain("APA", mailed).inText());
  }

  @ParameterizedTest
  @MethodSource("ontherecord.fixtures.Exported#articles")
  void everyStyleCitesEveryArticleAsWholeHtml(QuotedArticle quoted) throws Exception {
    Excerpt excerpt = Excerpt.of(quoted);
    for (CitationStyle style : CitationStyle.ready()) {
      for (Quotation quotation : quoted.quotations().stream().limit(2).toList()) {
        Cited html = new Citer(style).html(excerpt, quotation);
        assertFalse(html.inText().isBlank());
        for (String piece : List.of(html.inText(), html.reference())) {
          String xml = "<p>" + piece.replaceAll("&(?!amp;|lt;|gt;|quot;|#)[a-zA-Z]+;", "") + "</p>";
          DocumentBuilderFactory.newDefaultNSInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
        }
      }
    }
  }

  @Test
  void opensAStyleOfOthers() throws Exception {
    String csl =
        """
        <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note">
          <info><title>House style</title><id>house</id></info>
          <citation><layout><text variable="title"/></layout></citation>
        </style>
        """;
    CitationStyle style = CitationStyle.read(new ByteArrayInputStream(csl.getBytes(UTF_8)));
    assertEquals("House style", style.name());
    QuotedArticle example = Found.example();
    Cited cited = new Citer(style).plain(Excerpt.of(example), example.quotations().getFirst());
    assertEquals(new Cited("Rouhani Refused Meeting with Obama", ""), cited);
  }

  static Stream<String> noStyles() {
    String start = "<style xmlns='http://purl.org/net/xbiblio/csl' version='1.0' class='note'>";
    String info = "<info><title>A</title></info>";
    return Stream.of(
        "",
        "no xml",
        "<style/>",
        start,
        start + "</style>",
        start + info + "</style>",
        "http://styles.example/apa",
        "<!DOCTYPE style [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>" + start + info + "</style>",
        start
            + info
            + "<macro name='a'><text macro='a'/></macro>"
            + "<citation><layout><text macro='a'/></layout></citation></style>");
  }

  @ParameterizedTest
  @MethodSource("noStyles")
  void refusesWhatIsNoStyle(String csl) {
    assertEquals(Why.NO_STYLE, refused(csl));
  }

  @Test
  void refusesAStyleThatWouldHaveToBeFetched() {
    assertEquals(
        Why.DEPENDENT,
        refused(
            "<style xmlns='http://purl.org/net/xbiblio/csl'"
                + " version='1.0'><info><title>A</title><link rel='independent-parent'"
                + " href='http://styles.example/a'/></info></style>"));
  }

  @ParameterizedTest
  @ValueSource(ints = {(1 << 20) + 1, 1 << 24})
  void refusesAStyleWithoutEnd(int length) {
    assertEquals(Why.TOO_LARGE, refused(" ".repeat(length)));
  }

  private static Why refused(String csl) {
    return assertThrows(
            CitationStyleException.class,
            () -> CitationStyle.read(new ByteArrayInputStream(csl.getBytes(UTF_8))))
        .why();
  }

  private static Cited plain(String style, QuotedArticle quoted) {
    CitationStyle found =
        CitationStyle.ready().stream()
            .filter(it -> it.name().equals(style))
            .findFirst()
            .orElseThrow();
    return new Citer(found).plain(Excerpt.of(quoted), quoted.quotations().getFirst());
  }

  private static QuotedArticle read(String name, String text) throws Exception {
    return new QuotationExtractor()
        .extract(new ArticleReader().read(name, text.getBytes(UTF_8)).getFirst());
  }
}
