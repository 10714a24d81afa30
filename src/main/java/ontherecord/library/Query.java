package ontherecord.library;

import java.util.List;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.text.Folded;

/// Words to find, told apart neither by case nor by accents, nor by the kind of a quotation mark,
/// apostrophe, dash or space: `iran's` finds `Iran’s`, and `francois` finds `François`. A blank
/// query finds nothing.
public final class Query {

  private final String text;
  private final String folded;

  public Query(String text) {
    this.text = text.strip();
    this.folded = Folded.of(text).units().strip();
  }

  /// The words as they were typed, without white space around them.
  public String text() {
    return text;
  }

  public boolean isBlank() {
    return folded.isEmpty();
  }

  /// Every place in the article's text that has the words, in the order of the text, without
  /// overlap.
  public List<Hit> in(QuotedArticle quoted) {
    return in(new Searchable(quoted));
  }

  /// As [#in(QuotedArticle)], for an article that was made ready before.
  public List<Hit> in(Searchable searchable) {
    return isBlank() ? List.of() : searchable.find(folded);
  }

  /// Whether the quotation's words, its speaker's name or a relay's name have the words.
  public boolean matches(QuotedArticle quoted, Quotation quotation) {
    return quotation.content().stream().anyMatch(span -> matches(quoted.article().words(span)))
        || quotation.speaker().map(quoted::name).filter(this::matches).isPresent()
        || quotation.relays().stream().anyMatch(it -> matches(quoted.name(it.source())));
  }

  /// Whether `text` has the words somewhere.
  public boolean matches(String text) {
    return Folded.of(text).find(folded, 0) >= 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Query query && query.folded.equals(folded);
  }

  @Override
  public int hashCode() {
    return folded.hashCode();
  }

  @Override
  public String toString() {
    return "Query[" + folded + "]";
  }
}
