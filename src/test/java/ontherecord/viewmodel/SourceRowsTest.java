package ontherecord.viewmodel;

import static ontherecord.fixtures.MarketArticle.HERALD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.HardArticles;
import ontherecord.fixtures.MarketArticle;
import ontherecord.fixtures.Stated;
import ontherecord.fixtures.Written;
import ontherecord.quote.Basis;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Relay;
import ontherecord.quote.Source;
import ontherecord.say.Messages;
import ontherecord.text.Article;
import ontherecord.text.Block;
import ontherecord.text.Origin;
import org.junit.jupiter.api.Test;

class SourceRowsTest {

  @Test
  void saysWhatTheArticleStatesAndQuietlyWhatItDoesNot() {
    SourceRows rows = rows(MarketArticle.named("market"));
    assertEquals(Optional.of("Market to move"), rows.headline());
    assertEquals("", rows.origin().byline());
    assertEquals(List.of(), rows.origin().lines());
    assertEquals("market.txt", rows.origin().file());
    assertEquals(
        "No author, outlet, address or date was recognised in the file.", rows.origin().unstated());
  }

  @Test
  void missesNothingWhereAllIsStated() {
    Origin origin = Stated.origin("Post", "a.org", "May 2");
    SourceRows rows =
        rows(
            new QuotedArticle(
                new Article(origin, "Words", List.of()), List.of(), List.of(), List.of()));
    assertEquals(
        List.of("Post", "May 2", "a.org"),
        rows.origin().lines().stream().map(OriginRows.Line::value).toList());
    assertEquals("No author was recognised in the file.", rows.origin().unstated());
    assertEquals(Optional.empty(), rows.headline());
    assertEquals(List.of(), rows.sections());
  }

  @Test
  void countsWhatEachRelayPassedOn() {
    SourceRows.Section relays = rows(MarketArticle.named("market")).sections().getFirst();
    assertEquals(
        List.of(new SourceRows.Row(HERALD, "Herald", "1 quotation: 1 stated")), relays.rows());
    assertEquals("Herald: 1 quotation: 1 stated", relays.rows().getFirst().accessibleText());
  }

  @Test
  void keepsRelaysPhotosAndWritersApart() {
    SourceRows rows = rows(GoldArticle.read());
    assertEquals(
        List.of(
            "Politico: 2 quotations: 1 stated, 1 inferred",
            "AFP: " + Messages.text("sources.photo.note")),
        rows.sections().stream()
            .flatMap(it -> it.rows().stream())
            .map(SourceRows.Row::accessibleText)
            .toList());
    assertEquals("Elad Benari", rows.origin().byline());
    assertEquals(2, rows.count());
  }

  @Test
  void anArticleWithoutWordsNamesNothing() {
    SourceRows rows = rows(HardArticles.empty());
    assertEquals(Optional.empty(), rows.headline());
    assertEquals("hard.txt", rows.origin().file());
    assertEquals(List.of(), rows.sections());
    assertEquals(0, rows.count());
  }

  @Test
  void thereAreAsManyAsTheArticleSaysEverywhere() {
    for (QuotedArticle article :
        List.of(GoldArticle.read(), MarketArticle.named("a"), HardArticles.many(10, 1, 3))) {
      assertEquals(article.sourcesBesideWriters().size(), rows(article).count());
    }
  }

  @Test
  void countsAQuotationOnceThoughARelayStandsTwiceInItsChain() {
    Relay stated = new Relay(HERALD, Basis.STATED, HERALD.evidence(), Written.REASON);
    Relay inferred = new Relay(HERALD, Basis.INFERRED, HERALD.evidence(), Written.REASON);
    assertEquals("1 quotation: 1 stated", note(List.of(stated, inferred)));
    assertEquals("1 quotation: 1 inferred", note(List.of(inferred, stated)));
    Relay corrected = new Relay(HERALD, Basis.USER, HERALD.evidence(), Written.REASON);
    assertEquals("1 quotation: 1 set by you", note(List.of(corrected)));
    assertEquals("no quotations", note(List.of()));
  }

  @Test
  void namesSeveralWritersAndTheOutletOfTheText() {
    Written it = new Written();
    it.source(Source.Part.BYLINE, it.write("Ines Wu"));
    it.write(" and ");
    it.source(Source.Part.BYLINE, it.write("𐐀𐑌 𐐢𐐨"));
    it.write(", ");
    it.source(Source.Part.PUBLISHER, it.write("Harbour\nGazette"));
    it.end(Block.Kind.BYLINE);
    SourceRows rows = rows(it.as("gate"));
    assertEquals("Ines Wu, 𐐀𐑌 𐐢𐐨", rows.origin().byline());
    assertEquals("No address or date was recognised in the file.", rows.origin().unstated());
    assertEquals(
        List.of("Harbour Gazette"),
        rows.sections().getFirst().rows().stream().map(SourceRows.Row::name).toList());
    assertEquals(1, rows.count());
  }

  @Test
  void thousandsOfSourcesOfTensOfThousandsOfQuotationsTakeNoTime() {
    QuotedArticle many = HardArticles.many(30_000, 10, 3_000);
    SourceRows rows = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> rows(many));
    assertEquals(3_000, rows.count());
    assertEquals(
        "Gazette 0: 1 quotation: 1 inferred",
        rows.sections().getFirst().rows().getFirst().accessibleText());
  }

  private static String note(List<Relay> relays) {
    QuotedArticle market = MarketArticle.named("market");
    Quotation time = MarketArticle.TIME;
    Quotation relayed =
        new Quotation(
            time.id(),
            time.form(),
            time.manner(),
            time.content(),
            time.attribution(),
            time.setting(),
            relays);
    QuotedArticle article =
        new QuotedArticle(market.article(), market.speakers(), market.sources(), List.of(relayed));
    return rows(article).sections().getFirst().rows().getFirst().note();
  }

  private static SourceRows rows(QuotedArticle article) {
    return SourceRows.of(article);
  }
}
