package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ontherecord.export.CitationStyle;
import ontherecord.fixtures.MarketArticle;
import ontherecord.quote.QuotedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitationStylesTest {

  private static final List<String> READY = List.of("AP", "APA", "Chicago", "Harvard", "MLA");

  @TempDir private Path folder;
  private final CitationStyles styles = styles("");
  private final List<String> refused = new ArrayList<>();

  @Test
  void theUsualOneIsRememberedByNameOnceItIsChosen() {
    assertEquals(READY, names(styles));
    assertEquals("AP", styles.chosen().name());
    styles.choose(styles.all().get(4));
    assertEquals("MLA", styles.remember());
    assertEquals("MLA", styles(styles.remember()).chosen().name());
    assertEquals("MLA", styles("MLA").remember());
  }

  @Test
  void anOpenedOneIsRememberedByItsFile() throws IOException {
    Path file = journal();
    styles.open(file, styles::choose, refused::add);
    assertEquals(List.of(), refused);
    assertEquals("The Journal", styles.chosen().name());
    assertEquals(file.toAbsolutePath().toString(), styles.remember());
    CitationStyles next = styles(styles.remember());
    assertEquals("The Journal", next.chosen().name());
    assertEquals(6, next.all().size());
    assertEquals(styles.remember(), next.remember());
    Files.delete(file);
    CitationStyles without = styles(styles.remember());
    assertEquals("AP", without.chosen().name());
    assertEquals(READY, names(without));
  }

  @Test
  void oneInAFileIsReadAwayFromTheWindow() throws IOException {
    Path file = journal();
    List<Runnable> later = new ArrayList<>();
    CitationStyles slow =
        new CitationStyles(new BackgroundWork(later::add, Runnable::run), file.toString());
    List<String> taken = new ArrayList<>();
    slow.whenChosen(it -> taken.add(it.name()));
    assertEquals(List.of(), taken);
    later.getFirst().run();
    slow.whenChosen(it -> taken.add(it.name()));
    assertEquals(List.of("The Journal", "The Journal"), taken);
    assertEquals(1, later.size());
  }

  @Test
  void whatIsNoStyleIsRefusedInWords() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csl"), "no style");
    for (Path bad : List.of(file, folder, folder.resolve("gone.csl"))) {
      styles.open(bad, it -> fail(it.name()), refused::add);
    }
    assertEquals(3, refused.size());
    assertTrue(refused.getFirst().startsWith("This is no style"), refused.getFirst());
    assertTrue(refused.get(1).startsWith("This file cannot be read"), refused.get(1));
    assertEquals(refused.get(1), refused.get(2));
    assertEquals("AP", styles.chosen().name());
    assertEquals("AP", styles("\0").chosen().name());
  }

  @Test
  void aPatternPutsInWhatTheStyleSays() {
    QuotedArticle market = MarketArticle.named("market");
    Desk desk = new Desk();
    desk.open(market);
    desk.select(MarketArticle.MOVE);
    BackgroundWork work = new BackgroundWork(Runnable::run, Runnable::run);
    Citing citing = new Citing(desk, styles, work, Citing.Ready.STYLE.pattern().text());
    styles.choose(styles.all().get(1));
    List<Citing.Copy> copied = new ArrayList<>();
    assertTrue(citing.citation(copied::add, () -> fail("broken")));
    Citing.Copy copy = copied.getFirst();
    assertEquals(
        "The market will move in May (Ann Lee, stated, through Herald (stated))"
            + " (“Market to Move,” n.d., para. 2)\nMarket to move. (n.d.).",
        copy.plain());
    assertTrue(
        copy.html()
            .endsWith(
                "(&ldquo;Market to Move,&rdquo; n.d., para. 2)<br>Market to move. (n.d.).</p>"),
        copy.html());
  }

  @Test
  void noStyleIsAskedForByPatternsWithoutOne() {
    QuotedArticle market = MarketArticle.named("market");
    QuotationRow row = QuotationRow.of(market, market.quotations().getFirst());
    CitationPattern pattern = new CitationPattern("{words} {key}");
    String words = pattern.plain(market, row, () -> fail("asked for a style"));
    assertEquals("“It’s time,” market", words);
  }

  private Path journal() throws IOException {
    String csl =
        CitationStyle.usual().csl().replace("<title>AP</title>", "<title>The Journal</title>");
    return Files.writeString(folder.resolve("journal.csl"), csl);
  }

  private static List<String> names(CitationStyles styles) {
    return styles.all().stream().map(CitationStyle::name).toList();
  }

  private static CitationStyles styles(String remembered) {
    return new CitationStyles(new BackgroundWork(Runnable::run, Runnable::run), remembered);
  }
}
