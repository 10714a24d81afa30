package ontherecord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import ontherecord.fixtures.Found;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.quote.QuotedArticle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpeakerPaneTest {

  private static final String NOBODY = "Rain fell on the town all day, and on the pier.\n\n";

  private final QuotedArticle article =
      Found.in(
          "Pier to close\n\n“It is not safe,” Ann Lee said.\n\n"
              + NOBODY.repeat(20)
              + "“We cannot pay,” Tom Reed said.\n\n"
              + NOBODY.repeat(20)
              + "“We will mend it,” Ann Lee said. “I doubt it,” Tom Reed said.\n");
  private OpenWindow open;
  private Hands hands;

  @BeforeEach
  void show() throws TimeoutException {
    open = OnScreen.show(1280, 800);
    hands = new Hands(open).open(article);
  }

  @AfterEach
  void hide() {
    OnScreen.hide(open);
  }

  @Test
  void whatASpeakerSaidFirstIsBroughtIntoSightInTheArticle() {
    assertFalse(isInSight());
    hands.click("Tom Reed").rest();
    assertTrue(isInSight());
    assertEquals(List.of(article.quotations().get(1), article.quotations().get(3)), hands.listed());
    int first = article.quotations().get(1).start();
    assertTrue(open.desk.top() <= first && first - open.desk.top() < 2_000);
  }

  @Test
  void theArticleStaysWhereSomethingThatTheySaidIsInSight() {
    hands.act(() -> open.desk.goToParagraph(article.article().paragraphCount())).rest();
    int top = open.desk.top();
    hands.click("Ann Lee").rest();
    assertTrue(isInSight());
    assertEquals(top, open.desk.top());
  }

  @Test
  void aNameIsNotPartedInsideAWord() {
    String article =
        """
        “It is not safe,” Maximilian Wolfeschlegelsteinhausenberger said.

        “We cannot pay,” Christopher Featherstonehaugh-Wolfeschlegel said.

        “It will rain,” the undersecretary for intergovernmental telecommunications said.
        """;
    hands.open(Found.in(article)).rest();
    assertNoneIsParted();
    hands.act(() -> {
      while (open.appearance.zoomProperty().get() < 1.5) {
        open.appearance.zoomIn();
      }
    });
    for (double width : new double[] {1280, 900, 640}) {
      hands.act(() -> open.scene.getWindow().setWidth(width)).rest();
      for (int more = 0; names().size() < 3 && more < 5; more++) {
        hands.rest(); // a busy computer lays the list out later
      }
      assertNoneIsParted();
    }
  }

  private void assertNoneIsParted() {
    List<Label> names = names();
    assertTrue(names.size() >= 3, names::toString);
    for (Label name : names) {
      List<String> lines = lines(name);
      boolean cut = lines.size() == 1 && lines.getFirst().endsWith("...");
      boolean whole =
          List.of(name.getText().split(" "))
              .containsAll(List.of(String.join(" ", lines).split(" +")));
      assertTrue(whole || (cut && name.getTooltip() != null), lines::toString);
    }
  }

  private List<Label> names() {
    return Stream.of(".speaker-named", ".speaker-described")
        .flatMap(it -> hands.nodes("#speaker-list " + it).stream())
        .map(Label.class::cast)
        .filter(it -> !it.getText().isEmpty())
        .toList();
  }

  /// What stands on each line that is drawn.
  private static List<String> lines(Label label) {
    Text text = (Text) label.lookup(".text");
    Map<Double, StringBuilder> lines = new TreeMap<>();
    for (int i = 0; i < text.getText().length(); i++) {
      Bounds at = new Path(text.rangeShape(i, i + 1)).getLayoutBounds();
      lines
          .computeIfAbsent((double) Math.round(at.getMinY() / 8), _ -> new StringBuilder())
          .append(text.getText().charAt(i));
    }
    return lines.values().stream()
        .map(it -> it.toString().strip())
        .filter(it -> !it.isEmpty())
        .toList();
  }

  private boolean isInSight() {
    Bounds area = onScreen(hands.node("#article-text"));
    return hands.nodes("#article-text .mark-content-shown").stream()
        .map(SpeakerPaneTest::onScreen)
        .anyMatch(it -> area.getMinY() <= it.getMinY() && it.getMinY() + 10 <= area.getMaxY());
  }

  private static Bounds onScreen(Node node) {
    return node.localToScreen(node.getBoundsInLocal());
  }
}
