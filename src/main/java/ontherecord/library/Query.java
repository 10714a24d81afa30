package ontherecord.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.text.Span;

/// Words to find, told apart neither by case nor by the kind of a quotation mark, apostrophe, dash
/// or space: `iran's` finds `Iran’s`. A blank query finds nothing.
public final class Query {

  private final String folded;

  public Query(String text) {
    this.folded = fold(text.strip());
  }

  public boolean isBlank() {
    return folded.isEmpty();
  }

  /// Every place in the article's text that has the words, in the order of the text.
  public List<Hit> in(QuotedArticle quoted) {
    if (isBlank()) {
      return List.of();
    }
    String text = fold(quoted.article().text());
    List<Quotation> quotations = quoted.quotations();
    List<Hit> hits = new ArrayList<>();
    int next = 0;
    for (int at = text.indexOf(folded); at >= 0; at = text.indexOf(folded, at + folded.length())) {
      Span span = new Span(at, at + folded.length());
      while (next < quotations.size() && quotations.get(next).extent().end() <= at) {
        next++;
      }
      hits.add(new Hit(span, holder(quotations, next, span)));
    }
    return hits;
  }

  /// Whether the quotation's words, its speaker's name or a relay's name have the words.
  public boolean matches(QuotedArticle quoted, Quotation quotation) {
    return quotation.content().stream().anyMatch(span -> matches(quoted.article().words(span)))
        || quotation.speaker().map(quoted::name).filter(this::matches).isPresent()
        || quotation.relays().stream().anyMatch(it -> matches(quoted.name(it.source())));
  }

  /// Whether `text` has the words somewhere.
  public boolean matches(String text) {
    return fold(text).contains(folded);
  }

  private static Optional<Quotation> holder(List<Quotation> quotations, int index, Span span) {
    return index < quotations.size()
            && quotations.get(index).content().stream().anyMatch(it -> it.overlaps(span))
        ? Optional.of(quotations.get(index))
        : Optional.empty();
  }

  /// One unit for one unit, so that offsets in the folded text are offsets in the article's.
  private static String fold(String text) {
    char[] units = text.toCharArray();
    for (int i = 0; i < units.length; i++) {
      units[i] = fold(units[i]);
    }
    return new String(units);
  }

  private static char fold(char unit) {
    return switch (unit) {
      case '‘', '’', '‚', '‛', '′', '`', '´' -> '\'';
      case '“', '”', '„', '‟', '″', '«', '»' -> '"';
      case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
      default -> Character.isWhitespace(unit) || unit == '\u00a0' ? ' ' : lower(unit);
    };
  }

  private static char lower(char unit) {
    return Character.toLowerCase(Character.toUpperCase(unit));
  }
}
