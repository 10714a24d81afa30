package ontherecord.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import ontherecord.fixtures.LocalServer;
import ontherecord.read.UnreadableArticleException.Why;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebFetchTest {

  private static final byte[] PAGE = "<p>The pier is sold.".getBytes(UTF_8);

  private final WebFetch fetch = new WebFetch("1.2", Duration.ofSeconds(10), 100_000);
  private LocalServer server;

  @BeforeEach
  void start() throws IOException {
    server = new LocalServer();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void givesThePageAsItCameAndAsksTheServersRulesFirst() throws Exception {
    server.page("/a", "text/html; charset=\"ISO-8859-2\"", PAGE);
    FetchedPage page = fetch("/a");
    assertArrayEquals(PAGE, page.bytes());
    assertEquals(server.at("/a"), page.address());
    assertEquals(Optional.of("iso-8859-2"), page.charset());
    assertEquals(List.of("/robots.txt", "/a"), server.asked());
    assertEquals(List.of("OnTheRecord/1.2", "OnTheRecord/1.2"), server.agents());
  }

  @Test
  void sendsNoCookieThatAServerSets() throws Exception {
    server.page("/a", "text/html", PAGE);
    fetch("/a");
    fetch("/a");
    assertEquals(List.of(), server.cookies());
  }

  @Test
  void followsRedirectsToThePage() throws Exception {
    server.redirect("/a", "/b");
    server.redirect("/b", "c?d=1");
    server.page("/c", "text/plain", PAGE);
    assertEquals(server.at("/c?d=1"), fetch("/a").address());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/loop", "file:///etc/passwd", "ftp://example.org/a", "", "http://"})
  void refusesRedirectsThatLeadNowhereSafe(String to) {
    server.redirect("/loop", to);
    assertEquals(Why.REDIRECTS, why("/loop"));
  }

  @ParameterizedTest
  @CsvSource({
    "404, NO_SUCH_PAGE",
    "410, NO_SUCH_PAGE",
    "401, PAGE_REFUSED",
    "403, PAGE_REFUSED",
    "451, PAGE_REFUSED",
    "500, SERVER_FAILED",
    "418, SERVER_FAILED"
  })
  void saysWhatTheServersAnswerMeans(int status, Why why) {
    server.answer("/a", status, "text/html", PAGE);
    assertEquals(why, why("/a"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void refusesABodyThatIsTooLarge(boolean saysSo) {
    server.large("/a", 300_000, saysSo);
    assertEquals(Why.TOO_LARGE, why("/a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/png", "video/mp4", "font/woff2"})
  void refusesWhatIsNoText(String type) {
    server.page("/a", type, PAGE);
    assertEquals(Why.NOT_TEXT, why("/a"));
  }

  @Test
  void waitsForASlowBodyNoLongerThanItsPatience() {
    server.slow("/a");
    WebFetch hurried = new WebFetch("1", Duration.ofMillis(400), 100_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(8), () -> assertEquals(Why.TOO_SLOW, why(hurried, "/a")));
  }

  @Test
  void stopsWhenNobodyWaitsForIt() {
    server.slow("/a");
    long end = System.nanoTime() + 300_000_000;
    assertTimeoutPreemptively(
        Duration.ofSeconds(8),
        () ->
            assertThrows(
                UnreadableArticleException.class,
                () -> fetch.fetch(server.at("/a"), () -> System.nanoTime() < end)));
  }

  @Test
  void leavesAPageThatTheRulesForbid() {
    server.page("/a", "text/html", PAGE);
    server.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /a".getBytes(UTF_8));
    assertEquals(Why.ROBOTS, why("/a"));
    assertEquals(List.of("/robots.txt"), server.asked());
  }

  @Test
  void leavesAServerAloneThatCannotSayItsRules() {
    server.page("/a", "text/html", PAGE);
    server.answer("/robots.txt", 503, "text/plain", new byte[0]);
    assertEquals(Why.SERVER_FAILED, why("/a"));
    assertEquals(List.of("/robots.txt"), server.asked());
  }

  @Test
  void saysThatAServerCannotBeReached() throws IOException {
    URI gone = server.at("/a");
    server.stop();
    UnreadableArticleException failure =
        assertThrows(UnreadableArticleException.class, () -> fetch.fetch(gone, () -> true));
    assertEquals(Why.NOT_REACHED, failure.why());
    assertEquals(gone.toString(), failure.name());
    server = new LocalServer();
  }

  @Test
  void callsAPageByItsServerAndTheEndOfItsPath() {
    assertTrue(page("http://a.org/2026/06/pier").name().equals("a.org/…/pier"));
    assertEquals("a.org/pier", page("http://a.org/pier").name());
    assertEquals("a.org", page("http://a.org/").name());
    assertEquals("localhost:8765/x", page("http://localhost:8765/x").name());
  }

  private static FetchedPage page(String address) {
    return new FetchedPage(
        URI.create(address),
        PAGE,
        Optional.empty(),
        java.time.Instant.parse("2026-01-01T00:00:00Z"));
  }

  private FetchedPage fetch(String path) throws UnreadableArticleException {
    return fetch.fetch(server.at(path), () -> true);
  }

  private Why why(String path) {
    return why(fetch, path);
  }

  private Why why(WebFetch fetching, String path) {
    return assertThrows(
            UnreadableArticleException.class, () -> fetching.fetch(server.at(path), () -> true))
        .why();
  }
}
