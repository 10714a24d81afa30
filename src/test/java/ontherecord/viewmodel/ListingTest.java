package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import ontherecord.fixtures.HardArticles;
import ontherecord.fixtures.MarketArticle;
import ontherecord.fixtures.ThoughtArticle;
import ontherecord.library.Query;
import ontherecord.quote.Basis;
import ontherecord.quote.Form;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Source;
import org.junit.jupiter.api.Test;

class ListingTest {

  private static final QuotedArticle MARKET = MarketArticle.named("market");
  private static final Place ALL = Place.of(MARKET);
  private static final Place PIER = Place.of(ThoughtArticle.read());

  @Test
  void listsEverythingAtFirst() {
    Listing listing = Listing.of(ALL, Find.Found.NOTHING);
    assertEquals(MARKET.quotations(), listing.quotations());
    assertEquals(new Counts(3, 0, 1, 0), listing.counts());
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
  void saysThatNothingIsQuoted() {
    for (QuotedArticle quoted : List.of(HardArticles.empty(), HardArticles.withoutQuotations())) {
      Listing listing = Listing.of(Place.of(quoted), Find.Found.NOTHING);
      assertEquals(
          new Listing.Nothing("No quotations were found in this article.", "", Listing.Way.NOWHERE),
          listing.nothing().orElseThrow());
      assertEquals(0, listing.count(Optional.empty()));
    }
  }

  @Test
  void offersAllSpeakersWhereTheWordsAreSomebodyElses() {
    Place trader = ALL.with(new Shown.By(MarketArticle.TRADER));
    assertEquals(
        new Listing.Nothing(
            "Nothing found for “herald” in the quotations by A trader.",
            "Show all speakers",
            Listing.Way.LIST_ALL_SPEAKERS),
        Listing.of(trader, found("herald")).nothing().orElseThrow());
  }

  @Test
  void tellsHowOftenTheArticleHasWordsThatNobodySaid() {
    assertEquals(
        new Listing.Nothing(
            "Nothing found for “called” in the quotations; one place in the article.",
            "Clear",
            Listing.Way.CLEAR_FIND),
        Listing.of(ALL, found("called")).nothing().orElseThrow());
    assertEquals(
        "Nothing found for “Harbour”.",
        Listing.of(ALL, found(" Harbour ")).nothing().orElseThrow().text());
  }

  @Test
  void saysThatASourceSuppliedAPhotoAndNoWords() {
    Source silent =
        new Source(
            "r9",
            MarketArticle.at("Herald"),
            Source.Part.PHOTO,
            Basis.STATED,
            List.of(MarketArticle.at("Herald")));
    Listing listing = Listing.of(ALL.with(new Shown.Through(silent)), Find.Found.NOTHING);
    assertEquals("Herald, photo", listing.who());
    assertEquals(
        new Listing.Nothing(
            "Herald supplied a photo, and no words.",
            "Show all speakers",
            Listing.Way.LIST_ALL_SPEAKERS),
        listing.nothing().orElseThrow());
  }

  @Test
  void titlesANamedSpeakerByNameAndAnotherInTheArticlesWords() {
    Listing named = Listing.of(ALL.with(new Shown.By(MarketArticle.ANN)), Find.Found.NOTHING);
    assertEquals("Ann Lee", named.who());
    assertEquals(false, named.words());
    Listing role = Listing.of(ALL.with(new Shown.By(MarketArticle.TRADER)), Find.Found.NOTHING);
    assertEquals(true, role.words());
    QuotedArticle astral = HardArticles.astral();
    Place keeper = Place.of(astral).with(new Shown.By(astral.speakers().getFirst()));
    assertEquals("🏛 keeper", Listing.of(keeper, Find.Found.NOTHING).descriptor());
    Place nobody = ALL.with(new Shown.Uncredited());
    assertEquals("credited to nobody", Listing.of(nobody, Find.Found.NOTHING).who());
  }

  @Test
  void countsEveryFormThoughOneIsListed() {
    Listing listing = Listing.of(ALL.with(Optional.of(Form.INDIRECT)), Find.Found.NOTHING);
    assertEquals(List.of(MarketArticle.MOVE), listing.quotations());
    assertEquals(4, listing.count(Optional.empty()));
    assertEquals(3, listing.count(Optional.of(Form.DIRECT)));
  }

  @Test
  void thoughtsAreListedAndCountedApart() {
    Listing listing = Listing.of(PIER, Find.Found.NOTHING);
    assertEquals(PIER.open().quotations(), listing.quotations());
    assertEquals(2, listing.count(Optional.empty()));
    assertEquals(3, listing.thoughts());
    Listing direct = Listing.of(PIER.with(Optional.of(Form.DIRECT)), Find.Found.NOTHING);
    assertEquals(List.of(ThoughtArticle.SAID, ThoughtArticle.FEARED), direct.quotations());
    assertEquals(1, direct.thoughts());
    assertEquals(1, direct.count(Optional.of(Form.INDIRECT)));
  }

  @Test
  void hiddenThoughtsAreCountedAndNotListed() {
    Listing listing = Listing.of(PIER.withThoughts(false), Find.Found.NOTHING);
    assertEquals(List.of(ThoughtArticle.SAID, ThoughtArticle.WRITTEN), listing.quotations());
    assertEquals(2, listing.count(Optional.empty()));
    assertEquals(3, listing.thoughts());
  }

  @Test
  void whereOnlyHiddenThoughtsAreLeftTheyAreOffered() {
    Place hidden = PIER.withThoughts(false);
    Place council = hidden.with(new Shown.By(ThoughtArticle.COUNCIL));
    assertEquals(
        new Listing.Nothing(
            "No quotations by The council; 1 thought.",
            "Show what was only thought",
            Listing.Way.LIST_THOUGHTS),
        Listing.of(council, Find.Found.NOTHING).nothing().orElseThrow());
    assertEquals(
        new Listing.Nothing(
            "Nothing found for “in May” in what was said or written; one thought.",
            "Show what was only thought",
            Listing.Way.LIST_THOUGHTS),
        Listing.of(hidden, found(PIER.open(), "in May")).nothing().orElseThrow());
    Place direct = council.with(Optional.of(Form.DIRECT));
    Listing.Nothing nothing = Listing.of(direct, Find.Found.NOTHING).nothing().orElseThrow();
    assertEquals("No direct quotations by The council; 1 thought.", nothing.text());
    assertEquals(Listing.Way.LIST_THOUGHTS, nothing.way());
  }

  @Test
  void whereThoughtsAreListedTheOtherFormsAreOfferedWithThem() {
    Place council = PIER.with(new Shown.By(ThoughtArticle.COUNCIL));
    assertEquals(
        new Listing.Nothing(
            "No direct quotations by The council; 1 thought.",
            "Show all 1",
            Listing.Way.LIST_ALL_FORMS),
        Listing.of(council.with(Optional.of(Form.DIRECT)), Find.Found.NOTHING)
            .nothing()
            .orElseThrow());
  }

  @Test
  void listsTenThousandWithoutDelay() {
    Place many = Place.of(HardArticles.many(10_000, 10, 5));
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertEquals(10_000, Listing.of(many, Find.Found.NOTHING).quotations().size());
          assertEquals(1, Listing.of(many, found("lamp 9977")).counts().total());
        });
  }

  private static Find.Found found(String words) {
    return found(MARKET, words);
  }

  private static Find.Found found(QuotedArticle article, String words) {
    Query query = new Query(words);
    return new Find.Found(query, query.in(article), -1);
  }
}
