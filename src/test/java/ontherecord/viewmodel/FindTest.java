package ontherecord.viewmodel;

import static ontherecord.fixtures.MarketArticle.HERALD;
import static ontherecord.fixtures.MarketArticle.MESS;
import static ontherecord.fixtures.MarketArticle.MOVE;
import static ontherecord.fixtures.MarketArticle.TRADER;
import static ontherecord.fixtures.MarketArticle.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import ontherecord.fixtures.HardArticles;
import ontherecord.fixtures.MarketArticle;
import ontherecord.library.Hit;
import ontherecord.library.Hit.Where;
import ontherecord.text.Span;
import org.junit.jupiter.api.Test;

class FindTest {

  private final Desk desk = new Desk();
  private final Find find = new Find(desk);

  @Test
  void nothingIsFoundWhileNothingIsOpen() {
    find.textProperty().set("market");
    assertEquals(List.of(), find.found().hits());
    find.next();
    find.previous();
    find.selectQuotation();
    assertEquals(Optional.empty(), find.found().current());
  }

  @Test
  void theFirstHitIsCurrentAndItSelectsNothing() {
    open("market");
    assertEquals(2, find.found().hits().size());
    assertEquals(1, find.found().number());
    assertEquals(at("Market"), current());
    assertEquals(Optional.empty(), desk.place().orElseThrow().selected());
  }

  @Test
  void nextAndPreviousGoRound() {
    open("market");
    find.next();
    assertEquals(2, find.found().number());
    find.next();
    assertEquals(1, find.found().number());
    find.previous();
    assertEquals(2, find.found().number());
  }

  @Test
  void eachHitSaysWhatItIsPartOf() {
    open("market");
    find.next();
    assertEquals(new Where.InQuotation(MOVE), where());
    find.textProperty().set("trader");
    assertEquals(new Where.InMention(TRADER), where());
    find.textProperty().set("herald");
    assertEquals(new Where.InSource(HERALD), where());
    find.textProperty().set("she");
    assertEquals(new Where.InArticle(), where());
  }

  @Test
  void looksOnFromWhereTheReaderIs() {
    desk.open(MarketArticle.named("market"));
    desk.scrolledTo(at("The market").start());
    find.textProperty().set("m");
    desk.scrolledTo(at("A trader").start());
    find.textProperty().set("market");
    assertEquals(2, find.found().number());
    find.clear();
    find.textProperty().set("market");
    assertEquals(1, find.found().number(), "none below, so from the start again");
  }

  @Test
  void theQuotationOfTheCurrentHitCanBeSelected() {
    open("a mess");
    assertEquals(Optional.of(MESS), find.quotation());
    find.selectQuotation();
    assertEquals(Optional.of(MESS), desk.place().orElseThrow().selected());
  }

  @Test
  void clearingForgetsTheHits() {
    open("market");
    find.clear();
    assertEquals(List.of(), find.found().hits());
    assertEquals("", find.textProperty().get());
  }

  @Test
  void anotherArticleIsSearchedForTheSameWords() {
    open("market");
    find.next();
    desk.open(MarketArticle.named("other"));
    assertEquals(2, find.found().hits().size());
    assertEquals(1, find.found().number());
  }

  private void open(String words) {
    desk.open(MarketArticle.named("market"));
    find.textProperty().set(words);
  }

  private Span current() {
    return find.found().current().map(Hit::span).orElseThrow();
  }

  private Where where() {
    return find.found().current().map(Hit::where).orElseThrow();
  }

  @Test
  void blanksAndHalvesOfCharactersFindNothing() {
    for (String words : List.of(" ", "\n\t", "\u00a0", "\ud83d", "\ude00", "\0", "😀")) {
      open(words);
      assertEquals(List.of(), find.found().hits(), words);
      assertEquals(0, find.found().number());
    }
  }

  @Test
  void anArticleWithoutWordsHasNoPlaces() {
    desk.open(HardArticles.empty());
    find.textProperty().set("market");
    find.next();
    assertEquals(Optional.empty(), find.found().current());
  }

  @Test
  void findsLettersOfEveryKind() {
    desk.open(HardArticles.astral());
    find.textProperty().set("🙂");
    assertEquals(2, find.found().hits().size());
    find.textProperty().set("𐐢𐐨");
    assertEquals(1, find.found().hits().size());
    assertEquals(4, find.found().hits().getFirst().span().length());
    desk.close();
    desk.open(HardArticles.rightToLeft());
    find.textProperty().set("مغلق");
    assertEquals(1, find.found().hits().size());
  }

  @Test
  void theOnlyPlaceStaysCurrent() {
    open("a mess");
    find.next();
    assertEquals(1, find.found().number());
    find.previous();
    assertEquals(1, find.found().number());
  }

  @Test
  void nothingCanBeSelectedOutsideAQuotation() {
    open("called");
    assertEquals(Optional.empty(), find.quotation());
    find.selectQuotation();
    assertEquals(Optional.empty(), desk.place().orElseThrow().selected());
  }

  @Test
  void goesRoundTenThousandPlacesWithoutDelay() {
    desk.open(HardArticles.many(10_000, 10, 0));
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          for (String typed : List.of("l", "la", "lam", "lamp")) {
            find.textProperty().set(typed);
          }
          find.previous();
        });
    assertEquals(10_000, find.found().number());
    find.next();
    assertEquals(1, find.found().number());
  }
}
