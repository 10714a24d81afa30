package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import ontherecord.fixtures.MarketArticle;
import ontherecord.library.Query;
import ontherecord.quote.Form;
import ontherecord.quote.QuotedArticle;
import org.junit.jupiter.api.Test;

class ListingTest {

  private static final QuotedArticle MARKET = MarketArticle.named("market");
  private static final Place ALL = Place.of(MARKET);

  @Test
  void listsEverythingAtFirst() {
    Listing listing = Listing.of(ALL, Find.Found.NOTHING);
    assertEquals(MARKET.quotations(), listing.quotations());
    assertEquals(new Counts(3, 0, 1), listing.counts());
    assertEquals(Optional.empty(), listing.nothing());
  }

  @Test
  void saysWhichFormsThereAreWhereOneIsMissing() {
    Place place = ALL.with(new Shown.By(MarketArticle.TRADER)).with(Optional.of(Form.INDIRECT));
    Listing.Nothing nothing = Listing.of(place, Find.Found.NOTHING).nothing().orElseThrow();
    assertEquals("No indirect quotations by A trader; 1 direct.", nothing.text());
    assertEquals(Listing.Way.LIST_ALL_FORMS, nothing.way());
  }

  @Test
  void offersToClearWhatIsNotFound() {
    Find.Found found = new Find.Found(new Query("harbour"), List.of(), -1);
    Listing.Nothing nothing = Listing.of(ALL, found).nothing().orElseThrow();
    assertEquals(Listing.Way.CLEAR_FIND, nothing.way());
  }

  @Test
  void partsNamedUnnamedAndUncredited() {
    List<SpeakerRow> rows = SpeakerRows.of(MARKET).matching(new Query(""));
    assertEquals(
        List.of(
            "All speakers", "Named", "Ann Lee", "Unnamed", "A trader", "No speaker", "Uncredited"),
        rows.stream().map(SpeakerRow::name).toList());
    assertEquals(2, SpeakerRows.of(MARKET).speakers());
  }

  @Test
  void filtersSpeakersUnderTheirTitle() {
    List<SpeakerRow> rows = SpeakerRows.of(MARKET).matching(new Query("trader"));
    assertEquals(List.of("Unnamed", "A trader"), rows.stream().map(SpeakerRow::name).toList());
  }

  @Test
  void findsARowByTypingItsBeginning() {
    List<String> names = List.of("All", "Ann", "Bea", "Ben");
    TypeAhead typeAhead = new TypeAhead();
    assertEquals(OptionalInt.of(2), typeAhead.type("b", 2_000_000_000L, names, 0));
    assertEquals(OptionalInt.of(2), typeAhead.type("e", 2_100_000_000L, names, 2));
    assertEquals(OptionalInt.of(3), typeAhead.type("n", 2_200_000_000L, names, 2));
    assertEquals(OptionalInt.empty(), typeAhead.type("z", 9_000_000_000L, names, 3));
  }

  @Test
  void stepsThroughTheZooms() {
    Appearance appearance = new Appearance(Appearance.Theme.SYSTEM, 1.2);
    assertEquals(1.25, appearance.zoomProperty().get());
    appearance.zoomIn();
    assertEquals(1.5, appearance.zoomProperty().get());
    appearance.zoomOut();
    appearance.zoomOut();
    assertEquals(1.1, appearance.zoomProperty().get());
    appearance.resetZoom();
    assertEquals(1, appearance.zoomProperty().get());
  }
}
