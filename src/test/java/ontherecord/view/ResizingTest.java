package ontherecord.view;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.stage.Window;
import ontherecord.fixtures.Found;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.quote.QuotedArticle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResizingTest {

  private static final String FILLER =
      "Rain fell on the town all day, and on the pier, where nobody stood to look at the sea.\n\n";

  private final QuotedArticle article =
      Found.in(
          "Pier to close\n\n"
              + ("“It is not safe for those who work there, and never was,” Ann Lee said.\n\n"
                      + FILLER)
                  .repeat(30));
  private OpenWindow open;
  private Hands hands;

  @BeforeEach
  void show() throws TimeoutException {
    open = OnScreen.show(1400, 900);
    hands = new Hands(open).open(article);
  }

  @AfterEach
  void hide() {
    OnScreen.hide(open);
  }

  @Test
  void theSelectedCardAndItsWordsStayInSightWhenTheWindowShrinksAndGrows() {
    select(3);
    size(900, 560);
    assertTrue(cardIsInSight());
    assertTrue(wordsAreInSight());
    size(1400, 900);
    assertTrue(cardIsInSight());
    assertTrue(wordsAreInSight());
  }

  @Test
  void theSelectedCardStaysInSightWhenCardsAboveItTakeMoreLines() {
    select(15);
    for (int width = 1300; width >= 800; width -= 100) {
      size(width, 700);
      assertTrue(cardIsInSight(), "card at " + width);
      assertTrue(wordsAreInSight(), "words at " + width);
    }
  }

  @Test
  void whatTheReaderHasScrolledAwayFromIsNotBroughtBack() {
    select(3);
    hands.act(() -> list().scrollTo(25)).act(() -> open.desk.goToParagraph(58)).rest();
    size(1100, 600);
    assertFalse(cardIsInSight());
    assertFalse(wordsAreInSight());
  }

  private void select(int number) {
    hands.act(() -> open.desk.select(article.quotations().get(number))).rest();
  }

  private void size(double width, double height) {
    Window window = open.scene.getWindow();
    hands
        .act(() -> {
          window.setWidth(width);
          window.setHeight(height);
        })
        .rest();
  }

  private ListView<?> list() {
    return hands.list("#quote-list");
  }

  private boolean cardIsInSight() {
    return hands.nodes("#quote-list .quote-cell:selected").stream()
        .anyMatch(it -> isInside(it, list()));
  }

  private boolean wordsAreInSight() {
    return hands.nodes("#article-text .mark-content-selected").stream()
        .anyMatch(it -> isInside(it, hands.node("#article-text")));
  }

  private static boolean isInside(Node node, Node pane) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    Bounds around = pane.localToScene(pane.getLayoutBounds());
    return node.isVisible()
        && around.getMinY() - 1 <= bounds.getMinY()
        && bounds.getMaxY() <= around.getMaxY() + 1;
  }
}
