package ontherecord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
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
