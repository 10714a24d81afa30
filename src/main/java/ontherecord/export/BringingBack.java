package ontherecord.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import ontherecord.quote.QuotedArticle;

/// Reads a file back onto an article: JSON or annotations that this program wrote, or annotations
/// of another program.
public final class BringingBack {

  private BringingBack() {}

  @FunctionalInterface
  private interface Reading {
    Brought read(InputStream in) throws IOException;
  }

  /// What `file` says of an article; throws [ImportException] where that is nothing.
  public static Brought read(Path file, QuotedArticle quoted) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toString());
    }
    List<Reading> readings =
        List.of(
            in -> FoundReading.json(in, quoted.article()),
            in -> FoundReading.annotations(in, quoted.article()),
            in -> OtherAnnotations.read(in, quoted));
    for (Reading reading : readings) {
      try (InputStream in = Files.newInputStream(file)) {
        return reading.read(in);
      } catch (ImportException e) {
        if (e.why() != ImportException.Why.NOT_OURS) {
          throw e;
        }
      }
    }
    throw ImportException.notOurs();
  }
}
