package ontherecord.viewmodel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import ontherecord.store.Session;
import ontherecord.store.SessionException;
import ontherecord.store.SessionFile;
import org.jspecify.annotations.Nullable;

/// The session file that this window holds. All of it waits for the disk, so it is used away from
/// the window, by one errand after another.
final class Drawer {

  private static final System.Logger LOG = System.getLogger(Drawer.class.getName());

  private @Nullable SessionFile held;

  /// Writes the session to the file at `path`, and holds that from now on; the one held before is
  /// let go when that has succeeded.
  void save(Path path, Session session) throws SessionException {
    SessionFile before = held;
    if (before != null && isSame(before.path(), path)) {
      before.write(session);
      return;
    }
    SessionFile file = SessionFile.hold(path);
    try {
      file.write(session);
    } catch (SessionException e) {
      file.close();
      throw e;
    }
    letGo();
    held = file;
  }

  /// Holds the file that was read, if it is still as it was then; whether it is.
  boolean hold(ReadSession read) throws SessionException {
    SessionFile file = SessionFile.hold(read.path());
    if (!read.stamp().equals(ReadSession.Stamp.of(read.path()))) {
      file.close();
      return false;
    }
    letGo();
    held = file;
    return true;
  }

  /// Lets other windows have the file.
  void letGo() {
    SessionFile file = held;
    held = null;
    if (file != null) {
      file.close();
    }
  }

  private static boolean isSame(Path one, Path other) {
    if (one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())) {
      return true;
    }
    try {
      return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "not compared", e);
      return false;
    }
  }
}
