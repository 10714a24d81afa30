package ontherecord.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Tells a plain file of this computer from all else that a path can lead to. A session may come
/// from a stranger: what it names is looked at unasked only where that tells nobody, and waits for
/// nothing.
public final class NearFile {

  private static final System.Logger LOG = System.getLogger(NearFile.class.getName());

  /// Devices, what the system makes up, and where looking alone may call another computer.
  private static final List<String> ELSEWHERE =
      List.of("/dev", "/proc", "/sys", "/run", "/net", "/afs", "/misc", "/Network", "/Volumes");

  /// Kinds of file system behind which there is another computer, or no disk.
  private static final List<String> FAR =
      List.of(
          "nfs",
          "cifs",
          "smb",
          "afs",
          "9p",
          "autofs",
          "fuse.",
          "davfs",
          "webdav",
          "ceph",
          "gluster",
          "proc",
          "sysfs",
          "devtmpfs",
          "devfs");

  private NearFile() {}

  /// Whether `path` may be looked at without asking. What is not there may be.
  public static boolean isNear(Path path) {
    Path whole = path.normalize();
    if (!whole.isAbsolute() || isElsewhere(whole)) {
      return false;
    }
    try {
      if (!Files.exists(whole, LinkOption.NOFOLLOW_LINKS)) {
        return true;
      }
      if (!Files.isRegularFile(whole, LinkOption.NOFOLLOW_LINKS)) {
        return false;
      }
      String kind = Files.getFileStore(whole).type().toLowerCase(Locale.ROOT);
      return !isElsewhere(whole.toRealPath()) && FAR.stream().noneMatch(kind::startsWith);
    } catch (IOException | SecurityException e) {
      LOG.log(System.Logger.Level.DEBUG, "not looked at", e);
      return false;
    }
  }

  /// Told by the name alone: nothing is touched.
  static boolean isElsewhere(Path whole) {
    String name = whole.toString();
    return name.startsWith("\\\\")
        || name.startsWith("//")
        || ELSEWHERE.stream().map(Path::of).anyMatch(whole::startsWith);
  }
}
