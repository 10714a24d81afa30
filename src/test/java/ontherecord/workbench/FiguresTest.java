package ontherecord.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import ontherecord.text.Span;
import ontherecord.workbench.Corpus.Document;
import ontherecord.workbench.Corpus.Mark;
import org.junit.jupiter.api.Test;

/// Holds how much is found in the news articles of GUM: the figures in `figures.txt` may only rise.
class FiguresTest {

  private static final List<String> FORMS = List.of("all", "direct", "mixed", "indirect");

  @Test
  void findsNoLessInTheNewsThanBefore() throws IOException {
    Map<String, Double> now = figures();
    List<String> worse = new ArrayList<>();
    Map<String, Double> before = recorded();
    assertEquals(now.keySet(), before.keySet());
    before.forEach((name, figure) -> {
      if (now.getOrDefault(name, 0.0) < figure) {
        worse.add(name + ": " + now.get(name) + ", was " + figure);
      }
    });
    assertEquals(List.of(), worse);
  }

  @Test
  void countsAsThePublishedFiguresAre() {
    Document document = new Document("d", "“No, no,” Ann Lee said. He left.", List.of());
    Mark marked = mark(List.of(new Span(0, 9)), List.of(new Span(10, 17)), "Ann Lee");
    Mark found = mark(List.of(new Span(1, 8)), List.of(new Span(14, 17)), "Lee");
    Mark other = mark(List.of(new Span(24, 31)), List.of(), "");
    Score score = new Score();
    score.add(document, List.of(marked), List.of(found, other));
    assertEquals(50, score.content.precision());
    assertEquals(100, score.content.recall());
    assertEquals(100, score.speakerRight());
    assertEquals(100, score.nameRight());
    assertEquals(0, score.speaker.f1());
  }

  @Test
  void attributionsThatAreSureAreMoreOftenRight() throws IOException {
    Finds finds = new Finds();
    int sure = 0;
    int sureRight = 0;
    int unsure = 0;
    int unsureRight = 0;
    for (Document document : corpus().documents()) {
      for (Mark find : finds.in(document)) {
        Score score = new Score();
        score.add(document, document.marks(), List.of(find));
        boolean right = score.speakerRight() == 100;
        if (find.confidence() >= 0.8) {
          sure++;
          sureRight += right ? 1 : 0;
        } else if (find.confidence() > 0) {
          unsure++;
          unsureRight += right ? 1 : 0;
        }
      }
    }
    assertTrue(sure > 50 && unsure > 20, sure + " sure, " + unsure + " unsure");
    double share = (double) sureRight / sure;
    assertTrue(share > (double) unsureRight / unsure + 0.2, share + " of the sure are right");
  }

  private static Mark mark(List<Span> content, List<Span> speaker, String name) {
    List<String> names = name.isEmpty() ? List.of() : List.of(name);
    return new Mark("direct", "", content, speaker, List.of(), names, "", 1);
  }

  private static Map<String, Double> figures() throws IOException {
    Finds finds = new Finds();
    Map<String, Score> scores = new TreeMap<>();
    for (Document document : corpus().documents()) {
      List<Mark> found = finds.in(document);
      List<Mark> marked =
          document.marks().stream().filter(mark -> mark.kind().equals("attribution")).toList();
      for (String form : FORMS) {
        scores
            .computeIfAbsent(form, key -> new Score())
            .add(document, of(form, marked), of(form, found));
      }
    }
    Map<String, Double> figures = new TreeMap<>();
    scores.forEach((form, score) ->
        score.figures().forEach((name, figure) -> figures.put(form + ", " + name, figure)));
    return figures;
  }

  private static List<Mark> of(String form, List<Mark> marks) {
    return marks.stream().filter(mark -> form.equals("all") || mark.type().equals(form)).toList();
  }

  private static Map<String, Double> recorded() throws IOException {
    Map<String, Double> recorded = new TreeMap<>();
    for (String line : Files.readAllLines(resource("figures.txt"))) {
      if (!line.startsWith("#")) {
        int colon = line.lastIndexOf(':');
        recorded.put(line.substring(0, colon), Double.valueOf(line.substring(colon + 1).strip()));
      }
    }
    return recorded;
  }

  private static Corpus corpus() throws IOException {
    return Corpus.read(resource("news.jsonl"));
  }

  private static Path resource(String name) {
    URL url = Objects.requireNonNull(FiguresTest.class.getResource("/gum/" + name), name);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(name, e);
    }
  }
}
