package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import ontherecord.export.CitationStyle;
import ontherecord.fixtures.HardArticles;
import ontherecord.fixtures.MarketArticle;
import ontherecord.quote.Form;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationPatternTest {

  private final QuotedArticle market = MarketArticle.named("market");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {words} {speaker}                | “It’s time,” Ann Lee
          {speaker}[, {descriptor}]!       | Ann Lee!
          [{title}][, {publisher}], ¶{paragraph} | Market to move, ¶2
          [{speaker}[ of {publisher}]]     | Ann Lee
          [via {relay}]none                | none
          \\{words\\} \\[x\\]              | {words} [x]
          {nothing} {words                 | {nothing} {words
          a] [b                            | a] b
          {form}, {basis}                  | direct, stated
          """)
  void saysWhatTheArticleStates(String pattern, String cited) {
    assertEquals(
        cited,
        new CitationPattern(pattern).plain(market, row(MarketArticle.TIME), CitationStyle::usual));
  }

  @Test
  void aRelayIsNeverWithoutItsBasis() {
    CitationPattern pattern = new CitationPattern("{speaker}[ through {relay}]");
    assertEquals(
        "Ann Lee through Herald (stated)",
        pattern.plain(market, row(MarketArticle.MOVE), CitationStyle::usual));
  }

  @Test
  void nobodyIsNoSpeaker() {
    CitationPattern pattern = new CitationPattern("{words}[ ({speaker})]");
    assertEquals(
        "“Who knows?”", pattern.plain(market, row(MarketArticle.NOBODY), CitationStyle::usual));
  }

  @Test
  void htmlHoldsTheWordsAsWords() {
    QuotedArticle hard = HardArticles.uncredited("</p><script> & \"x\"", Form.INDIRECT);
    QuotationRow row = QuotationRow.of(hard, hard.quotations().getFirst());
    assertEquals(
        "<p>&lt;b&gt;&lt;/p&gt;&lt;script&gt; &amp; &quot;x&quot;<br>1</p>",
        new CitationPattern("<b>{words}\n{paragraph}").html(hard, row, CitationStyle::usual));
  }

  @Test
  void tellsTheNamesThatMeanNothing() {
    CitationPattern pattern = new CitationPattern("{words} {wrods} \\{x} {Speaker}");
    assertEquals(List.of("wrods", "Speaker"), pattern.unknown());
  }

  @Test
  void anyTextIsAPattern() {
    for (String pattern : List.of("[", "]", "{", "}", "\\", "{}")) {
      CitationPattern many = new CitationPattern(pattern.repeat(20_000));
      assertTimeoutPreemptively(
          Duration.ofSeconds(10),
          () -> {
            many.plain(market, row(MarketArticle.TIME), CitationStyle::usual);
            many.unknown();
          });
    }
  }

  private QuotationRow row(Quotation quotation) {
    return QuotationRow.of(market, quotation);
  }
}
