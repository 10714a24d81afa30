package ontherecord.view;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// What a reader holds with the mouse, and moves. The robot's mouse forgets its button when it
/// moves, and knows nothing of keys that are held.
final class Grasp {

  private final Hands hands;
  private final Node held;
  private Point2D at;

  /// @param at a place on the screen
  Grasp(Hands hands, Node held, Point2D at) {
    this.hands = hands;
    this.held = held;
    this.at = at;
    hands.act(() -> fire(held, MouseEvent.MOUSE_PRESSED, at, false, false));
  }

  /// Moves it.
  Grasp pull(double right, double down) {
    return pull(right, down, false);
  }

  /// Moves it while Shift is held.
  Grasp pullWithShift(double right, double down) {
    return pull(right, down, true);
  }

  private Grasp pull(double right, double down, boolean shift) {
    at = at.add(right, down);
    hands.act(() -> fire(held, MouseEvent.MOUSE_DRAGGED, at, shift, false));
    return this;
  }

  Hands letGo() {
    return hands.act(() -> fire(held, MouseEvent.MOUSE_RELEASED, at, false, false));
  }

  static void fire(
      Node node, EventType<MouseEvent> type, Point2D at, boolean shift, boolean control) {
    Point2D inScene = node.getScene().getRoot().screenToLocal(at);
    boolean down = !type.equals(MouseEvent.MOUSE_RELEASED);
    boolean no = false;
    Event.fireEvent(
        node,
        new MouseEvent(
            type,
            inScene.getX(),
            inScene.getY(),
            at.getX(),
            at.getY(),
            MouseButton.PRIMARY,
            1,
            shift,
            control,
            no,
            no,
            down,
            no,
            no,
            no,
            no,
            true,
            null));
  }
}
