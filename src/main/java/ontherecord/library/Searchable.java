package ontherecord.library;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ontherecord.library.Hit.Where;
import ontherecord.quote.QuotedArticle;
import ontherecord.text.Folded;
import ontherecord.text.Span;
import ontherecord.text.SpanIndex;

/// An article made ready to be searched, so that it is prepared once and not for every letter
/// typed. It may be made on any thread.
public final class Searchable {

  private record Named(Where where, List<Span> spans) {}

  private final QuotedArticle quoted;
  private final Folded folded;
  private final SpanIndex<Named> parts;

  public Searchable(QuotedArticle quoted) {
    this.quoted = quoted;
    this.folded = Folded.of(quoted.article().text());
    this.parts = SpanIndex.of(named(quoted), Named::spans);
  }

  public QuotedArticle quoted() {
    return quoted;
  }

  List<Hit> find(String words) {
    List<Hit> hits = new ArrayList<>();
    for (int at = folded.find(words, 0); at >= 0; at = folded.find(words, at + words.length())) {
      Span span = folded.span(at, at + words.length());
      hits.add(new Hit(span, where(span)));
    }
    return List.copyOf(hits);
  }

  /// A quotation before a mention, a mention before a source.
  private Where where(Span span) {
    return parts.overlapping(span).stream()
        .map(Named::where)
        .min((one, other) -> Integer.compare(rank(one), rank(other)))
        .orElseGet(Where.InArticle::new);
  }

  private static int rank(Where where) {
    return switch (where) {
      case Where.InQuotation _ -> 0;
      case Where.InMention _ -> 1;
      case Where.InSource _ -> 2;
      case Where.InArticle _ -> 3;
    };
  }

  private static List<Named> named(QuotedArticle quoted) {
    Stream<Named> quotations =
        quoted.quotations().stream().map(it -> new Named(new Where.InQuotation(it), it.content()));
    Stream<Named> speakers =
        quoted.speakers().stream().map(it -> new Named(new Where.InMention(it), it.mentions()));
    Stream<Named> sources =
        quoted.sources().stream().map(it -> new Named(new Where.InSource(it), it.evidence()));
    return Stream.of(quotations, speakers, sources).flatMap(named -> named).toList();
  }
}
