package ontherecord.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import ontherecord.fixtures.Json;
import ontherecord.read.ArticleReader;
import ontherecord.read.UnreadableArticleException;
import ontherecord.text.Origin;
import org.junit.jupiter.api.Test;

/// News takes hardly more memory to analyse than its text. What is allocated is the same for the
/// same text, however fast the computer is.
class GarbageTest {

  /// Bytes for each character of the text, with all that is found in it.
  private static final double MOST = 20;

  private final ArticleReader reader = new ArticleReader();
  private final QuotationExtractor extractor = new QuotationExtractor();

  @Test
  void newsMakesAtMostTwentyBytesACharacter() throws IOException, UnreadableArticleException {
    List<String> texts =
        Files.readString(Path.of("src/test/resources/gum/news.jsonl"))
            .lines()
            .map(line -> String.valueOf(Json.object(line).get("text")))
            .toList();
    // the lists of words, which are read once
    analyse(texts);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    analyse(texts);
    double bytes = threads.getCurrentThreadAllocatedBytes() - before;
    double each = bytes / texts.stream().mapToInt(String::length).sum();
    assertTrue(each <= MOST, String.format(Locale.ROOT, "%.2f bytes a character", each));
  }

  private void analyse(List<String> texts) throws UnreadableArticleException {
    for (String text : texts) {
      extractor.extract(reader.of(Origin.of("news", "news", ""), text));
    }
  }
}
