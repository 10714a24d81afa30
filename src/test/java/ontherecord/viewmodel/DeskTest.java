package ontherecord.viewmodel;

import static ontherecord.fixtures.MarketArticle.ANN;
import static ontherecord.fixtures.MarketArticle.HERALD;
import static ontherecord.fixtures.MarketArticle.MESS;
import static ontherecord.fixtures.MarketArticle.MOVE;
import static ontherecord.fixtures.MarketArticle.NOBODY;
import static ontherecord.fixtures.MarketArticle.TIME;
import static ontherecord.fixtures.MarketArticle.TRADER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import ontherecord.fixtures.HardArticles;
import ontherecord.fixtures.MarketArticle;
import ontherecord.fixtures.ThoughtArticle;
import ontherecord.library.Query;
import ontherecord.quote.Form;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import org.junit.jupiter.api.Test;

class DeskTest {

  private static final Query ANY = new Query("");

  private final QuotedArticle market = MarketArticle.named("market");
  private final Desk desk = new Desk();
  private final Corrector corrector = new Corrector(desk);
  private final Review review =
      new Review(
          desk,
          corrector,
          new Checks(desk, corrector, new BackgroundWork(Runnable::run, Runnable::run)));

  @Test
  void nothingIsOpenAtFirst() {
    assertEquals(Optional.empty(), desk.place());
    desk.show(new Shown.By(ANN));
    desk.select(TIME);
    review.step(ANY, 1);
    desk.leave();
    desk.back();
    assertEquals(Optional.empty(), desk.place());
  }

  @Test
  void openingListsEverything() {
    desk.open(market);
    assertEquals(List.of(TIME, MOVE, MESS, NOBODY), listed());
    assertEquals(Optional.empty(), here().selected());
  }

  @Test
  void showsOneSpeakersOneSourcesOrNobodysQuotations() {
    desk.open(market);
    desk.show(new Shown.By(ANN));
    assertEquals(List.of(TIME, MOVE), listed());
    desk.show(new Shown.Through(HERALD));
    assertEquals(List.of(MOVE), listed());
    desk.show(new Shown.Uncredited());
    assertEquals(List.of(NOBODY), listed());
  }

  @Test
  void aFormNarrowsTheListAndAnotherSpeakerWidensItAgain() {
    desk.open(market);
    desk.show(new Shown.By(ANN));
    desk.show(Optional.of(Form.INDIRECT));
    assertEquals(List.of(MOVE), listed());
    assertEquals(1, here().count(Form.DIRECT));
    desk.show(new Shown.By(TRADER));
    assertEquals(Optional.empty(), here().form());
  }

  @Test
  void wordsToFindNarrowTheList() {
    desk.open(market);
    assertEquals(List.of(MOVE), here().listed(new Query("herald")));
  }

  @Test
  void selectingAQuotationOfAnotherListShowsAll() {
    desk.open(market);
    desk.show(new Shown.By(TRADER));
    desk.select(TIME);
    assertEquals(new Shown.All(), here().shown());
    assertEquals(Optional.of(TIME), here().selected());
  }

  @Test
  void nextAndPreviousStopAtTheEnds() {
    desk.open(market);
    review.step(ANY, 1);
    assertEquals(Optional.of(TIME), here().selected());
    review.step(ANY, -1);
    assertEquals(Optional.of(TIME), here().selected());
    desk.show(new Shown.By(TRADER));
    review.step(ANY, -1);
    review.step(ANY, 1);
    assertEquals(Optional.of(MESS), here().selected());
  }

  @Test
  void backAndForwardBringHiddenThoughtsBackAndHideThemAgain() {
    desk.open(ThoughtArticle.read());
    desk.toggleThoughts();
    assertEquals(List.of(ThoughtArticle.SAID, ThoughtArticle.WRITTEN), listed());
    review.step(ANY, 1);
    review.step(ANY, 1);
    assertEquals(Optional.of(ThoughtArticle.WRITTEN), here().selected());
    desk.select(ThoughtArticle.THOUGHT);
    assertEquals(ThoughtArticle.read().quotations(), listed());
    desk.back();
    assertFalse(here().thoughts());
    desk.leave();
    assertFalse(here().thoughts());
    desk.back();
    assertTrue(here().thoughts());
    desk.forward();
    assertFalse(here().thoughts());
  }

  @Test
  void whatIsChosenAboutThoughtsHoldsForTheNextArticleWhereThereAreNone() {
    desk.open(market);
    desk.toggleThoughts();
    assertTrue(here().thoughts());
    assertFalse(desk.canGoBackProperty().get());
    desk.open(ThoughtArticle.read());
    desk.showThoughts(false);
    desk.open(market);
    assertEquals(List.of(TIME, MOVE, MESS, NOBODY), listed());
    desk.turnTo(ThoughtArticle.read());
    assertFalse(here().thoughts());
  }

  @Test
  void leavingReturnsToWhereTheReaderWasBeforeSelecting() {
    desk.open(market);
    desk.show(new Shown.By(ANN));
    desk.scrolledTo(7);
    desk.select(TIME);
    desk.scrolledTo(20);
    desk.select(MOVE);
    desk.scrolledTo(40);
    desk.leave();
    assertEquals(new Shown.By(ANN), here().shown());
    assertEquals(Optional.empty(), here().selected());
    assertEquals(OptionalInt.of(7), here().top());
    assertTrue(desk.canGoBackProperty().get());
  }

  @Test
  void goesBackAndForwardAsInABrowser() {
    desk.open(market);
    desk.show(new Shown.By(ANN));
    desk.select(MOVE);
    desk.back();
    assertEquals(Optional.empty(), here().selected());
    desk.back();
    assertEquals(new Shown.All(), here().shown());
    assertFalse(desk.canGoBackProperty().get());
    desk.forward();
    desk.forward();
    assertEquals(Optional.of(MOVE), here().selected());
    assertFalse(desk.canGoForwardProperty().get());
  }

  @Test
  void aNewStepForgetsTheWayForward() {
    desk.open(market);
    desk.show(new Shown.By(ANN));
    desk.back();
    desk.show(new Shown.By(TRADER));
    assertFalse(desk.canGoForwardProperty().get());
  }

  @Test
  void keepsEveryArticleOpenAndTurnsBetweenThem() {
    QuotedArticle other = MarketArticle.named("other");
    desk.open(market);
    desk.open(other);
    assertEquals(List.of(market, other), desk.libraryProperty().get().articles());
    desk.turnTo(market);
    assertEquals(market, here().open());
    desk.back();
    assertEquals(other, here().open());
  }

  @Test
  void openingTheSameFileAgainReplacesIt() {
    desk.open(market);
    desk.open(MarketArticle.named("market"));
    assertEquals(1, desk.libraryProperty().get().articles().size());
  }

  private Place here() {
    return desk.place().orElseThrow();
  }

  private List<Quotation> listed() {
    return here().listed(ANY);
  }

  @Test
  void anArticleWithoutWordsTakesEveryStep() {
    desk.open(HardArticles.empty());
    review.step(ANY, 1);
    review.step(new Query("a"), -1);
    desk.goToParagraph(-5);
    desk.goToParagraph(Integer.MAX_VALUE);
    desk.show(new Shown.Uncredited());
    desk.show(Optional.of(Form.MIXED));
    desk.leave();
    assertEquals(List.of(), listed());
    assertEquals(OptionalInt.empty(), here().top());
  }

  @Test
  void aParagraphThatIsNotThereIsTheNearestOne() {
    desk.open(market);
    desk.goToParagraph(0);
    assertEquals(OptionalInt.of(0), here().top());
    desk.goToParagraph(999);
    assertEquals(OptionalInt.of(MarketArticle.at("A trader").start()), here().top());
  }

  @Test
  void walksThroughThousandsOfQuotationsAndLeavesThemAtOnce() {
    QuotedArticle many = HardArticles.many(3_000, 10, 0);
    desk.open(many);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          for (int i = 0; i < 3_000; i++) {
            review.step(ANY, 1);
          }
        });
    assertEquals(Optional.of(many.quotations().getLast()), here().selected());
    desk.leave();
    assertEquals(Optional.empty(), here().selected());
    assertFalse(desk.canGoBackProperty().get());
  }
}
