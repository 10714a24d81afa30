package ontherecord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import ontherecord.export.Excerpt;
import ontherecord.export.Report;
import ontherecord.export.ReportLine;
import ontherecord.fixtures.CrowdArticle;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.HardArticles;
import ontherecord.quote.Form;
import ontherecord.quote.QuotedArticle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

class ReportPagesTest {

  private static final double WIDTH = 487;

  private final Excerpt example = Excerpt.of(GoldArticle.read());

  @BeforeAll
  static void start() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest
  @ValueSource(doubles = {734, 300, 120})
  void everyLineStandsWholeOnAPage(double height) {
    for (Pane page : pages(example, height)) {
      List<Bounds> rows = page.getChildren().stream().map(Node::getBoundsInParent).toList();
      for (Bounds row : rows) {
        assertTrue(row.getMaxX() <= WIDTH + 1, row.toString());
        assertTrue(row.getMaxY() <= height || rows.size() <= 2, row.toString());
      }
      for (int i = 1; i < rows.size(); i++) {
        assertTrue(rows.get(i - 1).getMinY() < rows.get(i).getMinY());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {734, 300})
  void noWordOfTheReportIsLost(double height) {
    String printed =
        pages(example, height).stream()
            .flatMap(page -> page.getChildren().stream())
            .filter(Pane.class::isInstance)
            .map(Pane.class::cast)
            .filter(row -> row.getChildren().stream().filter(Text.class::isInstance).count() == 1)
            .flatMap(row -> words(row).stream())
            .collect(Collectors.joining())
            .replaceAll("\\s+", "");
    String report =
        Report.checked(example).stream()
            .map(ReportLine::words)
            .collect(Collectors.joining())
            .replaceAll("\\s+", "");
    assertEquals(report, printed);
  }

  @Test
  void aSpeakerStandsWithTheFirstWords() {
    for (Pane page : pages(example, 300)) {
      // the last one is the footer
      List<String> words = words(page);
      String before = words.get(words.size() - 2);
      assertTrue(
          Report.checked(example).stream()
              .filter(it -> it.kind() == ReportLine.Kind.SPEAKER)
              .noneMatch(it -> it.words().equals(before)),
          before);
    }
  }

  @Test
  void aQuotationLongerThanAPageGoesOnOverThem() {
    QuotedArticle quoted = HardArticles.uncredited("“" + "word ".repeat(5_000) + "”", Form.DIRECT);
    List<Pane> pages = pages(Excerpt.of(quoted), 734);
    assertTrue(pages.size() > 5, pages.size() + " pages");
    List<String> last = words(pages.getLast());
    assertTrue(last.getLast().endsWith("page " + pages.size() + " of " + pages.size()));
  }

  @Test
  void thePlotSaysHowManySpeakersItLeavesOut() {
    List<String> words = words(pages(Excerpt.of(CrowdArticle.read()), 734).getFirst());
    assertTrue(words.contains("and 68 more"), words.toString());
  }

  private static List<Pane> pages(Excerpt excerpt, double height) {
    return Hands.onFxThread(() -> ReportPages.of(excerpt, WIDTH, height));
  }

  private static List<String> words(Pane pane) {
    List<String> words = new ArrayList<>();
    for (Node node : pane.getChildren()) {
      if (node instanceof Text text) {
        words.add(text.getText());
      } else if (node instanceof Pane inner) {
        words.addAll(words(inner));
      }
    }
    return words;
  }
}
