package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import ontherecord.fixtures.CrowdArticle;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.HardArticles;
import ontherecord.fixtures.MarketArticle;
import ontherecord.fixtures.ThoughtArticle;
import ontherecord.library.Query;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerRowsTest {

  private static final Query ANY = new Query("");

  @Test
  void whereNobodySpeaksThereIsEveryoneOnly() {
    for (QuotedArticle quoted : List.of(HardArticles.empty(), HardArticles.withoutQuotations())) {
      SpeakerRows rows = SpeakerRows.of(quoted);
      assertEquals(List.of(new SpeakerRow.Everyone(Counts.NONE, 0)), rows.matching(ANY));
      assertEquals(List.of(), rows.matching(new Query("a")));
    }
    assertEquals(List.of(), SpeakerRows.NONE.matching(ANY));
  }

  @Test
  void wordsOfNobodyHaveTheirOwnRow() {
    SpeakerRows rows = SpeakerRows.of(HardArticles.ofOneWord());
    Counts one = new Counts(1, 0, 0, 0);
    assertEquals(
        List.of(
            new SpeakerRow.Everyone(one, 0),
            new SpeakerRow.Section("No speaker"),
            new SpeakerRow.Nobody(one)),
        rows.matching(ANY));
    assertEquals(0, rows.speakers());
  }

  @Test
  void aTitleCannotBeChosenAndTheOthersCan() {
    List<Optional<Shown>> shown =
        SpeakerRows.of(MarketArticle.named("market")).matching(ANY).stream()
            .map(SpeakerRow::shown)
            .toList();
    assertEquals(
        List.of(
            Optional.of(new Shown.All()),
            Optional.empty(),
            Optional.of(new Shown.By(MarketArticle.ANN)),
            Optional.empty(),
            Optional.of(new Shown.By(MarketArticle.TRADER)),
            Optional.empty(),
            Optional.of(new Shown.Uncredited())),
        shown);
  }

  @Test
  void eachIsSaidWithItsCounts() {
    assertEquals(
        List.of(
            "All speakers: 4 quotations, 2 speakers",
            "Named",
            "Ann Lee, named: 1 direct, 1 indirect",
            "Unnamed",
            "A trader, unnamed, known by a role: 1 direct",
            "No speaker",
            "Uncredited: 1 direct"),
        spoken(MarketArticle.named("market")));
    List<String> example = spoken(GoldArticle.read());
    assertEquals("Barack Obama, U.S. President: 3 direct, 1 indirect", example.get(2));
    assertEquals("Hassan Rouhani, Iranian president: 1 indirect", example.get(3));
    assertEquals("someone, unidentified: 1 indirect", spoken(CrowdArticle.read()).getLast());
  }

  @Test
  void thoughtsAreCountedApart() {
    assertEquals(
        List.of(
            "All speakers: 2 quotations, 3 thoughts, 2 speakers",
            "Named",
            "Ann Lee, named: 1 direct, 1 indirect, 2 thought",
            "Unnamed",
            "The council, unnamed group: 1 thought"),
        spoken(ThoughtArticle.read()));
    assertEquals(
        "2 quotations, 3 thoughts", new SpeakerRow.Everyone(new Counts(1, 0, 1, 3), 2).totals());
    assertEquals(
        "1 quotation, 5 speakers", new SpeakerRow.Everyone(new Counts(1, 0, 0, 0), 5).totals());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ann       | Named,Ann Lee
          LEE       | Named,Ann Lee
          á n n     | ''
          tra       | Unnamed,A trader
          uncred    | No speaker,Uncredited
          e         | Named,Ann Lee,Unnamed,A trader,No speaker,Uncredited
          named     | ''
          zzz       | ''
          🙂        | ''
          """)
  void aFilterKeepsRowsBelowTheirTitles(String filter, String left) {
    SpeakerRows rows = SpeakerRows.of(MarketArticle.named("market"));
    List<String> names = rows.matching(new Query(filter)).stream().map(SpeakerRow::name).toList();
    assertEquals(left, String.join(",", names));
  }

  @Test
  void aFilterLooksIntoDescriptorsAndAllLetters() {
    assertEquals(2, SpeakerRows.of(HardArticles.astral()).matching(new Query("🏛")).size());
    assertEquals(2, SpeakerRows.of(HardArticles.astral()).matching(new Query("𐐢𐐨")).size());
    assertEquals(2, SpeakerRows.of(HardArticles.rightToLeft()).matching(new Query("سليم")).size());
    assertEquals(
        List.of("Named", "Barack Obama"),
        SpeakerRows.of(GoldArticle.read()).matching(new Query("u.s. pres")).stream()
            .map(SpeakerRow::name)
            .toList());
  }

  @Test
  void everyQuotationOfTenThousandIsCountedOnce() {
    QuotedArticle many = HardArticles.many(10_000, 500, 0);
    SpeakerRows rows = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> SpeakerRows.of(many));
    List<SpeakerRow> all = rows.matching(ANY);
    assertEquals("All speakers: 10,000 quotations, 500 speakers", all.getFirst().accessibleText());
    int sum = 0;
    for (SpeakerRow row : all) {
      sum += row instanceof SpeakerRow.Of of ? of.counts().total() : 0;
    }
    assertEquals(10_000, sum);
  }

  @Test
  void aSpeakerWithoutQuotationsHasNone() {
    QuotedArticle market = MarketArticle.named("market");
    QuotedArticle silent =
        new QuotedArticle(market.article(), market.speakers(), market.sources(), List.of());
    List<SpeakerRow> rows = SpeakerRows.of(silent).matching(ANY);
    Speaker ann = MarketArticle.ANN;
    assertEquals(
        new SpeakerRow.Of(ann, "Ann Lee", Optional.empty(), Counts.NONE, SpeakerStanding.UNTOUCHED),
        rows.get(2));
  }

  private static List<String> spoken(QuotedArticle quoted) {
    return SpeakerRows.of(quoted).matching(ANY).stream().map(SpeakerRow::accessibleText).toList();
  }
}
