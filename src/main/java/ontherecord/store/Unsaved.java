package ontherecord.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Keeps work that is not saved yet where a crash cannot lose it, and offers it back at the next
/// start. Every window has a file of its own, which the next start can tell from that of a window
/// still open.
public final class Unsaved implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(Unsaved.class.getName());

  /// What is put aside stays for so long.
  public static final Duration A_WHILE = Duration.ofDays(30);

  private static final String ASIDE = "discarded";

  private final Path folder;
  private @Nullable SessionFile own;

  /// Work that was left behind.
  ///
  /// @param opened what it is; its session's `file` says which file it is work on
  /// @param when it was kept
  public record Left(Path path, Opened opened, Instant when) {}

  /// @param folder need not be there yet
  public Unsaved(Path folder) {
    this.folder = folder;
  }

  /// In the folder of the user who runs the program, where this system keeps such things.
  public static Unsaved ofUser(Function<String, @Nullable String> environment) {
    return new Unsaved(new UserFolders(environment).data().resolve("unsaved"));
  }

  /// What windows that ended without saving left behind, the newest first. Never throws; what is of
  /// no use to anybody is passed over, and stays where it is.
  public List<Left> left() {
    List<Left> left = new ArrayList<>();
    for (Path path : files(folder)) {
      try (SessionFile file = SessionFile.hold(path)) {
        Opened opened = SessionFile.read(file.path());
        if (!opened.session().articles().isEmpty()) {
          left.add(new Left(path, opened, Files.getLastModifiedTime(path).toInstant()));
        }
      } catch (SessionException | IOException e) {
        LOG.log(System.Logger.Level.DEBUG, "not offered", e);
      }
    }
    left.sort((one, other) -> other.when().compareTo(one.when()));
    return left;
  }

  /// Keeps `session` in place of what this window kept before.
  public void keep(Session session) throws SessionException {
    SessionFile file = own;
    if (file == null) {
      Path path = folder.resolve(UUID.randomUUID() + SessionFile.ENDING);
      try {
        Files.createDirectories(folder);
      } catch (IOException e) {
        throw SessionException.of(path, e);
      }
      file = SessionFile.hold(path);
      own = file;
    }
    file.write(session);
  }

  /// All work is saved, or the user does not want it: this window keeps nothing.
  public void discard() {
    SessionFile file = own;
    own = null;
    if (file != null) {
      delete(file.path());
      file.close();
    }
  }

  /// The user has dealt with what was left behind.
  public void forget(Left left) {
    delete(left.path());
  }

  /// The user does not want what was left behind: it goes where nothing is offered from, for a
  /// while, in case that was a slip of the hand. What went there long ago is deleted.
  ///
  /// @return the same where it is now; as it was where it could not be moved
  public Left putAside(Left left) {
    Path aside = folder.resolve(ASIDE);
    try {
      Files.createDirectories(aside);
      files(aside).stream().filter(Unsaved::isOld).forEach(Unsaved::delete);
      Path name = left.path().getFileName();
      Path there = aside.resolve(name == null ? left.path() : name);
      Files.move(left.path(), there, StandardCopyOption.ATOMIC_MOVE);
      Files.setLastModifiedTime(there, FileTime.from(Instant.now()));
      return new Left(there, left.opened(), left.when());
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "not put aside", e);
      return left;
    }
  }

  private static boolean isOld(Path path) {
    try {
      return Files.getLastModifiedTime(path).toInstant().isBefore(Instant.now().minus(A_WHILE));
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "of no age", e);
      return false;
    }
  }

  /// Lets go; what is kept stays, and is offered at the next start.
  @Override
  public void close() {
    SessionFile file = own;
    own = null;
    if (file != null) {
      file.close();
    }
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(it -> it.toString().endsWith(SessionFile.ENDING)).toList();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "no folder", e);
      return List.of();
    }
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "left over", e);
    }
  }
}
