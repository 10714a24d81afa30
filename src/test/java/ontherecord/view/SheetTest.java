package ontherecord.view;

import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.J;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SHORTCUT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static ontherecord.fixtures.MarketArticle.TIME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.MarketArticle;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.viewmodel.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Keys while something lies over the window.
class SheetTest {

  private OpenWindow open;
  private Hands hands;

  @BeforeEach
  void show() throws TimeoutException {
    open = OnScreen.show(1280, 800);
    hands = new Hands(open).open(MarketArticle.named("market"));
  }

  @AfterEach
  void hide() {
    OnScreen.hide(open);
  }

  @Test
  void theSheetKeepsTheKeysWhileItIsOpen() {
    hands.press(SHORTCUT, DIGIT2).press(F1).press(TAB).press(TAB);
    assertTrue(hands.isIn("sheet"));
    hands.press(SPACE);
    assertFalse(hands.sees("#keys"));
    hands.press(SHORTCUT, J).press(TAB);
    assertFalse(hands.isIn("paragraph-number"));
    hands.press(TAB);
    assertTrue(hands.isIn("paragraph-number"));
    hands.press(SHIFT, TAB);
    assertTrue(hands.isIn("paragraph"));
    assertFalse(hands.isIn("paragraph-number"));
  }

  @ParameterizedTest
  @EnumSource(names = {"F1", "K", "J"})
  void keysDoNothingBehindWhatLiesOverTheWindow(KeyCode sheet) {
    hands.open(GoldArticle.read()).open(MarketArticle.named("market")).press(SHORTCUT, DIGIT2);
    hands.act(() -> open.desk.select(TIME));
    hands.press(sheet == F1 ? new KeyCode[] {F1} : new KeyCode[] {SHORTCUT, sheet});
    assertTrue(hands.isIn("sheet"));
    Optional<Place> before = open.desk.place();
    for (KeyCode code : List.of(KeyCode.W, TAB, KeyCode.R, KeyCode.DIGIT3, F)) {
      hands.press(SHORTCUT, code);
      assertEquals(before, open.desk.place(), code.toString());
      assertTrue(hands.isIn("sheet"), code.toString());
    }
    assertEquals(4, hands.listed().size());
    assertEquals("", hands.text("#review"));
    hands.press(ESCAPE);
    assertFalse(hands.isIn("sheet"));
    assertEquals(Optional.of(TIME), hands.selected());
  }

  @Test
  void keysDoNothingBehindAMenuThatIsOpen() {
    hands.open(GoldArticle.read()).press(SHORTCUT, DIGIT2).press(SHORTCUT, KeyCode.E);
    Optional<Place> before = open.desk.place();
    hands.press(SHORTCUT, KeyCode.W);
    assertEquals(before, open.desk.place());
    hands.press(ESCAPE).press(SHORTCUT, KeyCode.W);
    assertEquals(MarketArticle.TEXT, open.desk.place().orElseThrow().open().article().text());
  }

  @Test
  void aSheetInPlaceOfAnotherGoesBackToWhereTheKeysWereAtFirst() {
    hands.press(SHORTCUT, DIGIT2).press(SHORTCUT, J).press(F1);
    assertTrue(hands.sees("#keys"));
    assertFalse(hands.sees("#paragraph"));
    hands.press(ESCAPE);
    assertTrue(hands.isIn("quote-list"));
  }
}
