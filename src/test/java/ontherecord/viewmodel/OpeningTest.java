package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import ontherecord.extract.QuotationExtractor;
import ontherecord.fixtures.MarketArticle;
import ontherecord.read.ArticleReader;
import ontherecord.read.WebFetch;
import ontherecord.store.KeptPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {

  @TempDir private Path folder;

  private final Desk desk = new Desk();
  private final RecentFiles recent = new RecentFiles(List.of());
  private final Deque<Runnable> later = new ArrayDeque<>();
  private final Opening opening =
      new Opening(
          desk,
          new BackgroundWork(later::add, Runnable::run),
          new ArticleReader(),
          new QuotationExtractor(),
          new Web(
              new WebFetch("test"), new KeptPages(Path.of("target/pages")), new ArticleReader()),
          recent,
          new Saving(desk, new BackgroundWork(later::add, Runnable::run), recent));

  @Test
  void turnsToTheFirstOfSeveralFiles() throws IOException {
    opening.open(List.of(file("one.txt"), file("two.txt")));
    work();
    assertEquals("one.txt", name());
    assertEquals(2, desk.libraryProperty().get().articles().size());
    assertEquals(List.of("two.txt", "one.txt"), recentNames());
    assertEquals(Optional.empty(), opening.progressProperty().get());
  }

  @Test
  void keepsTheArticleWhenAFileCannotBeRead() {
    desk.open(MarketArticle.named("market"));
    opening.open(List.of(folder.resolve("report.txt")));
    work();
    assertEquals("market.txt", name());
    Trouble trouble = opening.troubleProperty().get().orElseThrow();
    assertEquals("report.txt could not be opened", trouble.title());
    assertTrue(trouble.text().endsWith("The article on screen stays."), trouble.text());
    opening.dismiss();
    assertEquals(Optional.empty(), opening.troubleProperty().get());
  }

  @Test
  void namesNoArticleThatStaysWhereNoneIsOpen() {
    opening.open(List.of(folder.resolve("report.txt")));
    work();
    String text = opening.troubleProperty().get().orElseThrow().text();
    assertEquals("There is no such file. Check the name and the folder.", text);
  }

  @Test
  void dropsAnAnswerThatNobodyWaitsForAnyMore() throws IOException {
    opening.open(List.of(file("one.txt")));
    opening.open(List.of(file("two.txt")));
    work();
    assertEquals("two.txt", name());
    assertEquals(1, desk.libraryProperty().get().articles().size());
  }

  @Test
  void opensNothingAfterCancel() throws IOException {
    opening.open(List.of(file("one.txt")));
    assertEquals("Reading one.txt", opening.progressProperty().get().orElseThrow().words());
    opening.cancel();
    work();
    assertEquals(Optional.empty(), desk.place());
    assertEquals(Optional.empty(), opening.progressProperty().get());
  }

  @Test
  void saysWhatToDoWithAnAddressOrNothing() {
    opening.open(" mailto:pier@example.org ");
    assertEquals(
        "That is an address, and not of a page",
        opening.troubleProperty().get().orElseThrow().title());
    opening.open(" \n");
    assertEquals(
        "There is nothing to open here", opening.troubleProperty().get().orElseThrow().title());
  }

  @Test
  void opensPastedWords() {
    opening.open("The pier is sold, the clerk said.");
    work();
    assertEquals("Pasted text", name());
  }

  private String name() {
    return desk.place().orElseThrow().open().article().origin().name();
  }

  private List<String> recentNames() {
    return recent.files().stream().map(it -> it.getFileName().toString()).toList();
  }

  private Path file(String name) throws IOException {
    return Files.writeString(folder.resolve(name), MarketArticle.TEXT);
  }

  private void work() {
    while (!later.isEmpty()) {
      later.remove().run();
    }
  }

  @Test
  void namesEachOfSeveralThatCannotBeRead() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    opening.open(List.of(folder.resolve("a.pdf"), file("one.txt"), empty));
    work();
    assertEquals("one.txt", name());
    Trouble trouble = opening.troubleProperty().get().orElseThrow();
    assertEquals("2 files could not be opened", trouble.title());
    assertEquals(
        "empty: There are no files in this folder.\n"
            + "a.pdf: There is no such file. Check the name and the folder.",
        trouble.text());
  }

  @Test
  void namesFiveOfManyAndSaysHowManyMore() {
    opening.open(IntStream.range(0, 1_300).mapToObj(i -> folder.resolve("n" + i)).toList());
    work();
    Trouble trouble = opening.troubleProperty().get().orElseThrow();
    assertEquals("1,300 files could not be opened", trouble.title());
    List<String> lines = trouble.text().lines().toList();
    assertEquals(6, lines.size());
    assertTrue(lines.get(4).startsWith("n4: "), trouble.text());
    assertEquals("and 1,295 more", lines.get(5));
  }

  @Test
  void exactlyFiveAreAllNamed() {
    opening.open(IntStream.range(0, 5).mapToObj(i -> folder.resolve("n" + i)).toList());
    work();
    assertEquals(5, opening.troubleProperty().get().orElseThrow().text().lines().count());
  }

  @Test
  void remembersOnlyFilesThatCouldBeRead() throws IOException {
    opening.open(List.of(folder.resolve("missing"), file("one.txt")));
    opening.open("The pier is sold.");
    work();
    assertEquals(List.of(), recentNames(), "the second request overtook the first");
    opening.open(List.of(folder.resolve("missing"), file("one.txt")));
    work();
    assertEquals(List.of("one.txt"), recentNames());
  }

  @Test
  void opensNothingOfNoFiles() {
    opening.open(List.of());
    assertEquals(Optional.empty(), opening.progressProperty().get());
    assertEquals(0, later.size());
  }

  @Test
  void openingAgainPutsTheTroubleAway() throws IOException {
    opening.open(List.of(folder.resolve("missing")));
    work();
    opening.open(List.of(file("one.txt")));
    assertEquals(Optional.empty(), opening.troubleProperty().get());
    work();
    assertEquals(Optional.empty(), opening.troubleProperty().get());
  }

  @Test
  void saysHowFarItIs() throws IOException {
    List<String> said = new ArrayList<>();
    List<Double> fractions = new ArrayList<>();
    opening.open(List.of(file("one.txt"), file("two.txt")));
    opening
        .progressProperty()
        .subscribe(now ->
            now.ifPresent(it -> {
              said.add(it.words());
              fractions.add(it.fraction());
            }));
    work();
    assertEquals(List.of("Reading 1 of 2: one.txt", "Reading 2 of 2: two.txt"), said);
    assertEquals(List.of(0.0, 0.5), fractions);
    opening.open(List.of(file("one.txt")));
    assertEquals(-1, opening.progressProperty().get().orElseThrow().fraction());
  }

  @Test
  void saysPlainlyWhenSomethingBreaksThatNobodyForesaw() throws IOException {
    Path gone;
    Path zip = folder.resolve("a.zip");
    try (FileSystem files = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
      gone = Files.writeString(files.getPath("a.txt"), "One.");
    }
    opening.open(List.of(gone));
    work();
    Trouble trouble = opening.troubleProperty().get().orElseThrow();
    assertEquals("The article could not be read to its end", trouble.title());
    assertEquals(Optional.empty(), opening.progressProperty().get());
  }

  @Test
  void opensWordsThatHoldAnAddressButAreNone() {
    opening.open("See https://example.org/pier for more.");
    work();
    assertEquals("Pasted text", name());
    opening.openNothing();
    assertEquals(
        "There is nothing to open here", opening.troubleProperty().get().orElseThrow().title());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0\0\0\0", "%PDF-1.7", "\u200b", "<html></html>"})
  void refusesPastedWordsThatAreNone(String text) {
    opening.open(text);
    work();
    assertEquals(
        "Pasted text could not be opened", opening.troubleProperty().get().orElseThrow().title());
    assertEquals(Optional.empty(), desk.place());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d", "🙂", "م", "“"})
  void opensWhateverIsText(String text) {
    opening.open("The pier " + text + " is sold.");
    work();
    assertEquals("Pasted text", name());
  }
}
