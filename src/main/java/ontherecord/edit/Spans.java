package ontherecord.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import ontherecord.quote.Wording;
import ontherecord.text.Span;

/// The spans of a correction: what they are, and the same correction with others.
final class Spans {

  private final Function<Span, Optional<Span>> moved;
  private final UnaryOperator<Person> known;
  private final UnaryOperator<Wording> outlet;
  private boolean whole = true;

  private Spans(
      Function<Span, Optional<Span>> moved,
      UnaryOperator<Person> known,
      UnaryOperator<Wording> outlet) {
    this.moved = moved;
    this.known = known;
    this.outlet = outlet;
  }

  /// All spans of `correction`, in the order of the text.
  static List<Span> of(Correction correction) {
    List<Span> spans = new ArrayList<>();
    moved(
        correction,
        span -> {
          spans.add(span);
          return Optional.of(span);
        },
        person -> {
          add(person.name(), spans);
          return person;
        },
        name -> {
          add(name, spans);
          return name;
        });
    return spans.stream().sorted().distinct().toList();
  }

  /// `correction` with other spans; empty where one of them has no place.
  ///
  /// @param known gives another person for one
  /// @param outlet gives another name for an outlet's
  static Optional<Correction> moved(
      Correction correction,
      Function<Span, Optional<Span>> moved,
      UnaryOperator<Person> known,
      UnaryOperator<Wording> outlet) {
    Spans spans = new Spans(moved, known, outlet);
    Correction changed = spans.changed(correction);
    return spans.whole ? Optional.of(changed) : Optional.empty();
  }

  private static void add(Wording name, List<Span> spans) {
    if (name instanceof Wording.Verbatim(Span span)) {
      spans.add(span);
    }
  }

  private Correction changed(Correction correction) {
    return switch (correction) {
      case Correction.SetSpeaker it ->
          new Correction.SetSpeaker(
              anchors(it.quotations()), it.speaker().map(known), spans(it.mention()));
      case Correction.SetForm it -> new Correction.SetForm(anchors(it.quotations()), it.form());
      case Correction.SetRelay it ->
          new Correction.SetRelay(
              anchors(it.quotations()), outlet.apply(it.outlet()), spans(it.evidence()));
      case Correction.RemoveRelay it ->
          new Correction.RemoveRelay(anchors(it.quotations()), outlet.apply(it.outlet()));
      case Correction.NoQuotation it -> new Correction.NoQuotation(anchors(it.quotations()));
      case Correction.AddQuotation it ->
          new Correction.AddQuotation(
              spans(it.content()),
              it.form(),
              it.manner(),
              spans(it.mention()),
              spans(it.cue()),
              it.speaker().map(known));
      case Correction.SetWords it ->
          new Correction.SetWords(anchor(it.quotation()), it.part(), spans(it.words()));
      case Correction.Rename it ->
          new Correction.Rename(known.apply(it.speaker()), it.name(), it.role(), it.note());
      case Correction.Merge it ->
          new Correction.Merge(it.speakers().stream().map(known).toList(), known.apply(it.into()));
      case Correction.SplitOff it ->
          new Correction.SplitOff(
              known.apply(it.from()),
              spans(it.mentions()),
              anchors(it.quotations()),
              known.apply(it.as()));
      case Correction.FillOrigin it -> it;
      case Correction.Check it ->
          new Correction.Check(anchors(it.quotations()), it.verdict(), it.note());
      case Correction.Dismiss it -> new Correction.Dismiss(it.kind(), spans(it.evidence()));
    };
  }

  private List<Anchor> anchors(List<Anchor> anchors) {
    return anchors.stream().map(this::anchor).toList();
  }

  private Anchor anchor(Anchor anchor) {
    return new Anchor(spans(anchor.content()));
  }

  private List<Span> spans(List<Span> spans) {
    List<Span> all = new ArrayList<>();
    for (Span span : spans) {
      Optional<Span> other = moved.apply(span);
      whole &= other.isPresent();
      all.add(other.orElse(span));
    }
    return all;
  }
}
