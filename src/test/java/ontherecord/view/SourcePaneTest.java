package ontherecord.view;

import static ontherecord.fixtures.MarketArticle.HERALD;
import static ontherecord.fixtures.MarketArticle.MOVE;
import static ontherecord.fixtures.MarketArticle.TIME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import ontherecord.fixtures.MarketArticle;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.say.Messages;
import ontherecord.viewmodel.Place;
import ontherecord.viewmodel.Shown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class SourcePaneTest {

  private OpenWindow open;
  private final FxRobot robot = new FxRobot();

  @BeforeEach
  void show() throws TimeoutException {
    open = OnScreen.show(1000, 900);
    robot.interact(() -> open.desk.open(MarketArticle.named("market")));
    OnScreen.settle();
  }

  @AfterEach
  void hide() {
    OnScreen.hide(open);
  }

  @Test
  void aClickOnASourceListsWhatItRelayedAndMarksItsWords() {
    robot.clickOn(".source-row");
    OnScreen.settle();
    assertEquals(new Shown.Through(HERALD), open.desk.place().map(Place::shown).orElseThrow());
    assertEquals(List.of(MOVE), robot.lookup("#quote-list").queryListView().getItems());
    assertEquals(1, robot.lookup("#article-text .mark-evidence").queryAll().size());
  }

  @Test
  void theKeysReachASourceAndEnterChoosesIt() {
    robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT4).type(KeyCode.DOWN);
    OnScreen.settle();
    assertEquals("Herald: 1 quotation: 1 stated", open.scene.getFocusOwner().getAccessibleText());
    robot.type(KeyCode.ENTER);
    OnScreen.settle();
    assertEquals(new Shown.Through(HERALD), open.desk.place().map(Place::shown).orElseThrow());
  }

  @Test
  void howWeKnowFollowsTheSelectedQuotation() {
    assertTrue(said().contains(Messages.text("sources.how.none")), said().toString());
    robot.interact(() -> open.desk.select(MOVE));
    OnScreen.settle();
    assertEquals(3, robot.lookup("#how-we-know .chain-step").queryAll().size());
    assertTrue(said().containsAll(List.of("Ann Lee", "she told", "Herald")), said().toString());
    robot.interact(() -> open.desk.select(TIME));
    OnScreen.settle();
    assertEquals(2, robot.lookup("#how-we-know .chain-step").queryAll().size());
  }

  @Test
  void theWholeChainIsSaidWhereTheKeysAre() {
    robot.interact(() -> open.desk.select(MOVE));
    robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT4);
    OnScreen.settle();
    String text = open.scene.getFocusOwner().getAccessibleText();
    assertTrue(text.startsWith("How we know. Ann Lee, she told, stated"), text);
  }

  private List<String> said() {
    return robot
        .lookup("#how-we-know")
        .lookup((Node node) -> node instanceof Text)
        .queryAll()
        .stream()
        .map(node -> ((Text) node).getText())
        .toList();
  }
}
