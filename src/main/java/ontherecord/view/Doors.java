package ontherecord.view;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import ontherecord.viewmodel.Opening;

/// The ways in which an article comes into the window: chosen, pasted or dropped.
public final class Doors {

  private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

  private final Node window;
  private final Opening opening;
  private final Chooser chooser;

  Doors(Node window, Opening opening, Chooser chooser) {
    this.window = window;
    this.opening = opening;
    this.chooser = chooser;
    window.setOnDragOver(this::dragged);
    window.setOnDragExited(_ -> window.pseudoClassStateChanged(DROP, false));
    window.setOnDragDropped(this::dropped);
  }

  /// Lets the reader choose files.
  void choose() {
    open(chooser.choose(window.getScene().getWindow()));
  }

  void open(List<Path> files) {
    opening.open(files);
  }

  /// Opens what is on the clipboard.
  void paste() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    if (clipboard.hasFiles()) {
      open(clipboard.getFiles().stream().map(File::toPath).toList());
    } else if (clipboard.hasString()) {
      opening.open(clipboard.getString());
    } else {
      opening.openNothing();
    }
  }

  private void dragged(DragEvent event) {
    Dragboard board = event.getDragboard();
    if (event.getGestureSource() == null && (board.hasFiles() || board.hasString())) {
      event.acceptTransferModes(TransferMode.COPY);
      window.pseudoClassStateChanged(DROP, true);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    Dragboard board = event.getDragboard();
    window.pseudoClassStateChanged(DROP, false);
    if (board.hasFiles()) {
      open(board.getFiles().stream().map(File::toPath).toList());
    } else if (board.hasString()) {
      opening.open(board.getString());
    }
    event.setDropCompleted(board.hasFiles() || board.hasString());
    event.consume();
  }
}
