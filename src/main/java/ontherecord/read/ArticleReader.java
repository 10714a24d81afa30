package ontherecord.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import ontherecord.read.UnreadableArticleException.Why;
import ontherecord.text.Article;
import ontherecord.text.Origin;

/// Reads a file or pasted text into an Article. The text is the file's, unchanged: decoding is the
/// only thing done to it, and a byte order mark, which is not text, is left out. Has no state.
public final class ArticleReader {

  /// The most bytes that are read: some ten thousand times a long article.
  public static final int LIMIT = 64 << 20;

  /// Reads the articles in the file that the user calls `name`; most files hold one.
  public List<Article> read(String name) throws UnreadableArticleException {
    return read(ReadableFile.named(name));
  }

  /// Reads the articles in the file at `path`. Their id is the file's name without its ending, with
  /// a number where there are several, their hash that of the file's bytes; they know where it is.
  public List<Article> read(Path path) throws UnreadableArticleException {
    return read(ReadableFile.at(path));
  }

  /// Reads the bytes of a file called `name`.
  public List<Article> read(String name, byte[] bytes) throws UnreadableArticleException {
    RawFile file = new RawFile(name, bytes);
    if (bytes.length > LIMIT) {
      throw file.failure(Why.TOO_LARGE);
    }
    return Formats.of(file).read(file).stream().map(PrintedDate::read).toList();
  }

  /// Text that has no file, with its line breaks as they are.
  public Article of(Origin origin, String text) throws UnreadableArticleException {
    return PrintedDate.read(PlainText.article(origin, text));
  }

  /// The hash of `bytes` as 64 hexadecimal digits.
  public static String sha256(byte[] bytes) {
    return RawFile.sha256(bytes);
  }

  private List<Article> read(ReadableFile file) throws UnreadableArticleException {
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
      String where = path.toAbsolutePath().normalize().toString();
      return read(path.getFileName().toString(), bytes).stream()
          .map(it -> it.from(it.origin().at(where)))
          .toList();
    } catch (IOException e) {
      throw UnreadableArticleException.of(path, e);
    }
  }
}
