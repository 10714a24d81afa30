package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ontherecord.export.Excerpt;
import ontherecord.export.Export;
import ontherecord.extract.QuotationExtractor;
import ontherecord.fixtures.Exported;
import ontherecord.fixtures.MarketArticle;
import ontherecord.quote.QuotedArticle;
import ontherecord.read.ArticleReader;
import ontherecord.read.UnreadableArticleException;
import ontherecord.viewmodel.Exporting.Scope;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportingTest {

  @TempDir private Path folder;

  private final QuotedArticle market = MarketArticle.named("market");
  private final Desk desk = new Desk();
  private final Exporting exporting =
      new Exporting(desk, new BackgroundWork(Runnable::run, Runnable::run));

  @BeforeEach
  void open() {
    desk.open(market);
  }

  @ParameterizedTest
  @EnumSource
  void writesWhatTheCommandWrites(Export format) throws IOException {
    Path file = folder.resolve("out." + format.ending());
    exporting.write(Scope.ARTICLE, format, file);
    if (format != Export.DOCX) { // it says when it was made
      assertArrayEquals(Exported.bytes(format, market), Files.readAllBytes(file));
    }
    assertTrue(Files.size(file) > 0);
    assertEquals(Optional.empty(), exporting.troubleProperty().get());
    assertEquals(Optional.empty(), exporting.progressProperty().get());
  }

  @Test
  void writesTheSelectedQuotationTheSpeakersTheArticlesOrAll() throws IOException {
    QuotedArticle fair = MarketArticle.named("fair");
    desk.add(List.of(fair));
    desk.select(MarketArticle.TIME);
    assertEquals(
        List.of(new Excerpt(market, List.of(MarketArticle.TIME))),
        exporting.excerpts(Scope.SELECTED));
    assertEquals(
        List.of(new Excerpt(market, market.by(MarketArticle.ANN))),
        exporting.excerpts(Scope.SPEAKER));
    assertEquals(List.of(Excerpt.of(market)), exporting.excerpts(Scope.ARTICLE));
    assertEquals(List.of(Excerpt.of(market), Excerpt.of(fair)), exporting.excerpts(Scope.OPEN));
    Path file = folder.resolve("all.csv");
    exporting.write(Scope.OPEN, Export.CSV, file);
    assertArrayEquals(Exported.bytes(Export.CSV, market, fair), Files.readAllBytes(file));
    int all = market.quotations().size() * 2;
    assertEquals(
        Optional.of("Exported " + all + " quotations to all.csv"), exporting.newsProperty().get());
  }

  @Test
  void aSpeakerWhoIsShownIsMeantBeforeTheSelectedQuotations() {
    desk.select(MarketArticle.NOBODY);
    assertEquals(List.of(), exporting.excerpts(Scope.SPEAKER));
    desk.show(new Shown.By(MarketArticle.ANN));
    assertEquals(
        List.of(new Excerpt(market, market.by(MarketArticle.ANN))),
        exporting.excerpts(Scope.SPEAKER));
  }

  @Test
  void saysThatNothingIsSelectedAndWritesNothing() throws IOException {
    exporting.write(Scope.SELECTED, Export.CSV, folder.resolve("one.csv"));
    assertEquals(
        Optional.of(
            new Trouble(
                "There is nothing to export", "No quotation is selected. Click one first.")),
        exporting.troubleProperty().get());
    assertEquals(List.of(), files());
  }

  @Test
  void saysThatAFolderCannotBeWrittenTo() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
    Assumptions.assumeFalse(Files.isWritable(locked), "this user may write everywhere");
    exporting.write(Scope.ARTICLE, Export.CSV, locked.resolve("a.csv"));
    assertEquals("a.csv was not written", trouble().title());
    assertTrue(trouble().text().startsWith("You are not permitted to write here."));
    assertEquals(Optional.empty(), exporting.newsProperty().get());
  }

  @Test
  void saysThatTheSystemKeepsAFolderToItself() {
    Path system = Path.of("/proc");
    Assumptions.assumeTrue(Files.isDirectory(system), "this system has no such folder");
    exporting.write(Scope.ARTICLE, Export.CSV, system.resolve("a.csv"));
    assertEquals("a.csv was not written", trouble().title());
    assertFalse(trouble().text().isBlank());
    assertEquals(Optional.empty(), exporting.newsProperty().get());
    assertEquals(Optional.empty(), exporting.progressProperty().get());
  }

  @Test
  void saysThatTheFolderIsGone() {
    exporting.write(Scope.ARTICLE, Export.CSV, folder.resolve("gone").resolve("a.csv"));
    assertEquals("Its folder is not there. Choose another one.", trouble().text());
  }

  @Test
  void saysThatTheSystemForbidsTheName() {
    exporting.write(Scope.ARTICLE, Export.CSV, folder.resolve("a".repeat(300) + ".csv"));
    assertEquals(
        "This system has no files of such a name. Choose a shorter or simpler one.",
        trouble().text());
    exporting.dismiss();
    exporting.refuseName("a\0b");
    assertEquals("a\0b was not written", trouble().title());
  }

  @Test
  void writesOverNoFolderAndNoOpenArticle() throws IOException, UnreadableArticleException {
    exporting.write(Scope.ARTICLE, Export.CSV, folder);
    assertEquals("This is a folder or a device. Choose another name.", trouble().text());
    Path own = Files.writeString(folder.resolve("own.txt"), "“We wait,” said Tom Reed.\n");
    desk.open(new QuotationExtractor().extract(new ArticleReader().read(own).getFirst()));
    exporting.write(Scope.ARTICLE, Export.MARKDOWN, own);
    assertEquals(
        "This is one of the articles that are open. Choose another name.", trouble().text());
    assertEquals("“We wait,” said Tom Reed.\n", Files.readString(own));
  }

  @Test
  void replacesAFileThatIsThere() throws IOException {
    Path file = Files.writeString(folder.resolve("old.csv"), "old");
    exporting.write(Scope.ARTICLE, Export.CSV, file);
    assertArrayEquals(Exported.bytes(Export.CSV, market), Files.readAllBytes(file));
    assertEquals(List.of("old.csv"), files());
  }

  @Test
  void whatIsCancelledLeavesTheOldFileAndNoOther() throws IOException {
    Path file = Files.writeString(folder.resolve("old.csv"), "old");
    Deque<Runnable> held = new ArrayDeque<>();
    Exporting slow = new Exporting(desk, new BackgroundWork(held::add, Runnable::run));
    slow.write(Scope.ARTICLE, Export.CSV, file);
    assertEquals("Writing old.csv", slow.progressProperty().get().orElseThrow().words());
    slow.cancel();
    held.remove().run();
    assertEquals("old", Files.readString(file));
    assertEquals(List.of("old.csv"), files());
    assertEquals(Optional.empty(), slow.progressProperty().get());
    assertEquals(Optional.empty(), slow.troubleProperty().get());
    assertEquals(Optional.empty(), slow.newsProperty().get());
  }

  @Test
  void proposesNamesThatEverySystemHas() {
    assertEquals("market-quotations.csv", exporting.name(Scope.SPEAKER, Export.CSV));
    assertEquals("market-report.html", exporting.name(Scope.ARTICLE, Export.REPORT));
    assertEquals("all-articles-tei.xml", exporting.name(Scope.OPEN, Export.TEI));
    assertEquals("a-b-c", FileNames.stem("a/b:*?c"));
    assertEquals("hidden", FileNames.stem("..hidden "));
    assertEquals("😀".repeat(60), FileNames.stem("😀".repeat(61)));
  }

  @Test
  void saysHowMuchThereIsOfEachScope() {
    assertEquals("No quotation is selected. Click one first.", exporting.words(Scope.SELECTED));
    desk.select(MarketArticle.TIME);
    assertEquals("The selected quotation", exporting.words(Scope.SELECTED));
    int anns = market.by(MarketArticle.ANN).size();
    assertEquals("Ann Lee: " + anns + " quotations", exporting.words(Scope.SPEAKER));
    desk.close();
    assertEquals("No article is open. Open one first.", exporting.words(Scope.OPEN));
    assertFalse(exporting.excerpts(Scope.OPEN).iterator().hasNext());
  }

  private Trouble trouble() {
    return exporting.troubleProperty().get().orElseThrow();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }
}
