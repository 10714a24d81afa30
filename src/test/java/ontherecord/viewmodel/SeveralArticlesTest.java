package ontherecord.viewmodel;

import static ontherecord.fixtures.MarketArticle.TIME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import ontherecord.edit.Correction;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.MarketArticle;
import ontherecord.fixtures.ThoughtArticle;
import ontherecord.library.Query;
import ontherecord.quote.QuotedArticle;
import ontherecord.text.Fact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeveralArticlesTest {

  private final QuotedArticle one = MarketArticle.named("one");
  private final QuotedArticle two = MarketArticle.named("two");
  private final QuotedArticle three = MarketArticle.named("three");
  private final Desk desk = new Desk();

  @BeforeEach
  void open() {
    desk.open(one);
    desk.open(two);
    desk.open(three);
  }

  @Test
  void goesRoundAllArticles() {
    desk.turnBy(1);
    assertEquals(one, here());
    desk.turnBy(-1);
    assertEquals(three, here());
    desk.turnBy(-1);
    assertEquals(two, here());
  }

  @Test
  void turnsBackToWhereTheReaderLeftAnArticle() {
    desk.select(TIME);
    desk.scrolledTo(12);
    desk.turnTo(one);
    desk.scrolledTo(0);
    desk.turnTo(three);
    assertEquals(Optional.of(TIME), desk.place().orElseThrow().selected());
    assertEquals(OptionalInt.of(12), desk.place().orElseThrow().top());
  }

  @Test
  void openingTheSameAgainTurnsToIt() {
    desk.open(MarketArticle.named("one"));
    assertEquals(List.of(one, two, three), all());
    assertEquals(one, here());
  }

  @Test
  void closingTurnsToTheOneAfterAndFromTheLastToTheOneBefore() {
    desk.turnTo(two);
    desk.close();
    assertEquals(three, here());
    desk.close();
    assertEquals(one, here());
    desk.close();
    assertEquals(Optional.empty(), desk.place());
    assertEquals(List.of(), all());
    assertFalse(desk.canGoBackProperty().get());
    desk.close();
    desk.turnBy(1);
    assertEquals(Optional.empty(), desk.place());
  }

  @Test
  void closingAnotherChangesNothingOnScreen() {
    desk.select(TIME);
    Place before = desk.place().orElseThrow();
    desk.close(one);
    assertEquals(before, desk.place().orElseThrow());
    assertEquals(List.of(two, three), all());
  }

  @Test
  void backAndForwardSkipWhatIsClosed() {
    desk.close(two);
    desk.back();
    assertEquals(one, here());
    assertFalse(desk.canGoBackProperty().get());
    assertTrue(desk.canGoForwardProperty().get());
    desk.close(three);
    assertFalse(desk.canGoForwardProperty().get());
    desk.forward();
    assertEquals(one, here());
  }

  @Test
  void closesAllOthersOrAll() {
    desk.closeOthers(two);
    assertEquals(List.of(two), all());
    assertEquals(two, here());
    desk.closeAll();
    assertEquals(Optional.empty(), desk.place());
    desk.open(one);
    assertEquals(one, here());
  }

  @Test
  void whatIsSaidOfAnOriginIsKeptWithItsArticle() {
    desk.correct(new Correction.FillOrigin(Fact.Kind.PUBLISHER, "Post"));
    desk.turnTo(one);
    assertEquals(Optional.empty(), here().article().origin().publisher());
    desk.turnTo(three);
    assertEquals(Optional.of("Post"), here().article().origin().publisher());
  }

  @Test
  void theListSaysWhatEachArticleIs() {
    QuotedArticle gold = GoldArticle.read();
    desk.open(gold);
    ArticleRows rows = ArticleRows.of(desk.libraryProperty().get());
    assertTrue(rows.isWanted());
    assertFalse(rows.needFilter());
    assertEquals("4 of 4", rows.where(here()));
    assertEquals("Market to move", ArticleRows.title(one));
    assertEquals("one.txt  ·  4 quotations", ArticleRows.note(one));
    assertEquals("Market to move: one.txt  ·  4 quotations", ArticleRows.accessibleText(one));
    assertEquals(List.of(gold), rows.matching(new Query("ROUHANI")));
    assertEquals(List.of(two), rows.matching(new Query("two.txt")));
    assertEquals(4, rows.matching(new Query(" ")).size());
  }

  @Test
  void theListCountsAsTheStatusLineDoesAndLeavesThoughtsAside() {
    assertEquals("pier.txt  ·  2 quotations", ArticleRows.note(ThoughtArticle.read()));
  }

  private QuotedArticle here() {
    return desk.place().map(Place::open).orElseThrow();
  }

  private List<QuotedArticle> all() {
    return desk.libraryProperty().get().articles();
  }
}
