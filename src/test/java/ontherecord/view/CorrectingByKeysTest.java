package ontherecord.view;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.I;
import static javafx.scene.input.KeyCode.M;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SHORTCUT;
import static javafx.scene.input.KeyCode.T;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.W;
import static javafx.scene.input.KeyCode.Y;
import static javafx.scene.input.KeyCode.Z;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.TimeoutException;
import ontherecord.edit.Checked;
import ontherecord.edit.Verdict;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.quote.Form;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Speaker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Corrections of the selected card by keys alone.
class CorrectingByKeysTest {

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
  void f2AsksInTheCardAndCompletesTheNameOfASpeaker() {
    hands.press(F2);
    assertEquals("name-field", hands.focused().getId());
    hands.write("rouh").press(ENTER);
    assertEquals("Hassan Rouhani", speaker());
    assertFalse(hands.sees("#name-field"));
    assertTrue(hands.isIn("quote-list"));
    assertTrue(shown("Found: " + found.name(first().speaker().orElseThrow())));
    assertTrue(hands.sees("#quote-list .basis-user"));
  }

  @Test
  void aNameThatNobodyHasMakesANewSpeaker() {
    hands.press(F2).write("Ann Lee").press(ENTER);
    assertEquals("Ann Lee", speaker());
    assertTrue(hands.selected().flatMap(Quotation::speaker).orElseThrow().isTyped());
    hands.press(SHORTCUT, Z);
    assertEquals(found, now());
  }

  @Test
  void aNameOfTheArticleIsItsOwnWordsThere() {
    hands.press(F2).write("polit").press(ENTER);
    Speaker speaker = hands.selected().flatMap(Quotation::speaker).orElseThrow();
    assertEquals("Politico", now().name(speaker));
    assertFalse(speaker.isTyped());
  }

  @Test
  void escAndAnEmptyFieldLeaveItAsItIs() {
    hands.press(F2).write("Ann").press(ESCAPE);
    assertFalse(hands.sees("#name-field"));
    assertTrue(hands.isIn("quote-list"));
    hands.press(F2).press(ENTER);
    assertEquals(found, now());
    assertEquals(Optional.of(first()), hands.selected());
  }

  @Test
  void arrowsChooseAmongTheNames() {
    hands.press(F2).press(DOWN).press(DOWN).press(UP).press(ENTER);
    assertEquals(found.name(found.speakers().getFirst()), speaker());
    hands.press(F2).write("Hassan").press(UP).press(ENTER);
    assertEquals("Hassan", speaker());
  }

  @Test
  void whoWritesANameIsLeftTheLetters() {
    hands.press(F2).write("w r n p");
    assertTrue(hands.sees("#name-field"));
    assertEquals(Optional.of(first()), hands.selected());
    hands.press(DELETE).press(ESCAPE);
    assertEquals(found, now());
  }

  @Test
  void shiftF2CreditsToNobody() {
    hands.press(SHIFT, F2);
    assertEquals(Optional.empty(), hands.selected().flatMap(Quotation::speaker));
    assertTrue(hands.selected().orElseThrow().attribution().isByUser());
  }

  @Test
  void altAndALetterSetTheForm() {
    Form form = first().form();
    hands.press(ALT, form == Form.DIRECT ? M : D);
    assertEquals(form == Form.DIRECT ? Form.MIXED : Form.DIRECT, form());
    assertTrue(shown("Found: " + form.name().toLowerCase(java.util.Locale.ROOT)));
    hands.press(ALT, I);
    assertEquals(Form.INDIRECT, form());
    hands.press(SHORTCUT, Z).press(SHORTCUT, Z);
    assertEquals(found, now());
  }

  @Test
  void deleteSaysThatItIsNoQuotationAndGoesOn() {
    String second = found.quotations().get(1).id();
    hands.press(DELETE);
    assertEquals(found.quotations().size() - 1, hands.listed().size());
    assertEquals(Optional.of(second), hands.selected().map(Quotation::id));
    hands.press(SHORTCUT, Z);
    assertEquals(found, now());
  }

  @Test
  void anOutletIsAskedForAndUndone() {
    hands.press(ALT, T).write("Harbour Gazette").press(ENTER);
    assertTrue(now().sources().stream().anyMatch(it -> now().name(it).equals("Harbour Gazette")));
    assertTrue(hands.sees("Harbour Gazette"));
    hands.press(SHORTCUT, Z);
    assertEquals(found, now());
  }

  @Test
  void rightGoesOnAndLeavesATick() {
    hands.press(R);
    assertEquals(Optional.of(found.quotations().get(1)), hands.selected());
    assertEquals(Verdict.RIGHT, verdict(first()));
    assertTrue(hands.sees("Checked"));
  }

  @Test
  void wrongAsksWhoSaidItAndGoesOn() {
    hands.press(W).write("rouh").press(ENTER);
    Quotation first = now().quotations().getFirst();
    assertEquals("Hassan Rouhani", now().name(first.speaker().orElseThrow()));
    assertEquals(Optional.of(found.quotations().get(1).id()), hands.selected().map(Quotation::id));
    assertTrue(hands.sees("Checked, and changed"));
    hands.press(W).press(ESCAPE);
    assertTrue(hands.sees("Marked as wrong"));
    assertEquals(Optional.of(found.quotations().get(1).id()), hands.selected().map(Quotation::id));
  }

  @Test
  void whatIsTakenBackCanBeDoneAgainFromEveryPane() {
    hands.press(SHIFT, F2);
    QuotedArticle changed = now();
    hands.press(SHORTCUT, DIGIT3).press(SHORTCUT, Z);
    assertEquals(found, now());
    hands.press(SHORTCUT, DIGIT1).press(SHORTCUT, SHIFT, Z);
    assertEquals(changed, now());
    hands.press(SHORTCUT, Z).press(SHORTCUT, Y);
    assertEquals(changed, now());
  }

  @Test
  void lettersInTheListOfSpeakersCorrectNothing() {
    hands.press(SHORTCUT, DIGIT1).press(R).press(W).press(DELETE);
    assertEquals(Verdict.OPEN, verdict(first()));
    assertEquals(found, now());
  }

  private Quotation first() {
    return found.quotations().getFirst();
  }

  private QuotedArticle now() {
    return open.desk.place().orElseThrow().open();
  }

  private String speaker() {
    return hands.selected().flatMap(Quotation::speaker).map(now()::name).orElse("");
  }

  private Form form() {
    return hands.selected().orElseThrow().form();
  }

  private Verdict verdict(Quotation quotation) {
    return open.desk
        .history()
        .flatMap(it -> it.now().checked(quotation))
        .map(Checked::verdict)
        .orElse(Verdict.OPEN);
  }

  private boolean shown(String words) {
    return hands.texts("#quote-list").stream().anyMatch(it -> it.getText().equals(words));
  }
}
