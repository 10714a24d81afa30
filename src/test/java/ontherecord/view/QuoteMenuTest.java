package ontherecord.view;

import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.SHORTCUT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Corrections by the mouse.
class QuoteMenuTest {

  private final QuotedArticle found = GoldArticle.read();
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
  void theMenuIsAboutTheCardThatIsClicked() {
    choose(1, words("corrections.uncredited", Key.UNCREDITED));
    Quotation second = now().quotations().get(1);
    assertEquals(Optional.of(second), hands.selected());
    assertEquals(Optional.empty(), second.speaker());
  }

  @Test
  void undoingIsNamedInTheMenu() {
    choose(0, words("corrections.uncredited", Key.UNCREDITED));
    choose(0, "Undo crediting to nobody (Ctrl+Z)");
    assertEquals(found, now());
    choose(0, "Redo crediting to nobody (Ctrl+Shift+Z)");
    assertEquals(Optional.empty(), now().quotations().getFirst().speaker());
  }

  @Test
  void theSpeakerIsChosenByAClick() {
    choose(0, words("corrections.speaker", Key.SPEAKER));
    hands.write("Hassan").click(hands.nodes(".name-row").getFirst());
    Quotation first = now().quotations().getFirst();
    assertEquals("Hassan Rouhani", now().name(first.speaker().orElseThrow()));
  }

  @Test
  void aClickElsewhereLeavesTheFieldAndChangesNothing() {
    choose(0, words("corrections.speaker", Key.SPEAKER)).write("Ann");
    hands.click(card(1));
    assertEquals(0, hands.count("#name-field"));
    assertEquals(found, now());
    assertEquals(Optional.of(found.quotations().get(1)), hands.selected());
  }

  @Test
  void withoutASelectionThereIsNothingToChange() {
    hands.act(() -> menu().show(hands.node("#quote-list"), 500, 300));
    assertEquals(List.of("Select a quotation first", "Nothing to undo (Ctrl+Z)"), items());
    hands.act(() -> menu().hide());
    hands.press(N).act(() -> menu().show(hands.node("#quote-list"), 500, 300));
    assertTrue(items().contains("This is no quotation (Delete)"), () -> items().toString());
    hands.act(() -> menu().hide());
  }

  private Hands choose(int card, String words) {
    return hands.click(card(card)).choose("#quote-list", words);
  }

  private Node card(int index) {
    return hands.nodes(".card").get(index);
  }

  private QuotedArticle now() {
    return open.desk.place().orElseThrow().open();
  }

  private ContextMenu menu() {
    return hands.list("#quote-list").getContextMenu();
  }

  private static String words(String key, Key shortcut) {
    return ontherecord.viewmodel.Messages.text(key) + " (" + shortcut.caps() + ")";
  }

  private List<String> items() {
    return Hands.onFxThread(() ->
        Window.getWindows().stream()
            .filter(ContextMenu.class::isInstance)
            .flatMap(it -> ((ContextMenu) it).getItems().stream())
            .map(MenuItem::getText)
            .filter(it -> it != null)
            .toList());
  }
}
