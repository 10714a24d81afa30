package ontherecord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.MarketArticle;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.quote.Quotation;
import ontherecord.quote.Speaker;
import ontherecord.viewmodel.Shown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {

  private OpenWindow open;
  private Hands hands;

  @BeforeEach
  void show() throws TimeoutException {
    open = OnScreen.show(1280, 800);
    hands = new Hands(open).open(GoldArticle.read());
  }

  @AfterEach
  void hide() {
    OnScreen.hide(open);
  }

  @Test
  void theScrollBarTellsHowMuchOfTheListIsInSight() {
    ScrollBar bar =
        hands.nodes("#quote-list .scroll-bar").stream()
            .map(ScrollBar.class::cast)
            .filter(it -> it.getOrientation() == Orientation.VERTICAL)
            .findFirst()
            .orElseThrow();
    double told = bar.getVisibleAmount();
    double list = bounds(hands.node("#quote-list")).getHeight();
    double cards = 0;
    for (Quotation quotation : GoldArticle.read().quotations()) {
      hands.act(() -> open.desk.select(quotation));
      cards += bounds(chosen()).getHeight();
    }
    assertEquals(list / cards, told, 0.1);
  }

  @Test
  void aCardThatIsHalfInSightIsShownWholeWhenItIsClicked() {
    Bounds list = bounds(hands.node("#quote-list"));
    Node cut =
        hands.nodes("#quote-list .quote-cell").stream()
            .filter(it -> bounds(it).intersects(list) && bounds(it).getMaxY() > list.getMaxY() + 1)
            .findFirst()
            .orElseThrow();
    // in the middle of what is in sight of it, which may be little
    hands.clickAt(list.getMinX() + 300, (bounds(cut).getMinY() + list.getMaxY()) / 2);
    assertTrue(hands.selected().isPresent());
    assertTrue(list.contains(bounds(chosen())), () -> bounds(chosen()) + " in " + list);
  }

  @Test
  void aCardThatIsWhollyInSightStaysWhereItIsClicked() {
    Bounds before = bounds(hands.nodes("#quote-list .quote-cell").getFirst());
    hands.clickAt(before.getMinX() + 300, before.getMinY() + 20);
    assertEquals(before, bounds(chosen()));
  }

  @ParameterizedTest
  @CsvSource({"640, 440, 1", "900, 600, 1.5", "1280, 800, 1"})
  void noCardIsWiderThanItsList(double width, double height, double zoom) {
    size(width, height, zoom);
    Bounds list = bounds(hands.node("#quote-list"));
    List<Node> cards =
        hands.nodes("#quote-list .card-body").stream().filter(Hands::isShown).toList();
    assertFalse(cards.isEmpty());
    for (Node card : cards) {
      assertTrue(bounds(card).getMaxX() <= list.getMaxX(), () -> bounds(card) + " in " + list);
    }
    assertTrue(list.getMaxX() <= open.scene.getWidth());
    assertTrue(bounds(hands.node("#article-text")).getMaxX() <= open.scene.getWidth());
  }

  @Test
  void theDescriptorGivesWayToTheName() {
    hands.act(() -> open.desk.show(new Shown.By(obama())));
    Label who = (Label) hands.node("#quotations-who");
    assertTrue(hands.sees("#quotations .pane-sub"));
    size(760, 600, 1);
    assertFalse(hands.sees("#quotations .pane-sub"));
    assertFalse(isCut(who));
    size(1280, 800, 1);
    assertTrue(hands.sees("#quotations .pane-sub"));
  }

  @ParameterizedTest
  @CsvSource({"900, 600, 1", "1280, 800, 1", "1280, 800, 1.5"})
  void noWordsOfTheWindowAreCutOff(double width, double height, double zoom) {
    hands.act(() -> open.desk.select(GoldArticle.read().quotations().get(3)));
    size(width, height, zoom);
    assertEquals(List.of(), cut(".label"));
    assertEquals(List.of(), cut(".button"));
    assertEquals(List.of(), cut(".toggle-button"));
  }

  @ParameterizedTest
  @CsvSource({"900, 600, 1", "900, 600, 1.5", "1280, 800, 1.5"})
  void noWordsOfTheListOfKeysAreCutOff(double width, double height, double zoom) {
    size(width, height, zoom);
    hands.press(KeyCode.F1);
    assertTrue(hands.count("#keys .label") > 40);
    assertEquals(List.of(), cut("#keys .label"));
  }

  @Test
  void aLongFileNameLeavesTheZoomToBeRead() {
    size(640, 440, 1.5);
    assertEquals(List.of(), cut("#zoom"));
  }

  @Test
  void aChosenQuotationIsWhollyInSightEvenInASmallWindow() {
    size(900, 600, 1);
    for (Quotation quotation : GoldArticle.read().quotations()) {
      hands.act(() -> open.desk.goToParagraph(1)).act(() -> open.desk.select(quotation));
      assertMarksInSight(quotation);
    }
  }

  @Test
  void aQuotationChosenAsTheFirstArticleIsOpenedIsWhollyInSight() throws TimeoutException {
    OnScreen.hide(open);
    open = OnScreen.show(1280, 800);
    hands = new Hands(open);
    Quotation roadblocks = GoldArticle.read().quotations().get(6);
    hands.act(() -> {
      open.desk.open(GoldArticle.read());
      open.desk.select(roadblocks);
    });
    assertMarksInSight(roadblocks);
  }

  @Test
  void aQuotationChosenAsItsArticleIsOpenedIsWhollyInSight() {
    for (Quotation quotation : GoldArticle.read().quotations()) {
      hands.open(MarketArticle.named("market"));
      hands.act(() -> {
        open.desk.open(GoldArticle.read());
        open.desk.select(quotation);
      });
      assertMarksInSight(quotation);
    }
  }

  @Test
  void zoomingOnTheWayToAQuotationStillGetsThere() {
    Quotation last = GoldArticle.read().quotations().getLast();
    hands.act(() -> {
      open.desk.select(last);
      open.appearance.zoomIn();
    });
    Bounds article = bounds(hands.node("#article-text"));
    Node mark = hands.nodes("#article-text .mark-content-selected").getFirst();
    assertTrue(article.intersects(bounds(mark)));
  }

  private void assertMarksInSight(Quotation quotation) {
    Bounds article = bounds(hands.node("#article-text"));
    List<Node> marks = hands.nodes("#article-text .mark-content-selected");
    assertFalse(marks.isEmpty());
    for (Node mark : marks) {
      Bounds there = mark.localToScene(mark.getBoundsInLocal());
      assertTrue(article.getMinY() - 1 <= there.getMinY(), () -> quotation.id() + there);
      assertTrue(there.getMaxY() <= article.getMaxY() + 1, () -> quotation.id() + there);
    }
  }

  private void size(double width, double height, double zoom) {
    hands.act(() -> {
      Stage stage = (Stage) open.scene.getWindow();
      stage.setWidth(width);
      stage.setHeight(height);
      while (open.appearance.zoomProperty().get() < zoom) {
        open.appearance.zoomIn();
      }
    });
  }

  private List<String> cut(String query) {
    return hands.nodes(query).stream()
        .map(Labeled.class::cast)
        .filter(it -> Hands.isShown(it) && isCut(it))
        .map(it -> it.getText() + " " + it.getStyleClass())
        .toList();
  }

  /// Whether it draws other words than it has.
  private static boolean isCut(Labeled labeled) {
    boolean words = labeled.getText() != null && !labeled.getText().isEmpty();
    return words
        && labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY
        && labeled.getChildrenUnmodifiable().stream()
            .noneMatch(it -> it instanceof Text text && text.getText().equals(labeled.getText()));
  }

  private Node chosen() {
    return hands.nodes("#quote-list .quote-cell:selected").getFirst();
  }

  private static Speaker obama() {
    return GoldArticle.read().speakers().stream()
        .filter(it -> GoldArticle.read().name(it).equals("Barack Obama"))
        .findFirst()
        .orElseThrow();
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }
}
