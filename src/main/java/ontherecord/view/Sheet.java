package ontherecord.view;

import atlantafx.base.controls.ModalPane;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What lies over the window for a while: the list of keys, a question, the sources of a small
/// window. Esc or a click beside it puts it away, and the keys go back to where they were. The Tab
/// key goes round in it. What lies over the middle of the window keeps other keys from what is
/// behind it; from the sources, a key that goes elsewhere in the window puts them away.
final class Sheet extends ModalPane {

  private static final double ASIDE = 296;

  private @Nullable Node focusBefore;
  private boolean aside;

  Sheet() {
    setId("sheet");
    setInTransitionFactory(null);
    setOutTransitionFactory(null);
    // a pane that was put away is only transparent, and the Tab key would still go there
    skinProperty().addListener(_ -> visibleProperty().bind(displayProperty()));
    displayProperty()
        .subscribe(displayed -> {
          if (!displayed && focusBefore != null) {
            focusBefore.requestFocus();
            focusBefore = null;
          }
        });
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            scene.focusOwnerProperty().subscribe(this::follow);
          }
        });
  }

  /// Lays `content` over the middle of the window, with the keys at `first`.
  void open(Node content, Node first) {
    aside = false;
    lay(content, Pos.CENTER, first);
  }

  /// Lays `content` along the right edge of the window, with the keys in it.
  void openAside(Node content) {
    aside = true;
    if (content instanceof Region region) {
      region.setMaxSize(ASIDE, Double.MAX_VALUE);
      region.setPrefSize(ASIDE, getHeight());
    }
    lay(content, Pos.TOP_RIGHT, content);
  }

  /// Whether something lies over the middle of the window.
  boolean isAsking() {
    return isDisplay() && !aside;
  }

  private void lay(Node content, Pos where, Node first) {
    Node back = isDisplay() ? focusBefore : owner();
    focusBefore = null;
    setAlignment(where);
    show(content);
    focusBefore = back;
    first.requestFocus();
  }

  private @Nullable Node owner() {
    Scene scene = getScene();
    return scene == null ? null : scene.getFocusOwner();
  }

  private void follow(@Nullable Node owner) {
    if (isDisplay() && owner != null && focusBefore != null && !holds(owner)) {
      focusBefore = null;
      hide();
    }
  }

  private boolean holds(Node node) {
    Node at = node;
    while (at != null && !at.equals(this)) {
      at = at.getParent();
    }
    return at != null;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isAltDown()) {
      List<Node> stops = new ArrayList<>();
      collect(getContent(), stops);
      int at = stops.indexOf(owner());
      if (!stops.isEmpty()) {
        int from = at < 0 && event.isShiftDown() ? 0 : at;
        stops
            .get(Math.floorMod(from + (event.isShiftDown() ? -1 : 1), stops.size()))
            .requestFocus();
      }
      event.consume();
    }
  }

  private static void collect(@Nullable Node node, List<Node> stops) {
    if (node == null || !node.isVisible() || node.isDisabled()) {
      return;
    }
    if (node.isFocusTraversable()) {
      stops.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
    }
  }
}
