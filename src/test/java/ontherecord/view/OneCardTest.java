package ontherecord.view;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.I;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.SHORTCUT;
import static javafx.scene.input.KeyCode.Z;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import ontherecord.edit.Anchor;
import ontherecord.edit.Correction;
import ontherecord.edit.Verdict;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.quote.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One correction draws what it changes, and nothing else: so it shows at once in the longest
/// article. What that takes is for the benchmark.
class OneCardTest {

  private OpenWindow open;
  private Hands hands;

  @BeforeEach
  void show() throws TimeoutException {
    open = OnScreen.show(1280, 800);
    hands = new Hands(open).open(GoldArticle.read()).press(SHORTCUT, DIGIT2).press(N);
  }

  @AfterEach
  void hide() {
    OnScreen.hide(open);
  }

  @Test
  void anotherFormMakesOneCardAnewAndUndoAnother() {
    boolean direct = hands.selected().orElseThrow().form() == Form.DIRECT;
    Set<Object> before = cards();
    Set<Object> sources = sources();
    assertTrue(before.size() > 2, "several cards in sight");
    hands.press(ALT, direct ? I : D);
    assertEquals(1, madeAnew(before, cards()));
    assertEquals(0, madeAnew(sources, sources()));
    Set<Object> then = cards();
    hands.press(SHORTCUT, Z);
    assertEquals(1, madeAnew(then, cards()));
  }

  @Test
  void aCheckMakesOneCardAnewAndNoRowElsewhere() {
    Set<Object> before = cards();
    Set<Object> others = speakers();
    others.addAll(sources());
    Anchor first = Anchor.of(hands.selected().orElseThrow());
    hands.act(() -> open.desk.correct(new Correction.Check(List.of(first), Verdict.RIGHT, "")));
    assertEquals(1, madeAnew(before, cards()));
    Set<Object> after = speakers();
    after.addAll(sources());
    assertEquals(0, madeAnew(others, after));
  }

  @Test
  void aCheckThatIsPutAsideLeavesTheOtherRows() {
    Set<Object> before = rows(".check-row", false);
    assertTrue(before.size() > 1, "several checks");
    hands.click(hands.node(".check-dismiss"));
    Set<Object> after = rows(".check-row", false);
    assertEquals(before.size() - 1, after.size());
    assertEquals(0, madeAnew(before, after));
  }

  private Set<Object> cards() {
    return rows("#quote-list .quote-cell", true);
  }

  private Set<Object> speakers() {
    return rows("#speaker-list .speaker-cell", true);
  }

  private Set<Object> sources() {
    return rows("#sources .source-row", false);
  }

  /// What stands in rows that are shown, each for itself.
  private Set<Object> rows(String query, boolean inCells) {
    Set<Object> rows = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Node node : hands.nodes(query)) {
      if (inCells && node instanceof ListCell<?> cell && !cell.isEmpty() && cell.isVisible()) {
        rows.add(cell.getGraphic());
      } else if (!inCells) {
        rows.add(node);
      }
    }
    return rows;
  }

  private static long madeAnew(Set<Object> before, Set<Object> after) {
    return after.stream().filter(it -> !before.contains(it)).count();
  }
}
