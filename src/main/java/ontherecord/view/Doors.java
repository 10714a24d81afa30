package ontherecord.view;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.stage.Window;
import ontherecord.viewmodel.Opening;
import ontherecord.viewmodel.Renewing;

/// The ways in which an article comes into the window: chosen, pasted, dropped, or fetched.
public final class Doors {

  private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

  private final Node window;
  private final Opening opening;
  private final Renewing renewing;
  private final FileQuestions files;

  Doors(Node window, Opening opening, Renewing renewing, FileQuestions files) {
    this.window = window;
    this.opening = opening;
    this.renewing = renewing;
    this.files = files;
    window.setOnDragOver(this::dragged);
    window.setOnDragExited(_ -> window.pseudoClassStateChanged(DROP, false));
    window.setOnDragDropped(this::dropped);
    // files may have changed while the reader was elsewhere
    window
        .sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::focusedProperty)
        .subscribe(focused -> {
          if (Boolean.TRUE.equals(focused)) {
            renewing.look();
          }
        });
  }

  /// Lets the reader choose files.
  void choose() {
    open(files.files());
  }

  /// Lets the reader choose a folder.
  void chooseFolder() {
    open(files.folders());
  }

  /// Lets the reader type the address of a page.
  void askForAddress() {
    opening.ask(opening.askedProperty().get().orElse(""));
  }

  /// Has the article on screen read anew, if its file has changed and the reader agrees.
  void readAnew() {
    renewing.ask();
  }

  /// Has the article on screen analysed again.
  void analyse() {
    renewing.analyse();
  }

  void open(List<Path> chosen) {
    opening.open(chosen);
  }

  /// Opens what is on the clipboard.
  void paste() {
    if (!take(Clipboard.getSystemClipboard())) {
      opening.openNothing();
    }
  }

  private void dragged(DragEvent event) {
    if (event.getGestureSource() == null && isTaken(event.getDragboard())) {
      event.acceptTransferModes(TransferMode.COPY);
      window.pseudoClassStateChanged(DROP, true);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    Dragboard board = event.getDragboard();
    window.pseudoClassStateChanged(DROP, false);
    event.setDropCompleted(take(board));
    event.consume();
  }

  private static boolean isTaken(Clipboard board) {
    return board.hasFiles() || board.hasString() || board.hasHtml() || board.hasUrl();
  }

  /// Opens the best of what is there; whether there was anything. A picture dragged from a browser
  /// is a page, too, and a link is its address.
  private boolean take(Clipboard board) {
    if (board.hasFiles()) {
      open(board.getFiles().stream().map(File::toPath).toList());
    } else if (board.hasString() || board.hasHtml()) {
      opening.open(
          words(board.hasHtml(), board.getHtml()), words(board.hasString(), board.getString()));
    } else if (board.hasUrl()) {
      opening.open(board.getUrl());
    }
    return isTaken(board);
  }

  private static String words(boolean there, String words) {
    return there ? Optional.ofNullable(words).orElse("") : "";
  }
}
