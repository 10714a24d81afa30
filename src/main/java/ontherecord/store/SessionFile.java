package ontherecord.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import ontherecord.store.SessionException.Why;

/// A session file (`.otr`) that one window has open and may write. As long as it is not closed, no
/// other window can have it: `try (SessionFile file = SessionFile.hold(path)) {
/// file.write(session); }`. Reading needs no hold.
public final class SessionFile implements AutoCloseable {

  /// The ending of a session file's name.
  public static final String ENDING = ".otr";

  /// The most bytes that are read.
  static final long LIMIT = 1L << 30;

  private static final int HEAD = 256;
  private static final Pattern START =
      Pattern.compile("\\s*+\\{\\s*+\"format\"\\s*+:\\s*+\"" + SessionJson.FORMAT + "\"");

  private final Path path;
  private final Path target;
  private final FileHold hold;

  private SessionFile(Path path, Path target, FileHold hold) {
    this.path = path;
    this.target = target;
    this.hold = hold;
  }

  /// Takes hold of the file at `path`, which need not be there yet. Throws [SessionException] with
  /// [Why#IN_USE] where another window has it.
  public static SessionFile hold(Path path) throws SessionException {
    try {
      // behind a link, it is the file itself that is replaced
      Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        throw new SessionException(path, Why.NOT_A_FILE);
      }
      return new SessionFile(path, target, FileHold.of(target));
    } catch (IOException e) {
      throw SessionException.of(path, e);
    }
  }

  /// Reads the session at `path` as far as it is whole.
  public static Opened read(Path path) throws SessionException {
    try {
      if (!Files.exists(path)) {
        throw new SessionException(path, Why.MISSING);
      }
      if (!Files.isRegularFile(path)) {
        throw new SessionException(path, Why.NOT_A_FILE);
      }
      if (Files.size(path) > LIMIT) {
        throw new SessionException(path, Why.TOO_LARGE);
      }
      try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
        return SessionReading.read(in, folder(path))
            .orElseThrow(() -> new SessionException(path, Why.NOT_A_SESSION));
      }
    } catch (IOException e) {
      throw SessionException.of(path, e);
    }
  }

  /// Whether the file at `path` starts as a session does.
  public static boolean isSession(Path path) {
    if (!Files.isRegularFile(path)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(path)) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
      return START.matcher(head).lookingAt();
    } catch (IOException e) {
      return false;
    }
  }

  /// Whether the file at `path` is a session by how it starts or what it is called: whatever is
  /// called so is read as no other thing.
  public static boolean isMeant(Path path) {
    return isSession(path) || (path.toString().endsWith(ENDING) && Files.isRegularFile(path));
  }

  /// Replaces the file by `session`, in one step: whatever happens, the old or the new one is there
  /// and whole. When this returns, the new one is on the disk.
  public void write(Session session) throws SessionException {
    try {
      new Replacement(target).write(out -> SessionJson.write(session, folder(target), out));
    } catch (IOException e) {
      throw SessionException.of(path, e);
    }
  }

  public Path path() {
    return path;
  }

  private static Path folder(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    Path folder = whole.getParent();
    return folder == null ? whole : folder;
  }

  /// Lets other windows have it.
  @Override
  public void close() {
    hold.close();
  }
}
