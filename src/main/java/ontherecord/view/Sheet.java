package ontherecord.view;

import atlantafx.base.controls.ModalPane;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What lies over the window for a while: the list of keys, a question, the sources of a small
/// window. Esc or a click beside it puts it away, and the keys go back to where they were.
final class Sheet extends ModalPane {

  private static final double ASIDE = 296;

  private @Nullable Node focusBefore;

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
  }

  /// Lays `content` over the middle of the window, with the keys at `first`.
  void open(Node content, Node first) {
    lay(content, Pos.CENTER, first);
  }

  /// Lays `content` along the right edge of the window, with the keys in it.
  void openAside(Node content) {
    if (content instanceof Region region) {
      region.setMaxSize(ASIDE, Double.MAX_VALUE);
      region.setPrefSize(ASIDE, getHeight());
    }
    lay(content, Pos.TOP_RIGHT, content);
  }

  private void lay(Node content, Pos where, Node first) {
    Scene scene = getScene();
    Node owner = scene == null ? null : scene.getFocusOwner();
    setAlignment(where);
    show(content);
    focusBefore = owner;
    first.requestFocus();
  }
}
