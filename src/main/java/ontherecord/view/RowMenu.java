package ontherecord.view;

import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// A list's menu, which the menu key and Shift+F10 open at the row that is selected, and a right
/// click at the row that it selects.
final class RowMenu {

  private static final double INDENT = 24;

  /// The article scrolls to the words of the card that a click selects, and scrolling puts menus
  /// away.
  private static final Duration UNTIL_AT_REST = Duration.millis(150);

  private final ListView<?> list;
  private final ContextMenu menu;

  private RowMenu(ListView<?> list, ContextMenu menu) {
    this.list = list;
    this.menu = menu;
  }

  static void install(ListView<?> list, ContextMenu menu) {
    RowMenu rows = new RowMenu(list, menu);
    list.setContextMenu(menu);
    list.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, rows::requested);
    list.addEventHandler(KeyEvent.KEY_PRESSED, rows::pressed);
  }

  private void requested(ContextMenuEvent event) {
    if (event.isKeyboardTrigger()) {
      show();
    } else {
      PauseTransition rest = new PauseTransition(UNTIL_AT_REST);
      rest.setOnFinished(_ -> menu.show(list, event.getScreenX(), event.getScreenY()));
      rest.play();
    }
    event.consume();
  }

  private void pressed(KeyEvent event) {
    // not every desktop makes a request for the menu of these
    if (event.getCode() == KeyCode.CONTEXT_MENU
        || (event.getCode() == KeyCode.F10 && event.isShiftDown())) {
      show();
      event.consume();
    }
  }

  private void show() {
    if (menu.isShowing()) {
      return;
    }
    double y =
        list.lookupAll(".list-cell").stream()
            .filter(it -> it instanceof ListCell<?> cell && cell.isSelected() && !cell.isEmpty())
            .mapToDouble(it -> list.sceneToLocal(it.localToScene(0, INDENT)).getY())
            .filter(it -> 0 <= it && it <= list.getHeight())
            .findFirst()
            .orElse(INDENT);
    Point2D there = list.localToScreen(INDENT, y);
    menu.show(list, there.getX(), there.getY());
  }
}
