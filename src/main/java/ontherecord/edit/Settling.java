package ontherecord.edit;

import java.util.List;
import ontherecord.quote.Quotation;
import ontherecord.text.Span;
import ontherecord.text.SpanIndex;

/// Leads corrections to the quotations that have most of the words they mean, where the engine sees
/// their edges otherwise than before.
final class Settling {

  private static final double SAME = 0.5;

  private final Galley galley;
  private final SpanIndex<Quotation> contents;

  Settling(Galley galley) {
    this.galley = galley;
    this.contents = SpanIndex.of(galley.found.quotations(), Quotation::content);
  }

  /// With the content that its quotations have now.
  Correction settled(Correction correction) {
    return switch (correction) {
      case Correction.SetSpeaker it ->
          new Correction.SetSpeaker(anchors(it.quotations()), it.speaker());
      case Correction.SetForm it -> new Correction.SetForm(anchors(it.quotations()), it.form());
      case Correction.SetRelay it ->
          new Correction.SetRelay(anchors(it.quotations()), it.outlet(), it.evidence());
      case Correction.RemoveRelay it ->
          new Correction.RemoveRelay(anchors(it.quotations()), it.outlet());
      case Correction.NoQuotation it -> new Correction.NoQuotation(anchors(it.quotations()));
      case Correction.SetWords it ->
          new Correction.SetWords(
              new Anchor(content(it.quotation().content())), it.part(), it.words());
      case Correction.SplitOff it ->
          new Correction.SplitOff(it.from(), it.mentions(), anchors(it.quotations()), it.as());
      case Correction.Check it ->
          new Correction.Check(anchors(it.quotations()), it.verdict(), it.note());
      case Correction.AddQuotation it when galley.at(it.content()).isPresent() ->
          new Correction.SetSpeaker(List.of(new Anchor(it.content())), it.speaker());
      case Correction.AddQuotation it -> it;
      case Correction.Rename it -> it;
      case Correction.Merge it -> it;
      case Correction.FillOrigin it -> it;
      case Correction.Dismiss it -> it;
    };
  }

  private List<Anchor> anchors(List<Anchor> anchors) {
    return anchors.stream().map(it -> new Anchor(content(it.content()))).toList();
  }

  /// The content of the quotation there: the same, or the one that has most of the words.
  List<Span> content(List<Span> content) {
    if (galley.at(content).isPresent()) {
      return content;
    }
    double best = SAME;
    List<Span> nearest = content;
    for (Span span : content) {
      for (Quotation quotation : contents.overlapping(span)) {
        Quotation now = galley.quotations.get(quotation.id());
        double alike = alike(content, quotation.content());
        if (now != null && alike >= best) {
          best = alike;
          nearest = now.content();
        }
      }
    }
    return nearest;
  }

  private static double alike(List<Span> one, List<Span> other) {
    int shared = 0;
    for (Span span : one) {
      for (Span it : other) {
        shared += Math.max(0, Math.min(span.end(), it.end()) - Math.max(span.start(), it.start()));
      }
    }
    int all = one.stream().mapToInt(Span::length).sum();
    int others = other.stream().mapToInt(Span::length).sum();
    return (double) shared / (all + others - shared);
  }
}
