package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import ontherecord.export.CitationStyle;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.HardArticles;
import ontherecord.fixtures.MarketArticle;
import ontherecord.fixtures.Stated;
import ontherecord.quote.Basis;
import ontherecord.quote.Form;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.text.Article;
import ontherecord.text.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CitingTest {

  private final QuotedArticle market = MarketArticle.named("market");
  private final Desk desk = new Desk();
  private final CitationStyles styles =
      new CitationStyles(new BackgroundWork(Runnable::run, Runnable::run), "");
  private final BackgroundWork work = new BackgroundWork(Runnable::run, Runnable::run);
  private final Citing citing = new Citing(desk, styles, work, "");

  @Test
  void hasTheWordsWhoAndWhere() {
    assertEquals(
        """
        “It’s time,”
        Ann Lee (“said”), direct, stated
        “Market to move”. market.txt, paragraph 2\
        """,
        cited(market, MarketArticle.TIME));
  }

  @Test
  void namesEveryRelayWithHowWeKnow() {
    assertEquals(
        """
        The market will move in May
        Ann Lee (“she told”), indirect, stated, through Herald (stated)
        “Market to move”. market.txt, paragraph 2\
        """,
        cited(market, MarketArticle.MOVE));
  }

  @ParameterizedTest
  @EnumSource
  void aRelayThatIsOnlyInferredIsNeverSaidAsStated(Citing.Ready ready) {
    QuotedArticle example = GoldArticle.read();
    int inferred = 0;
    for (Quotation quotation : example.quotations()) {
      for (var relay : quotation.relays()) {
        if (relay.basis() == Basis.INFERRED) {
          String cited =
              ready
                  .pattern()
                  .plain(example, QuotationRow.of(example, quotation), CitationStyle::usual);
          String name = example.name(relay.source());
          assertTrue(cited.contains("through " + name + " (inferred)"), cited);
          assertFalse(cited.contains(name + " (stated)"), cited);
          inferred++;
        }
      }
    }
    assertTrue(inferred > 0);
  }

  @Test
  void saysThatNobodyIsCredited() {
    assertEquals(
        """
        “Who knows?”
        Uncredited, direct
        “Market to move”. market.txt, paragraph 3\
        """,
        cited(market, MarketArticle.NOBODY));
  }

  @Test
  void namesTheDescriptorAndTheWriter() {
    QuotedArticle example = GoldArticle.read();
    Quotation path =
        example.quotations().stream()
            .filter(it -> it.content().size() == 2)
            .findFirst()
            .orElseThrow();
    List<String> lines = cited(example, path).lines().toList();
    assertEquals(3, lines.size());
    assertTrue(lines.getFirst().contains("must be tested,” he said. “For while"), lines.getFirst());
    assertEquals(
        List.of(
            "Barack Obama, U.S. President (“he said”), direct, stated",
            "“Rouhani Refused Meeting with Obama”. By Elad Benari. rouhani.txt, paragraph 11"),
        lines.subList(1, 3));
  }

  @Test
  void statesWhatThePageStatesAndNothingElse() {
    Origin origin = Stated.origin("Harbour Post", "https://example.org/a", "May 2");
    QuotedArticle one = HardArticles.ofOneWord();
    QuotedArticle stated =
        new QuotedArticle(
            new Article(origin, one.article().text(), one.article().blocks()),
            List.of(),
            List.of(),
            one.quotations());
    assertEquals(
        """
        “No.”
        Uncredited, direct
        Harbour Post, May 2, https://example.org/a, a.txt, paragraph 1\
        """,
        cited(stated, stated.quotations().getFirst()));
    assertEquals(
        """
        “No.”
        Uncredited, direct
        hard.txt, paragraph 1\
        """,
        cited(one, one.quotations().getFirst()));
  }

  @Test
  void hasAVeryLongQuotationWhole() {
    String text = "“" + "number ".repeat(10_000) + "end.”";
    QuotedArticle quoted = HardArticles.uncredited(text, Form.DIRECT);
    assertTrue(cited(quoted, quoted.quotations().getFirst()).startsWith(text + "\nUncredited"));
  }

  @Test
  void keepsBracesBracketsAndApostrophesOfTheArticle() {
    String text = "“It's {0} and ''{1}'' — [so] \\ 100%.”";
    QuotedArticle quoted = HardArticles.uncredited(text, Form.DIRECT);
    assertTrue(cited(quoted, quoted.quotations().getFirst()).startsWith(text + "\n"));
  }

  @Test
  void keepsLettersOfEveryKind() {
    for (QuotedArticle hard : List.of(HardArticles.astral(), HardArticles.rightToLeft())) {
      List<String> lines = cited(hard, hard.quotations().getFirst()).lines().toList();
      assertEquals(
          hard.article().words(hard.quotations().getFirst().content().getFirst()),
          lines.getFirst());
      assertEquals(
          hard.name(hard.speakers().getFirst())
              + ", "
              + hard.oneLine(hard.speakers().getFirst().descriptor().orElseThrow())
              + " (“said”), direct, stated",
          lines.get(1));
    }
  }

  @Test
  void citesInTheWayChosenAndRemembersIt() {
    desk.open(market);
    assertEquals(Optional.empty(), copied(citing));
    assertEquals(Optional.empty(), citing.words());
    desk.select(MarketArticle.TIME);
    assertEquals(Optional.of("“It’s time,”"), citing.words());
    assertEquals("", citing.remember());
    citing.choose("{words} <{credit}>");
    Citing.Copy copy =
        new Citing.Copy("“It’s time,” <Ann Lee>", "<p>“It’s time,” &lt;Ann Lee&gt;</p>");
    assertEquals(Optional.of(copy), copied(citing));
    assertEquals(Optional.of(copy), copied(new Citing(desk, styles, work, citing.remember())));
    citing.choose(" ");
    assertEquals(Citing.Ready.FULL.pattern(), citing.patternProperty().get());
  }

  @Test
  void previewsTheFirstQuotationWhereNoneIsSelected() {
    List<Optional<Citing.Copy>> seen = new ArrayList<>();
    citing.preview(new CitationPattern("{words}"), Optional.empty(), seen::add);
    desk.open(market);
    citing.preview(new CitationPattern("{words}"), Optional.empty(), seen::add);
    assertEquals(Optional.empty(), seen.getFirst());
    assertEquals(Optional.of("“It’s time,”"), seen.getLast().map(Citing.Copy::plain));
  }

  @Test
  void aCitationInAStyleIsMadeAwayFromTheWindowAndTheLastCopyCounts() {
    Deque<Runnable> later = new ArrayDeque<>();
    String pattern = Citing.Ready.STYLE.pattern().text();
    Citing slow = new Citing(desk, styles, new BackgroundWork(later::add, Runnable::run), pattern);
    desk.open(market);
    assertEquals(1, later.size()); // the processor loads with the first article
    later.remove().run();
    List<String> copied = new ArrayList<>();
    Runnable broken = () -> copied.add("broken");
    desk.select(MarketArticle.TIME);
    assertTrue(slow.citation(it -> copied.add(it.plain()), broken));
    desk.select(MarketArticle.NOBODY);
    assertTrue(slow.citation(it -> copied.add(it.plain()), broken));
    assertEquals(List.of(), copied);
    later.removeLast().run();
    later.remove().run();
    assertEquals(1, copied.size());
    assertTrue(copied.getFirst().startsWith("“Who knows?” (Uncredited)"), copied.getFirst());
    assertTrue(slow.citation(it -> copied.add(it.plain()), broken));
    assertEquals(Optional.of("“Who knows?”"), slow.words());
    later.remove().run();
    assertEquals(1, copied.size());
  }

  @ParameterizedTest
  @EnumSource
  void patternsThatAreReadyNameOnlyWhatThereIs(Citing.Ready ready) {
    assertEquals(List.of(), ready.pattern().unknown());
  }

  private static Optional<Citing.Copy> copied(Citing citing) {
    List<Citing.Copy> copied = new ArrayList<>();
    boolean cites = citing.citation(copied::add, () -> {});
    assertEquals(cites, !copied.isEmpty());
    return copied.stream().findFirst();
  }

  private static String cited(QuotedArticle quoted, Quotation quotation) {
    return Citing.Ready.FULL
        .pattern()
        .plain(quoted, QuotationRow.of(quoted, quotation), CitationStyle::usual);
  }
}
