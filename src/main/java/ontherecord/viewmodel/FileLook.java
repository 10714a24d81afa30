package ontherecord.viewmodel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import ontherecord.read.ArticleReader;
import ontherecord.read.NearFile;
import ontherecord.text.Origin;
import org.jspecify.annotations.Nullable;

/// What a look at the file of an article tells. Takes time: to be had away from the window.
///
/// @param stamp what tells this state of the file from others; empty where there is no file
record FileLook(What what, Optional<ReadSession.Stamp> stamp) {

  private static final System.Logger LOG = System.getLogger(FileLook.class.getName());

  /// What became of the file.
  enum What {
    /// It has the bytes that were read.
    SAME,
    CHANGED,
    GONE,
    UNREADABLE,
    /// It is not looked at unasked.
    FAR,
    /// Nobody knows where it is.
    UNKNOWN
  }

  /// Looks at the file of an article, where that is near.
  ///
  /// @param before what an earlier look told: what has the same stamp is not read again
  static FileLook of(Origin origin, @Nullable FileLook before) {
    Optional<Path> file = path(origin);
    if (file.isEmpty()) {
      return new FileLook(What.UNKNOWN, Optional.empty());
    }
    return NearFile.isNear(file.get())
        ? near(file.get(), origin, before)
        : new FileLook(What.FAR, Optional.empty());
  }

  /// Where the file of an article is, as far as that can be on this system.
  static Optional<Path> path(Origin origin) {
    try {
      return origin.file().map(Path::of);
    } catch (InvalidPathException e) {
      LOG.log(System.Logger.Level.DEBUG, "of another system", e);
      return Optional.empty();
    }
  }

  private static FileLook near(Path file, Origin origin, @Nullable FileLook before) {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return new FileLook(What.GONE, Optional.empty());
    }
    Optional<ReadSession.Stamp> stamp = ReadSession.Stamp.of(file);
    if (before != null && before.what() != What.UNREADABLE && stamp.equals(before.stamp())) {
      return before;
    }
    try {
      return new FileLook(hasBytes(file, origin) ? What.SAME : What.CHANGED, stamp);
    } catch (NoSuchFileException e) {
      LOG.log(System.Logger.Level.DEBUG, "gone meanwhile", e);
      return new FileLook(What.GONE, Optional.empty());
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "not to be read", e);
      return new FileLook(What.UNREADABLE, stamp);
    }
  }

  private static boolean hasBytes(Path file, Origin origin) throws IOException {
    long size = Files.size(file);
    boolean otherSize = origin.size().isPresent() && origin.size().getAsLong() != size;
    if (otherSize || size > ArticleReader.LIMIT) {
      // still it must be one that can be read
      Files.newInputStream(file).close();
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(ArticleReader.LIMIT + 1);
      return ArticleReader.sha256(bytes).equals(origin.sha256());
    }
  }
}
