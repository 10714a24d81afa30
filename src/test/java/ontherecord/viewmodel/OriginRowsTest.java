package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.MarketArticle;
import ontherecord.quote.QuotedArticle;
import ontherecord.text.Article;
import ontherecord.text.Fact;
import ontherecord.text.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginRowsTest {

  private static final String HASH = "7d575e88".repeat(8);

  @Test
  void saysEachFactWithWhereItIsStated() {
    OriginRows rows =
        OriginRows.of(
            stating(
                new Fact(Fact.Kind.PUBLISHED, "2026-06-04", "meta date"),
                new Fact(Fact.Kind.PUBLISHER, "Harbour Post", "JSON-LD publisher.name"),
                new Fact(Fact.Kind.PUBLISHER, "HP", "meta og:site_name"),
                new Fact(Fact.Kind.AUTHOR, "Jo Wu", "JSON-LD author.name"),
                new Fact(Fact.Kind.AUTHOR, "Al Fo", "JSON-LD author.name")));
    assertEquals(
        List.of(
            "Outlet: Harbour Post, Stated in the file: JSON-LD publisher.name",
            "Author: Jo Wu, Al Fo, Stated in the file: JSON-LD author.name",
            "Published: 4 June 2026, Stated in the file: meta date, as 2026-06-04"),
        rows.lines().stream().map(OriginRows.Line::accessibleText).toList());
    assertEquals("No address was recognised in the file.", rows.unstated());
    assertEquals("pier.html, 48.2 kB", rows.file());
    assertEquals("7d575e88…7d575e88", rows.shortHash());
    assertTrue(rows.spoken().contains(HASH), rows.spoken());
  }

  @Test
  void letsTheReaderSayWhatTheFileDoesNot() {
    OriginRows rows =
        OriginRows.of(
            stating(
                Fact.byUser(Fact.Kind.ADDRESS, "https://a.org"),
                Fact.byUser(Fact.Kind.PUBLISHER, "Herald"),
                new Fact(Fact.Kind.PUBLISHER, "Post", "meta")));
    assertEquals(
        List.of("Outlet: Post, Stated in the file: meta", "Address: https://a.org, Set by you"),
        rows.lines().stream().map(OriginRows.Line::accessibleText).toList());
    assertTrue(rows.isSaid());
    assertEquals(
        List.of(
            new OriginRows.Field(Fact.Kind.AUTHOR, "Author", ""),
            new OriginRows.Field(Fact.Kind.PUBLISHED, "Published", ""),
            new OriginRows.Field(Fact.Kind.ADDRESS, "Address", "https://a.org"),
            new OriginRows.Field(Fact.Kind.LANGUAGE, "Language", "")),
        rows.open());
  }

  @Test
  void aDateThatWasReadFromTheTextGivesWayToTheReaders() {
    Fact printed = new Fact(Fact.Kind.PUBLISHED, "14 March 2024", "“Published: 14 March 2024”");
    OriginRows read = OriginRows.of(stating(printed));
    assertEquals("14 March 2024", published(read).value());
    assertTrue(read.isCorrectable());
    OriginRows said =
        OriginRows.of(stating(Fact.byUser(Fact.Kind.PUBLISHED, "15 March 2024"), printed));
    assertEquals(
        List.of(
            "Published: 15 March 2024, Set by you; the article says “Published: 14 March 2024”"),
        said.lines().stream().map(OriginRows.Line::accessibleText).toList());
    assertTrue(said.isSaid());
    assertEquals("15 March 2024", published(said).value());
  }

  @Test
  void aDateThatTheFileStatesAboutItselfStands() {
    OriginRows rows =
        OriginRows.of(stating(new Fact(Fact.Kind.PUBLISHED, "2024-03-14", "meta date")));
    assertTrue(rows.open().stream().noneMatch(it -> it.kind() == Fact.Kind.PUBLISHED));
  }

  @Test
  void takesForADateWhatReadsAsOne() {
    OriginRows.Field published = new OriginRows.Field(Fact.Kind.PUBLISHED, "Published", "");
    for (String date :
        List.of("14 March 2024", "2024-03-14", "March 2024", "2024-03", "2024", "")) {
      assertEquals(Optional.empty(), published.refusal(date), date);
    }
    assertEquals(
        Optional.of(
            "“yesterday” is not a date. Write it like 14 March 2024, 2024-03-14, March 2024 or"
                + " 2024."),
        published.refusal("yesterday"));
    assertEquals(
        Optional.empty(),
        new OriginRows.Field(Fact.Kind.AUTHOR, "Author", "").refusal("yesterday"));
  }

  @Test
  void asksForNoWriterWhereTheArticleNamesOne() {
    OriginRows rows = OriginRows.of(GoldArticle.read());
    assertEquals("Elad Benari", rows.byline());
    assertTrue(rows.open().stream().noneMatch(it -> it.kind() == Fact.Kind.AUTHOR));
    assertEquals(5, OriginRows.of(MarketArticle.named("a")).open().size());
  }

  @Test
  void saysWhenAndFromWhereAPageWasFetched() {
    OriginRows rows =
        OriginRows.of(
            stating(new Fact(Fact.Kind.FETCHED, "2026-06-06T09:30:00Z", "https://a.org/b")));
    assertEquals(
        "Fetched: 6 June 2026, 09:30 UTC, From https://a.org/b",
        rows.lines().getFirst().accessibleText());
  }

  @ParameterizedTest
  @CsvSource({
    "0, no bytes",
    "1, 1 byte",
    "999, 999 bytes",
    "3000, 3.0 kB",
    "999949, 999.9 kB",
    "999950, 1.0 MB",
    "67108864, 67.1 MB"
  })
  void saysASizeAsPeopleDo(long bytes, String words) {
    assertEquals(words, OriginRows.size(bytes));
  }

  private static OriginRows.Field published(OriginRows rows) {
    return rows.open().stream()
        .filter(it -> it.kind() == Fact.Kind.PUBLISHED)
        .findFirst()
        .orElseThrow();
  }

  private static QuotedArticle stating(Fact... facts) {
    Origin origin = new Origin("pier", "pier.html", HASH, OptionalLong.of(48_213), List.of(facts));
    return new QuotedArticle(
        new Article(origin, "Words", List.of()), List.of(), List.of(), List.of());
  }
}
