package ontherecord.view;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F10;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.J;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SHORTCUT;
import static javafx.scene.input.KeyCode.Z;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import ontherecord.edit.History;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Speaker;
import ontherecord.viewmodel.Messages;
import ontherecord.viewmodel.Place;
import ontherecord.viewmodel.Shown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Corrections of speakers, in the list of speakers and in a card, by keys and by the mouse.
class CorrectingSpeakersTest {

  private final QuotedArticle found = GoldArticle.read();
  private OpenWindow open;
  private Hands hands;

  @BeforeEach
  void show() throws TimeoutException {
    open = OnScreen.show(1280, 800);
    hands = new Hands(open).open(found).press(SHORTCUT, DIGIT1);
    // below all of them and the title of a section
    hands.press(DOWN);
  }

  @AfterEach
  void hide() {
    OnScreen.hide(open);
  }

  @Test
  void f2RenamesInTheRow() {
    String before = found.name(speaker());
    hands.press(F2);
    assertEquals("name-field", hands.focused().getId());
    assertTrue(hands.isIn("speaker-list"));
    hands.write("Ann Lee").press(ENTER);
    assertEquals("Ann Lee", name());
    assertTrue(hands.isIn("speaker-list"));
    assertTrue(told("Found: " + before));
    assertTrue(hands.sees("#speaker-list .basis-user"));
    assertEquals(Optional.of("Undo renaming of " + before), undoing());
    assertTrue(
        hands.texts("#quote-list").stream()
            .anyMatch(it -> it.getText().equals("Found: " + before)));
    hands.press(SHORTCUT, Z);
    assertEquals(found, now());
    assertFalse(told("Found: " + before));
  }

  @Test
  void enterAtOnceAndEscLeaveTheNameAsItIs() {
    hands.press(F2).press(ENTER);
    hands.press(F2).write("Ann").press(ESCAPE);
    assertEquals(found, now());
    assertTrue(hands.isIn("speaker-list"));
  }

  @Test
  void aNewNameMayBeginLikeAnother() {
    String other = found.name(others().getFirst());
    hands.press(F2).write(other.substring(0, 4)).press(ENTER);
    assertEquals(other.substring(0, 4), name());
    assertEquals(found.speakers().size(), now().speakers().size());
  }

  @Test
  void theNameOfAnotherMakesBothOne() {
    Speaker other = others().getFirst();
    hands.press(F2).write(found.name(other)).press(ENTER);
    assertMerged(other);
  }

  @Test
  void altJMergesIntoAnother() {
    Speaker other = others().getFirst();
    hands.press(ALT, J).write(found.name(other).substring(0, 6)).press(ENTER);
    assertMerged(other);
  }

  @Test
  void nobodyNewIsMergedInto() {
    hands.press(ALT, J).write("Ann Lee").press(ENTER);
    assertEquals(found, now());
  }

  @Test
  void theMenuMergesByTheMouse() {
    Speaker other = others().getFirst();
    choose("corrections.merge", Key.MERGE).write(found.name(other));
    hands.click(hands.nodes("#speaker-list .name-row").getFirst());
    assertMerged(other);
  }

  @Test
  void altRSetsTheRole() {
    String before = found.oneLine(speaker().descriptor().orElseThrow());
    hands.press(ALT, R).write("the 44th president").press(ENTER);
    assertEquals("the 44th president", now().oneLine(speaker().descriptor().orElseThrow()));
    assertTrue(told("Found: " + before));
    assertEquals(Optional.of("Undo description of " + name()), undoing());
    choose("corrections.role", Key.ROLE).press(SHORTCUT, A).press(BACK_SPACE).press(ENTER);
    assertEquals(Optional.empty(), speaker().descriptor());
    hands.press(SHORTCUT, Z).press(SHORTCUT, Z);
    assertEquals(found, now());
  }

  @Test
  void altNNotesSomethingThatIsSeenAtOnce() {
    hands.press(ALT, N).write("asked for the transcript").press(ENTER);
    assertTrue(hands.sees("asked for the transcript"));
    assertEquals(found, now());
    choose("corrections.note", Key.NOTE).press(ESCAPE);
    hands.press(SHORTCUT, Z);
    assertFalse(hands.sees("asked for the transcript"));
  }

  @Test
  void theMenuRenamesByTheMouse() {
    choose("corrections.rename", Key.RENAME).write("Ann Lee");
    hands.click(hands.nodes("#speaker-list .name-row").getLast());
    assertEquals("Ann Lee", name());
  }

  @Test
  void aClickElsewhereLeavesTheFieldAndChangesNothing() {
    hands.press(F2).write("Ann").click(hands.nodes("#speaker-list .speaker-cell").getFirst());
    assertEquals(0, hands.count("#name-field"));
    assertEquals(found, now());
    assertEquals(new Shown.All(), open.desk.place().orElseThrow().shown());
  }

  @Test
  void theFilterStaysWhileSpeakersArePutRight() {
    String name = found.name(speaker());
    hands.act(() -> filter().setText(name.substring(0, 4))).press(SHORTCUT, DIGIT1);
    hands.press(ALT, N).write("seen").press(ENTER);
    assertEquals(name.substring(0, 4), filter().getText());
  }

  @Test
  void altSSplitsTheQuotationOff() {
    Speaker from = speaker();
    hands.press(SHORTCUT, DIGIT2).press(N);
    String id = hands.selected().orElseThrow().id();
    hands.press(ALT, S).press(SHORTCUT, A).write("Ann Lee").press(ENTER);
    assertSplit(id, from, "Ann Lee");
    hands.press(SHORTCUT, Z);
    assertEquals(found, now());
  }

  @Test
  void theMenuSplitsOffByTheWordsThere() {
    Speaker from = speaker();
    Quotation own =
        found.by(from).stream()
            .filter(it -> it.attribution().mention().size() == 1)
            .filter(it ->
                !from.name()
                    .equals(ontherecord.quote.Wording.at(it.attribution().mention().getFirst())))
            .findFirst()
            .orElseThrow();
    hands.act(() -> open.desk.select(own));
    hands
        .choose("#quote-list", words("corrections.split", Key.SPLIT))
        .click(hands.nodes("#quote-list .name-row").getFirst());
    assertSplit(own.id(), from, found.oneLine(own.attribution().mention().getFirst()));
  }

  @Test
  void keysOfTheListDoNothingElsewhere() {
    hands.press(SHORTCUT, DIGIT2).press(N).press(ALT, R).press(ALT, N).press(ALT, J);
    assertEquals(0, hands.count("#name-field"));
    hands.press(SHORTCUT, DIGIT1).press(javafx.scene.input.KeyCode.HOME).press(F2);
    assertEquals(0, hands.count("#name-field"));
  }

  @Test
  void shiftF10OpensTheMenuOfTheRow() {
    hands.rest().press(SHIFT, F10);
    assertTrue(Hands.onFxThread(() -> hands.list("#speaker-list").getContextMenu().isShowing()));
    hands.press(DOWN).press(ENTER);
    assertEquals("name-field", hands.focused().getId());
    hands.press(ESCAPE).press(SHORTCUT, DIGIT2).press(N).rest().press(SHIFT, F10);
    assertTrue(Hands.onFxThread(() -> hands.list("#quote-list").getContextMenu().isShowing()));
    hands.act(() -> hands.list("#quote-list").getContextMenu().hide());
  }

  private void assertSplit(String id, Speaker from, String as) {
    Quotation now =
        now().quotations().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    assertEquals(as, now().name(now.speaker().orElseThrow()));
    assertNotEquals(from.id(), now.speaker().orElseThrow().id());
    assertTrue(now.attribution().isByUser());
    assertEquals(
        found.by(from).size() - 1,
        now().quotations().stream()
            .filter(it -> it.speaker().filter(by -> by.id().equals(from.id())).isPresent())
            .count());
    assertTrue(told("Added by you"));
    assertEquals(Optional.of("Undo split of " + as + " off " + found.name(from)), undoing());
  }

  private void assertMerged(Speaker into) {
    assertEquals(found.speakers().size() - 1, now().speakers().size());
    assertEquals(into.id(), speaker().id());
    String gone = found.name(first());
    assertTrue(told("Found: " + gone));
    assertEquals(found.by(first()).size() + found.by(into).size(), now().by(speaker()).size());
    assertEquals(Optional.of("Undo merge of " + gone + " into " + found.name(into)), undoing());
    hands.press(SHORTCUT, Z);
    assertEquals(found, now());
  }

  private Hands choose(String key, Key shortcut) {
    return hands.choose("#speaker-list", words(key, shortcut));
  }

  private javafx.scene.control.TextField filter() {
    return (javafx.scene.control.TextField) hands.node("#speaker-filter");
  }

  private Speaker first() {
    return found.speakers().stream()
        .filter(it -> it.kind() == Speaker.Kind.NAMED)
        .findFirst()
        .orElseThrow();
  }

  private List<Speaker> others() {
    return found.speakers().stream()
        .filter(it -> it.kind() == Speaker.Kind.NAMED && !it.equals(first()))
        .toList();
  }

  private Speaker speaker() {
    Place here = open.desk.place().orElseThrow();
    return here.shown() instanceof Shown.By(Speaker speaker) ? speaker : first();
  }

  private String name() {
    return now().name(speaker());
  }

  private QuotedArticle now() {
    return open.desk.place().orElseThrow().open();
  }

  private Optional<String> undoing() {
    return open.desk.history().flatMap(History::undoing).map(it -> it.text());
  }

  /// Whether a row of the list says so.
  private boolean told(String words) {
    return hands.texts("#speaker-list").stream().anyMatch(it -> it.getText().strip().equals(words));
  }

  private static String words(String key, Key shortcut) {
    return Messages.text(key) + " (" + shortcut.caps() + ")";
  }
}
