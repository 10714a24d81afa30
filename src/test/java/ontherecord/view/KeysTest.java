package ontherecord.view;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.J;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.P;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SHORTCUT;
import static javafx.scene.input.KeyCode.TAB;
import static ontherecord.fixtures.MarketArticle.ANN;
import static ontherecord.fixtures.MarketArticle.HERALD;
import static ontherecord.fixtures.MarketArticle.MESS;
import static ontherecord.fixtures.MarketArticle.MOVE;
import static ontherecord.fixtures.MarketArticle.TIME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import ontherecord.fixtures.Correcting;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.MarketArticle;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.viewmodel.Place;
import ontherecord.viewmodel.Shown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeysTest {

  private OpenWindow open;
  private Hands hands;
  private int asked;

  @BeforeEach
  void show() throws TimeoutException {
    open =
        OnScreen.show(() ->
            new OpenWindow(
                Runnable::run,
                (_, _) -> {
                  asked++;
                  return List.of();
                },
                1280,
                800));
    hands = new Hands(open).open(MarketArticle.named("market"));
  }

  @AfterEach
  void hide() {
    OnScreen.hide(open);
  }

  @Test
  void everyKeyChangesWhatTheReaderSees() {
    // no thoughts are here, what is selected is indirect, and its speaker said nothing else
    List<Key> dead = new ArrayList<>();
    EnumSet<Key> keys = EnumSet.allOf(Key.class);
    keys.removeAll(List.of(Key.THOUGHTS, Key.INDIRECT, Key.SPLIT, Key.ALL_BY));
    // words are selected in AddingTest, edges moved in EdgesTest, checks dismissed in ChecksBoxTest
    keys.removeAll(Key.Group.WORDS.keys());
    keys.remove(Key.DISMISS);
    for (Key key : keys.stream().filter(it -> !it.isOfSpeakers()).toList()) {
      hands.toClipboard("“We wait,” said Tom Reed.");
      hands.act(() -> {
        open.desk.open(MarketArticle.named("market"));
        open.appearance.resetZoom();
        open.find.textProperty().set("m");
        open.desk.show(new Shown.By(ANN));
        open.desk.show(new Shown.All());
        open.appearance.zoomIn();
        while (open.desk.history().orElseThrow().undoing().isPresent()) {
          open.desk.undo();
        }
        open.desk.select(TIME);
        open.desk.select(MOVE);
        open.desk.select(TIME);
        open.desk.back();
        open.desk.correct(Correcting.uncredit(TIME));
        open.desk.correct(Correcting.uncredit(MOVE));
        open.desk.undo();
        // not where any of the keys goes; and this puts a sheet away
        hands.node("#chip-all").requestFocus();
      });
      List<Object> before = seen();
      hands.press(Hands.codes(key));
      if (before.equals(seen())) {
        dead.add(key);
      }
    }
    assertEquals(List.of(), dead);
  }

  @Test
  void theWholeWayGoesWithoutAMouse() {
    hands.press(SHORTCUT, L).write("ann").press(DOWN).press(DOWN);
    assertEquals(new Shown.By(ANN), shown());
    hands.press(F6);
    assertTrue(hands.isIn("quote-list"));
    hands.press(DOWN).press(DOWN);
    assertEquals(Optional.of(MOVE), hands.selected());
    hands.press(F6);
    assertTrue(hands.isIn("article-text"));
    hands.press(F6);
    assertTrue(hands.isIn("sources"));
    hands.press(DOWN).press(ENTER);
    assertEquals(new Shown.Through(HERALD), shown());
    hands.press(ESCAPE).press(ALT, LEFT);
    assertEquals(new Shown.By(ANN), shown());
    hands.press(SHORTCUT, F).write("mess");
    assertEquals("1 of 1", hands.found());
    hands.press(ESCAPE);
    assertTrue(hands.isIn("quote-list"));
  }

  @ParameterizedTest
  @EnumSource(names = {"ENTER", "SPACE"})
  void enterAndSpaceShowTheCardThatHasTheKeys(KeyCode key) {
    hands.press(SHORTCUT, DIGIT2).press(N).press(N).press(ESCAPE);
    assertEquals(Optional.empty(), hands.selected());
    hands.press(key);
    assertEquals(Optional.of(MOVE), hands.selected());
  }

  @Test
  void f6GoesRoundThePanesAndWithShiftTheOtherWay() {
    hands.press(SHORTCUT, DIGIT2);
    List<String> round = List.of("article-text", "sources", "speaker-list", "quote-list");
    for (String pane : round) {
      assertTrue(hands.press(F6).isIn(pane), pane);
    }
    for (String pane : List.of("speaker-list", "sources", "article-text", "quote-list")) {
      assertTrue(hands.press(SHIFT, F6).isIn(pane), pane);
    }
  }

  @Test
  void theTabKeyReachesEveryPaneAndComesRound() {
    hands.press(SHORTCUT, DIGIT2);
    Node start = hands.focused();
    List<String> missing =
        new ArrayList<>(
            List.of("find", "speaker-filter", "speaker-list", "article-text", "sources"));
    int stops = 0;
    do {
      hands.press(TAB);
      missing.removeIf(hands::isIn);
      stops++;
    } while (!hands.focused().equals(start) && stops < 60);
    assertEquals(List.of(), missing);
    assertTrue(stops < 60);
  }

  @Test
  void lettersAreLeftToWhoIsWriting() {
    hands.press(SHORTCUT, L).write("np");
    assertEquals(Optional.empty(), hands.selected());
    hands.press(SHORTCUT, F).write("pn");
    assertEquals("pn", open.find.textProperty().get());
    assertEquals(Optional.empty(), hands.selected());
  }

  @Test
  void lettersTypedInTheSpeakerListFindANameAndNoQuotation() {
    hands.press(SHORTCUT, KeyCode.DIGIT1).write("ann");
    assertEquals(new Shown.By(ANN), shown());
    assertEquals(Optional.empty(), hands.selected());
  }

  @Test
  void escapePutsABannerAwayBeforeItLeavesTheQuotation() {
    hands.press(SHORTCUT, DIGIT2).press(N);
    hands.act(() -> open.exporting.complain("Not printed", "There is no printer."));
    hands.press(ESCAPE);
    assertFalse(hands.sees("#export-trouble"));
    assertEquals(Optional.of(TIME), hands.selected());
    hands.press(ESCAPE);
    assertEquals(Optional.empty(), hands.selected());
  }

  @Test
  void nAndPStopAtTheEnds() {
    hands.press(SHORTCUT, DIGIT2).press(N).press(N).press(N).press(N).press(N);
    assertEquals(Optional.of(MarketArticle.NOBODY), hands.selected());
    hands.press(P);
    assertEquals(Optional.of(MESS), hands.selected());
    hands.press(P).press(P).press(P).press(P);
    assertEquals(Optional.of(TIME), hands.selected());
  }

  @Test
  void aParagraphIsGoneToByItsNumber() {
    hands.open(GoldArticle.read()).press(SHORTCUT, J).write("9").press(ENTER);
    assertFalse(hands.sees("#paragraph"));
    assertEquals(9, GoldArticle.read().article().paragraphAt(open.desk.top()));
    assertTrue(hands.isIn("article-text"));
  }

  @Test
  void aParagraphThatIsNotThereIsSaidNotToBeAndEscapePutsTheQuestionAway() {
    hands.press(SHORTCUT, DIGIT2).press(SHORTCUT, J).write("99").press(ENTER);
    assertEquals("There are paragraphs 1 to 3.", hands.text("#paragraph .sheet-wrong"));
    hands.press(ESCAPE);
    assertFalse(hands.sees("#paragraph"));
    assertTrue(hands.isIn("quote-list"));
  }

  @Test
  void f1ListsEveryKeyWithItsWordsAndEscapePutsTheListAway() {
    hands.press(SHORTCUT, DIGIT2).press(F1);
    List<String> told =
        hands.nodes("#keys .label").stream().map(it -> ((Label) it).getText()).toList();
    for (Key key : Key.values()) {
      assertTrue(
          IntStream.range(1, told.size())
              .anyMatch(i -> told.get(i).equals(key.words()) && told.get(i - 1).equals(key.caps())),
          key + " in " + told);
    }
    assertEquals(Key.values().length, hands.count("#keys .key"));
    hands.press(ESCAPE);
    assertFalse(hands.sees("#keys"));
    assertTrue(hands.isIn("quote-list"));
  }

  /// What there is to see or hear of where the reader is.
  private List<Object> seen() {
    return Arrays.asList(
        open.desk.place(),
        open.desk.history(),
        open.find.found().index(),
        open.find.textProperty().get(),
        open.renewing.noteProperty().get(),
        open.appearance.zoomProperty().get(),
        hands.focused(),
        hands.clipboard(),
        hands.sees("#keys"),
        hands.sees("#export-trouble"),
        ((Labeled) hands.node("#review")).getText(),
        asked);
  }

  private Shown shown() {
    return open.desk.place().map(Place::shown).orElseThrow();
  }
}
