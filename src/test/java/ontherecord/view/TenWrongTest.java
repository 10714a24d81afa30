package ontherecord.view;

import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.SHORTCUT;
import static javafx.scene.input.KeyCode.Z;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import ontherecord.fixtures.DamagedArticle;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Ten wrong attributions of the example are put right, and that is taken back one by one, without
/// a mouse.
class TenWrongTest {

  private final QuotedArticle right = GoldArticle.read();
  private final QuotedArticle damaged = DamagedArticle.of(right);
  private OpenWindow open;
  private Hands hands;

  @BeforeEach
  void show() throws TimeoutException {
    open = OnScreen.show(1280, 800);
    hands = new Hands(open).open(damaged);
  }

  @AfterEach
  void hide() {
    OnScreen.hide(open);
  }

  @Test
  void tenWrongAttributionsArePutRightByKeysAndTakenBackOneByOne() {
    List<String> wanted = names(right);
    assertEquals(DamagedArticle.WRONG, differing(wanted, names(damaged)));
    List<QuotedArticle> states = new ArrayList<>(List.of(damaged));
    hands.press(SHORTCUT, DIGIT2);
    for (int i = 0; i < DamagedArticle.WRONG; i++) {
      hands.press(N).press(F2).write(wanted.get(i)).press(ENTER);
      assertEquals(DamagedArticle.WRONG - 1 - i, differing(wanted, names(now())), () -> said());
      states.add(now());
    }
    assertEquals(wanted, names(now()));
    assertEquals(DamagedArticle.WRONG, byUser());
    assertEquals(right.speakers().size(), now().speakers().size());
    for (int i = DamagedArticle.WRONG - 1; i >= 0; i--) {
      assertNotEquals(states.get(i), now());
      hands.press(SHORTCUT, Z);
      assertEquals(states.get(i), now());
    }
    assertEquals(damaged, now());
    assertEquals(0, byUser());
  }

  private String said() {
    return names(now()).toString();
  }

  private QuotedArticle now() {
    return open.desk.place().orElseThrow().open();
  }

  private long byUser() {
    return now().quotations().stream()
        .map(Quotation::attribution)
        .filter(it -> it.isByUser())
        .count();
  }

  private static long differing(List<String> one, List<String> other) {
    long differing = 0;
    for (int i = 0; i < one.size(); i++) {
      differing += one.get(i).equals(other.get(i)) ? 0 : 1;
    }
    return differing;
  }

  private static List<String> names(QuotedArticle article) {
    return article.quotations().stream()
        .map(it -> it.speaker().map(article::name).orElse(""))
        .toList();
  }
}
