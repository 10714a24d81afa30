package ontherecord.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import ontherecord.read.UnreadableArticleException.Why;
import ontherecord.text.Article;
import ontherecord.text.Origin;

/// Reads a file or pasted text into an Article. The text is the file's, unchanged: decoding is the
/// only thing done to it, and a byte order mark, which is not text, is left out. Has no state.
public final class ArticleReader {

  /// The most bytes that are read: some ten thousand times a long article.
  public static final int LIMIT = 64 << 20;

  private static final String[] HANDED_OVER_OPEN = {"/dev/fd/", "/dev/stdin", "/proc/self/fd/"};

  /// Reads the file that the user calls `name`.
  public Article read(String name) throws UnreadableArticleException {
    try {
      return read(Path.of(name));
    } catch (InvalidPathException e) {
      throw new UnreadableArticleException(name, Why.BAD_NAME);
    }
  }

  /// Reads the file at `path`. Its id is the file's name without its ending, its hash that of the
  /// file's bytes.
  public Article read(Path path) throws UnreadableArticleException {
    try {
      check(path);
      try (InputStream in = Files.newInputStream(path)) {
        return read(path.getFileName().toString(), upToLimit(path.toString(), in));
      }
    } catch (IOException e) {
      throw UnreadableArticleException.of(path, e);
    }
  }

  /// Reads the bytes of a file called `name`.
  public Article read(String name, byte[] bytes) throws UnreadableArticleException {
    if (bytes.length > LIMIT) {
      throw new UnreadableArticleException(name, Why.TOO_LARGE);
    }
    if (Signatures.areOfNoPlainText(bytes)) {
      throw new UnreadableArticleException(name, Why.NOT_TEXT);
    }
    return of(Origin.of(withoutEnding(name), name, sha256(bytes)), Encodings.decode(bytes));
  }

  /// Text that has no file, with its line breaks as they are.
  public Article of(Origin origin, String text) throws UnreadableArticleException {
    if (Characters.areNoText(text)) {
      throw new UnreadableArticleException(origin.name(), Why.NOT_TEXT);
    }
    if (Characters.isBlank(text)) {
      throw new UnreadableArticleException(origin.name(), Why.EMPTY);
    }
    return new Article(origin, text, Blocks.of(text));
  }

  /// The hash of `bytes` as 64 hexadecimal digits.
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// Says what is wrong with `path` before anything of it is read. A pipe by name is refused, since
  /// to open one that nobody writes to takes for ever; one handed over open (`<(...)`) is read.
  private static void check(Path path) throws IOException, UnreadableArticleException {
    BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
    String name = path.toString();
    if (file.isDirectory()) {
      throw new UnreadableArticleException(name, Why.FOLDER);
    }
    if (file.isOther() && !isHandedOverOpen(name)) {
      throw new UnreadableArticleException(name, Why.NOT_A_FILE);
    }
    if (file.size() > LIMIT) {
      throw new UnreadableArticleException(name, Why.TOO_LARGE);
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

  /// A file may be longer than it says: those of the system say 0, and others grow.
  private static byte[] upToLimit(String name, InputStream in)
      throws IOException, UnreadableArticleException {
    byte[] bytes = in.readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      throw new UnreadableArticleException(name, Why.TOO_LARGE);
    }
    return bytes;
  }

  private static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
