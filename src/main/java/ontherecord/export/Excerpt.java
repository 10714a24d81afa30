package ontherecord.export;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ontherecord.quote.Form;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Source;
import ontherecord.quote.Speaker;
import ontherecord.text.Article;
import ontherecord.text.Block;
import ontherecord.text.Fact;
import ontherecord.text.Glyphs;
import ontherecord.text.Span;

/// An article with those of its quotations that leave the program, and what every format asks of
/// them. What the article does not state is empty here, and no format makes it up.
///
/// @param quotations some or all of the article's, in its order
public record Excerpt(QuotedArticle quoted, List<Quotation> quotations) {

  /// Stands between the pieces of one quotation.
  static final String GAP = " […] ";

  private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his", "hers");

  public Excerpt {
    quotations = List.copyOf(quotations);
    Set<String> known = new HashSet<>();
    quoted.quotations().forEach(it -> known.add(it.id()));
    for (Quotation quotation : quotations) {
      if (!known.contains(quotation.id())) {
        throw new IllegalArgumentException("not of this article: " + quotation.id());
      }
    }
  }

  /// The whole article.
  public static Excerpt of(QuotedArticle quoted) {
    return new Excerpt(quoted, quoted.quotations());
  }

  Article article() {
    return quoted.article();
  }

  /// The headline on one line.
  Optional<String> title() {
    return article().blocks().stream()
        .filter(block -> block.kind() == Block.Kind.HEADLINE)
        .findFirst()
        .map(block -> quoted.oneLine(block.span()));
  }

  /// Who wrote the article: as it says itself, or else as its file states.
  List<String> authors() {
    List<String> signed =
        quoted.sources().stream()
            .filter(it -> it.part() == Source.Part.BYLINE)
            .map(quoted::name)
            .distinct()
            .toList();
    return signed.isEmpty()
        ? article().origin().facts(Fact.Kind.AUTHOR).map(Fact::value).distinct().toList()
        : signed;
  }

  /// The first words stated of a kind.
  Optional<String> stated(Fact.Kind kind) {
    return article().origin().facts(kind).findFirst().map(Fact::value);
  }

  /// The words of a quotation without the marks that enclose them, on one line.
  String exact(Quotation quotation) {
    return quotation.content().stream()
        .map(it -> quoted.oneLine(exact(quotation, it)))
        .collect(Collectors.joining(GAP));
  }

  /// A piece of a quotation without the marks that enclose it; a mark that only opens or only
  /// closes counts too, since a quotation may go on over paragraphs. Marks within stay.
  Span exact(Quotation quotation, Span piece) {
    String text = article().text();
    char first = text.charAt(piece.start());
    char last = text.charAt(piece.end() - 1);
    if (piece.length() < 3 || quotation.form() == Form.INDIRECT) {
      return piece;
    }
    boolean opens = Glyphs.isDoubleMark(first);
    boolean closes = Glyphs.isDoubleMark(last);
    if (!opens && !closes) {
      opens = Glyphs.isSingleMark(first) && Glyphs.isSingleMark(last);
      closes = opens;
    }
    int depth = opens ? 1 : 0;
    for (int i = piece.start() + 1; i < piece.end() - 1; i++) {
      char c = text.charAt(i);
      if (opens && closes) {
        depth += c == last ? -1 : c == first ? 1 : 0;
      } else if (Glyphs.isDoubleMark(c)) {
        return piece;
      }
      if (opens && depth == 0) {
        return piece;
      }
    }
    return new Span(piece.start() + (opens ? 1 : 0), piece.end() - (closes ? 1 : 0));
  }

  /// Whether the article says that a speaker is a person: by a role, or by "he" or "she". A name
  /// alone may be a body's.
  boolean isPerson(Speaker speaker) {
    return switch (speaker.kind()) {
      case ROLE -> true;
      case GROUP, UNIDENTIFIED -> false;
      case NAMED ->
          speaker.descriptor().isPresent()
              || speaker.mentions().stream()
                  .anyMatch(it ->
                      it.length() <= 4
                          && PERSONAL.contains(article().words(it).toLowerCase(Locale.ROOT)));
    };
  }
}
