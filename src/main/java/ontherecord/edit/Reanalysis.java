package ontherecord.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Speaker;
import ontherecord.quote.Wording;
import ontherecord.text.Span;
import ontherecord.text.SpanIndex;

/// Takes corrections over to what was found anew, because the engine or the article changed. Each
/// is kept where its words still stand, and listed with its old words where they do not: none is
/// lost. A quotation that the user worked on and that is found no more in the same text is kept as
/// the user's; in another text, none is put in that the user did not add.
final class Reanalysis {

  private final QuotedArticle before;
  private final QuotedArticle found;
  private final String oldText;
  private final Optional<Placing> placing;
  private final Galley galley;
  private final Pen pen;
  private final List<Correction> kept = new ArrayList<>();
  private final List<Unplaced> unplaced = new ArrayList<>();
  private final Map<List<Span>, Quotation> old = new HashMap<>();
  private final Set<Wording> oldNames;

  /// What stood where, by the places of these words now.
  private final Map<Span, String> oldWords = new HashMap<>();

  private final Settling settling;
  private final SpanIndex<Speaker> mentions;

  private Reanalysis(QuotedArticle before, QuotedArticle found) {
    this.before = before;
    this.found = found;
    this.oldText = before.article().text();
    String text = found.article().text();
    this.placing = text.equals(oldText) ? Optional.empty() : Optional.of(new Placing(text));
    this.galley = new Galley(found);
    this.pen = new Pen(galley);
    before.quotations().forEach(it -> old.putIfAbsent(it.content(), it));
    this.oldNames = before.speakers().stream().map(Speaker::name).collect(Collectors.toSet());
    this.settling = new Settling(galley, oldWords);
    this.mentions = SpanIndex.of(found.speakers(), Speaker::mentions);
  }

  /// `history` over what was found anew.
  static History of(History history, QuotedArticle found) {
    Reanalysis reanalysis = new Reanalysis(history.now().found(), found);
    history.unplaced().forEach(reanalysis::again);
    history.now().corrections().forEach(reanalysis::take);
    return new History(
        Revision.of(found, reanalysis.kept),
        reanalysis.undone(history.undone()),
        reanalysis.unplaced);
  }

  /// What found no place before may have one now.
  private void again(Unplaced earlier) {
    Map<Span, TextQuote> quotes =
        earlier.quotes().stream()
            .collect(Collectors.toMap(TextQuote::span, Function.identity(), (a, _) -> a));
    Optional<Correction> moved =
        placing.flatMap(it ->
            Spans.moved(
                earlier.correction(),
                span ->
                    Optional.ofNullable(quotes.get(span))
                        .flatMap(quote -> noted(it.place(quote), quote.exact())),
                person -> person,
                name -> name));
    Optional<Correction> settled =
        moved.map(settling::settled).filter(it -> settling.isWhole(it) && isMeantThere(it));
    if (settled.filter(pen::apply).map(kept::add).isEmpty()) {
      unplaced.add(earlier);
    }
  }

  private void take(Correction correction) {
    Optional<Correction> moved = moved(correction);
    if (moved.isEmpty()) {
      unplaced.add(Unplaced.of(correction, oldText));
      return;
    }
    if (placing.isEmpty()) {
      keepQuotations(correction);
    }
    Correction settled = settling.settled(moved.get());
    boolean there = settling.isWhole(settled) && isMeantThere(settled);
    if ((there && pen.apply(settled)) || isSo(settled)) {
      kept.add(settled);
    } else {
      unplaced.add(Unplaced.of(correction, oldText));
    }
  }

  /// What was undone can be done again as far as its words stand, the next one first.
  private List<Correction> undone(List<Correction> undone) {
    List<Correction> again = new ArrayList<>();
    for (Correction correction : undone.reversed()) {
      Optional<Correction> moved = moved(correction);
      if (moved.isEmpty()) {
        break;
      }
      again.addFirst(settling.settled(moved.get()));
    }
    return again;
  }

  private Optional<Correction> moved(Correction correction) {
    int[] drift = {0};
    boolean[] drifting = {false};
    return Spans.moved(
        correction,
        span -> {
          Optional<Span> place = place(span, drifting[0] ? span.start() + drift[0] : -1);
          place.ifPresent(it -> {
            drift[0] = it.start() - span.start();
            drifting[0] = true;
          });
          return place;
        },
        this::moved,
        this::moved);
  }

  private Optional<Span> place(Span span, int expected) {
    return placing.isEmpty()
        ? Optional.of(span)
        : noted(placing.get().place(TextQuote.of(span, oldText), expected), span.of(oldText));
  }

  private Optional<Span> noted(Optional<Span> place, String words) {
    place.ifPresent(it -> oldWords.put(it, words));
    return place;
  }

  /// Whether all quotations that the user worked on are found in another text.
  private boolean isMeantThere(Correction correction) {
    return placing.isEmpty()
        || worked(correction).stream().allMatch(it -> galley.at(it.content()).isPresent());
  }

  /// Someone whose name stands no more goes on under the old words, as the user's.
  private Person moved(Person person) {
    boolean known = oldNames.contains(person.name());
    Person moved = new Person(moved(person.name()), person.kind());
    if (!known || !(moved.name() instanceof Wording.Verbatim(Span span))) {
      return known ? byText(person).orElse(moved) : moved;
    }
    return galley.named(moved.name()).isPresent()
        ? moved
        : mentions.overlapping(span).stream()
            .flatMap(it -> Optional.ofNullable(galley.speakers.get(it.id())).stream())
            .findFirst()
            .map(Person::of)
            .or(() -> byText(person))
            .orElse(moved);
  }

  private Optional<Person> byText(Person person) {
    String name = before.oneLine(person.name());
    return found.speakers().stream()
        .filter(it -> found.name(it).equals(name))
        .findFirst()
        .map(Person::of);
  }

  private Wording moved(Wording name) {
    if (!(name instanceof Wording.Verbatim(Span span))) {
      return name;
    }
    return place(span, -1).map(Wording::at).orElseGet(() -> Wording.typed(span.of(oldText)));
  }

  /// A quotation that was found before, that the user worked on, and that is found no more.
  private void keepQuotations(Correction correction) {
    for (Anchor anchor : worked(correction)) {
      Quotation quotation = old.get(anchor.content());
      if (quotation == null) {
        continue;
      }
      Correction as =
          new Correction.AddQuotation(
              quotation.content(),
              quotation.form(),
              quotation.manner(),
              quotation.attribution().mention(),
              quotation.attribution().cue(),
              quotation.speaker().map(Person::of));
      moved(as)
          .filter(it -> !isThere(((Correction.AddQuotation) it).content()))
          .filter(pen::apply)
          .ifPresent(kept::add);
    }
  }

  private static List<Anchor> worked(Correction correction) {
    return switch (correction) {
      case Correction.SetSpeaker it -> it.quotations();
      case Correction.SetForm it -> it.quotations();
      case Correction.SetRelay it -> it.quotations();
      case Correction.SetWords it -> List.of(it.quotation());
      case Correction.SplitOff it -> it.quotations();
      case Correction.Check it ->
          it.verdict() == Verdict.RIGHT ? it.quotations() : List.<Anchor>of();
      case Correction.RemoveRelay _,
          Correction.NoQuotation _,
          Correction.AddQuotation _,
          Correction.Rename _,
          Correction.Merge _,
          Correction.FillOrigin _,
          Correction.Dismiss _ ->
          List.of();
    };
  }

  private boolean isThere(List<Span> content) {
    return !settling.content(content).equals(content) || galley.at(content).isPresent();
  }

  /// Whether what a correction asks for is so already.
  private boolean isSo(Correction correction) {
    return switch (correction) {
      case Correction.NoQuotation _,
          Correction.RemoveRelay _,
          Correction.FillOrigin _,
          Correction.Dismiss _ ->
          true;
      case Correction.Check it -> it.verdict() != Verdict.RIGHT;
      case Correction.SetWords it ->
          it.part() == Correction.Part.CONTENT && galley.at(it.words()).isPresent();
      case Correction.Merge it -> galley.named(it.into().name()).isPresent();
      case Correction.SetSpeaker _,
          Correction.SetForm _,
          Correction.SetRelay _,
          Correction.AddQuotation _,
          Correction.Rename _,
          Correction.SplitOff _ ->
          false;
    };
  }
}
