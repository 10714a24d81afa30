package ontherecord.viewmodel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import ontherecord.extract.QuotationExtractor;
import ontherecord.fixtures.LocalServer;
import ontherecord.quote.QuotedArticle;
import ontherecord.read.ArticleReader;
import ontherecord.read.WebFetch;
import ontherecord.store.KeptPages;
import ontherecord.text.Fact;
import ontherecord.text.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersAndPagesTest {

  @TempDir private Path folder;
  @TempDir private Path kept;

  private final Desk desk = new Desk();
  private final RecentFiles recent = new RecentFiles(List.of());
  private final Deque<Runnable> later = new ArrayDeque<>();

  @Test
  void opensAllArticlesInAFolderAndTurnsToTheFirst() throws IOException {
    file("b.txt", "Two.");
    file("in/c.txt", "Three.");
    file("a.txt", "One.");
    file("blank.txt", " ");
    Opening opening = opening();
    opening.open(List.of(folder));
    work();
    assertEquals(List.of("a.txt", "b.txt", "c.txt"), names());
    assertEquals("a.txt", here().name());
    assertEquals(List.of(folder.toAbsolutePath()), recent.files(), "the folder, not its files");
    Trouble trouble = opening.troubleProperty().get().orElseThrow();
    assertEquals("blank.txt could not be opened", trouble.title());
  }

  @Test
  void addsThousandsInFewSteps() throws IOException {
    for (int i = 0; i < 2_000; i++) {
      file("n" + i + ".txt", "Words " + i + ".");
    }
    List<Integer> steps = new ArrayList<>();
    desk.libraryProperty().subscribe(it -> steps.add(it.articles().size()));
    opening().open(List.of(folder));
    work();
    assertEquals(2_000, steps.getLast());
    assertTrue(steps.size() < 200, () -> "told " + steps.size() + " times");
  }

  @Test
  void keepsWhatWasOpenedWhenItIsStopped() throws IOException {
    for (int i = 10; i < 60; i++) {
      file("n" + i + ".txt", "Words " + i + ".");
    }
    Opening opening = opening();
    desk.libraryProperty()
        .subscribe(it -> {
          if (it.articles().size() == 3) {
            opening.cancel();
          }
        });
    opening.open(List.of(folder));
    work();
    assertEquals(List.of("n10.txt", "n11.txt", "n12.txt"), names());
    assertEquals(Optional.empty(), opening.progressProperty().get());
  }

  @Test
  void theSamePastedTwiceIsOneArticle() {
    Opening opening = opening();
    opening.open("The pier is sold, she said.");
    work();
    opening.open("The quay is sold, she said.");
    work();
    opening.open("The pier is sold, she said.");
    work();
    assertEquals(2, names().size());
    assertEquals("The pier is sold, she said.", desk.place().orElseThrow().open().article().text());
  }

  @Test
  void anAddressIsAskedAboutAndNothingIsSent() throws IOException {
    LocalServer server = new LocalServer();
    Opening opening = opening();
    String address = server.at("/a").toString();
    opening.open("<a href='" + address + "'>A pier</a>", " " + address + "\n");
    work();
    assertEquals(Optional.of(address), opening.askedProperty().get());
    assertEquals(List.of(), server.asked());
    opening.askNoMore();
    work();
    assertEquals(List.of(), server.asked());
    assertEquals(Optional.empty(), desk.place());
    server.stop();
  }

  @Test
  void aPageIsFetchedReadAndKeptAsItCame() throws IOException {
    LocalServer server = new LocalServer();
    byte[] page = "Das Gr\u00fcn \u20ac, sagte sie.".getBytes(Charset.forName("windows-1252"));
    server.page("/news/pier", "text/plain; charset=windows-1252", page);
    Opening opening = opening();
    opening.fetch(WebAddress.typed(server.at("/news/pier").toString()).orElseThrow());
    assertEquals(
        "Fetching " + server.at("/news/pier"),
        opening.progressProperty().get().orElseThrow().words());
    work();
    server.stop();
    assertEquals(Optional.empty(), opening.troubleProperty().get());
    QuotedArticle open = desk.place().orElseThrow().open();
    assertEquals("Das Grün €, sagte sie.", open.article().text());
    String sha256 = ArticleReader.sha256(page);
    assertEquals(sha256, here().sha256());
    assertEquals(page.length, here().size().orElseThrow());
    assertEquals(Optional.of(server.at("/news/pier").toString()), here().url());
    assertEquals(1, here().facts(Fact.Kind.FETCHED).count());
    assertArrayEquals(page, Files.readAllBytes(kept.resolve(sha256 + ".html")));
    String from = Files.readString(kept.resolve(sha256 + ".txt"));
    assertTrue(from.endsWith("Z " + server.at("/news/pier") + "\n"), from);
  }

  @Test
  void aPageThatCannotBeFetchedIsNamedByItsAddress() throws IOException {
    LocalServer server = new LocalServer();
    Opening opening = opening();
    opening.fetch(WebAddress.typed(server.at("/gone").toString()).orElseThrow());
    work();
    server.stop();
    Trouble trouble = opening.troubleProperty().get().orElseThrow();
    assertEquals(server.at("/gone") + " could not be opened", trouble.title());
    assertEquals("The server has no such page. Check the address.", trouble.text());
  }

  @Test
  void whatIsCopiedAsAPageAndAsTextIsOneOfThem() {
    Opening opening = opening();
    opening.open("<b>One.</b>", "One. Two.");
    work();
    assertEquals("One. Two.", desk.place().orElseThrow().open().article().text());
    opening.open("<h1>A pier</h1><p>The pier is sold, she said.<p>Nobody knew.", "A pier The pier");
    work();
    assertEquals(3, desk.place().orElseThrow().open().article().blocks().size());
    opening.open("", "Three.");
    work();
    assertEquals("Three.", desk.place().orElseThrow().open().article().text());
    opening.open(" ", " ");
    assertEquals(
        "There is nothing to open here", opening.troubleProperty().get().orElseThrow().title());
  }

  private Opening opening() {
    ArticleReader reader = new ArticleReader();
    return new Opening(
        desk,
        new BackgroundWork(later::add, Runnable::run),
        reader,
        new QuotationExtractor(),
        new Web(new WebFetch("test"), new KeptPages(kept), reader),
        recent,
        new Saving(desk, new BackgroundWork(later::add, Runnable::run), recent));
  }

  private void file(String name, String words) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, words.getBytes(UTF_8));
  }

  private Origin here() {
    return desk.place().orElseThrow().open().article().origin();
  }

  private List<String> names() {
    return desk.libraryProperty().get().articles().stream()
        .map(it -> it.article().origin().name())
        .toList();
  }

  private void work() {
    while (!later.isEmpty()) {
      later.remove().run();
    }
  }
}
