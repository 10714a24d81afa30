package ontherecord.view;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SHORTCUT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import ontherecord.fixtures.MarketArticle;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.store.Remembered;
import ontherecord.viewmodel.Citing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CitationSheetTest {

  private OpenWindow open;
  private Hands hands;

  @BeforeEach
  void show() throws TimeoutException {
    open = OnScreen.show(1280, 800);
    hands = new Hands(open).open(MarketArticle.named("market"));
    hands.act(() -> open.desk.select(MarketArticle.MOVE));
  }

  @AfterEach
  void hide() {
    OnScreen.hide(open);
  }

  @Test
  void copiesTextAndHtmlAtOnce() {
    hands.press(SHORTCUT, SHIFT, C);
    String place = "“Market to move”. market.txt, paragraph 2";
    assertEquals(
        "The market will move in May\n"
            + "Ann Lee (“she told”), indirect, stated, through Herald (stated)\n"
            + place,
        hands.clipboard());
    String html = Hands.onFxThread(() -> Clipboard.getSystemClipboard().getHtml());
    assertTrue(html.startsWith("<p>The market will move in May<br>Ann Lee"), html);
    hands.press(SHORTCUT, C);
    assertEquals("The market will move in May", hands.clipboard());
  }

  @Test
  void aPatternIsWrittenSeenKeptAndRemembered() {
    hands.press(SHORTCUT, K).press(SHORTCUT, A).write("{credit}, {wrods}");
    assertEquals("Ann Lee, {wrods}", preview());
    assertEquals("No such name: {wrods}", hands.text("#citation-wrong"));
    hands.press(SHORTCUT, A).write("{words} ({credit})");
    assertEquals("The market will move in May (Ann Lee)", preview());
    assertFalse(hands.node("#citation-wrong").isManaged());
    hands.click("#citation-keep").press(SHORTCUT, SHIFT, C);
    assertFalse(hands.sees("#citation"));
    assertEquals("The market will move in May (Ann Lee)", hands.clipboard());
    assertEquals("{words} ({credit})", open.window.remember(Remembered.NOTHING).citation());
  }

  @Test
  void aReadyPatternIsChosenOrLeft() {
    hands.press(SHORTCUT, K).click("#citation-sentence");
    assertEquals(
        "The market will move in May (Ann Lee, stated, through Herald (stated);"
            + " “Market to move”, paragraph 2)",
        preview());
    hands.press(ESCAPE);
    assertFalse(hands.sees("#citation"));
    assertEquals("", open.window.remember(Remembered.NOTHING).citation());
  }

  @Test
  void aStyleIsChosenSeenKeptAndRemembered() {
    hands.press(SHORTCUT, K);
    assertFalse(hands.node("#citation-style-choice").getParent().isManaged());
    hands.click("#citation-style");
    assertTrue(preview().contains(" “Market to move,” "), preview());
    ComboBox<?> choice = (ComboBox<?>) hands.node("#citation-style-choice");
    hands.act(() -> choice.getSelectionModel().select(4));
    assertTrue(preview().contains(" (“Market to move,” par. 2)"), preview());
    assertEquals("", open.window.remember(Remembered.NOTHING).style());
    String seen = preview();
    hands.click("#citation-keep").press(SHORTCUT, SHIFT, C);
    assertEquals(seen, hands.clipboard());
    assertEquals("MLA", open.window.remember(Remembered.NOTHING).style());
  }

  @Test
  void theWindowDoesNotWaitForAStyle() throws TimeoutException {
    hide();
    Deque<Runnable> later = new ArrayDeque<>();
    open = OnScreen.show(() -> new OpenWindow(later::add, 1280, 800));
    hands = new Hands(open).open(MarketArticle.named("market"));
    hands.act(() -> open.desk.select(MarketArticle.MOVE)).act(later::clear);
    hands.press(SHORTCUT, C).press(SHORTCUT, K).click("#citation-style");
    assertEquals("", preview());
    assertTrue(hands.sees("Making the citation…"));
    hands.act(() -> runAll(later));
    String seen = preview();
    assertTrue(seen.contains(" “Market to move,” "), seen);
    hands.click("#citation-keep").press(SHORTCUT, SHIFT, C);
    assertEquals("The market will move in May", hands.clipboard());
    assertTrue(hands.sees("Making the citation…"));
    hands.act(() -> runAll(later));
    assertEquals(seen, hands.clipboard());
    assertTrue(hands.sees("Copied with attribution and place"));
  }

  private static void runAll(Deque<Runnable> later) {
    while (!later.isEmpty()) {
      later.remove().run();
    }
  }

  @Test
  void whatIsDraggedIsWhatIsCopied() {
    Citing.Copy copy = new Citing.Copy("“No,” <she> said", "<p>“No,” &lt;she&gt; said</p>");
    ClipboardContent content = Clips.content(copy);
    assertEquals(copy, new Citing.Copy(content.getString(), content.getHtml()));
  }

  private String preview() {
    return ((TextArea) hands.node("#citation-preview")).getText();
  }
}
