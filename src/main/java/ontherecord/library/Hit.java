package ontherecord.library;

import java.util.Optional;
import ontherecord.quote.Quotation;
import ontherecord.quote.Source;
import ontherecord.quote.Speaker;
import ontherecord.text.Span;

/// One place that a [Query] found.
///
/// @param span the words found, in the article's text
/// @param where what these words are part of
public record Hit(Span span, Where where) {

  /// What the words at a place of the article are part of.
  public sealed interface Where {

    /// Words that are credited to someone.
    record InQuotation(Quotation quotation) implements Where {}

    /// Words that name a speaker.
    record InMention(Speaker speaker) implements Where {}

    /// Words that name a source, or show its part.
    record InSource(Source source) implements Where {}

    /// The article's own words.
    record InArticle() implements Where {}
  }

  /// The quotation whose content has these words, where there is one.
  public Optional<Quotation> quotation() {
    return where instanceof Where.InQuotation in ? Optional.of(in.quotation()) : Optional.empty();
  }
}
