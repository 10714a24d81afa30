package ontherecord.view;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.Q;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SHORTCUT;
import static javafx.scene.input.KeyCode.Z;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Control;
import javafx.scene.control.MenuItem;
import ontherecord.fixtures.Found;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.quote.Form;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the reader adds by selecting words in the article.
class AddingTest {

  private final QuotedArticle found =
      Found.in(
          """
          Pier to close

          The “old pier” is rotten, and “nobody mends it” here.

          “We will mend it,” harbour master Ann Lee said.
          """);
  private OpenWindow open;
  private Hands hands;

  @BeforeEach
  void show() throws TimeoutException {
    open = OnScreen.show(1280, 800);
    hands = new Hands(open).open(found);
    assertEquals(1, now().quotations().size(), Found.credits(found).toString());
  }

  @AfterEach
  void hide() {
    OnScreen.hide(open);
  }

  @Test
  void wordsSelectedByKeysBecomeAQuotationAndItsCardAsksWhoSaidIt() {
    // the second row: "The “old pier” is rotten", from its third word
    select(1, 5, 13);
    hands.press(ALT, Q);
    assertEquals("name-field", hands.focused().getId());
    hands.write("ann").press(ENTER);
    Quotation added = selected();
    assertEquals("“old pier”", words(added));
    assertEquals(Form.DIRECT, added.form());
    assertEquals("Ann Lee", now().name(added.speaker().orElseThrow()));
    assertTrue(hands.sees("Added by you"));
    hands.press(SHORTCUT, Z).press(SHORTCUT, Z);
    assertEquals(found, now());
  }

  @Test
  void whatIsAddedIsUncreditedUntilSomeoneIsNamed() {
    select(1, 0, 28);
    hands.press(ALT, Q).press(ESCAPE);
    assertEquals("The “old pier” is rotten, and", words(selected()));
    assertEquals(Form.MIXED, selected().form());
    assertEquals(Optional.empty(), selected().speaker());
    assertTrue(selected().attribution().isByUser());
  }

  @Test
  void theMenuOfTheArticleAdds() {
    select(1, 5, 13);
    choose("Quotation (Alt+Q)");
    assertEquals("name-field", hands.focused().getId());
    assertEquals("“old pier”", words(selected()));
  }

  @Test
  void nameAndCueOfTheSelectedQuotationAreSaid() {
    hands.press(N);
    select(1, 0, 3);
    choose("Speaker’s name here (Alt+N)");
    assertEquals(List.of("The"), words(selected().attribution().mention()));
    select(1, 15, 17);
    hands.press(ALT, C);
    assertEquals(List.of("is"), words(selected().attribution().cue()));
    assertEquals("Undo change of the words that report", undoing());
    hands.press(SHORTCUT, Z).press(SHORTCUT, Z);
    assertEquals(found, now());
  }

  @Test
  void whatCutsThroughAnotherOrHasNoWordsIsRefused() {
    select(2, 5, 30);
    hands.press(ALT, Q);
    assertTrue(hands.sees("Not done: it would cut through another quotation, “We will mend it,”"));
    select(1, 24, 26);
    hands.press(ALT, Q);
    assertTrue(hands.sees("There are no words in what is selected."));
    hands.press(SHORTCUT, HOME).press(ALT, Q);
    assertTrue(hands.sees("Select words in the article first."));
    select(2, 1, 5);
    hands.press(ALT, C);
    assertTrue(hands.sees("Select first the quotation that these words belong to."));
    hands.press(N);
    select(2, 1, 5);
    hands.press(ALT, N);
    assertTrue(hands.sees("Not done: these are words of the quotation itself."));
    assertEquals(found, now());
    assertFalse(hands.sees("#name-field"));
  }

  private void select(int row, int from, int to) {
    hands.press(SHORTCUT, DIGIT3).press(SHORTCUT, HOME);
    int left = 0;
    String text = found.article().text();
    int start = 0;
    for (int i = 0; i < row; i++) {
      start = text.indexOf("\n\n", start) + 2;
      left = start;
    }
    // each row break is one step of the caret
    int steps = left - row + from;
    hands.pressTimes(steps, RIGHT).pressTimes(to - from, SHIFT, RIGHT);
  }

  private void choose(String words) {
    Control area = (Control) hands.node("#article-text");
    hands.act(() -> area.getContextMenu().show(area, 400, 300));
    hands.act(() -> {
      MenuItem item =
          area.getContextMenu().getItems().stream()
              .filter(it -> words.equals(it.getText()))
              .findFirst()
              .orElseThrow();
      assertFalse(item.isDisable());
      item.fire();
      area.getContextMenu().hide();
    });
  }

  private String undoing() {
    return open.desk.history().flatMap(it -> it.undoing()).orElseThrow().text();
  }

  private Quotation selected() {
    return hands.selected().orElseThrow();
  }

  private String words(Quotation quotation) {
    return String.join(" … ", words(quotation.content()));
  }

  private List<String> words(List<ontherecord.text.Span> spans) {
    return spans.stream().map(now().article()::words).toList();
  }

  private QuotedArticle now() {
    return open.desk.place().orElseThrow().open();
  }
}
