package ontherecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.Json;
import ontherecord.quote.QuotedArticle;
import ontherecord.read.ArticleReader;
import ontherecord.read.UnreadableArticleException;
import ontherecord.text.Origin;
import org.junit.jupiter.api.Test;

class ArticleJsonTest {

  private static final QuotedArticle GOLD = GoldArticle.read();
  private static final Map<?, ?> PRINTED = Json.object(printed(GOLD));

  @Test
  void hasTheFieldsInTheOrderThatIsPromised() {
    assertEquals(
        "[doc_id, text, sha256, title, byline, publisher, url, published, depth, blocks, speakers,"
            + " sources, quotes]",
        PRINTED.keySet().toString());
    assertEquals(
        "[id, type, manner, content, text, speaker_id, speaker_name, speaker, cue, basis,"
            + " confidence, rule, reason, relays, antecedent, reason_words, setting]",
        Json.objects(PRINTED, "quotes").getFirst().keySet().toString());
  }

  @Test
  void saysWhatTheArticleIs() {
    assertEquals("rouhani", PRINTED.get("doc_id"));
    assertEquals(GOLD.article().text(), PRINTED.get("text"));
    assertEquals("Rouhani Refused Meeting with Obama", PRINTED.get("title"));
    assertEquals("Elad Benari", PRINTED.get("byline"));
    assertNull(PRINTED.get("publisher"));
    assertEquals(
        Map.of("kind", "headline", "span", List.of(0, 34)),
        Json.objects(PRINTED, "blocks").getFirst());
  }

  @Test
  void repeatsTheSliceOfEverySpanOfContent() {
    List<String> slices = new ArrayList<>();
    List<Object> texts = new ArrayList<>();
    for (Map<?, ?> quote : Json.objects(PRINTED, "quotes")) {
      for (Object span : Json.list(quote, "content")) {
        List<?> edges = (List<?>) span;
        slices.add(GOLD.article().text().substring((Integer) edges.get(0), (Integer) edges.get(1)));
      }
      texts.addAll(Json.list(quote, "text"));
    }
    assertEquals(12, slices.size());
    assertEquals(slices, texts);
  }

  @Test
  void namesTheSpeakerAndTheRelay() {
    Map<?, ?> relayed =
        Json.objects(PRINTED, "quotes").stream()
            .filter(it -> !Json.list(it, "relays").isEmpty())
            .findFirst()
            .orElseThrow();
    Map<?, ?> relay = Json.objects(relayed, "relays").getFirst();
    List<String> speakers =
        Json.objects(PRINTED, "speakers").stream().map(it -> Json.words(it, "id")).toList();
    List<String> sources =
        Json.objects(PRINTED, "sources").stream().map(it -> Json.words(it, "id")).toList();
    assertTrue(speakers.contains(relayed.get("speaker_id")));
    assertTrue(sources.contains(relay.get("source_id")));
    assertEquals("stated", relay.get("basis"));
  }

  @Test
  void keepsHalvesOfSurrogatePairs() throws UnreadableArticleException {
    String text = "One half \ud83d here, and one \ude00 there.\nAnd \ud83d\ude00 whole.\ud83d";
    String printed = printed(quoted(text));
    assertTrue(printed.contains("half \\ud83d here, and one \\ude00 there"), printed);
    assertTrue(printed.contains("And \ud83d\ude00 whole.\\ud83d"), printed);
    assertEquals(text, Json.object(printed).get("text"));
  }

  @Test
  void keepsALineOneLineWhateverEndsTheArticleHas() throws UnreadableArticleException {
    String text = "One\u0085two\u2028three\u2029four\u000bfive\u000csix\r\nseven and eight";
    String printed = printed(quoted(text));
    assertEquals(1, printed.split("[\\n\\r\\u000b\\u000c\\u001c\\u0085\\u2028\\u2029]", -1).length);
    assertEquals(text, Json.object(printed).get("text"));
  }

  private static QuotedArticle quoted(String text) throws UnreadableArticleException {
    return new QuotedArticle(
        new ArticleReader().of(Origin.of("x", "x", "00"), text), List.of(), List.of(), List.of());
  }

  private static String printed(QuotedArticle quoted) {
    return Format.JSONL.printed(quoted).toString(UTF_8);
  }
}
