package ontherecord.view;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import ontherecord.viewmodel.Messages;

/// Asks for something right where it belongs. Enter takes what is written, Esc and going elsewhere
/// take nothing.
abstract class InlineField<T> extends VBox {

  private static final double MARGIN = 8;

  final TextField field = new TextField();
  private final Consumer<Optional<T>> done;
  private boolean pressed;
  private boolean over;

  /// @param prompt what is asked
  /// @param help the key of what a screen reader says of the keys
  /// @param done takes what is written, once; nothing where the reader leaves it
  InlineField(String prompt, String help, Consumer<Optional<T>> done) {
    this.done = done;
    getStyleClass().add("name-field");
    field.setId("name-field");
    field.setPromptText(prompt);
    field.setAccessibleText(prompt);
    field.setAccessibleHelp(Messages.text(help));
    getChildren().setAll(field);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    // the letter of the key that opened this is none of the words
    field.addEventFilter(
        KeyEvent.KEY_TYPED,
        event -> {
          if (!pressed) {
            event.consume();
          }
        });
    // the list that this stands in has a use for letters and spaces, too
    addEventHandler(KeyEvent.KEY_PRESSED, InlineField::keep);
    addEventHandler(KeyEvent.KEY_TYPED, KeyEvent::consume);
    addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
    field
        .focusedProperty()
        .addListener((_, _, focused) -> {
          if (!focused) {
            finish(Optional.empty());
          }
        });
  }

  /// What Enter takes.
  abstract Optional<T> written();

  /// Goes up or down among what can be taken.
  abstract void step(int by);

  /// Gives the keys to the field.
  @Override
  public void requestFocus() {
    field.requestFocus();
    field.selectAll();
  }

  /// Scrolls the list that this stands in, so that the field is in sight, and the names below it as
  /// far as they go; a row may be higher than the list.
  final void bringUp(ListView<?> list) {
    Bounds there = list.sceneToLocal(localToScene(getLayoutBounds()));
    double beyond =
        Math.min(there.getMinY(), Math.max(0, there.getMaxY() + MARGIN - list.getHeight()));
    if (beyond > 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollPixels(beyond);
    }
  }

  /// Says what is taken; the first time counts.
  final void finish(Optional<T> taken) {
    if (!over) {
      over = true;
      done.accept(taken);
    }
  }

  private void pressed(KeyEvent event) {
    pressed = true;
    switch (event.getCode()) {
      case ENTER -> finish(written());
      case ESCAPE -> finish(Optional.empty());
      case DOWN, KP_DOWN -> step(1);
      case UP, KP_UP -> step(-1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private static void keep(KeyEvent event) {
    if (!event.isShortcutDown() && !event.isAltDown() && !event.getCode().isFunctionKey()) {
      event.consume();
    }
  }
}
