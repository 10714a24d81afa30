package ontherecord.view;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.I;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SHORTCUT;
import static javafx.scene.input.KeyCode.T;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.Z;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.quote.Form;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Several cards that are put right at once.
class SeveralCardsTest {

  private final QuotedArticle found = GoldArticle.read();
  private OpenWindow open;
  private Hands hands;

  @BeforeEach
  void show() throws TimeoutException {
    open = OnScreen.show(1280, 800);
    hands = new Hands(open).open(found).press(SHORTCUT, DIGIT2).press(N);
  }

  @AfterEach
  void hide() {
    OnScreen.hide(open);
  }

  @Test
  void shiftAndDownSelectsSeveralAndTheFormIsOneCorrection() {
    hands.press(SHIFT, DOWN).press(SHIFT, DOWN);
    assertEquals("3 selected", hands.text("#quotations-who"));
    assertEquals(Optional.of(found.quotations().get(2)), hands.selected());
    hands.press(ALT, I);
    assertEquals(List.of(Form.INDIRECT, Form.INDIRECT, Form.INDIRECT), first(3, Quotation::form));
    assertEquals("3 selected", hands.text("#quotations-who"));
    hands.press(SHORTCUT, Z);
    assertEquals(found, now());
  }

  @Test
  void theSpeakerIsOfAll() {
    hands.press(SHIFT, DOWN).press(F2).write("Ann Lee").press(ENTER);
    assertEquals(List.of("Ann Lee", "Ann Lee"), first(2, this::speaker));
    assertEquals("2 selected", hands.text("#quotations-who"));
    hands.press(SHORTCUT, Z);
    assertEquals(found, now());
  }

  @Test
  void theOutletIsOfAll() {
    hands.press(SHIFT, DOWN).press(ALT, T).write("Harbour Gazette").press(ENTER);
    assertTrue(
        now().quotations().stream()
            .limit(2)
            .allMatch(it -> now().name(it.relays().getLast().source()).equals("Harbour Gazette")));
  }

  @Test
  void allOfThemAreNoQuotation() {
    hands.press(SHIFT, DOWN).press(DELETE);
    assertEquals(found.quotations().size() - 2, now().quotations().size());
    assertEquals(Optional.of(found.quotations().get(2).id()), hands.selected().map(Quotation::id));
    hands.press(SHORTCUT, Z);
    assertEquals(found, now());
  }

  @Test
  void allOfThemAreRightAndTheNextOneIsAfterThem() {
    hands.press(DOWN).press(SHIFT, UP).press(R);
    assertEquals(Optional.of(found.quotations().get(2)), hands.selected());
    assertEquals("all speakers", hands.text("#quotations-who"));
    assertEquals("2 of 11 checked", progress());
  }

  @Test
  void ctrlASelectsAllListed() {
    hands.press(SHORTCUT, A);
    assertEquals(found.quotations().size() + " selected", hands.text("#quotations-who"));
    hands.press(SHIFT, F2);
    assertTrue(now().speakers().isEmpty());
    hands.press(SHORTCUT, Z);
    assertEquals(found, now());
  }

  @Test
  void allByTheSameSpeakerAreSelected() {
    int theirs = found.by(hands.selected().orElseThrow().speaker().orElseThrow()).size();
    hands.press(SHORTCUT, SHIFT, A);
    assertEquals(theirs + " selected", hands.text("#quotations-who"));
    assertEquals(Optional.of(found.quotations().getFirst()), hands.selected());
  }

  @Test
  void ctrlAndClickTakesOneMoreAndOneLess() {
    hands.clickWith(SHORTCUT, hands.nodes(".card").get(1));
    assertEquals("2 selected", hands.text("#quotations-who"));
    assertEquals(Optional.of(found.quotations().get(1)), hands.selected());
    hands.clickWith(SHORTCUT, hands.nodes(".card").get(1));
    assertEquals("all speakers", hands.text("#quotations-who"));
    assertEquals(Optional.of(found.quotations().getFirst()), hands.selected());
  }

  @Test
  void shiftAndClickSelectsUpToThere() {
    hands.clickWith(SHIFT, hands.nodes(".card").get(1));
    assertEquals("2 selected", hands.text("#quotations-who"));
  }

  @Test
  void goingOnSelectsOneAgain() {
    hands.press(SHIFT, DOWN).press(N);
    assertEquals(Optional.of(found.quotations().get(2)), hands.selected());
    assertEquals("all speakers", hands.text("#quotations-who"));
    hands.press(SHIFT, UP).act(() -> open.desk.select(found.quotations().get(2)));
    assertEquals("all speakers", hands.text("#quotations-who"));
  }

  private String progress() {
    return hands.text("#review");
  }

  private <F> List<F> first(int count, Function<Quotation, F> what) {
    return now().quotations().stream().limit(count).map(what).toList();
  }

  private String speaker(Quotation quotation) {
    return quotation.speaker().map(now()::name).orElse("");
  }

  private QuotedArticle now() {
    return open.desk.place().orElseThrow().open();
  }
}
