package ontherecord.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where this system keeps what belongs to the user who runs the program.
final class UserFolders {

  private static final System.Logger LOG = System.getLogger(UserFolders.class.getName());
  private static final String NAME = "on-the-record";

  private final Function<String, @Nullable String> environment;
  private final Path home = folder(System.getProperty("user.home"), Path.of("."));
  private final String system = System.getProperty("os.name", "");

  UserFolders(Function<String, @Nullable String> environment) {
    this.environment = environment;
  }

  /// The folder of settings.
  Path settings() {
    return folder("APPDATA", "AppData/Roaming", "XDG_CONFIG_HOME", ".config");
  }

  /// The folder of what the user made.
  Path data() {
    return folder("LOCALAPPDATA", "AppData/Local", "XDG_DATA_HOME", ".local/share");
  }

  private Path folder(String windows, String onWindows, String elsewhere, String usual) {
    Path folder =
        system.startsWith("Windows")
            ? folder(environment.apply(windows), home.resolve(onWindows))
            : system.startsWith("Mac")
                ? home.resolve("Library/Application Support")
                : folder(environment.apply(elsewhere), home.resolve(usual));
    return folder.resolve(NAME);
  }

  /// The folder that the environment names; it counts only where it is whole.
  private static Path folder(@Nullable String named, Path usual) {
    if (named == null || named.isBlank()) {
      return usual;
    }
    try {
      Path folder = Path.of(named);
      return folder.isAbsolute() ? folder : usual;
    } catch (InvalidPathException e) {
      LOG.log(System.Logger.Level.DEBUG, "no path", e);
      return usual;
    }
  }
}
