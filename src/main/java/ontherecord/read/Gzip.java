package ontherecord.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import ontherecord.read.UnreadableArticleException.Why;
import ontherecord.text.Article;
import ontherecord.text.Origin;

/// A file that gzip made smaller: what is in it is read by its own format, and named, weighed and
/// hashed as the file is. A file that was cut short gives what is there.
final class Gzip implements FormatReader {

  private static final int PIECE = 1 << 16;

  @Override
  public List<Article> read(RawFile file) throws UnreadableArticleException {
    byte[] bytes = inflated(file);
    if (Signatures.areOfGzip(bytes)) {
      throw file.failure(Why.NOT_TEXT);
    }
    RawFile inner = new RawFile(nameInside(file.name()), bytes);
    Origin origin = file.origin();
    List<Article> articles = new ArrayList<>();
    for (Article it : read(file, inner)) {
      Origin own =
          new Origin(
              it.origin().id(), origin.name(), origin.sha256(), origin.size(), it.origin().facts());
      articles.add(new Article(own, it.text(), it.blocks(), it.typesetting()));
    }
    return articles;
  }

  /// A failure names the file that the user knows.
  private static List<Article> read(RawFile file, RawFile inner) throws UnreadableArticleException {
    try {
      return Formats.of(inner).read(inner);
    } catch (UnreadableArticleException e) {
      throw file.failure(e.why());
    }
  }

  private static byte[] inflated(RawFile file) throws UnreadableArticleException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(file.bytes()), PIECE)) {
      byte[] piece = new byte[PIECE];
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        out.write(piece, 0, read);
        if (out.size() > ArticleReader.LIMIT) {
          throw file.failure(Why.TOO_LARGE);
        }
      }
    } catch (EOFException | ZipException e) {
      if (out.size() == 0) {
        throw file.failure(Why.DAMAGED);
      }
    } catch (IOException e) {
      throw file.failure(Why.DAMAGED);
    }
    return out.toByteArray();
  }

  private static String nameInside(String name) {
    return name.regionMatches(true, name.length() - 3, ".gz", 0, 3)
        ? name.substring(0, name.length() - 3)
        : name;
  }
}
