package ontherecord;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/// The first class that runs. It is compiled for Java 8, unlike all others, and needs no library:
/// so a Java that is too old, or a program without its libraries, says so in plain words.
public final class Launcher {

  private static final int OLDEST = 25;
  private static final int FAILED = 1;
  private static final int WRONG_USE = 2;

  private Launcher() {}

  public static void main(String[] args) {
    String java = System.getProperty("java.specification.version");
    // "1.8" was the last of its kind; later ones are whole numbers
    if (Double.parseDouble(java) < OLDEST) {
      System.err.println(message("java.old", OLDEST, java));
      System.exit(WRONG_USE);
    }
    try {
      Main.main(args);
    } catch (NoClassDefFoundError e) {
      if (!(e.getCause() instanceof ClassNotFoundException)) {
        throw e;
      }
      System.err.println(message("libraries.missing"));
      System.exit(FAILED);
    }
  }

  private static String message(String key, Object... arguments) {
    String message = ResourceBundle.getBundle("ontherecord.messages").getString(key);
    return MessageFormat.format(message, arguments);
  }
}
