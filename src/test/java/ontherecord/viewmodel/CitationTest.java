package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.HardArticles;
import ontherecord.fixtures.MarketArticle;
import ontherecord.fixtures.Stated;
import ontherecord.quote.Form;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.text.Article;
import ontherecord.text.Origin;
import org.junit.jupiter.api.Test;

class CitationTest {

  private final QuotedArticle market = MarketArticle.named("market");

  @Test
  void hasTheWordsWhoAndWhere() {
    assertEquals(
        """
        “It’s time,”
        Ann Lee (“said”), direct, stated
        “Market to move”. market.txt, paragraph 2\
        """,
        cited(market, MarketArticle.TIME));
  }

  @Test
  void namesEveryRelayWithHowWeKnow() {
    assertEquals(
        """
        The market will move in May
        Ann Lee (“she told”), indirect, stated, through Herald (stated)
        “Market to move”. market.txt, paragraph 2\
        """,
        cited(market, MarketArticle.MOVE));
  }

  @Test
  void saysThatNobodyIsCredited() {
    assertEquals(
        """
        “Who knows?”
        Uncredited, direct
        “Market to move”. market.txt, paragraph 3\
        """,
        cited(market, MarketArticle.NOBODY));
  }

  @Test
  void namesTheDescriptorAndTheWriter() {
    QuotedArticle example = GoldArticle.read();
    Quotation path =
        example.quotations().stream()
            .filter(it -> it.content().size() == 2)
            .findFirst()
            .orElseThrow();
    List<String> lines = cited(example, path).lines().toList();
    assertEquals(3, lines.size());
    assertTrue(lines.getFirst().contains("must be tested,” he said. “For while"), lines.getFirst());
    assertEquals(
        List.of(
            "Barack Obama, U.S. President (“he said”), direct, stated",
            "“Rouhani Refused Meeting with Obama”, by Elad Benari. rouhani.txt, paragraph 11"),
        lines.subList(1, 3));
  }

  @Test
  void statesWhatThePageStatesAndNothingElse() {
    Origin origin = Stated.origin("Harbour Post", "https://example.org/a", "May 2");
    QuotedArticle one = HardArticles.ofOneWord();
    QuotedArticle stated =
        new QuotedArticle(
            new Article(origin, one.article().text(), one.article().blocks()),
            List.of(),
            List.of(),
            one.quotations());
    assertEquals(
        """
        “No.”
        Uncredited, direct
        Harbour Post, May 2, https://example.org/a, a.txt, paragraph 1\
        """,
        cited(stated, stated.quotations().getFirst()));
    assertEquals(
        """
        “No.”
        Uncredited, direct
        hard.txt, paragraph 1\
        """,
        cited(one, one.quotations().getFirst()));
  }

  @Test
  void hasAVeryLongQuotationWhole() {
    String text = "“" + "number ".repeat(10_000) + "end.”";
    QuotedArticle quoted = HardArticles.uncredited(text, Form.DIRECT);
    assertTrue(cited(quoted, quoted.quotations().getFirst()).startsWith(text + "\nUncredited"));
  }

  @Test
  void keepsBracesAndApostrophesOfTheArticle() {
    String text = "“It's {0} and ''{1}'' — 100%.”";
    QuotedArticle quoted = HardArticles.uncredited(text, Form.DIRECT);
    assertTrue(cited(quoted, quoted.quotations().getFirst()).startsWith(text + "\n"));
  }

  @Test
  void keepsLettersOfEveryKind() {
    for (QuotedArticle hard : List.of(HardArticles.astral(), HardArticles.rightToLeft())) {
      List<String> lines = cited(hard, hard.quotations().getFirst()).lines().toList();
      assertEquals(
          hard.article().words(hard.quotations().getFirst().content().getFirst()),
          lines.getFirst());
      assertEquals(
          hard.name(hard.speakers().getFirst())
              + ", "
              + hard.oneLine(hard.speakers().getFirst().descriptor().orElseThrow())
              + " (“said”), direct, stated",
          lines.get(1));
    }
  }

  private static String cited(QuotedArticle quoted, Quotation quotation) {
    return Citation.of(quoted, QuotationRow.of(quoted, quotation));
  }
}
