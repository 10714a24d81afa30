package ontherecord.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
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

  /// Reads the file that the user calls `name`.
  public Article read(String name) throws UnreadableArticleException {
    return read(ReadableFile.named(name));
  }

  /// Reads the file at `path`. Its id is the file's name without its ending, its hash that of the
  /// file's bytes.
  public Article read(Path path) throws UnreadableArticleException {
    return read(ReadableFile.at(path));
  }

  /// Reads the bytes of a file called `name`.
  public Article read(String name, byte[] bytes) throws UnreadableArticleException {
    if (bytes.length > LIMIT) {
      throw new UnreadableArticleException(name, Why.TOO_LARGE);
    }
    if (Signatures.areOfNoPlainText(bytes)) {
      throw new UnreadableArticleException(name, Why.NOT_TEXT);
    }
    String text = Encodings.decode(bytes);
    if (Signatures.isOfWebPage(text)) {
      throw new UnreadableArticleException(name, Why.NOT_TEXT);
    }
    return of(Origin.of(withoutEnding(name), name, sha256(bytes)), text);
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

  private Article read(ReadableFile file) throws UnreadableArticleException {
    Path path = file.path();
    if (file.size() > LIMIT) {
      throw new UnreadableArticleException(path.toString(), Why.TOO_LARGE);
    }
    try (InputStream in = file.open()) {
      // a file may be longer than it says: those of the system say 0, and others grow
      byte[] bytes = in.readNBytes(LIMIT + 1);
      if (bytes.length > LIMIT) {
        throw new UnreadableArticleException(path.toString(), Why.TOO_LARGE);
      }
      return read(path.getFileName().toString(), bytes);
    } catch (IOException e) {
      throw UnreadableArticleException.of(path, e);
    }
  }

  private static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
