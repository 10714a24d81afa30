package ontherecord.viewmodel;

import static ontherecord.fixtures.MarketArticle.ANN;
import static ontherecord.fixtures.MarketArticle.HERALD;
import static ontherecord.fixtures.MarketArticle.MESS;
import static ontherecord.fixtures.MarketArticle.MOVE;
import static ontherecord.fixtures.MarketArticle.NOBODY;
import static ontherecord.fixtures.MarketArticle.TIME;
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
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Speaker;
import org.junit.jupiter.api.Test;

class PlaceTest {

  private static final Query ANY = new Query("");

  private final Place all = Place.of(MarketArticle.named("market"));

  @Test
  void startsWithEverythingListedAndNothingSelected() {
    assertEquals(List.of(TIME, MOVE, MESS, NOBODY), all.listed(ANY));
    assertEquals(Optional.empty(), all.selected());
    assertFalse(all.isNarrowed());
  }

  @Test
  void listsAndCountsWhatIsShown() {
    Place byAnn = all.with(new Shown.By(ANN));
    assertEquals(List.of(TIME, MOVE), byAnn.listed(ANY));
    assertEquals(1, byAnn.count(Form.DIRECT));
    assertEquals(0, byAnn.count(Form.MIXED));
    assertTrue(byAnn.isNarrowed());
    assertEquals(List.of(MOVE), byAnn.with(Optional.of(Form.INDIRECT)).listed(ANY));
    assertEquals(List.of(NOBODY), all.with(new Shown.Uncredited()).listed(ANY));
  }

  @Test
  void findsByWordsSpeakerAndRelay() {
    assertEquals(List.of(TIME, MOVE), all.listed(new Query("ann lee")));
    assertEquals(List.of(MOVE), all.listed(new Query("HERALD")));
    assertEquals(List.of(NOBODY), all.listed(new Query("\"who")));
    assertEquals(List.of(), all.listed(new Query("\ud83d")));
  }

  @Test
  void aFormKeepsTheSelectionThatHasIt() {
    Place selected = all.with(TIME);
    assertEquals(Optional.of(TIME), selected.with(Optional.of(Form.DIRECT)).selected());
    assertEquals(Optional.empty(), selected.with(Optional.of(Form.INDIRECT)).selected());
    assertEquals(Optional.of(TIME), selected.with(Optional.<Form>empty()).selected());
  }

  @Test
  void selectingWhatIsNotListedListsEverything() {
    Place byAnn = all.with(new Shown.By(ANN)).with(Optional.of(Form.INDIRECT));
    assertEquals(Optional.of(MESS), byAnn.with(MESS).selected());
    assertEquals(new Shown.All(), byAnn.with(MESS).shown());
    assertEquals(Optional.empty(), byAnn.with(MESS).form());
    assertEquals(new Shown.By(ANN), byAnn.with(MOVE).shown());
  }

  @Test
  void hidingThoughtsLeavesWhatWasSaidAndWrittenWhoeverIsShown() {
    Place hidden = Place.of(ThoughtArticle.read()).withThoughts(false);
    assertEquals(List.of(ThoughtArticle.SAID, ThoughtArticle.WRITTEN), hidden.listed(ANY));
    assertEquals(List.of(), hidden.with(new Shown.By(ThoughtArticle.COUNCIL)).listed(ANY));
    assertFalse(hidden.with(Optional.of(Form.DIRECT)).thoughts());
    assertFalse(hidden.isNarrowed());
    assertFalse(hidden.isSameList(hidden.withThoughts(true)));
    assertTrue(hidden.hasThoughts());
    assertFalse(all.hasThoughts());
  }

  @Test
  void hidingThoughtsKeepsASelectionThatIsNone() {
    Place pier = Place.of(ThoughtArticle.read());
    assertEquals(
        Optional.of(ThoughtArticle.SAID),
        pier.with(ThoughtArticle.SAID).withThoughts(false).selected());
    assertEquals(
        Optional.empty(), pier.with(ThoughtArticle.THOUGHT).withThoughts(false).selected());
  }

  @Test
  void selectingAHiddenThoughtShowsThoughtsAndChangesNothingElseThatItNeedNot() {
    Place hidden = Place.of(ThoughtArticle.read()).withThoughts(false);
    Place ann = hidden.with(new Shown.By(ThoughtArticle.ANN)).with(Optional.of(Form.DIRECT));
    Place feared = ann.with(ThoughtArticle.FEARED);
    assertEquals(Optional.of(ThoughtArticle.FEARED), feared.selected());
    assertEquals(new Shown.By(ThoughtArticle.ANN), feared.shown());
    assertEquals(Optional.of(Form.DIRECT), feared.form());
    assertTrue(feared.thoughts());
    Place planned = ann.with(ThoughtArticle.PLANNED);
    assertEquals(Optional.of(ThoughtArticle.PLANNED), planned.selected());
    assertEquals(new Shown.All(), planned.shown());
    assertTrue(planned.thoughts());
    assertFalse(ann.with(ThoughtArticle.WRITTEN).thoughts());
  }

  @Test
  void anotherListForgetsFormSelectionAndOffset() {
    Place left = all.with(TIME).with(Optional.of(Form.DIRECT)).leftAt(7);
    assertEquals(OptionalInt.of(7), left.top());
    Place other = left.with(new Shown.Through(HERALD));
    assertEquals(Optional.empty(), other.form());
    assertEquals(Optional.empty(), other.selected());
    assertEquals(OptionalInt.empty(), other.top());
    assertEquals(Optional.of(HERALD), other.sourceShown());
    assertEquals(Optional.empty(), left.sourceShown());
  }

  @Test
  void tellsTheSameListFromAnother() {
    assertTrue(all.with(TIME).isSameList(all.leftAt(3)));
    assertFalse(all.isSameList(all.with(new Shown.By(ANN))));
    assertFalse(all.isSameList(all.with(Optional.of(Form.DIRECT))));
    assertFalse(all.isSameList(Place.of(MarketArticle.named("market"))));
  }

  @Test
  void nothingIsListedWhereNothingIsQuoted() {
    for (QuotedArticle quoted : List.of(HardArticles.empty(), HardArticles.withoutQuotations())) {
      assertEquals(List.of(), Place.of(quoted).listed(ANY));
      assertEquals(List.of(), Place.of(quoted).listed(new Query("a")));
      assertEquals(0, Place.of(quoted).count(Form.DIRECT));
    }
  }

  @Test
  void listsTenThousandWithoutDelay() {
    QuotedArticle many = HardArticles.many(10_000, 100, 10);
    Speaker seventh = many.speakers().get(7);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          Place place = Place.of(many);
          assertEquals(10_000, place.listed(ANY).size());
          assertEquals(100, place.with(new Shown.By(seventh)).listed(ANY).size());
          assertEquals(1, place.listed(new Query("lamp 9999")).size());
          assertEquals(
              100, place.with(new Shown.Through(many.sources().getFirst())).listed(ANY).size());
        });
  }
}
