package ontherecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ontherecord.fixtures.CommandRun;
import ontherecord.fixtures.HardArticles;
import ontherecord.fixtures.Json;
import ontherecord.fixtures.MarketArticle;
import ontherecord.fixtures.Stated;
import ontherecord.fixtures.Written;
import ontherecord.quote.Basis;
import ontherecord.quote.Form;
import ontherecord.quote.Manner;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Source;
import ontherecord.quote.Speaker;
import ontherecord.read.ArticleReader;
import ontherecord.text.Article;
import ontherecord.text.Block;
import ontherecord.text.Origin;
import ontherecord.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is promised of the command's output, sentence by sentence.
@Timeout(60)
class OutputTest {

  private static final String PIER =
      "Pier sold\n\nAnn Lee said that the pier “is gone”. “Nobody asked us,” she said. A clerk said"
          + " the gate was shut.\n";

  @TempDir private Path folder;

  @Test
  void anArticleIsThisObject() {
    assertEquals(
        Json.read(
            """
            {"doc_id": "market", "text": "Market to move\\n\\n“It’s time,” Ann Lee said. The market\
             will move in May, she told the Herald.\\n\\nA trader called it “a mess”. “Who knows?”",
             "sha256": "00", "title": "Market to move", "byline": null, "publisher": null,
             "url": null, "published": null, "depth": "whole",
             "blocks": [{"kind": "headline", "span": [0, 14]}, {"kind": "paragraph", "span": [16, 92]},
                        {"kind": "paragraph", "span": [94, 135]}],
             "speakers": [
               {"id": "s1", "name": "Ann Lee", "kind": "named", "descriptor": null, "name_span": [29, 36], "mentions": [[29, 36]]},
               {"id": "s2", "name": "A trader", "kind": "role", "descriptor": null, "name_span": [94, 102], "mentions": [[94, 102]]}],
             "sources": [
               {"id": "r1", "name": "Herald", "name_span": [85, 91], "part": "relay", "basis": "stated", "evidence": [[81, 91]]}],
             "quotes": [
               {"id": "q1", "type": "direct", "manner": "said", "content": [[16, 28]], "text": ["“It’s time,”"],
                "speaker_id": "s1", "speaker_name": "Ann Lee", "speaker": [[29, 36]], "cue": [[37, 41]],
                "basis": "stated", "confidence": 0.9, "rule": "no-cue", "reason": "REASON", "relays": [],
                "antecedent": [], "reason_words": [], "setting": []},
               {"id": "q2", "type": "indirect", "manner": "said", "content": [[43, 70]], "text": ["The market will move in May"],
                "speaker_id": "s1", "speaker_name": "Ann Lee", "speaker": [[72, 75]], "cue": [[76, 80]],
                "basis": "stated", "confidence": 0.9, "rule": "no-cue", "reason": "REASON",
                "relays": [{"source_id": "r1", "basis": "stated", "evidence": [[81, 91]], "rule": "no-cue",
                            "reason_words": []}],
                "antecedent": [], "reason_words": [], "setting": []},
               {"id": "q3", "type": "direct", "manner": "said", "content": [[113, 121]], "text": ["“a mess”"],
                "speaker_id": "s2", "speaker_name": "A trader", "speaker": [[94, 102]], "cue": [[103, 112]],
                "basis": "stated", "confidence": 0.9, "rule": "no-cue", "reason": "REASON", "relays": [],
                "antecedent": [], "reason_words": [], "setting": []},
               {"id": "q4", "type": "direct", "manner": "said", "content": [[123, 135]], "text": ["“Who knows?”"],
                "speaker_id": null, "speaker_name": null, "speaker": [], "cue": [],
                "basis": null, "confidence": null, "rule": "no-cue", "reason": "REASON", "relays": [],
                "reason_words": [], "setting": []}]}
            """),
        Json.read(
            printed(MarketArticle.named("market"))
                .replaceAll("\"reason\":\"[^\"]*+\"", "\"reason\":\"REASON\"")));
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfSpeakerHasItsWord(Speaker.Kind kind) {
    Written it = new Written();
    it.speaker(kind, it.write("Somebody"), Optional.empty());
    it.end(Block.Kind.PARAGRAPH);
    assertEquals(kind.name().toLowerCase(Locale.ROOT), firstOf(it, "speakers").get("kind"));
    assertTrue(
        List.of("named", "role", "group", "unidentified")
            .contains(firstOf(it, "speakers").get("kind")));
  }

  @ParameterizedTest
  @EnumSource
  void everyPartOfASourceHasItsWord(Source.Part part) {
    Written it = new Written();
    it.source(part, it.write("Gazette"));
    it.end(Block.Kind.PARAGRAPH);
    assertEquals(part.name().toLowerCase(Locale.ROOT), firstOf(it, "sources").get("part"));
    assertTrue(
        List.of("relay", "photo", "byline", "publisher")
            .contains(firstOf(it, "sources").get("part")));
  }

  @ParameterizedTest
  @EnumSource
  void everyBasisHasItsWord(Basis basis) {
    Written it = new Written();
    Span content = it.write("“No.”");
    Speaker speaker = it.speaker(Speaker.Kind.NAMED, it.write("Ann"), Optional.empty());
    it.quote(Form.MIXED, content, speaker, it.write("said"), basis);
    it.end(Block.Kind.PARAGRAPH);
    assertEquals(basis.name().toLowerCase(Locale.ROOT), firstOf(it, "quotes").get("basis"));
    assertEquals("mixed", firstOf(it, "quotes").get("type"));
  }

  @ParameterizedTest
  @EnumSource
  void everyMannerHasItsWord(Manner manner) {
    Written it = new Written();
    Span content = it.write("to go");
    Speaker speaker = it.speaker(Speaker.Kind.NAMED, it.write("Ann"), Optional.empty());
    Span cue = it.write("plans");
    it.quote(Form.INDIRECT, content, speaker, cue, Basis.STATED, manner, 0.5, List.of());
    it.end(Block.Kind.PARAGRAPH);
    assertEquals(manner.name().toLowerCase(Locale.ROOT), firstOf(it, "quotes").get("manner"));
  }

  @Test
  void whatThePageStatesIsRepeated() {
    Origin origin = Stated.origin("Harbour Post", "https://example.org", "May 2");
    Map<?, ?> article =
        Json.object(
            printed(
                new QuotedArticle(
                    new Article(origin, "Words", List.of()), List.of(), List.of(), List.of())));
    assertEquals("Harbour Post", article.get("publisher"));
    assertEquals("https://example.org", article.get("url"));
    assertEquals("May 2", article.get("published"));
  }

  @Test
  void contentIncludesMarksAndThatAndEveryTextRepeatsItsSlice() throws IOException {
    Map<?, ?> article = Json.object(CommandRun.of("extract", "--format", "jsonl", pier()).out());
    List<Object> texts = new ArrayList<>();
    for (Map<?, ?> quote : Json.objects(article, "quotes")) {
      texts.addAll(Json.list(quote, "text"));
      List<?> span = (List<?>) Json.list(quote, "content").getFirst();
      assertEquals(
          PIER.substring((Integer) span.get(0), (Integer) span.get(1)),
          Json.list(quote, "text").getFirst());
    }
    assertEquals(
        List.of("that the pier “is gone”", "“Nobody asked us,”", "the gate was shut"), texts);
  }

  @Test
  void theHashIsThatOfTheFilesBytes() throws IOException {
    byte[] bytes = ("\ufeff" + PIER).getBytes(UTF_8);
    Path file = Files.write(folder.resolve("pier.v2.txt"), bytes);
    Map<?, ?> article =
        Json.object(CommandRun.of("extract", "--format", "jsonl", file.toString()).out());
    assertEquals(ArticleReader.sha256(bytes), article.get("sha256"));
    assertEquals("pier.v2", article.get("doc_id"));
    assertEquals(PIER, article.get("text"));
  }

  @Test
  void theArrayAndTheLinesHaveTheSameObjects() throws IOException {
    List<?> array =
        (List<?>) Objects.requireNonNull(Json.read(CommandRun.of("extract", pier(), pier()).out()));
    List<?> lines =
        CommandRun.of("extract", "--format", "JSONL", pier(), pier())
            .out()
            .lines()
            .map(Json::read)
            .toList();
    assertEquals(lines, array);
    assertEquals(2, lines.size());
  }

  @Test
  void linesMayBeAnsweredInEveryFormat() {
    String good = "{\"doc_id\": \"a\", \"text\": \"It is sold.\"}\n";
    CommandRun array = CommandRun.reading(good + "x\n", "extract", "--format=json", "--jsonl-in=-");
    assertEquals(1, array.code());
    List<?> answers = (List<?>) Objects.requireNonNull(Json.read(array.out()));
    assertEquals(2, answers.size());
    assertEquals(2, ((Map<?, ?>) Objects.requireNonNull(answers.get(1))).get("line"));
    CommandRun text = CommandRun.reading(good + "x\n", "extract", "--format=text", "--jsonl-in=-");
    assertEquals(1, text.code());
    assertTrue(text.out().startsWith("a\nno quotations"), text.out());
    assertTrue(text.err().startsWith("line 2: This line is not JSON"), text.err());
    CommandRun none = CommandRun.reading("", "extract", "--jsonl-in=-", "--format=json");
    assertEquals("[]\n", none.out());
    assertEquals(0, none.code());
  }

  @Test
  void theNumberOfJobsChangesNothingButTheTime() {
    String lines =
        IntStream.range(0, 200)
            .mapToObj(i ->
                i % 9 == 0
                    ? "bad " + i
                    : "{\"doc_id\": \"" + i + "\", \"text\": \"“It is " + i + ",” Ann Lee said.\"}")
            .collect(Collectors.joining("\n"));
    CommandRun one = CommandRun.reading(lines, "extract", "--jsonl-in", "-", "--jobs", "1");
    for (String jobs : List.of("2", "7", "64")) {
      assertEquals(one, CommandRun.reading(lines, "extract", "--jsonl-in", "-", "--jobs", jobs));
    }
    assertEquals(one, CommandRun.reading(lines, "extract", "--jsonl-in", "-"));
    assertEquals("23 lines could not be read; their answers say why.\n", one.err());
    assertEquals(1, one.code());
    assertEquals(200, one.out().lines().count());
  }

  @Test
  void resultsAloneGoToStandardOutput() throws IOException {
    CommandRun mixed =
        CommandRun.of("extract", "missing", pier(), folder.resolve("none").toString());
    assertEquals(1, ((List<?>) Objects.requireNonNull(Json.read(mixed.out()))).size());
    assertEquals(2, mixed.err().lines().count());
    for (List<String> wrong :
        List.of(
            List.of("extract", "--jobs", "1025", "a"),
            List.of("extract", "--jobs", "-1", "a"),
            List.of("extract", "--format"),
            List.of("extract", "--jsonl-in", "a", "--jsonl-in", "b"))) {
      CommandRun run = CommandRun.of(wrong.toArray(String[]::new));
      assertEquals(2, run.code(), wrong.toString());
      assertEquals("", run.out(), wrong.toString());
    }
  }

  @Test
  void aHyphenIsStandardInputForLinesOnly() {
    CommandRun run = CommandRun.reading("It is sold.", "extract", "-");
    assertEquals(1, run.code());
    assertEquals("-: There is no such file. Check the name and the folder.\n", run.err());
  }

  @Test
  void helpNamesEveryOptionAndEveryExitCode() {
    for (String help : List.of("--help", "-h")) {
      CommandRun run = CommandRun.of("extract", help);
      assertEquals(0, run.code());
      assertEquals("", run.err());
      for (String part :
          List.of("--format", "--jsonl-in", "--jobs", "0 all", "1 some", "2 wrong")) {
        assertTrue(run.out().contains(part), run.out());
      }
    }
    assertTrue(CommandRun.of("--help").out().contains("extract"));
    assertEquals(CommandRun.of("--version"), CommandRun.of("extract", "-V"));
    assertEquals(CommandRun.WINDOW, CommandRun.of().code());
  }

  @Test
  void lettersOfEveryKindAndNoLetterAtAllArePrinted() {
    assertEquals("", Json.object(printed(HardArticles.empty())).get("text"));
    for (QuotedArticle hard : List.of(HardArticles.astral(), HardArticles.rightToLeft())) {
      Map<?, ?> quote = Json.objects(Json.object(printed(hard)), "quotes").getFirst();
      assertEquals(hard.name(hard.speakers().getFirst()), quote.get("speaker_name"));
    }
  }

  private static Map<?, ?> firstOf(Written article, String key) {
    return Json.objects(Json.object(printed(article.as("a"))), key).getFirst();
  }

  private static String printed(QuotedArticle quoted) {
    return Format.JSONL.printed(quoted).toString(UTF_8);
  }

  private String pier() throws IOException {
    return Files.writeString(folder.resolve("pier.txt"), PIER).toString();
  }
}
