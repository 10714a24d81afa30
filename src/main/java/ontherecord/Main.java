package ontherecord;

import java.util.logging.Logger;
import javafx.application.Application;

/// The entry: the window, or a command without one. It is no Application itself, so that JavaFX can
/// be started from a class path.
public final class Main {

  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private Main() {}

  public static void main(String[] args) {
    JAVAFX.setFilter(
        record -> !String.valueOf(record.getMessage()).startsWith("Unsupported JavaFX"));
    Application.launch(App.class, args);
  }
}
