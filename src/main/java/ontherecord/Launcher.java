package ontherecord;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/// The first class that runs. It is compiled for Java 8, unlike all others, so that a Java that is
/// too old says so in plain words instead of failing to read what it is given.
public final class Launcher {

  private static final int OLDEST = 25;
  private static final int WRONG_USE = 2;

  private Launcher() {}

  public static void main(String[] args) {
    String java = System.getProperty("java.specification.version");
    // "1.8" was the last of its kind; later ones are whole numbers
    if (Double.parseDouble(java) < OLDEST) {
      String message = ResourceBundle.getBundle("ontherecord.messages").getString("java.old");
      System.err.println(MessageFormat.format(message, OLDEST, java));
      System.exit(WRONG_USE);
    }
    Main.main(args);
  }
}
