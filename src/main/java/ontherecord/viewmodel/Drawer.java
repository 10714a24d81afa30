package ontherecord.viewmodel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import ontherecord.store.Session;
import ontherecord.store.SessionException;
import ontherecord.store.SessionFile;
import org.jspecify.annotations.Nullable;

/// The session file that this window holds. All of it waits for the disk, so it is used away from
/// the window, by one errand after another.
final class Drawer {

  private static final System.Logger LOG = System.getLogger(Drawer.class.getName());

  private @Nullable SessionFile held;

  /// What came of an errand.
  ///
  /// @param failure why it could not be done; empty where it was
  /// @param changed whether somebody else changed the file, so that it was left alone
  record Outcome(Optional<SessionException> failure, boolean changed) {

    boolean isDone() {
      return failure.isEmpty() && !changed;
    }
  }

  /// Writes the session to the file at `path`, and holds that from now on; the one held before is
  /// let go when that has succeeded.
  Optional<SessionException> save(Path path, Session session) {
    try {
      SessionFile before = held;
      if (before != null && isSame(before.path(), path)) {
        before.write(session);
      } else {
        replace(path, session);
      }
      return Optional.empty();
    } catch (SessionException e) {
      return Optional.of(e);
    }
  }

  private void replace(Path path, Session session) throws SessionException {
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

  /// Holds the file at `path`, if it is as it should be then.
  Outcome hold(Path path, BooleanSupplier unchanged) {
    try {
      SessionFile file = SessionFile.hold(path);
      if (!unchanged.getAsBoolean()) {
        file.close();
        return new Outcome(Optional.empty(), true);
      }
      letGo();
      held = file;
      return new Outcome(Optional.empty(), false);
    } catch (SessionException e) {
      return new Outcome(Optional.of(e), false);
    }
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
