package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import ontherecord.extract.QuotationExtractor;
import ontherecord.fixtures.MarketArticle;
import ontherecord.read.ArticleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
          recent);

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
    opening.open(" https://example.org/pier ");
    assertEquals(
        "That is an address, not an article",
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
}
