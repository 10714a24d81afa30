package ontherecord.view;

import static ontherecord.fixtures.ThoughtArticle.COUNCIL;
import static ontherecord.fixtures.ThoughtArticle.PLANNED;
import static ontherecord.fixtures.ThoughtArticle.SAID;
import static ontherecord.fixtures.ThoughtArticle.WRITTEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import ontherecord.fixtures.MarketArticle;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.fixtures.ThoughtArticle;
import ontherecord.quote.Quotation;
import ontherecord.viewmodel.Shown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThoughtChipTest {

  private static final List<Quotation> ALL = ThoughtArticle.read().quotations();
  private static final List<Quotation> UTTERED = List.of(SAID, WRITTEN);

  private OpenWindow open;
  private Hands hands;

  @BeforeEach
  void show() throws TimeoutException {
    open = OnScreen.show(1280, 800);
    hands = new Hands(open).open(ThoughtArticle.read());
  }

  @AfterEach
  void hide() {
    OnScreen.hide(open);
  }

  @Test
  void aClickHidesThoughtsAndAnotherShowsThemAgain() {
    assertEquals(ALL, hands.listed());
    assertEquals("3 thoughts", hands.text("#chip-thoughts"));
    assertEquals("3 thoughts, listed", hands.node("#chip-thoughts").getAccessibleText());
    hands.click("#chip-thoughts");
    assertEquals(UTTERED, hands.listed());
    assertEquals("3 thoughts", hands.text("#chip-thoughts"));
    assertEquals("All 2", hands.text("#chip-all"));
    assertEquals("3 thoughts, hidden", hands.node("#chip-thoughts").getAccessibleText());
    hands.click("#chip-thoughts");
    assertEquals(ALL, hands.listed());
  }

  @Test
  void theKeysDoTheSame() {
    hands.press(KeyCode.SHORTCUT, KeyCode.DIGIT2).press(KeyCode.T);
    assertEquals(UTTERED, hands.listed());
    assertTrue(hands.isIn("quote-list"));
    hands.act(() -> hands.node("#chip-all").requestFocus());
    hands.press(KeyCode.SHIFT, KeyCode.TAB);
    assertTrue(hands.isIn("chip-thoughts"));
    hands.press(KeyCode.SPACE);
    assertEquals(ALL, hands.listed());
    hands.press(KeyCode.SHORTCUT, KeyCode.F).write("t");
    assertTrue(open.desk.place().orElseThrow().thoughts());
  }

  @Test
  void aHiddenThoughtThatIsClickedInTheArticleIsShown() {
    hands.click("#chip-thoughts");
    Node words =
        hands.texts("#article-text").stream()
            .filter(it -> it.getText().equals("to sell the pier in May"))
            .findFirst()
            .orElseThrow();
    hands.click(words);
    assertEquals(Optional.of(PLANNED), hands.selected());
    assertEquals(ALL, hands.listed());
  }

  @Test
  void whereAllIsHiddenTheWayOutIsOffered() {
    hands.click("#chip-thoughts").click("The council");
    assertEquals(List.of(), hands.listed());
    hands.click("Show what was only thought");
    assertEquals(List.of(PLANNED), hands.listed());
    assertEquals(new Shown.By(COUNCIL), open.desk.place().orElseThrow().shown());
  }

  @Test
  void itIsNotThereWhereNothingIsThought() {
    assertTrue(hands.sees("#chip-thoughts"));
    hands.open(MarketArticle.named("market"));
    assertFalse(hands.sees("#chip-thoughts"));
  }
}
