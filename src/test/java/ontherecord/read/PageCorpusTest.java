package ontherecord.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import ontherecord.fixtures.Json;
import ontherecord.text.Article;
import ontherecord.text.Block;
import ontherecord.text.Block.Kind;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Measures how much of the articles of real pages is read, and how much besides, where the pages
/// are at hand: the public benchmark's own measure, runs of four words.
class PageCorpusTest {

  private static final Path CORPUS = Path.of("../shared/corpora/html");
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  /// What was reached, less what a change for the better elsewhere may cost.
  private static final double LEAST = 0.981 - 0.002;

  @Test
  void readsTheArticlesOfRealPages() throws IOException {
    Assumptions.assumeTrue(
        Files.exists(CORPUS.resolve("ground-truth.json")),
        "the corpus of pages is not at hand in " + CORPUS + ", so nothing is measured");
    Map<?, ?> truth = Json.object(Files.readString(CORPUS.resolve("ground-truth.json"), UTF_8));
    double precision = 0;
    double recall = 0;
    for (Map.Entry<?, ?> page : truth.entrySet()) {
      Object body = page.getValue() instanceof Map<?, ?> of ? of.get("articleBody") : "";
      Map<List<String>, Integer> expected = runs(String.valueOf(body));
      Map<List<String>, Integer> found =
          runs(body(CORPUS.resolve("pages/" + page.getKey() + ".html.gz")));
      double both = 0;
      for (Map.Entry<List<String>, Integer> run : expected.entrySet()) {
        both += Math.min(run.getValue(), found.getOrDefault(run.getKey(), 0));
      }
      precision += found.isEmpty() ? 0 : both / sum(found);
      recall += both / sum(expected);
    }
    double mean = 2 * precision * recall / (precision + recall) / truth.size();
    assertTrue(mean >= LEAST, "F1 is " + mean);
  }

  private static String body(Path page) throws IOException {
    StringBuilder body = new StringBuilder();
    try {
      Article article = new ArticleReader().read(page).getFirst();
      for (Block block : article.blocks()) {
        if (block.kind().isBody() || block.kind() == Kind.SUBHEAD) {
          body.append(article.words(block.span())).append('\n');
        }
      }
    } catch (UnreadableArticleException e) {
      return "";
    }
    return body.toString();
  }

  private static int sum(Map<List<String>, Integer> runs) {
    return runs.values().stream().mapToInt(it -> it).sum();
  }

  private static Map<List<String>, Integer> runs(String text) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    Map<List<String>, Integer> runs = new HashMap<>();
    for (int i = 0; i < Math.max(Math.min(1, words.size()), words.size() - 3); i++) {
      runs.merge(words.subList(i, Math.min(i + 4, words.size())), 1, Integer::sum);
    }
    return runs;
  }
}
