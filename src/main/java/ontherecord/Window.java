package ontherecord;

import java.io.PrintStream;
import java.util.List;
import java.util.logging.Logger;
import javafx.application.Application;
import org.jspecify.annotations.Nullable;

/// The way to the window: nothing of JavaFX is loaded before this is.
final class Window {

  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private Window() {}

  /// Opens a window with `files`, or with the example where there are none, and waits until it is
  /// closed.
  static void open(List<String> files) {
    JAVAFX.setFilter(
        record -> !String.valueOf(record.getMessage()).startsWith("Unsupported JavaFX"));
    PrintStream err = System.err;
    System.setErr(new WithoutNoise(err));
    try {
      Application.launch(App.class, files.toArray(String[]::new));
    } finally {
      System.setErr(err);
    }
  }

  /// What JavaFX says of its own accord about a window that could not be opened is left out, since
  /// it throws, too, and then one plain line is said; so is what concerns those alone who build
  /// with it.
  private static final class WithoutNoise extends PrintStream {

    private static final List<String> NOISE =
        List.of("Exception in Application ", "WARNING: Using incubating API ");

    WithoutNoise(PrintStream err) {
      super(err, true);
    }

    @Override
    public void println(@Nullable String line) {
      if (line == null || NOISE.stream().noneMatch(line::startsWith)) {
        super.println(line);
      }
    }
  }
}
