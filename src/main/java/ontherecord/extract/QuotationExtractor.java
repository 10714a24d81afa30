package ontherecord.extract;

import java.util.List;
import ontherecord.quote.Depth;
import ontherecord.quote.QuotedArticle;
import ontherecord.tag.Tagger;
import ontherecord.text.Article;
import ontherecord.text.Tokenizer;
import ontherecord.text.Tokens;

/// Article to QuotedArticle: the steps, in order. Never throws, on any text; has no state, and may
/// be used from several threads at once.
public final class QuotationExtractor {

  private final Tagger tagger;

  public QuotationExtractor() {
    this.tagger = Tagger.trained();
  }

  /// Finds the quotations, speakers and sources of `article`; where it is not in English, what its
  /// quotation marks alone tell.
  public QuotedArticle extract(Article article) {
    Tokens tokens = Tokenizer.tokens(article);
    tagger.tag(tokens);
    TitleCase.tag(article, tokens, tagger);
    Page page = new Page(article, tokens);
    if (!English.is(tokens)) {
      return new Editor(page).edit(MarksAlone.finds(page), Depth.MARKS);
    }
    List<Find> finds = Continuations.added(page, Attributor.finds(page));
    return new Editor(page).edit(finds, Depth.WHOLE);
  }
}
