package ontherecord.view;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

/// Hears the keys pressed in the window, and tells which of its own they are. What lies over the
/// window and asks for something, and a menu that is open, keep them from what is behind.
final class Keyboard {

  private static final PseudoClass KEYS = PseudoClass.getPseudoClass("keys");

  private final Sheet sheet;
  private final Predicate<Key> isForHere;
  private final Consumer<Key> act;

  /// @param isForHere whether a key does anything where the keys are now
  /// @param act does what a key is for
  Keyboard(Node window, Sheet sheet, Predicate<Key> isForHere, Consumer<Key> act) {
    this.sheet = sheet;
    this.isForHere = isForHere;
    this.act = act;
    window.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    window.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          window.pseudoClassStateChanged(KEYS, true);
          beforeLists(event);
        });
    window.addEventFilter(
        MouseEvent.MOUSE_PRESSED, _ -> window.pseudoClassStateChanged(KEYS, false));
  }

  /// Lists and menus that are closed keep Esc for themselves; lists and texts keep other keys, too,
  /// that are the window's here.
  private void beforeLists(KeyEvent event) {
    for (Key key : Key.values()) {
      boolean before =
          key == Key.LEAVE
              ? keepsLeave(event.getTarget())
              : key.isBeforeOthers()
                  && !(key.isOfTexts() && event.getTarget() instanceof TextInputControl);
      if (before && key.matches(event) && isMeant(key)) {
        act.accept(key);
        event.consume();
      }
    }
  }

  private static boolean keepsLeave(EventTarget target) {
    return target instanceof ListView<?>
        || (target instanceof MenuButton menu && !menu.isShowing());
  }

  private void pressed(KeyEvent event) {
    boolean writing = event.getTarget() instanceof TextInputControl;
    for (Key key : Key.values()) {
      if (key.matches(event) && !(writing && (key.isLetter() || key.isOfTexts())) && isMeant(key)) {
        act.accept(key);
        event.consume();
        return;
      }
    }
  }

  private boolean isMeant(Key key) {
    return !isMenuOpen() && (!sheet.isAsking() || key.isOfSheets()) && isForHere.test(key);
  }

  private static boolean isMenuOpen() {
    return Window.getWindows().stream()
        .anyMatch(it -> it instanceof ContextMenu menu && menu.isShowing());
  }
}
