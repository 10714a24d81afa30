package ontherecord.view;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SHORTCUT;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.Z;
import static ontherecord.fixtures.MarketArticle.MOVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeoutException;
import ontherecord.edit.Revision.Aspect;
import ontherecord.fixtures.Found;
import ontherecord.fixtures.MarketArticle;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The edges of a quotation, moved by keys.
class EdgesTest {

  private final QuotedArticle found = MarketArticle.named("market");
  private OpenWindow open;
  private Hands hands;

  @BeforeEach
  void show() throws TimeoutException {
    open = OnScreen.show(1280, 800);
    hands = new Hands(open).open(found).press(SHORTCUT, DIGIT2);
  }

  @AfterEach
  void hide() {
    OnScreen.hide(open);
  }

  @Test
  void theEndMovesAWordAtATimeAndTheCardFollows() {
    hands.act(() -> open.desk.select(MOVE)).press(SHIFT, ALT, LEFT).press(SHIFT, ALT, LEFT);
    assertEquals("The market will move", words());
    assertTrue(shown("#quote-list", "The market will move"));
    assertTrue(shown("#article-text", "The market will move"));
    assertTrue(hands.sees("Found: other words"));
    hands.press(SHIFT, ALT, RIGHT);
    assertEquals("The market will move in", words());
    assertEquals(3, open.desk.history().orElseThrow().now().corrections().size());
    hands.press(SHORTCUT, Z).press(SHORTCUT, Z).press(SHORTCUT, Z);
    assertEquals(found, now());
  }

  @Test
  void theStartMovesInTheArticleToo() {
    hands.act(() -> open.desk.select(MOVE)).press(SHORTCUT, DIGIT3);
    hands.press(SHIFT, ALT, DOWN);
    assertEquals("market will move in May", words());
    hands.press(SHIFT, ALT, UP);
    assertEquals("The market will move in May", words());
    assertEquals(MOVE, selected());
    assertTrue(open.desk.history().orElseThrow().now().changes(selected()).isEmpty());
  }

  @Test
  void theMarksThatBelongToTheWordsGoWithThem() {
    hands.press(N).press(SHIFT, ALT, LEFT);
    assertEquals("“It’s", words());
    hands.press(SHIFT, ALT, RIGHT);
    assertEquals("“It’s time,”", words());
    hands.press(SHIFT, ALT, DOWN);
    assertEquals("time,”", words());
    hands.press(SHIFT, ALT, UP);
    assertEquals("“It’s time,”", words());
  }

  @Test
  void whatCannotBeIsRefusedInWords() {
    hands.press(N).press(SHIFT, ALT, RIGHT);
    assertTrue(hands.sees("Not done: the next words name the speaker, or report it."));
    hands.press(SHIFT, ALT, UP);
    assertTrue(hands.sees("Not done: the paragraph goes no further."));
    hands.press(SHIFT, ALT, LEFT).press(SHIFT, ALT, LEFT);
    assertTrue(hands.sees("Not done: one word must be left."));
    assertEquals("“It’s", words());
    assertTrue(
        open.desk.history().orElseThrow().now().changes(selected()).contains(Aspect.CONTENT));
  }

  @Test
  void ofTwoPiecesTheKeysMoveTheOuterEdgesOrThoseWhereTheCaretIs() {
    QuotedArticle around =
        Found.in(
            """
            Pier to close

            “We will mend it,” Ann Lee said, “and paint it all green.” So be it.
            """);
    hands.open(around).press(SHORTCUT, DIGIT2).press(N);
    hands.press(SHIFT, ALT, DOWN).press(SHIFT, ALT, LEFT);
    assertEquals(List.of("will mend it,”", "“and paint it all"), pieces());
    hands.press(SHORTCUT, Z).press(SHORTCUT, Z);
    caretTo(around, "paint");
    hands.press(SHIFT, ALT, DOWN).press(SHIFT, ALT, DOWN).press(SHIFT, ALT, LEFT);
    assertEquals(List.of("“We will mend it,”", "it all"), pieces());
    caretTo(around, "will");
    hands.press(SHIFT, ALT, LEFT).press(SHIFT, ALT, LEFT).press(SHIFT, ALT, DOWN);
    assertEquals(List.of("will", "it all"), pieces());
  }

  private List<String> pieces() {
    return selected().content().stream().map(now().article()::words).toList();
  }

  private void caretTo(QuotedArticle article, String words) {
    hands.press(SHORTCUT, DIGIT3).press(SHORTCUT, HOME);
    String text = article.article().text();
    // a break between rows is one step of the caret
    int steps = text.substring(0, text.indexOf(words)).replaceAll("\n++", "\n").length();
    hands.pressTimes(steps, RIGHT);
  }

  @Test
  void anotherQuotationIsNotCutThrough() {
    hands.act(() -> open.desk.select(MarketArticle.NOBODY)).press(SHIFT, ALT, UP);
    assertTrue(hands.sees("Not done: it would cut through another quotation, “a mess”"));
    assertEquals(found, now());
  }

  private Quotation selected() {
    return hands.selected().orElseThrow();
  }

  private String words() {
    return now().article().words(selected().content().getFirst());
  }

  private boolean shown(String query, String words) {
    return hands.texts(query).stream().anyMatch(it -> it.getText().equals(words));
  }

  private QuotedArticle now() {
    return open.desk.place().orElseThrow().open();
  }
}
