package ontherecord.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ontherecord.quote.Quotation;
import ontherecord.text.Span;
import ontherecord.text.SpanIndex;

/// Leads corrections to the quotations that have most of the words they mean, where the engine sees
/// their edges otherwise than before, or some of the words are others.
final class Settling {

  private static final double SAME = 0.5;

  /// A mark may have come before the first word, or gone.
  private static final int EDGE_UNITS = 1;

  private final Galley galley;
  private final Map<Span, String> oldWords;
  private final SpanIndex<Quotation> contents;

  /// @param oldWords what a correction was made to, by where it has its place now; what is not in
  ///   it stands there as it was
  Settling(Galley galley, Map<Span, String> oldWords) {
    this.galley = galley;
    this.oldWords = oldWords;
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
      case Correction.AddQuotation it when !isAsItWas(it.content()) -> {
        List<Span> there = content(it.content());
        yield there.equals(it.content())
            ? it
            : new Correction.SetSpeaker(List.of(new Anchor(there)), it.speaker());
      }
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

  /// Whether the words that the user marked as a quotation begin and end as they did.
  boolean isWhole(Correction correction) {
    return switch (correction) {
      case Correction.AddQuotation it -> it.content().stream().allMatch(this::isWhole);
      case Correction.SetWords it ->
          it.part() != Correction.Part.CONTENT || it.words().stream().allMatch(this::isWhole);
      case Correction.SetSpeaker _,
          Correction.SetForm _,
          Correction.SetRelay _,
          Correction.RemoveRelay _,
          Correction.NoQuotation _,
          Correction.Rename _,
          Correction.Merge _,
          Correction.SplitOff _,
          Correction.FillOrigin _,
          Correction.Check _,
          Correction.Dismiss _ ->
          true;
    };
  }

  private boolean isWhole(Span span) {
    List<String> was = Wordwise.words(was(span));
    List<String> now = Wordwise.words(galley.found.article().words(span));
    return was.equals(now)
        || (!was.isEmpty()
            && !now.isEmpty()
            && was.getFirst().equals(now.getFirst())
            && was.getLast().equals(now.getLast()));
  }

  private boolean isAsItWas(List<Span> content) {
    return content.stream().allMatch(it -> was(it).equals(galley.found.article().words(it)));
  }

  private String was(Span span) {
    return oldWords.getOrDefault(span, galley.found.article().words(span));
  }

  /// The content of the quotation there: the same, or the one that lies over most of the place
  /// among those that have half of the words.
  List<Span> content(List<Span> content) {
    if (galley.at(content).isPresent()) {
      return content;
    }
    List<String> words = content.stream().flatMap(it -> Wordwise.words(was(it)).stream()).toList();
    double best = 0;
    List<Span> nearest = content;
    for (Span span : content) {
      for (Quotation quotation : contents.overlapping(span)) {
        Quotation now = galley.quotations.get(quotation.id());
        double over = over(content, quotation.content());
        boolean same = over >= SAME || hasHalf(words, content, quotation.content());
        if (now != null && same && over >= best) {
          best = over;
          nearest = now.content();
        }
      }
    }
    return nearest;
  }

  /// Whether half of all words are in both, or half of the old ones where it starts as they did.
  private boolean hasHalf(List<String> words, List<Span> content, List<Span> other) {
    List<String> others =
        other.stream()
            .flatMap(it -> Wordwise.words(galley.found.article().words(it)).stream())
            .toList();
    Map<String, Integer> left = new HashMap<>();
    others.forEach(it -> left.merge(it, 1, Integer::sum));
    long shared = words.stream().filter(it -> left.merge(it, -1, Integer::sum) >= 0).count();
    boolean sameStart =
        Math.abs(content.getFirst().start() - other.getFirst().start()) <= EDGE_UNITS;
    int all = sameStart ? words.size() : Math.max(words.size(), others.size());
    return shared > 0 && shared >= SAME * all;
  }

  private static double over(List<Span> one, List<Span> other) {
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
