package ontherecord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import ontherecord.fixtures.MarketArticle;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.quote.Quotation;
import ontherecord.viewmodel.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class WindowTest {

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
  void aClickOnASpeakerListsTheirQuotationsAndAChipOneForm() {
    robot.clickOn("Ann Lee");
    OnScreen.settle();
    assertEquals(List.of(MarketArticle.TIME, MarketArticle.MOVE), listed());
    robot.clickOn("#chip-indirect");
    OnScreen.settle();
    assertEquals(List.of(MarketArticle.MOVE), listed());
    assertTrue(robot.lookup("#chip-mixed").query().isDisabled());
  }

  @Test
  void theKeysGoThroughTheQuotationsAndBack() {
    robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2).type(KeyCode.N).type(KeyCode.N);
    OnScreen.settle();
    assertEquals(Optional.of(MarketArticle.MOVE), selected());
    robot.type(KeyCode.P);
    OnScreen.settle();
    assertEquals(Optional.of(MarketArticle.TIME), selected());
    robot.type(KeyCode.ESCAPE);
    OnScreen.settle();
    assertEquals(Optional.empty(), selected());
  }

  @Test
  void theFilterLeavesTheSpeakersThatMatch() {
    robot.push(KeyCode.SHORTCUT, KeyCode.L).write("trader");
    OnScreen.settle();
    assertEquals(2, robot.lookup("#speaker-list").queryListView().getItems().size());
  }

  @Test
  void aFileThatCannotBeReadLeavesTheArticleOnScreen() {
    robot.interact(() -> open.opening.open(List.of(Path.of("no-such-file.txt"))));
    OnScreen.settle();
    assertTrue(robot.lookup("#trouble").query().isVisible());
    assertEquals(4, listed().size());
    robot.clickOn("#trouble-close");
    OnScreen.settle();
    assertFalse(robot.lookup("#trouble").query().isVisible());
  }

  @Test
  void f1ListsTheKeys() {
    robot.type(KeyCode.F1);
    OnScreen.settle();
    assertTrue(robot.lookup("#keys").tryQuery().isPresent());
  }

  private List<Object> listed() {
    return List.copyOf(robot.lookup("#quote-list").queryListView().getItems());
  }

  private Optional<Quotation> selected() {
    return open.desk.place().flatMap(Place::selected);
  }
}
