package ontherecord.view;

import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.SHORTCUT;
import static javafx.scene.input.KeyCode.W;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.MenuButton;
import ontherecord.fixtures.Correcting;
import ontherecord.fixtures.DamagedArticle;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.quote.QuotedArticle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewMenuTest {

  private final QuotedArticle found = DamagedArticle.of(GoldArticle.read());
  private OpenWindow open;
  private Hands hands;

  @BeforeEach
  void show() throws TimeoutException {
    open = OnScreen.show(1280, 800);
    hands = new Hands(open).open(found);
  }

  @AfterEach
  void hide() {
    OnScreen.hide(open);
  }

  @Test
  void theQueueIsGoneThroughByKeys() {
    hands.press(SHORTCUT, DIGIT2).press(SHORTCUT, R);
    int all = found.quotations().size();
    assertEquals("To review: 0 of " + all + " checked", hands.text("#review"));
    hands.press(R).press(R).press(W).write("obama").press(ENTER);
    assertEquals(all - 3, hands.listed().size());
    assertEquals("To review: 3 of " + all + " checked", hands.text("#review"));
    for (int i = 3; i < all; i++) {
      hands.press(R);
    }
    assertEquals(0, hands.listed().size());
    assertTrue(hands.sees("Show all quotations"));
    hands.click("Show all quotations");
    assertEquals(all, hands.listed().size());
    assertEquals(all + " of " + all + " checked", hands.text("#review"));
  }

  @Test
  void deleteGoesOnInTheQueue() {
    hands.press(SHORTCUT, DIGIT2).press(SHORTCUT, R);
    List<Object> queue = hands.listed();
    for (int i = 1; i <= 3; i++) {
      hands.press(DELETE);
      assertEquals(Optional.of(queue.get(i)), hands.selected().map(it -> (Object) it));
    }
  }

  @Test
  void theMenuListsWhatTheReaderChanged() {
    hands.act(() -> open.desk.correct(Correcting.uncredit(found.quotations().getLast())));
    hands.act(() ->
        ((MenuButton) hands.node("#review"))
            .getItems().stream()
                .filter(it -> "review-changed_by_me".equals(it.getId()))
                .forEach(it -> it.fire()));
    assertEquals(1, hands.listed().size());
  }
}
