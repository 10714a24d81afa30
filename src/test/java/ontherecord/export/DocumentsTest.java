package ontherecord.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import ontherecord.fixtures.Exported;
import ontherecord.fixtures.Found;
import ontherecord.fixtures.HardArticles;
import ontherecord.quote.QuotedArticle;
import ontherecord.read.ArticleReader;
import ontherecord.text.Article;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// TEI, Markdown, HTML, DOCX and the report, each read by another program's reader.
class DocumentsTest {

  @ParameterizedTest
  @MethodSource("ontherecord.fixtures.Exported#articles")
  void teiHoldsEveryWordAndEveryQuotation(QuotedArticle quoted) throws Exception {
    Element tei = xml(Exported.bytes(Export.TEI, quoted));
    assertEquals("TEI", tei.getNodeName());
    Element body = (Element) tei.getElementsByTagName("body").item(0);
    assertEquals(words(quoted.article().text()), words(body.getTextContent()));
    List<String> said = new ArrayList<>();
    for (Element element : elements(body, "said")) {
      said.add(element.getAttribute("xml:id").replaceAll("\\..*", ""));
    }
    assertEquals(
        quoted.quotations().stream().map(it -> it.id()).sorted().toList(),
        said.stream().distinct().sorted().toList());
  }

  @Test
  void teiSaysOfTheExampleWhatItsSampleSays() throws Exception {
    Element tei = xml(Exported.bytes(Export.TEI, Found.example()));
    Element dynamic = said(tei, "internal dynamic");
    assertEquals("true", dynamic.getAttribute("direct"));
    assertEquals("", dynamic.getAttribute("source"), "a relay that is inferred is not asserted");
    Element first = said(tei, "The roadblocks");
    Element second = said(tei, "For while the status quo");
    assertEquals("#" + second.getAttribute("xml:id"), first.getAttribute("next"));
    assertEquals("#" + first.getAttribute("xml:id"), second.getAttribute("prev"));
    assertEquals(first.getAttribute("who"), second.getAttribute("who"));
    assertEquals("false", said(tei, "the time for resolving").getAttribute("direct"));
    Element note = (Element) tei.getElementsByTagName("back").item(0);
    assertTrue(note.getTextContent().contains("Politico"));
  }

  @Test
  void severalArticlesAreACorpus() throws Exception {
    byte[] bytes = Exported.bytes(Export.TEI, Found.example(), Found.example(), Found.example());
    Element corpus = xml(bytes);
    assertEquals("teiCorpus", corpus.getNodeName());
    assertEquals(3, corpus.getElementsByTagName("TEI").getLength());
    List<String> ids =
        elements(corpus, "said").stream().map(it -> it.getAttribute("xml:id")).toList();
    assertEquals(ids.size(), ids.stream().distinct().count());
  }

  @ParameterizedTest
  @MethodSource("ontherecord.fixtures.Exported#articles")
  void htmlHoldsEveryWordAndRunsNothing(QuotedArticle quoted) {
    Document page = Jsoup.parse(Exported.text(Export.HTML, quoted, quoted));
    assertEquals(words(quoted.article().text()), words(page.select("main").getFirst().wholeText()));
    assertEquals(0, page.select("script, link, img, iframe").size());
    assertEquals(2 * quoted.quotations().size(), page.select("mark[id]").size());
    assertEquals(2 * quoted.quotations().size(), page.select("aside a").size());
    page.select("aside a")
        .forEach(it -> assertTrue(page.getElementById(it.attr("href").substring(1)) != null));
  }

  @ParameterizedTest
  @MethodSource("ontherecord.fixtures.Exported#articles")
  void markdownHoldsTheWordsAsWords(QuotedArticle quoted) {
    String markdown = Exported.text(Export.MARKDOWN, quoted);
    Node document = Parser.builder().build().parse(markdown);
    List<String> found = new ArrayList<>();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof BlockQuote) {
        found.add(words(TextContentRenderer.builder().build().render(node)));
      }
    }
    // a block quote is shown within marks of its own
    assertEquals(quotations(quoted), found.stream().map(DocumentsTest::bare).sorted().toList());
  }

  @ParameterizedTest
  @MethodSource("ontherecord.fixtures.Exported#articles")
  void theReportHoldsEveryQuotationAndRunsNothing(QuotedArticle quoted) {
    Document page = Jsoup.parse(Exported.text(Export.REPORT, quoted));
    assertEquals(
        quotations(quoted),
        page.select("blockquote").stream()
            .map(it -> words(it.wholeText()))
            .map(DocumentsTest::bare)
            .sorted()
            .toList());
    assertEquals(0, page.select("script, link, img, iframe").size());
  }

  @Test
  void theReportHasAFigureAndChecks() {
    Document page = Jsoup.parse(Exported.text(Export.REPORT, Found.example()));
    assertTrue(page.select("svg rect").size() >= 4);
    assertTrue(page.select("h2").eachText().contains("Worth a second look"));
  }

  @ParameterizedTest
  @MethodSource("ontherecord.fixtures.Exported#articles")
  void wordReadsTheReport(QuotedArticle quoted) throws Exception {
    byte[] bytes = Exported.bytes(Export.DOCX, quoted);
    Article article = new ArticleReader().read("report.docx", bytes).getFirst();
    for (String words : quotations(quoted)) {
      assertTrue(bare(words(article.text())).contains(words), words);
    }
  }

  @Test
  void theSameArticleGivesTheSameBytes() {
    for (Export format : Export.values()) {
      assertEquals(
          new String(Exported.bytes(format, Found.example()), UTF_8),
          new String(Exported.bytes(format, Found.example()), UTF_8));
    }
  }

  @Test
  void noFormatThrowsOnAnySelection() {
    for (Export format : Export.values()) {
      assertFalse(Exported.bytes(format, HardArticles.empty()).length == 0);
      Exported.bytes(format);
      Exported.bytes(format, Exported.hostile(), HardArticles.rightToLeft(), HardArticles.astral());
    }
  }

  private static List<String> quotations(QuotedArticle quoted) {
    return quoted.quotations().stream()
        .map(it ->
            it.content().stream()
                .map(quoted.article()::words)
                .collect(Collectors.joining(Excerpt.GAP)))
        .map(it -> bare(words(it)))
        .sorted()
        .toList();
  }

  /// Without white space, which formats fold.
  private static String words(String text) {
    return Excerpt.printable(text).replaceAll("[\\s\\u0085\\u2028\\u2029]++", "");
  }

  private static String bare(String words) {
    return words.replaceAll("[«»“”\"]", "");
  }

  private static Element said(Element tei, String words) {
    return elements(tei, "said").stream()
        .filter(it -> it.getTextContent().contains(words))
        .findFirst()
        .orElseThrow();
  }

  private static List<Element> elements(Element in, String name) {
    NodeList list = in.getElementsByTagName(name);
    return Stream.iterate(0, it -> it + 1)
        .limit(list.getLength())
        .map(it -> (Element) list.item(it))
        .toList();
  }

  private static Element xml(byte[] bytes) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes))
        .getDocumentElement();
  }
}
