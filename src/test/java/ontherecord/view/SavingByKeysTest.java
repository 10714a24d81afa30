package ontherecord.view;

import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SHORTCUT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import ontherecord.edit.Correction;
import ontherecord.fixtures.MarketArticle;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.store.SessionFile;
import ontherecord.text.Fact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingByKeysTest {

  @TempDir private Path folder;

  private final List<Chooser.Question> asked = new ArrayList<>();
  private OpenWindow open;
  private Hands hands;
  private Path chosen;

  @BeforeEach
  void show() throws TimeoutException {
    chosen = folder.resolve("news.otr");
    open =
        OnScreen.show(() ->
            new OpenWindow(
                Runnable::run,
                (question, _) -> {
                  asked.add(question);
                  return List.of(chosen);
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
  void asksOnceForTheFileAndThenSavesToIt() throws Exception {
    correct("Post");
    hands.press(SHORTCUT, S);
    assertEquals("market.otr", asked.getFirst().name());
    assertTrue(hands.sees("Saved news.otr"));
    correct("Herald");
    hands.press(SHORTCUT, S);
    assertEquals(1, asked.size());
    assertEquals(
        2,
        SessionFile.read(chosen)
            .session()
            .articles()
            .getFirst()
            .history()
            .now()
            .corrections()
            .size());
    chosen = folder.resolve("other.otr");
    hands.press(SHORTCUT, SHIFT, S);
    assertEquals("news.otr", asked.getLast().name());
    assertTrue(Files.exists(chosen));
  }

  @Test
  void saysWhyItCouldNotBeSavedAndOffersAnotherFile() throws Exception {
    chosen = folder.resolve("gone").resolve("news.otr");
    hands.press(SHORTCUT, S);
    assertTrue(hands.sees("news.otr could not be saved"));
    chosen = folder.resolve("news.otr");
    hands.click("#saving-as");
    assertTrue(Files.exists(chosen));
    assertFalse(hands.sees("#saving-note"));
  }

  private void correct(String publisher) {
    hands.act(() -> open.desk.correct(new Correction.FillOrigin(Fact.Kind.PUBLISHER, publisher)));
  }
}
