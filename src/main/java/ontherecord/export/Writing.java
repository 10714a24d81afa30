package ontherecord.export;

import java.io.Closeable;
import java.io.IOException;

/// A file of one format on its way out, article by article: only one is in memory at once.
public interface Writing extends Closeable {

  /// Writes the quotations of one article.
  void add(Excerpt excerpt) throws IOException;

  /// Writes what stands at the end. What is written to stays open.
  @Override
  void close() throws IOException;
}
