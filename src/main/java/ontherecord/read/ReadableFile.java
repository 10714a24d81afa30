package ontherecord.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import ontherecord.read.UnreadableArticleException.Why;

/// A file that can be read to its end. A pipe by name is none, since to open one that nobody writes
/// to takes for ever, nor is a device, which may have no end; one handed over open (`<(...)`) is.
public record ReadableFile(Path path, long size) {

  private static final String[] HANDED_OVER_OPEN = {"/dev/fd/", "/dev/stdin", "/proc/self/fd/"};

  /// The file that the user calls `name`.
  public static ReadableFile named(String name) throws UnreadableArticleException {
    if (name.isEmpty()) {
      throw new UnreadableArticleException(name, Why.MISSING);
    }
    try {
      return at(Path.of(name));
    } catch (InvalidPathException e) {
      throw new UnreadableArticleException(name, Why.BAD_NAME);
    }
  }

  /// The file at `path`.
  static ReadableFile at(Path path) throws UnreadableArticleException {
    String name = path.toString();
    try {
      BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
      if (file.isDirectory()) {
        throw new UnreadableArticleException(name, Why.FOLDER);
      }
      if (file.isOther() && !isHandedOverOpen(name)) {
        throw new UnreadableArticleException(name, Why.NOT_A_FILE);
      }
      return new ReadableFile(path, file.size());
    } catch (IOException e) {
      throw UnreadableArticleException.of(path, e);
    }
  }

  /// Its bytes from the first one on.
  public InputStream open() throws UnreadableArticleException {
    try {
      return Files.newInputStream(path);
    } catch (IOException e) {
      throw UnreadableArticleException.of(path, e);
    }
  }

  private static boolean isHandedOverOpen(String name) {
    for (String start : HANDED_OVER_OPEN) {
      if (name.startsWith(start)) {
        return true;
      }
    }
    return false;
  }
}
