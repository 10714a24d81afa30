package ontherecord.read;

import java.util.List;
import ontherecord.text.Article;

/// Reads files of one format. Has no state. Takes time and memory in proportion to the file, reads
/// nothing but the file, and throws nothing but what its method says.
interface FormatReader {

  /// The articles in `file`, at least one, in its order.
  List<Article> read(RawFile file) throws UnreadableArticleException;
}
