package ontherecord.say;

import java.util.ResourceBundle;

/// What the build wrote down about this program.
public final class Build {

  private Build() {}

  /// Its version: "0.1.0".
  public static String version() {
    return ResourceBundle.getBundle("ontherecord.build").getString("version");
  }
}
