package ontherecord.view;

import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.F3;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SHORTCUT;
import static ontherecord.fixtures.MarketArticle.MESS;
import static ontherecord.fixtures.MarketArticle.MOVE;
import static ontherecord.fixtures.MarketArticle.NOBODY;
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
import ontherecord.library.Hit;
import ontherecord.say.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindTest {

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
  void theFindKeyTakesTheKeysToTheFieldAndMarksItsWords() {
    find("market");
    assertEquals("find", hands.focused().getId());
    hands.press(SHORTCUT, F).write("herald");
    assertEquals("herald", open.find.textProperty().get());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          who knows, InQuotation, Who knows
          A TRADER,  InMention,   A trader
          herald,    InSource,    Herald
          called,    InArticle,   called
          it's,      InQuotation, It’s
          """)
  void wordsAreFoundWhateverTheyArePartOf(String typed, String where, String words) {
    find(typed);
    Hit hit = open.find.found().current().orElseThrow();
    assertEquals("1 of 1", hands.found());
    assertEquals(where, hit.where().getClass().getSimpleName());
    assertEquals(words, MarketArticle.TEXT.substring(hit.span().start(), hit.span().end()));
    assertEquals(1, hands.count("#article-text .mark-found-current"));
  }

  @Test
  void theListHasOnlyTheQuotationsThatHaveTheWords() {
    find("time");
    assertEquals(List.of(TIME), hands.listed());
    hands.press(SHORTCUT, F).write("herald");
    assertEquals(List.of(MOVE), hands.listed());
    hands.press(SHORTCUT, F).write("trader");
    assertEquals(List.of(MESS), hands.listed());
    hands.press(SHORTCUT, F).write("called");
    assertEquals(List.of(), hands.listed());
    assertTrue(
        hands.sees("Nothing found for “called” in the quotations; one place in the article."));
  }

  @Test
  void f3AndEnterGoOnAndWithShiftBackAndRoundAgain() {
    find("m");
    int all = open.find.found().hits().size();
    assertTrue(all > 3);
    assertEquals("1 of " + all, hands.found());
    assertEquals("2 of " + all, hands.press(F3).found());
    assertEquals("3 of " + all, hands.press(ENTER).found());
    assertEquals("2 of " + all, hands.press(SHIFT, F3).found());
    assertEquals("1 of " + all, hands.press(SHIFT, ENTER).found());
    assertEquals(all + " of " + all, hands.press(SHIFT, F3).found());
    assertEquals("1 of " + all, hands.press(F3).found());
    assertEquals("find", hands.focused().getId());
  }

  @Test
  void f3GoesOnFromEveryPane() {
    find("market");
    for (KeyCode pane : List.of(DIGIT1, DIGIT2, DIGIT3, DIGIT4)) {
      hands.press(SHORTCUT, pane);
      String before = hands.found();
      assertEquals(
          before.equals("1 of 2") ? "2 of 2" : "1 of 2", hands.press(F3).found(), pane.getName());
      assertEquals(before, hands.press(SHIFT, F3).found(), pane.getName());
    }
  }

  @Test
  void enterAndShiftEnterGoOnFromTheBarOverTheArticle() {
    find("market");
    hands.click("#find-bar-text");
    assertEquals("2 of 2", hands.press(ENTER).found());
    assertEquals("1 of 2", hands.press(SHIFT, ENTER).found());
  }

  @Test
  void wordsThatAreNowhereAreSaidToBeNowhereAndCanBeCleared() {
    find("zebra");
    assertEquals("Nothing found", hands.found());
    assertEquals(List.of(), hands.listed());
    assertTrue(hands.node("#find-next").isDisabled());
    assertTrue(hands.node("#find-previous").isDisabled());
    assertTrue(hands.sees(Messages.text("nothing.found", "zebra")));
    hands.press(F3).press(SHIFT, F3);
    assertEquals("Nothing found", hands.found());
    hands.click(Messages.text("nothing.found.action"));
    assertEquals(List.of(TIME, MOVE, MESS, NOBODY), hands.listed());
    assertFalse(hands.sees("#find-bar"));
  }

  @Test
  void escapeStopsFindingAndLeavesTheQuotationSelectedBefore() {
    hands.act(() -> open.desk.select(TIME));
    find("market");
    assertTrue(hands.sees("#find-bar"));
    hands.press(ESCAPE);
    assertEquals("", open.find.textProperty().get());
    assertFalse(hands.sees("#find-bar"));
    assertEquals(0, hands.count("#article-text .mark-found-current"));
    assertEquals(List.of(TIME, MOVE, MESS, NOBODY), hands.listed());
    assertEquals(Optional.of(TIME), hands.selected());
    assertTrue(hands.isIn("quote-list"));
  }

  @Test
  void escapeInTheBarGivesTheKeysToTheArticle() {
    find("market");
    hands.click("#find-bar-text").press(ESCAPE);
    assertFalse(hands.sees("#find-bar"));
    assertTrue(hands.isIn("article-text"));
  }

  @Test
  void theArticleGoesFromPlaceToPlace() {
    var example = GoldArticle.read();
    hands.open(example);
    find("Iran");
    int before = open.desk.top();
    hands.press(SHIFT, F3);
    int last = open.find.found().hits().getLast().span().start();
    assertTrue(example.article().paragraphAt(last) > 10);
    assertTrue(before < open.desk.top() && open.desk.top() <= last);
    assertEquals(1, hands.count("#article-text .mark-found-current"));
    hands.press(F3);
    assertEquals(before, open.desk.top());
  }

  private void find(String words) {
    hands.press(SHORTCUT, F).write(words);
  }
}
