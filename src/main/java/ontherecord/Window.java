package ontherecord;

import java.util.List;
import java.util.logging.Logger;
import javafx.application.Application;

/// The way to the window: nothing of JavaFX is loaded before this is.
final class Window {

  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private Window() {}

  /// Opens a window with `files`, or with the example where there are none, and waits until it is
  /// closed.
  static void open(List<String> files) {
    JAVAFX.setFilter(
        record -> !String.valueOf(record.getMessage()).startsWith("Unsupported JavaFX"));
    Application.launch(App.class, files.toArray(String[]::new));
  }
}
