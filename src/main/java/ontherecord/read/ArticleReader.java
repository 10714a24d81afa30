package ontherecord.read;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ontherecord.text.Article;
import ontherecord.text.Block;
import ontherecord.text.Origin;
import ontherecord.text.Span;

/// Reads a file or pasted text into an Article. Has no state.
public final class ArticleReader {

  /// Reads the file at `path`.
  public Article read(Path path) throws UnreadableArticleException {
    try {
      return read(path.getFileName().toString(), Files.readAllBytes(path));
    } catch (java.io.IOException e) {
      throw new UnreadableArticleException(path.toString(), UnreadableArticleException.Why.FAILED);
    }
  }

  /// Reads the bytes of a file called `name`.
  public Article read(String name, byte[] bytes) throws UnreadableArticleException {
    return of(Origin.of(name, name, ""), new String(bytes, StandardCharsets.UTF_8));
  }

  /// Text that has no file, with its line breaks as they are.
  public Article of(Origin origin, String text) throws UnreadableArticleException {
    if (text.isBlank()) {
      throw new UnreadableArticleException(origin.name(), UnreadableArticleException.Why.EMPTY);
    }
    return new Article(
        origin, text, List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))));
  }
}
