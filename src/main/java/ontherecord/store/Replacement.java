package ontherecord.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/// Replaces a file in one step. Whatever happens, power cuts too, there is the old file or the new
/// one, and it is whole: the new one is written beside it and forced to the disk before it takes
/// the old one's place.
public final class Replacement {

  private static final System.Logger LOG = System.getLogger(Replacement.class.getName());
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final Path fresh;

  /// What writes the new file.
  @FunctionalInterface
  public interface Content {
    void write(OutputStream out) throws IOException;
  }

  /// @param file what is replaced; nobody else replaces it meanwhile
  public Replacement(Path file) {
    this.file = file;
    this.fresh = file.resolveSibling("." + file.getFileName() + ".saving");
  }

  /// Replaces the file that a user has named, or makes it; behind a link, it is the file itself
  /// that is replaced.
  public static Replacement of(Path path) throws IOException, SessionException {
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    if (target.getFileName() == null || (Files.exists(target) && !Files.isRegularFile(target))) {
      throw new SessionException(path, SessionException.Why.NOT_A_FILE);
    }
    return new Replacement(target);
  }

  /// Replaces the file by `content`.
  public void write(Content content) throws IOException {
    Files.deleteIfExists(fresh);
    try {
      try (FileChannel channel =
          FileChannel.open(
              fresh,
              StandardOpenOption.CREATE_NEW,
              StandardOpenOption.WRITE,
              LinkOption.NOFOLLOW_LINKS)) {
        // closed with the channel, after the force
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        content.write(out);
        out.flush();
        channel.force(true);
      }
      keepPermissions();
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
    forceFolder();
  }

  private void keepPermissions() {
    try {
      if (Files.exists(file)) {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        Files.setPosixFilePermissions(fresh, permissions);
      }
    } catch (IOException | UnsupportedOperationException e) {
      LOG.log(System.Logger.Level.DEBUG, "permissions not kept", e);
    }
  }

  /// Some systems know no forcing of folders, and need none.
  private void forceFolder() {
    Path folder = file.toAbsolutePath().getParent();
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "folder not forced", e);
    }
  }
}
