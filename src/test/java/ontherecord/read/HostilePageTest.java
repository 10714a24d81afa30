package ontherecord.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ontherecord.read.UnreadableArticleException.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages that are made to break what reads them: the words are found, or it is said plainly why
/// not, soon and in little memory.
@Timeout(30)
class HostilePageTest {

  private static final String WORDS =
      "The council sold the pier on Monday, and nobody wanted to say for how much it went.";
  private static final String PARAGRAPH = "<p>" + WORDS + "</p>";

  record Attack(String name, String page) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Attack> attacks() {
    String attributes =
        IntStream.range(0, 100_000).mapToObj(it -> " a" + it + "=x").collect(Collectors.joining());
    return Stream.of(
        nested("<div>"),
        nested("<b>"),
        nested("<ul><li>"),
        nested("<table><tr><td>"),
        nested("<a href=x><div>"),
        nested("<blockquote>"),
        nested("<section class='comments'>"),
        nested("<div itemprop=author itemscope>"),
        new Attack("pictures", PARAGRAPH + "<svg><g>".repeat(100_000)),
        nested("<x-y>"),
        new Attack("attributes", "<p" + attributes + ">" + WORDS + "</p>"),
        new Attack("classes", "<p class='" + "a ".repeat(1_000_000) + "'>" + WORDS + "</p>"),
        new Attack("camel case", "<p class='" + "aA".repeat(400) + "'>" + WORDS + "</p>"),
        new Attack("style", "<p style='" + "display ".repeat(500_000) + "'>" + WORDS + "</p>"),
        new Attack("name", PARAGRAPH + "<" + "x".repeat(5_000_000)),
        new Attack("end of name", PARAGRAPH + "</" + "x".repeat(5_000_000) + ">"),
        new Attack("names in names", PARAGRAPH + "<a<".repeat(400_000)),
        new Attack("comment", "<!--" + "<!--".repeat(900) + "-->" + PARAGRAPH),
        new Attack("references", PARAGRAPH + "&".repeat(1_000_000) + "&#x" + "0".repeat(1_000_000)),
        new Attack("fostered", "<table>" + "<a>x</a>".repeat(100_000) + "</table>" + PARAGRAPH),
        new Attack("crumbs", "<div><span>x</span></div>".repeat(100_000) + PARAGRAPH),
        new Attack("bodies", "<div class=entry-content>x</div>".repeat(100_000) + PARAGRAPH),
        new Attack("headlines", "<h1>" + "A headline of many ".repeat(9) + "</h1>" + PARAGRAPH),
        new Attack("metas", "<meta name=author content=a>".repeat(100_000) + PARAGRAPH),
        new Attack("facts", many("<meta name=author content=a%d>") + PARAGRAPH),
        new Attack("titles", many("<meta property=og:title content='a title %d'>") + PARAGRAPH),
        new Attack("quotes", many("<blockquote>quote %d</blockquote>") + PARAGRAPH),
        new Attack("json", json("[".repeat(1_000_000))),
        new Attack("json objects", json("{\"a\":".repeat(1_000_000))),
        new Attack(
            "json ids", json("{\"@type\":\"Article\",\"author\":{\"@id\":\"x\"},\"@id\":\"x\"}")),
        new Attack("unclosed", "<p>" + WORDS + "<textarea>"),
        new Attack("null characters", "\0".repeat(100) + PARAGRAPH));
  }

  private static Attack nested(String tags) {
    return new Attack(tags, tags.repeat(100_000) + WORDS);
  }

  private static String many(String tag) {
    StringBuilder tags = new StringBuilder();
    IntStream.range(0, 50_000).forEach(it -> tags.append(tag.formatted(it)));
    return tags.toString();
  }

  private static String json(String script) {
    return "<script type=application/ld+json>" + script + "</script>" + PARAGRAPH;
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void findsTheWords(Attack attack) throws UnreadableArticleException {
    assertTrue(text("<html><body>" + attack.page()).contains(WORDS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<b>", "<p>x", "<a href=x>"})
  void refusesMoreTagsThanFitInMemory(String tag) {
    assertEquals(Why.TOO_LARGE, why("<html>" + tag.repeat(1_100_000)));
  }

  @Test
  void refusesAPageOfTwoHundredMegabytes() {
    byte[] page = new byte[200 << 20];
    byte[] start = ("<!doctype html>" + PARAGRAPH).getBytes(UTF_8);
    System.arraycopy(start, 0, page, 0, start.length);
    var failure =
        assertThrows(
            UnreadableArticleException.class, () -> new ArticleReader().read("large.html", page));
    assertEquals(Why.TOO_LARGE, failure.why());
  }

  @Test
  void readsEveryTruncationOfAPage() {
    String page =
        "<!doctype html><html><head><title>Pier sold</title><script"
            + " type='application/ld+json'>{\"@type\":\"Article\",\"author\":{\"name\":\"Ann"
            + " Lee\"}}</script></head><body><h1>Pier sold</h1><p class=\"lead\">One &mdash;"
            + " <b>two</b>.<!-- x --></p></body></html>";
    for (int end = 1; end < page.length(); end++) {
      String start = page.substring(0, end);
      try {
        text(start);
      } catch (UnreadableArticleException e) {
        assertTrue(
            e.why() == Why.NO_ARTICLE || e.why() == Why.EMPTY || e.why() == Why.NOT_TEXT, start);
      }
    }
  }

  private static String text(String page) throws UnreadableArticleException {
    return new ArticleReader().read("a.html", page.getBytes(UTF_8)).getFirst().text();
  }

  private static Why why(String page) {
    return assertThrows(UnreadableArticleException.class, () -> text(page)).why();
  }
}
