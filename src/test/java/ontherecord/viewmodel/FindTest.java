package ontherecord.viewmodel;

import static ontherecord.fixtures.MarketArticle.HERALD;
import static ontherecord.fixtures.MarketArticle.MESS;
import static ontherecord.fixtures.MarketArticle.MOVE;
import static ontherecord.fixtures.MarketArticle.TRADER;
import static ontherecord.fixtures.MarketArticle.at;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
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
}
