package ontherecord.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import ontherecord.store.SessionException.Why;

/// That one window, and no other, writes a file. The system lets go of it when the program ends,
/// however it ends; a mark that is left over then holds nobody up.
///
/// The mark is a file beside, as long as the number of the process that holds it: so much can be
/// seen without opening it, and to open and close it would, on many systems, let go of it.
final class FileHold implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(FileHold.class.getName());
  private static final int TRIES = 10;

  private final Path mark;
  private final FileChannel channel;

  private FileHold(Path mark, FileChannel channel) {
    this.mark = mark;
    this.channel = channel;
  }

  /// Takes hold of `file`, which need not be there.
  static FileHold of(Path file) throws SessionException {
    Path mark = file.resolveSibling("." + file.getFileName() + ".lock");
    try {
      for (int i = 0; i < TRIES; i++) {
        if (length(mark) == self()) {
          throw new SessionException(file, Why.IN_USE);
        }
        FileChannel channel =
            FileChannel.open(
                mark,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        if (!isLocked(channel)) {
          channel.close();
          throw new SessionException(file, Why.IN_USE);
        }
        channel.truncate(0);
        channel.write(ByteBuffer.allocate(1), self() - 1);
        if (length(mark) == self()) {
          return new FileHold(mark, channel);
        }
        // whoever held it before took the mark away meanwhile
        channel.close();
      }
    } catch (IOException e) {
      throw SessionException.of(file, e);
    }
    throw new SessionException(file, Why.IN_USE);
  }

  /// Lets go.
  @Override
  public void close() {
    try (channel) {
      Files.deleteIfExists(mark);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "mark left over", e);
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      LOG.log(System.Logger.Level.DEBUG, "held by this program", e);
      return false;
    }
  }

  private static long self() {
    return ProcessHandle.current().pid();
  }

  private static long length(Path mark) throws IOException {
    try {
      return Files.size(mark);
    } catch (NoSuchFileException e) {
      return -1;
    }
  }
}
