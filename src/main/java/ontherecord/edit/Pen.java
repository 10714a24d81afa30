package ontherecord.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import ontherecord.edit.Correction.Part;
import ontherecord.quote.Attribution;
import ontherecord.quote.Basis;
import ontherecord.quote.Quotation;
import ontherecord.quote.Reason;
import ontherecord.quote.Relay;
import ontherecord.quote.Source;
import ontherecord.quote.Speaker;
import ontherecord.quote.Wording;
import ontherecord.text.Fact;
import ontherecord.text.Span;

/// Makes corrections on a [Galley]. What a correction means and is not there is passed over.
final class Pen {

  private final Galley galley;

  Pen(Galley galley) {
    this.galley = galley;
  }

  /// Makes one correction; says whether there was anything to correct.
  boolean apply(Correction correction) {
    return switch (correction) {
      case Correction.SetSpeaker it -> setSpeaker(it);
      case Correction.SetForm it ->
          each(it.quotations(), quotation -> galley.put(quotation.with(it.form())));
      case Correction.SetRelay it -> setRelay(it);
      case Correction.RemoveRelay it -> removeRelay(it);
      case Correction.NoQuotation it -> each(it.quotations(), galley::remove);
      case Correction.AddQuotation it -> add(it);
      case Correction.SetWords it ->
          galley.at(it.quotation().content()).filter(quotation -> set(quotation, it)).isPresent();
      case Correction.Rename it ->
          galley.named(it.speaker().name()).filter(speaker -> rename(speaker, it)).isPresent();
      case Correction.Merge it -> merge(it);
      case Correction.SplitOff it ->
          inside(it.as())
              && galley.named(it.from().name()).filter(from -> splitOff(from, it)).isPresent();
      case Correction.FillOrigin it -> fill(it);
      case Correction.Check it -> check(it);
      case Correction.Dismiss it -> galley.dismissed.add(it);
    };
  }

  private boolean each(List<Anchor> anchors, Consumer<Quotation> change) {
    List<Quotation> meant =
        anchors.stream().flatMap(it -> galley.at(it.content()).stream()).distinct().toList();
    meant.forEach(change);
    return !meant.isEmpty();
  }

  private boolean setSpeaker(Correction.SetSpeaker it) {
    if (it.quotations().stream().noneMatch(quotation -> galley.at(quotation.content()).isPresent())
        || !it.speaker().map(this::inside).orElse(true)
        || !inside(it.mention())) {
      return false;
    }
    Optional<Speaker> speaker = it.speaker().map(galley::speaker);
    return each(
        it.quotations(),
        quotation ->
            galley.credit(Quotations.naming(quotation, it.mention()), speaker.orElse(null)));
  }

  private boolean setRelay(Correction.SetRelay it) {
    if (!inside(it.outlet()) || !inside(it.evidence())) {
      return false;
    }
    return each(
        it.quotations(),
        quotation -> {
          Source source = galley.outlet(it.outlet(), it.evidence());
          Relay relay = new Relay(source, Basis.USER, it.evidence(), Reason.BY_USER);
          List<Relay> relays = new ArrayList<>(quotation.relays());
          relays.replaceAll(old -> old.source().equals(source) ? relay : old);
          if (!relays.contains(relay)) {
            relays.add(relay);
          }
          galley.put(quotation.withRelays(relays));
        });
  }

  private boolean removeRelay(Correction.RemoveRelay it) {
    List<Anchor> relayed =
        it.quotations().stream()
            .filter(anchor ->
                galley.at(anchor.content()).stream()
                    .flatMap(quotation -> quotation.relays().stream())
                    .anyMatch(relay -> relay.source().name().equals(it.outlet())))
            .toList();
    return each(
        relayed,
        quotation ->
            galley.put(
                quotation.withRelays(
                    quotation.relays().stream()
                        .filter(relay -> !relay.source().name().equals(it.outlet()))
                        .toList())));
  }

  private boolean add(Correction.AddQuotation it) {
    if (!isContent(it.content())
        || !inside(it.mention())
        || !inside(it.cue())
        || !it.speaker().map(this::inside).orElse(true)) {
      return false;
    }
    Attribution attribution =
        it.speaker()
            .map(galley::speaker)
            .map(speaker -> Quotations.byUser(speaker, it.mention(), it.cue()))
            .orElseGet(() -> new Attribution.Uncredited(it.mention(), it.cue(), Reason.BY_USER));
    Quotation quotation =
        new Quotation(
            galley.fresh("uq"),
            it.form(),
            it.manner(),
            it.content(),
            attribution,
            List.of(),
            List.of());
    galley.put(quotation);
    quotation.speaker().ifPresent(speaker -> galley.credited.put(quotation.id(), speaker.id()));
    return true;
  }

  private boolean set(Quotation quotation, Correction.SetWords it) {
    Attribution attribution = quotation.attribution();
    if (it.part() == Part.CONTENT) {
      boolean possible = isContent(it.words());
      if (possible) {
        galley.put(quotation.withContent(it.words()));
      }
      return possible;
    }
    boolean mention = it.part() == Part.MENTION;
    Attribution changed =
        Quotations.with(
            attribution,
            mention ? it.words() : attribution.mention(),
            mention ? attribution.cue() : it.words());
    if (inside(it.words())) {
      galley.put(quotation.with(changed));
    }
    return inside(it.words());
  }

  private boolean rename(Speaker speaker, Correction.Rename it) {
    Wording name =
        it.name().filter(words -> !words.isBlank()).map(Wording::typed).orElse(speaker.name());
    Optional<Wording> role =
        it.role()
            .map(words -> Optional.of(words).filter(some -> !some.isBlank()).map(Wording::typed))
            .orElse(speaker.descriptor());
    it.note().ifPresent(note -> galley.notes.put(speaker.id(), note.strip()));
    Speaker.Kind kind =
        it.name().filter(Person::isNamed).map(_ -> Speaker.Kind.NAMED).orElse(speaker.kind());
    Speaker renamed = new Speaker(speaker.id(), kind, name, role, speaker.mentions());
    Optional<Speaker> same = galley.named(name).filter(other -> !other.id().equals(speaker.id()));
    if (same.isPresent()) {
      // two speakers of one name could not be told apart ever after
      join(speaker, same.get());
    } else {
      galley.put(renamed);
    }
    return true;
  }

  private boolean merge(Correction.Merge it) {
    Optional<Speaker> into = galley.named(it.into().name());
    List<Speaker> others =
        it.speakers().stream()
            .flatMap(person -> galley.named(person.name()).stream())
            .filter(speaker -> !into.filter(speaker::equals).isPresent())
            .distinct()
            .toList();
    if (into.isEmpty() || others.isEmpty()) {
      return false;
    }
    others.forEach(other -> join(other, into.get()));
    return true;
  }

  private void join(Speaker speaker, Speaker into) {
    galley.remove(speaker);
    Speaker old = galley.current(into);
    galley.put(
        withMentions(old, Stream.concat(old.mentions().stream(), speaker.mentions().stream())));
    String note = galley.notes.remove(speaker.id());
    if (note != null) {
      galley.notes.merge(into.id(), note, (one, other) -> one + "\n" + other);
    }
    for (Quotation quotation : List.copyOf(galley.quotations.values())) {
      if (speaker.id().equals(galley.credited.get(quotation.id()))) {
        galley.credit(quotation, into);
      }
    }
  }

  private boolean splitOff(Speaker from, Correction.SplitOff it) {
    List<Span> mentions = it.mentions().stream().filter(from.mentions()::contains).toList();
    List<Quotation> going =
        Stream.concat(
                it.quotations().stream().flatMap(anchor -> galley.at(anchor.content()).stream()),
                mentions.isEmpty() ? Stream.of() : naming(from, mentions))
            .filter(quotation -> from.id().equals(galley.credited.get(quotation.id())))
            .distinct()
            .toList();
    if (mentions.isEmpty() && going.isEmpty()) {
      return false;
    }
    Optional<Speaker> known = galley.named(it.as().name());
    if (known.isPresent() && known.get().id().equals(from.id())) {
      return false;
    }
    List<Span> kept = from.mentions().stream().filter(span -> !mentions.contains(span)).toList();
    galley.put(withMentions(from, kept.stream()));
    Speaker as = galley.speaker(it.as());
    galley.put(withMentions(as, Stream.concat(as.mentions().stream(), mentions.stream())));
    going.forEach(quotation -> galley.credit(quotation, as));
    return true;
  }

  private Stream<Quotation> naming(Speaker speaker, List<Span> mentions) {
    return galley.quotations.values().stream()
        .filter(it -> speaker.id().equals(galley.credited.get(it.id())))
        .filter(it -> it.attribution().mention().stream().anyMatch(mentions::contains));
  }

  /// Without any mention left, a speaker still has the words that name it.
  private static Speaker withMentions(Speaker it, Stream<Span> mentions) {
    List<Span> some = mentions.sorted().distinct().toList();
    List<Span> all =
        some.isEmpty() && it.name() instanceof Wording.Verbatim(Span span) ? List.of(span) : some;
    return new Speaker(it.id(), it.kind(), it.name(), it.descriptor(), all);
  }

  private boolean fill(Correction.FillOrigin it) {
    if (it.value().isBlank()) {
      return galley.facts.remove(it.kind()) != null;
    }
    Fact fact = Fact.byUser(it.kind(), it.value().strip());
    return !fact.equals(galley.facts.put(it.kind(), fact));
  }

  private boolean check(Correction.Check it) {
    return each(
        it.quotations(),
        quotation -> {
          if (it.verdict() == Verdict.OPEN) {
            galley.checks.remove(quotation.id());
          } else {
            galley.checks.put(quotation.id(), new Checked(it.verdict(), it.note()));
          }
        });
  }

  /// Whether spans can be the content of one more quotation.
  private boolean isContent(List<Span> spans) {
    boolean ordered = !spans.isEmpty() && inside(spans) && galley.at(spans).isEmpty();
    for (int i = 1; i < spans.size() && ordered; i++) {
      ordered = spans.get(i - 1).isBefore(spans.get(i));
    }
    return ordered;
  }

  private boolean inside(Person person) {
    return inside(person.name());
  }

  private boolean inside(Wording name) {
    return !(name instanceof Wording.Verbatim(Span span)) || inside(List.of(span));
  }

  private boolean inside(List<Span> spans) {
    int length = galley.found.article().text().length();
    return spans.stream().allMatch(it -> it.end() <= length);
  }
}
