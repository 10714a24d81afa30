package ontherecord.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.Window;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.viewmodel.Place;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A reader at the window: presses keys, clicks, and looks at what the window shows then. Waits
/// after each act until the window has come to rest.
final class Hands {

  private static final int PULSES_TO_REST = 4;

  private final OpenWindow open;
  private final FxRobot robot = new FxRobot();

  /// What TestFX presses keys with, too, but with a rest before and after each of its steps.
  private final Robot device = onFxThread(Robot::new);

  Hands(OpenWindow open) {
    this.open = open;
  }

  /// Opens an article that is ready.
  Hands open(QuotedArticle article) {
    return act(() -> open.desk.open(article));
  }

  /// Does something on JavaFX's thread.
  Hands act(Runnable what) {
    // not the robot's "interact", which settles once more
    WaitForAsyncUtils.waitForAsyncFx(60_000, what);
    return settle();
  }

  /// Presses keys together.
  Hands press(KeyCode... keys) {
    return pressTimes(1, keys);
  }

  /// Presses keys together, again and again, as when they are held.
  Hands pressTimes(int times, KeyCode... keys) {
    List<KeyCode> pressed = Stream.of(keys).map(Hands::onThisSystem).toList();
    return act(() -> {
      for (int i = 0; i < times; i++) {
        pressed.forEach(device::keyPress);
        pressed.reversed().forEach(device::keyRelease);
      }
    });
  }

  /// Types letters one by one.
  Hands write(String words) {
    Window asked = robot.window(Window::isFocused);
    BaseRobot keyboard = robot.robotContext().getBaseRobot();
    for (int i = 0; i < words.length(); i++) {
      // not the robot's "write", which sleeps after each
      keyboard.typeKeyboard(asked.getScene(), KeyCode.UNDEFINED, words.substring(i, i + 1));
      settle();
    }
    return this;
  }

  /// Clicks what a query names: words on it, `#id` or `.class`.
  Hands click(String query) {
    return clickAt(robot.point(query).query());
  }

  Hands click(Node node) {
    return clickAt(robot.point(node).query());
  }

  /// Clicks while Shift or Ctrl is held, which the robot's mouse does not know of.
  Hands clickWith(KeyCode key, Node node) {
    boolean shift = key == KeyCode.SHIFT;
    return act(() -> {
      Point2D there = node.localToScreen(4, 4);
      Grasp.fire(node, MouseEvent.MOUSE_PRESSED, there, shift, !shift);
      Grasp.fire(node, MouseEvent.MOUSE_RELEASED, there, shift, !shift);
    });
  }

  /// Chooses from the menu of a list by the words of an item.
  Hands choose(String query, String words) {
    // a desktop asks for the menu after a click, and the screen that tests have does not
    act(() -> list(query).getContextMenu().show(node(query), 400, 200));
    return act(() -> {
      ContextMenu menu = list(query).getContextMenu();
      menu.getItems().stream()
          .filter(it -> words.equals(it.getText()))
          .findFirst()
          .orElseThrow(() -> new AssertionError(words + " in " + menu.getItems()))
          .fire();
      menu.hide();
    });
  }

  /// Clicks at a place of the window.
  Hands clickAt(double x, double y) {
    return clickAt(new Point2D(x, y));
  }

  /// Takes hold at a place of the window and lets go `by` pixels further right.
  Hands drag(double x, double y, double by) {
    act(() -> device.mouseMove(x, y));
    act(() -> device.mousePress(MouseButton.PRIMARY));
    act(() -> device.mouseMove(x + by, y));
    return act(() -> device.mouseRelease(MouseButton.PRIMARY));
  }

  /// Takes hold of what a query names, at its middle.
  Grasp hold(String query) {
    return new Grasp(this, node(query), robot.point(query).query());
  }

  private Hands clickAt(Point2D there) {
    return act(() -> {
      device.mouseMove(there);
      device.mouseClick(MouseButton.PRIMARY);
    });
  }

  private static KeyCode onThisSystem(KeyCode key) {
    return key == KeyCode.SHORTCUT ? KeyCode.CONTROL : key;
  }

  Hands toClipboard(String words) {
    return act(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(words);
      Clipboard.getSystemClipboard().setContent(content);
    });
  }

  String clipboard() {
    return onFxThread(() -> Clipboard.getSystemClipboard().getString());
  }

  /// The quotations in the list.
  List<Object> listed() {
    return List.copyOf(list("#quote-list").getItems());
  }

  ListView<Object> list(String query) {
    return robot.lookup(query).queryListView();
  }

  Optional<Quotation> selected() {
    return open.desk.place().flatMap(Place::selected);
  }

  /// What was found, where the reader is now: "1 of 2", or that it is nowhere.
  String found() {
    return text("#find-count");
  }

  /// The words of a label or a button.
  String text(String query) {
    return robot.lookup(query).<Labeled>query().getText();
  }

  Node node(String query) {
    return robot.lookup(query).query();
  }

  List<Node> nodes(String query) {
    return List.copyOf(robot.lookup(query).queryAll());
  }

  /// The runs of words in a part of the window.
  List<Text> texts(String query) {
    return robot
        .lookup(query)
        .lookup((Node node) -> node.getClass().equals(Text.class))
        .queryAllAs(Text.class)
        .stream()
        .toList();
  }

  /// How many there are on the window, in sight or not.
  int count(String query) {
    return robot.lookup(query).queryAll().size();
  }

  /// Whether it is there to be seen.
  boolean sees(String query) {
    // where nothing changes meanwhile
    return onFxThread(() -> robot.lookup(query).queryAll().stream().anyMatch(Hands::isShown));
  }

  /// The one that has the keys.
  Node focused() {
    return open.scene.getFocusOwner();
  }

  /// Whether the keys are in a part of the window.
  boolean isIn(String id) {
    for (Node at = focused(); at != null; at = at.getParent()) {
      if (id.equals(at.getId())) {
        return true;
      }
    }
    return false;
  }

  /// Waits until layout and what it asks for are done.
  Hands settle() {
    OnScreen.settle();
    return this;
  }

  /// Waits until the article stands where it was led to: a scroll puts menus away.
  Hands rest() {
    CountDownLatch passed = new CountDownLatch(1);
    act(() -> Pulses.after(PULSES_TO_REST, open.scene, passed::countDown));
    try {
      passed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return settle();
  }

  static <T> T onFxThread(Callable<T> call) {
    return WaitForAsyncUtils.waitForAsyncFx(5_000, call);
  }

  static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return node.getScene() != null;
  }

  /// "Ctrl+Shift+C" as keys to press.
  static KeyCode[] codes(Key key) {
    return Arrays.stream(key.caps().split("\\+(?=.)"))
        .map(cap ->
            switch (cap) {
              case "Esc" -> KeyCode.ESCAPE;
              case "⌦", "Delete", "Del" -> KeyCode.DELETE;
              case "←" -> KeyCode.LEFT;
              case "→" -> KeyCode.RIGHT;
              case "↑" -> KeyCode.UP;
              case "↓" -> KeyCode.DOWN;
              case "Ctrl" -> KeyCode.CONTROL;
              case "+" -> KeyCode.PLUS;
              case "-" -> KeyCode.MINUS;
              default -> KeyCode.getKeyCode(cap);
            })
        .toArray(KeyCode[]::new);
  }
}
