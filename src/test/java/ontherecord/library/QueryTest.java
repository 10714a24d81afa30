package ontherecord.library;

import static ontherecord.fixtures.MarketArticle.MESS;
import static ontherecord.fixtures.MarketArticle.MOVE;
import static ontherecord.fixtures.MarketArticle.TIME;
import static ontherecord.fixtures.MarketArticle.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import ontherecord.fixtures.MarketArticle;
import ontherecord.quote.QuotedArticle;
import ontherecord.text.Span;
import org.junit.jupiter.api.Test;

class QueryTest {

  private static final QuotedArticle QUOTED = MarketArticle.named("market");

  @Test
  void findsStraightMarksWhereTheArticleHasCurlyOnes() {
    assertEquals(List.of(at("“It’s")), spans("\"it's"));
  }

  @Test
  void findsEveryPlaceAndWhoseWordsTheyAre() {
    List<Hit> hits = new Query("MARKET").in(QUOTED);
    assertEquals(
        List.of(Optional.empty(), Optional.of(MOVE)), hits.stream().map(Hit::quotation).toList());
    assertEquals(at("Market"), hits.getFirst().span());
  }

  @Test
  void aBlankQueryFindsNothing() {
    assertTrue(new Query("  ").isBlank());
    assertEquals(List.of(), spans("  "));
    assertTrue(new Query("\u00a0\u2009\u3000").isBlank());
    assertEquals(new Query("market"), new Query("\u00a0market\u2009"));
  }

  @Test
  void wordsThatAreNotThereAreNotFound() {
    assertEquals(List.of(), spans("auction"));
  }

  @Test
  void aQuotationMatchesByItsWordsItsSpeakerAndItsRelay() {
    assertTrue(new Query("time").matches(QUOTED, TIME));
    assertTrue(new Query("ann lee").matches(QUOTED, MOVE));
    assertTrue(new Query("herald").matches(QUOTED, MOVE));
    assertFalse(new Query("herald").matches(QUOTED, MESS));
  }

  private static List<Span> spans(String words) {
    return new Query(words).in(QUOTED).stream().map(Hit::span).toList();
  }
}
