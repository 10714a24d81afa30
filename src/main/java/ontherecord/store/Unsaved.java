package ontherecord.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    for (Path path : files()) {
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

  /// Lets go; what is kept stays, and is offered at the next start.
  @Override
  public void close() {
    SessionFile file = own;
    own = null;
    if (file != null) {
      file.close();
    }
  }

  private List<Path> files() {
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
