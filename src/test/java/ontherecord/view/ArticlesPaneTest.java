package ontherecord.view;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.PAGE_UP;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SHORTCUT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.W;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import ontherecord.fixtures.CrowdArticle;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.MarketArticle;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.viewmodel.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArticlesPaneTest {

  private final QuotedArticle market = MarketArticle.named("market");
  private final QuotedArticle gold = GoldArticle.read();
  private final QuotedArticle other = MarketArticle.named("other");
  private OpenWindow open;
  private Hands hands;

  @BeforeEach
  void show() throws TimeoutException {
    open = OnScreen.show(900, 600);
    hands = new Hands(open).open(market);
  }

  @AfterEach
  void hide() {
    OnScreen.hide(open);
  }

  @Test
  void aNewArticleIsListedFromItsTopAndOneThatIsOpenAsItWasLeft() {
    QuotedArticle crowd = CrowdArticle.read();
    hands.open(gold).act(() -> open.desk.select(gold.quotations().getLast()));
    assertTrue(isListed(gold.quotations().getLast()));
    hands.open(crowd);
    assertTrue(isListed(crowd.quotations().getFirst()));
    hands.act(() -> open.desk.select(crowd.quotations().get(9))).open(gold);
    assertEquals(Optional.of(gold.quotations().getLast()), hands.selected());
    assertTrue(isListed(gold.quotations().getLast()));
    hands.press(SHORTCUT, TAB);
    assertEquals(Optional.of(crowd.quotations().get(9)), hands.selected());
    assertTrue(isListed(crowd.quotations().get(9)));
  }

  /// Whether a card of the list is in sight.
  private boolean isListed(Quotation quotation) {
    Bounds list = onScreen(hands.node("#quote-list"));
    return hands.nodes("#quote-list .quote-cell").stream()
        .filter(it -> it instanceof ListCell<?> cell && quotation.equals(cell.getItem()))
        .filter(Hands::isShown)
        .map(ArticlesPaneTest::onScreen)
        .anyMatch(it -> list.getMinY() - 1 <= it.getMinY() && it.getMinY() + 10 <= list.getMaxY());
  }

  private static Bounds onScreen(Node node) {
    return node.localToScreen(node.getBoundsInLocal());
  }

  @Test
  void comesUpWithTheSecondArticleAndGoesWithIt() {
    assertFalse(hands.sees("#articles"));
    hands.open(gold);
    assertTrue(hands.sees("#article-list"));
    assertEquals("2 of 2", hands.text("#articles-where"));
    hands.press(SHORTCUT, W);
    assertFalse(hands.sees("#articles"));
    assertEquals(market, here());
  }

  @Test
  void aClickTurnsEveryPaneToAnArticle() {
    hands.open(gold).click("Market to move");
    assertEquals(market, here());
    assertEquals(4, hands.listed().size());
    assertTrue(hands.sees("every word verbatim from market.txt"));
    hands.click("Rouhani Refused Meeting with Obama");
    assertEquals(gold, here());
    assertTrue(hands.sees("Hassan Rouhani"));
  }

  @Test
  void theKeysGoRoundTheArticlesWhereverTheReaderIs() {
    hands.open(gold).open(other);
    for (String pane : List.of("#article-text", "#quote-list", "#speaker-filter")) {
      hands.act(() -> open.desk.turnTo(other));
      hands.act(() -> hands.node(pane).requestFocus());
      hands.press(CONTROL, TAB);
      assertEquals(market, here(), pane);
      hands.press(CONTROL, SHIFT, TAB).press(CONTROL, SHIFT, TAB);
      assertEquals(gold, here(), pane);
      hands.press(SHORTCUT, PAGE_DOWN);
      assertEquals(other, here(), pane);
      hands.press(SHORTCUT, PAGE_UP);
      assertEquals(gold, here(), pane);
    }
  }

  @Test
  void itsButtonClosesTheArticleOnScreen() {
    hands.open(gold).open(other).click("Rouhani Refused Meeting with Obama");
    Node button =
        hands.nodes("#article-list .article-close").stream()
            .filter(it -> it.getAccessibleText().startsWith("Close Rouhani"))
            .findFirst()
            .orElseThrow();
    assertTrue(button instanceof Button);
    hands.click(button);
    assertEquals(List.of(market, other), open.desk.libraryProperty().get().articles());
    assertEquals(other, here());
  }

  @Test
  void itsMenuClosesOthersOrAllAndLeavesAnEmptyDesk() {
    hands.open(gold).open(other);
    hands.act(() -> menu().get(1).fire());
    assertEquals(List.of(other), open.desk.libraryProperty().get().articles());
    hands.open(gold);
    hands.act(() -> menu().get(2).fire());
    assertTrue(hands.sees("#empty"));
    assertTrue(hands.sees("No article open"));
    hands.press(SHORTCUT, W).press(CONTROL, TAB);
    hands.open(market);
    assertEquals(4, hands.listed().size());
  }

  @Test
  void theListIsReachedAndUsedByKeys() {
    hands.open(gold).open(other);
    hands.act(() -> hands.node("#quote-list").requestFocus());
    hands.press(SHIFT, F6).press(SHIFT, F6);
    assertTrue(hands.isIn("articles"));
    hands.act(() -> open.desk.turnTo(market));
    hands.press(DOWN);
    assertEquals(gold, here());
    hands.press(DELETE);
    assertEquals(List.of(market, other), open.desk.libraryProperty().get().articles());
  }

  @Test
  void foldsUp() {
    hands.open(gold).click("#articles-title");
    assertFalse(hands.sees("#article-list"));
    assertTrue(hands.sees("#articles-where"));
    assertEquals("Articles, 2 of 2, folded up", hands.node("#articles-title").getAccessibleText());
    hands.click("#articles-title");
    assertTrue(hands.sees("#article-list"));
  }

  @Test
  void drawsOnlyTheRowsInSightAndFindsOneOfThousands() {
    hands.act(() -> Several.hundreds(open));
    assertTrue(hands.count("#article-list .article-cell") < 20);
    assertTrue(hands.sees("#articles-filter"));
    hands.click("#articles-filter").write("post-799.html");
    assertEquals(1, hands.list("#article-list").getItems().size());
    hands.press(javafx.scene.input.KeyCode.ENTER);
    assertEquals("post-799.html", here().article().origin().name());
  }

  private List<javafx.scene.control.MenuItem> menu() {
    return hands.list("#article-list").getContextMenu().getItems();
  }

  private QuotedArticle here() {
    return open.desk.place().map(Place::open).orElseThrow();
  }
}
