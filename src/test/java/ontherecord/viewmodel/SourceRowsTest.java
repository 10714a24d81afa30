package ontherecord.viewmodel;

import static ontherecord.fixtures.MarketArticle.HERALD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.MarketArticle;
import ontherecord.quote.QuotedArticle;
import ontherecord.say.Messages;
import ontherecord.text.Article;
import ontherecord.text.Origin;
import org.junit.jupiter.api.Test;

class SourceRowsTest {

  @Test
  void saysWhatTheArticleStatesAndQuietlyWhatItDoesNot() {
    SourceRows rows = SourceRows.of(MarketArticle.named("market"));
    assertEquals(Optional.of("Market to move"), rows.headline());
    assertEquals("", rows.byline());
    assertEquals(List.of("market.txt"), rows.stated());
    assertEquals("The file names no author, outlet, address or date.", rows.unstated());
  }

  @Test
  void missesNothingWhereAllIsStated() {
    Origin origin =
        new Origin(
            "a", "a.txt", "00", Optional.of("Post"), Optional.of("a.org"), Optional.of("May 2"));
    SourceRows rows =
        SourceRows.of(
            new QuotedArticle(
                new Article(origin, "Words", List.of()), List.of(), List.of(), List.of()));
    assertEquals(List.of("Post", "May 2", "a.org", "a.txt"), rows.stated());
    assertEquals("The file names no author.", rows.unstated());
    assertEquals(Optional.empty(), rows.headline());
    assertEquals(List.of(), rows.sections());
  }

  @Test
  void countsWhatEachRelayPassedOn() {
    SourceRows.Section relays = SourceRows.of(MarketArticle.named("market")).sections().getFirst();
    assertEquals(
        List.of(new SourceRows.Row(HERALD, "Herald", "1 quotation: 1 stated")), relays.rows());
    assertEquals("Herald: 1 quotation: 1 stated", relays.rows().getFirst().accessibleText());
  }

  @Test
  void keepsRelaysPhotosAndWritersApart() {
    SourceRows rows = SourceRows.of(GoldArticle.read());
    assertEquals(
        List.of(
            "Politico: 2 quotations: 1 stated, 1 inferred",
            "AFP: " + Messages.text("sources.photo.note")),
        rows.sections().stream()
            .flatMap(it -> it.rows().stream())
            .map(SourceRows.Row::accessibleText)
            .toList());
    assertEquals("Elad Benari", rows.byline());
    assertEquals(2, rows.count());
  }
}
