package ontherecord.store;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Where a file is, as seen from the folder of the session that names it: so a folder with both can
/// be moved, and a session that is passed on tells less of the computer that it was made on.
/// Nothing is looked up for that.
final class SeenFrom {

  private static final System.Logger LOG = System.getLogger(SeenFrom.class.getName());

  private SeenFrom() {}

  /// How a session in `folder` names `file`; by its whole path where there is no way between them.
  static String say(Path folder, String file) {
    try {
      String way = folder.relativize(Path.of(file)).toString();
      return File.separatorChar == '/' ? way : way.replace(File.separatorChar, '/');
    } catch (IllegalArgumentException e) {
      LOG.log(System.Logger.Level.DEBUG, "no way there", e);
      return file;
    }
  }

  /// The file that a session in `folder` names; empty where no file can have that name.
  static Optional<String> find(Path folder, String named) {
    try {
      return Optional.of(folder.resolve(named).normalize().toString());
    } catch (InvalidPathException e) {
      LOG.log(System.Logger.Level.DEBUG, "no path", e);
      return Optional.empty();
    }
  }
}
