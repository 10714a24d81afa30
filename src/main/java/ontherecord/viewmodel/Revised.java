package ontherecord.viewmodel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ontherecord.edit.History;
import ontherecord.library.Library;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Source;
import ontherecord.quote.Speaker;

/// An article before and after a correction: leads from places in the one to the same in the other.
/// Looks everything up by its id, since the reader may have been in very many places.
final class Revised {

  private final QuotedArticle old;
  private final QuotedArticle now;
  private final Map<String, Quotation> quotations;
  private final Map<String, Speaker> speakers;
  private final Map<String, Source> sources;

  Revised(QuotedArticle old, QuotedArticle now) {
    this.old = old;
    this.now = now;
    quotations = byId(now.quotations(), Quotation::id);
    speakers = byId(now.speakers(), Speaker::id);
    sources = byId(now.sources(), Source::id);
  }

  /// What was done to articles of `library` since.
  static List<Revised> of(List<History> histories, Library library) {
    return histories.stream()
        .map(it -> it.now().result())
        .flatMap(now -> library.same(now).map(old -> new Revised(old, now)).stream())
        .toList();
  }

  QuotedArticle old() {
    return old;
  }

  QuotedArticle now() {
    return now;
  }

  /// The same place in the article as it is now: the same list, where it is still there, or else
  /// all; and the same quotation. Other articles' places stay as they are.
  Place place(Place it) {
    if (!it.open().equals(old)) {
      return it;
    }
    Optional<Quotation> still = it.selected().flatMap(this::quotation);
    Shown there =
        switch (it.shown()) {
          case Shown.By(var speaker) ->
              Optional.ofNullable(speakers.get(speaker.id()))
                  .or(() -> still.flatMap(Quotation::speaker))
                  .or(() -> successor(speaker))
                  .<Shown>map(Shown.By::new)
                  .orElseGet(Shown.All::new);
          case Shown.Through(var source) ->
              Optional.ofNullable(sources.get(source.id()))
                  .<Shown>map(Shown.Through::new)
                  .orElseGet(Shown.All::new);
          case Shown.All _, Shown.Uncredited _, Shown.Noticed _ -> it.shown();
        };
    return new Place(now, there, it.form(), it.thoughts(), still, it.top());
  }

  /// Who has the first quotation now of a speaker that is gone.
  private Optional<Speaker> successor(Speaker gone) {
    return old.by(gone).stream().findFirst().flatMap(this::quotation).flatMap(Quotation::speaker);
  }

  private Optional<Quotation> quotation(Quotation was) {
    return Optional.ofNullable(quotations.get(was.id()));
  }

  private static <T> Map<String, T> byId(List<T> values, Function<T, String> id) {
    return values.stream().collect(Collectors.toMap(id, Function.identity()));
  }
}
