package ontherecord.viewmodel;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ontherecord.edit.History;
import ontherecord.extract.QuotationExtractor;
import ontherecord.read.ArticleReader;
import ontherecord.read.UnreadableArticleException;
import ontherecord.text.Article;
import ontherecord.text.Origin;

/// Reads or analyses an article anew, with all that was done to it. Takes time: to be done away
/// from the window.
final class Renewal {

  private static final System.Logger LOG = System.getLogger(Renewal.class.getName());

  private final ArticleReader reader;
  private final QuotationExtractor extractor;

  /// What came of it.
  sealed interface Outcome {

    /// What was done to the article, over what was found anew.
    record Done(History history) implements Outcome {}

    /// Why it cannot be, and what to do.
    record Failed(String reason) implements Outcome {}
  }

  Renewal(ArticleReader reader, QuotationExtractor extractor) {
    this.reader = reader;
    this.extractor = extractor;
  }

  /// What is found anew in the text that there is.
  Outcome analysed(History history) {
    return renewed(history, history.now().found().article());
  }

  /// What is found in the text that the file has now.
  Outcome read(History history, Path file) {
    Origin was = history.now().found().article().origin();
    try {
      List<Article> articles = reader.read(file);
      Optional<Article> same =
          articles.stream().filter(it -> it.origin().id().equals(was.id())).findFirst();
      return same.or(() -> articles.size() == 1 ? articles.stream().findFirst() : Optional.empty())
          .map(it -> renewed(history, it))
          .orElseGet(() -> new Outcome.Failed(Messages.text("renewing.not.in.file")));
    } catch (UnreadableArticleException e) {
      LOG.log(System.Logger.Level.DEBUG, "not read anew", e);
      return new Outcome.Failed(e.reason());
    }
  }

  /// Whether it is the same text, which was analysed again, and not another one that was read.
  static boolean isSameText(History before, History after) {
    return before.now().found().article().text().equals(after.now().found().article().text());
  }

  /// What came of it, in words: how many quotations are listed, and how many of the corrections
  /// have a place.
  static String summary(History before, History after) {
    int made = before.now().corrections().size() + before.unplaced().size();
    return Messages.text(
        "renewing.summary",
        after.now().result().quotations().size(),
        made - after.unplaced().size(),
        isSameText(before, after) ? 1 : 0);
  }

  private Outcome renewed(History history, Article article) {
    return new Outcome.Done(history.reanalysed(extractor.extract(article)));
  }
}
