package ontherecord.workbench;

import java.util.List;
import java.util.Locale;
import ontherecord.extract.QuotationExtractor;
import ontherecord.quote.Attribution;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.read.ArticleReader;
import ontherecord.read.UnreadableArticleException;
import ontherecord.text.Article;
import ontherecord.text.Origin;
import ontherecord.text.Span;
import ontherecord.workbench.Corpus.Document;
import ontherecord.workbench.Corpus.Mark;

/// What the engine finds in a document of a corpus, in the corpus' terms.
final class Finds {

  private final ArticleReader reader = new ArticleReader();
  private final QuotationExtractor extractor = new QuotationExtractor();

  List<Mark> in(Document document) {
    QuotedArticle found = extractor.extract(article(document));
    return found.quotations().stream().map(quotation -> mark(found, quotation)).toList();
  }

  private Article article(Document document) {
    try {
      return reader.of(Origin.of(document.id(), document.id(), ""), document.text());
    } catch (UnreadableArticleException e) {
      throw new IllegalStateException(document.id() + ": " + e.reason(), e);
    }
  }

  private static Mark mark(QuotedArticle found, Quotation quotation) {
    List<Span> mention =
        switch (quotation.attribution()) {
          case Attribution.Credited credited -> credited.mention();
          case Attribution.Uncredited uncredited -> uncredited.mention();
        };
    return new Mark(
        quotation.form().name().toLowerCase(Locale.ROOT),
        "",
        quotation.content(),
        mention,
        quotation.attribution().cue(),
        quotation.speaker().map(found::name).stream().toList(),
        quotation.attribution().reason().rule(),
        switch (quotation.attribution()) {
          case Attribution.Credited credited -> credited.confidence();
          case Attribution.Uncredited _ -> 0;
        });
  }
}
