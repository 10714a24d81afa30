package ontherecord.view;

import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SHORTCUT;
import static javafx.scene.input.KeyCode.Z;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import ontherecord.edit.Anchor;
import ontherecord.edit.Correction;
import ontherecord.edit.Person;
import ontherecord.edit.Verdict;
import ontherecord.fixtures.Found;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.quote.Form;
import ontherecord.quote.QuotedArticle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UndoInSightTest {

  private static final QuotedArticle ARTICLE =
      Found.in(
          "Pier to close\n\n"
              + """
              “It is not safe for those who work there, and never was,” Ann Lee said.

              Rain fell on the town all day, and on the pier below it.

              """
                  .repeat(30));
  private static final int CHANGED = 3;

  private OpenWindow open;
  private Hands hands;

  @BeforeEach
  void show() throws TimeoutException {
    open = OnScreen.show(1280, 800);
    hands = new Hands(open).open(ARTICLE);
  }

  @AfterEach
  void hide() {
    OnScreen.hide(open);
  }

  static Stream<Correction> corrections() {
    List<Anchor> changed = List.of(Anchor.of(ARTICLE.quotations().get(CHANGED)));
    return Stream.of(
        new Correction.SetForm(changed, Form.MIXED),
        new Correction.Check(changed, Verdict.RIGHT, ""),
        new Correction.SetSpeaker(changed, Optional.of(Person.typed("Tom Reed"))));
  }

  @ParameterizedTest
  @MethodSource("corrections")
  void whatIsTakenBackAndDoneAgainIsInSightInTheListAndTheArticle(Correction correction) {
    hands.act(() -> open.desk.select(ARTICLE.quotations().get(CHANGED))).rest();
    hands.act(() -> open.desk.correct(correction)).rest();
    scrollAway();
    hands.press(SHORTCUT, Z).rest();
    assertEquals(ARTICLE.quotations().get(CHANGED), hands.selected().orElseThrow());
    assertTrue(isInSight("#quote-list .quote-cell:selected", "#quote-list"), "card, undone");
    assertTrue(isInSight("#article-text .mark-content-selected", "#article-text"), "undone");
    scrollAway();
    hands.press(SHORTCUT, SHIFT, Z).rest();
    assertTrue(isInSight("#quote-list .quote-cell:selected", "#quote-list"), "card, again");
    assertTrue(isInSight("#article-text .mark-content-selected", "#article-text"), "again");
  }

  private void scrollAway() {
    hands.act(() -> hands.list("#quote-list").scrollTo(25)).rest();
    hands.act(() -> open.desk.goToParagraph(58)).rest();
    assertFalse(isInSight("#quote-list .quote-cell:selected", "#quote-list"));
    assertFalse(isInSight("#article-text .mark-content-selected", "#article-text"));
  }

  private boolean isInSight(String query, String pane) {
    Bounds around = bounds(hands.node(pane));
    return hands.nodes(query).stream()
        .filter(Node::isVisible)
        .map(UndoInSightTest::bounds)
        .anyMatch(
            it -> around.getMinY() - 1 <= it.getMinY() && it.getMaxY() <= around.getMaxY() + 1);
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }
}
