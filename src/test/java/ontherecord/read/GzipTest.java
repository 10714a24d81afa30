package ontherecord.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import ontherecord.read.UnreadableArticleException.Why;
import ontherecord.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class GzipTest {

  private static final String PAGE = "<!doctype html><html lang=en><h1>Pier sold</h1><p>It is.";

  @Test
  void readsAPageAndSaysWhatTheFileIs() throws UnreadableArticleException {
    byte[] bytes = deflated(PAGE.getBytes(UTF_8));
    Article article = read("page.html.gz", bytes);
    assertEquals("Pier sold\n\nIt is.", article.text());
    assertEquals("page", article.origin().id());
    assertEquals("page.html.gz", article.origin().name());
    assertEquals(ArticleReader.sha256(bytes), article.origin().sha256());
    assertEquals(OptionalLong.of(bytes.length), article.origin().size());
    assertEquals("en", article.origin().facts().getFirst().value());
  }

  @Test
  void readsWhatIsInItByItsOwnFormat() throws UnreadableArticleException {
    assertEquals("One.\n", read("a", deflated("One.\n".getBytes(UTF_8))).text());
    assertEquals(Why.NOT_TEXT, why(deflated("GIF89a...".getBytes(UTF_8))));
    assertEquals(Why.EMPTY, why(deflated(new byte[0])));
  }

  @Test
  void namesTheFileThatTheUserKnows() {
    byte[] bytes = deflated("GIF89a...".getBytes(UTF_8));
    var failure =
        assertThrows(UnreadableArticleException.class, () -> read("picture.gif.gz", bytes));
    assertEquals("picture.gif.gz", failure.name());
  }

  @Test
  void readsTheStartOfAFileThatWasCutShort() throws UnreadableArticleException {
    StringBuilder page = new StringBuilder(PAGE);
    Random random = new Random(4);
    for (int i = 0; i < 100_000; i++) {
      page.append("<p>The pier was sold for ").append(random.nextInt()).append(" pounds.</p>");
    }
    byte[] whole = deflated(page.toString().getBytes(UTF_8));
    Article article = read("a", Arrays.copyOf(whole, whole.length / 2));
    assertTrue(article.text().startsWith("Pier sold\n\nIt is."));
    assertTrue(article.text().length() > 500_000);
  }

  @Test
  void refusesWhatIsNoneOfIt() {
    byte[] whole = deflated(PAGE.getBytes(UTF_8));
    assertEquals(Why.DAMAGED, why(Arrays.copyOf(whole, 5)));
    assertEquals(Why.DAMAGED, why(Arrays.copyOf(whole, 10)));
    byte[] broken = Arrays.copyOf(whole, 200);
    Arrays.fill(broken, 10, 200, (byte) 0xff);
    assertEquals(Why.DAMAGED, why(broken));
  }

  @Test
  void refusesABombWithoutInflatingItAll() {
    byte[] bomb = deflated(new byte[1 << 20], 1000);
    assertTrue(bomb.length < 2 << 20);
    assertEquals(Why.TOO_LARGE, why(bomb));
  }

  @Test
  void refusesAnArchiveInAnArchive() {
    assertEquals(Why.NOT_TEXT, why(deflated(deflated(PAGE.getBytes(UTF_8)))));
  }

  private static byte[] deflated(byte[] bytes) {
    return deflated(bytes, 1);
  }

  private static byte[] deflated(byte[] bytes, int times) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      for (int i = 0; i < times; i++) {
        gzip.write(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static Article read(String name, byte[] bytes) throws UnreadableArticleException {
    return new ArticleReader().read(name, bytes).getFirst();
  }

  private static Why why(byte[] bytes) {
    return assertThrows(UnreadableArticleException.class, () -> read("a", bytes)).why();
  }
}
