package ontherecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ontherecord.fixtures.CommandRun;
import ontherecord.fixtures.Json;
import ontherecord.fixtures.MarketArticle;
import ontherecord.fixtures.Renamed;
import org.junit.jupiter.api.Test;

/// What is printed of any text: every span lies in it, every text is its slice, every name leads to
/// what it names.
class AnyTextTest {

  private static final List<String> PIECES =
      List.of(
          "“",
          "”",
          "\"",
          "'",
          "’",
          "«",
          "»",
          ",",
          ".",
          "?",
          ":",
          "—",
          "(",
          ")",
          "\n\n",
          "\r\n",
          "said",
          "told",
          "according to",
          "was quoted as saying",
          "adding that",
          "that",
          "he",
          "she",
          "Ann Lee",
          "Mr. Roth",
          "the mayor",
          "officials",
          "cited by the Herald",
          "the plan is dead",
          "it will fail",
          "a mess",
          "AP photo",
          "By Ann Lee ,",
          "\0",
          "\ud83d",
          "\ude42",
          "🙂",
          "é");

  @Test
  void everySpanIsInTheTextAndEveryTextIsItsSlice() throws IOException {
    List<String> texts = new ArrayList<>(List.of(MarketArticle.TEXT, example()));
    texts.add(Renamed.renamed(example()));
    IntStream.range(0, 600).mapToObj(AnyTextTest::random).forEach(texts::add);
    CommandRun run = CommandRun.reading(lines(texts), "extract", "--jsonl-in", "-");
    List<String> answers = run.out().lines().toList();
    assertEquals(texts.size(), answers.size());
    int quotations = 0;
    for (int i = 0; i < texts.size(); i++) {
      Map<?, ?> article = Json.object(answers.get(i));
      assertEquals("n" + i, article.get("doc_id"));
      assertEquals(texts.get(i), article.get("text"));
      quotations += checked(article, texts.get(i));
    }
    assertTrue(quotations > texts.size(), quotations + " quotations are too few to tell");
  }

  private static int checked(Map<?, ?> article, String text) {
    Json.objects(article, "blocks").forEach(it -> slice(text, Json.list(it, "span")));
    List<Map<?, ?>> speakers = Json.objects(article, "speakers");
    List<Map<?, ?>> sources = Json.objects(article, "sources");
    speakers.forEach(it -> slices(text, it, "mentions"));
    sources.forEach(it -> slices(text, it, "evidence"));
    for (Map<?, ?> quote : Json.objects(article, "quotes")) {
      assertEquals(slices(text, quote, "content"), Json.list(quote, "text"));
      slices(text, quote, "speaker");
      slices(text, quote, "cue");
      assertTrue(
          quote.get("speaker_id") == null || ids(speakers).contains(quote.get("speaker_id")));
      for (Map<?, ?> relay : Json.objects(quote, "relays")) {
        assertTrue(ids(sources).contains(relay.get("source_id")));
        slices(text, relay, "evidence");
      }
    }
    return Json.objects(article, "quotes").size();
  }

  private static List<String> slices(String text, Map<?, ?> from, String key) {
    return Json.list(from, key).stream().map(it -> slice(text, it)).toList();
  }

  private static String slice(String text, Object span) {
    List<?> edges = (List<?>) span;
    String slice = text.substring((Integer) edges.get(0), (Integer) edges.get(1));
    assertTrue(!slice.isEmpty());
    return slice;
  }

  private static Set<Object> ids(List<Map<?, ?>> from) {
    return from.stream().map(it -> it.get("id")).collect(Collectors.toSet());
  }

  private static String random(int seed) {
    Random random = new Random(seed);
    // as an article begins, so that chance alone never makes a text of no text
    StringBuilder text = new StringBuilder("The mayor spoke on Monday. ");
    for (int left = 20 + random.nextInt(60); left > 0; left--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(5) > 0 ? " " : "");
    }
    return text.toString();
  }

  private static String lines(List<String> texts) {
    return IntStream.range(0, texts.size())
        .mapToObj(i ->
            Format.JSONL
                .object(json -> {
                  json.writeStartObject();
                  json.writeStringField("doc_id", "n" + i);
                  json.writeStringField("text", texts.get(i));
                  json.writeEndObject();
                })
                .toString(UTF_8))
        .collect(Collectors.joining("\n"));
  }

  private static String example() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      return Files.readString(files.sorted().findFirst().orElseThrow(), UTF_8);
    }
  }
}
