package ontherecord.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ontherecord.read.UnreadableArticleException.Why;
import ontherecord.text.Article;
import ontherecord.text.Block;
import ontherecord.text.Fact;
import ontherecord.text.Origin;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages are files in `pages` beside this class, named for what each shows. Beside each are its
/// blocks, one a line with its kind, and after "=" the facts that it states; "⏎" is a line break.
class WebPageTest {

  private static final Path PAGES = Path.of("src/test/resources/ontherecord/read/pages");

  private static final ArticleReader READER = new ArticleReader();

  @TestFactory
  Stream<DynamicTest> readsAPageThat() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      List<Path> pages = files.filter(it -> it.toString().endsWith(".html")).sorted().toList();
      return pages.stream()
          .map(
              it -> dynamicTest(it.getFileName().toString().replace(".html", ""), () -> check(it)));
    }
  }

  private static void check(Path page) throws Exception {
    Article article = READER.read(page).getFirst();
    Path expected = page.resolveSibling(page.getFileName().toString().replace(".html", ".txt"));
    assertEquals(Files.readString(expected), described(article));
  }

  private static String described(Article article) {
    StringBuilder lines = new StringBuilder();
    for (Block block : article.blocks()) {
      String words = article.words(block.span()).replace('\n', '⏎').replace('\u00a0', ' ');
      lines.append(block.kind()).append(' ').append(words).append('\n');
    }
    for (Fact fact : article.origin().facts()) {
      lines.append("= %s %s (%s)%n".formatted(fact.kind(), fact.value(), fact.where()));
    }
    return lines.toString();
  }

  @Test
  void keepsSpacesThatDoNotBreak() throws UnreadableArticleException {
    assertEquals("It is 12\u00a0000 miles.", text("<p>It  is\n 12&nbsp;000 \t miles.</p>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><head><title>App</title></head><body><div id=root></div><script src=a.js></script>",
        "<html><body><noscript>You need to enable JavaScript.</noscript><script>run()</script>",
        "<html><body><p>Loading...</p><script>run()</script>",
        "<html><body><nav><a href=1>One</a> <a href=2>Two</a></nav>",
        "<html><body><ul><li><a href=1>The first of ten links</a><li><a href=2>And more</a></ul>",
        "<html></html>",
        "<html><frameset cols=*><frame src=a.html></frameset></html>",
        "<!doctype html><!-- nothing -->"
      })
  void refusesAPageWithoutAnArticle(String page) {
    assertEquals(Why.NO_ARTICLE, why(page));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><p>One.",
        "\n <HTML lang='en'><p>One.",
        "<?xml version='1.0'?><html><p>One.",
        "<!-- saved from url=(0014)about:internet --><html><p>One.",
        "<p>One.</p>",
        "<div class=a><p>One.</p></div>",
        "<!doctype html SYSTEM 'about:legacy-compat'><p>One."
      })
  void tellsAPageByItsStart(String page) throws UnreadableArticleException {
    assertEquals("One.", text(page));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<?xml version='1.0'?><svg/>", "<!doctype book><book/>"})
  void refusesOtherMarkup(String page) {
    assertEquals(Why.NOT_TEXT, why(page));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>Pier</h1><p>It is gone,</p><p>said <b>Ann Lee</b>.</p><ul><li>One</li></ul>",
        "<div>Pier</div><div>It is gone,</div><div>said Ann Lee, who had seen the whole of the fire"
            + " from her window in the night</div><div>One</div>",
        "<div><div>Pier</div><div>It is gone, as all of the town could see by the"
            + " morning</div></div><div>said Ann Lee</div><div>One</div>"
      })
  void losesNoWordsOfAPieceOfAPage(String page) throws UnreadableArticleException {
    String text = text(page);
    for (String words : List.of("Pier", "It is gone", "said Ann Lee", "One")) {
      assertTrue(text.contains(words), text);
    }
  }

  @Test
  void takesAllOfAPieceThatIsAnArticle() throws UnreadableArticleException {
    Draft draft = new Draft();
    Origin origin = Origin.of("a", "a", "00");
    WebPage.add(draft, origin, "<h1>One</h1><p>Two.<nav><a href=x>Three</a></nav><h1>Four</h1>");
    Article article = draft.article(origin);
    List<String> blocks = new ArrayList<>();
    article.blocks().forEach(it -> blocks.add(it.kind() + " " + article.words(it.span())));
    assertEquals(
        List.of("HEADLINE One", "PARAGRAPH Two.", "PARAGRAPH Three", "SUBHEAD Four"), blocks);
  }

  @ParameterizedTest
  @ValueSource(strings = {"By Jane Doe", "BY: Jane Doe", "Jane Doe"})
  void statesAnAuthorWithoutTheWordsOfAByline(String author) throws UnreadableArticleException {
    String page = "<html><meta name=author content='%s'><p>One.".formatted(author);
    Article article = READER.read("a.html", page.getBytes(UTF_8)).getFirst();
    assertEquals(List.of("Jane Doe"), article.origin().facts().stream().map(Fact::value).toList());
  }

  @Test
  void takesAShortHeadingForTheHeadlineOfAPieceOfAPage() throws UnreadableArticleException {
    String piece = "<h1>Bridge shut</h1><p>It will not open before May, the mayor said.";
    Article article = READER.read("a.html", piece.getBytes(UTF_8)).getFirst();
    assertEquals("Bridge shut", article.title().orElse(""));
  }

  private static String text(String page) throws UnreadableArticleException {
    return READER.read("a.html", page.getBytes(UTF_8)).getFirst().text();
  }

  private static Why why(String page) {
    return assertThrows(UnreadableArticleException.class, () -> text(page)).why();
  }
}
