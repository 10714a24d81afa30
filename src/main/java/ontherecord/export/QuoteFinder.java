package ontherecord.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ontherecord.text.Folded;
import ontherecord.text.Span;

/// Finds words of an annotation in an article, as W3C text quote selectors say them: as they are,
/// or else but for marks and white space; where they stand several times, by what stands around
/// them.
final class QuoteFinder {

  private static final int MOST = 1_000;

  private final String text;
  private final Folded folded;

  /// Where words stand.
  sealed interface Found {
    record At(Span span) implements Found {}

    record Nowhere() implements Found {}

    /// In several places, and nothing tells which is meant.
    record Several() implements Found {}
  }

  QuoteFinder(String text) {
    this.text = text;
    this.folded = Folded.of(text);
  }

  /// @param start where they should start; empty where that is not said
  Found find(String exact, String prefix, String suffix, Optional<Integer> start) {
    String words = exact.strip();
    List<Span> places = words.isEmpty() ? List.of() : places(words);
    if (places.isEmpty()) {
      return new Found.Nowhere();
    }
    if (places.size() == 1) {
      return new Found.At(places.getFirst());
    }
    String before = Folded.of(prefix).units().strip();
    String after = Folded.of(suffix).units().strip();
    List<Span> told =
        before.isEmpty() && after.isEmpty()
            ? places
            : places.stream().filter(it -> standsBetween(it, before, after)).toList();
    List<Span> there =
        told.size() == 1
            ? told
            : told.stream().filter(it -> start.filter(at -> at == it.start()).isPresent()).toList();
    return there.size() == 1 ? new Found.At(there.getFirst()) : new Found.Several();
  }

  private List<Span> places(String words) {
    List<Span> places = new ArrayList<>();
    for (int at = text.indexOf(words);
        at >= 0 && places.size() < MOST;
        at = text.indexOf(words, at + 1)) {
      places.add(new Span(at, at + words.length()));
    }
    String units = places.isEmpty() ? Folded.of(words).units() : "";
    for (int at = units.isEmpty() ? -1 : folded.find(units, 0);
        at >= 0 && places.size() < MOST;
        at = folded.find(units, at + 1)) {
      places.add(folded.span(at, at + units.length()));
    }
    return places;
  }

  private boolean standsBetween(Span span, String before, String after) {
    int from = Math.max(0, span.start() - 4 * before.length() - 8);
    int to = Math.min(text.length(), span.end() + 4 * after.length() + 8);
    String left = Folded.of(text.substring(from, span.start())).units().strip();
    String right = Folded.of(text.substring(span.end(), to)).units().strip();
    return left.endsWith(before) && right.startsWith(after);
  }
}
