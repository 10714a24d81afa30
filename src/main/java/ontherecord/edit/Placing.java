package ontherecord.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ontherecord.text.Folded;
import ontherecord.text.Span;

/// Finds words of one version of an article in another: first as they were, by what stands around
/// them; then nearly as they were. Takes bounded time for each.
final class Placing {

  private static final int MOST_PLACES = 2_000;
  private static final int TELLING = 20;
  private static final int ENOUGH_CONTEXT = 12;
  private static final int CLEARLY_BETTER = 4;
  private static final int NEAR = 80;
  private static final int NEARNESS = 8;

  private final String text;
  private final Folded folded;
  private final Map<TextQuote, Optional<Span>> placed = new HashMap<>();
  private final Wordwise wordwise;

  Placing(String text) {
    this.text = text;
    this.folded = Folded.of(text);
    this.wordwise = new Wordwise(text);
  }

  /// Where the words of `quote` stand now.
  Optional<Span> place(TextQuote quote) {
    return place(quote, -1);
  }

  /// Where the words of `quote` stand now.
  ///
  /// @param expected about where they should start, since what stood beside them is there now; -1
  ///   where that is not known
  Optional<Span> place(TextQuote quote, int expected) {
    Optional<Span> known = placed.get(quote);
    if (known != null) {
      return known;
    }
    Optional<Span> place = exactly(quote, expected).or(() -> wordwise.place(quote.exact()));
    placed.put(quote, place);
    return place;
  }

  private Optional<Span> exactly(TextQuote quote, int expected) {
    String exact = Folded.of(quote.exact()).units();
    String before = Folded.of(quote.prefix()).units();
    String after = Folded.of(quote.suffix()).units();
    if (exact.isBlank()) {
      return Optional.empty();
    }
    List<Integer> places = new ArrayList<>();
    for (int at = folded.find(exact, 0);
        at >= 0 && places.size() < MOST_PLACES;
        at = folded.find(exact, at + 1)) {
      places.add(at);
    }
    int best = -1;
    int bestScore = -1;
    int second = -1;
    for (int at : places) {
      Span span = folded.span(at, at + exact.length());
      int score = common(before, after, at, at + exact.length());
      score += expected >= 0 && Math.abs(span.start() - expected) <= NEAR ? NEARNESS : 0;
      if (score > bestScore || (score == bestScore && nearer(span, best, exact, quote.start()))) {
        second = Math.max(second, bestScore);
        best = at;
        bestScore = score;
      } else {
        second = Math.max(second, score);
      }
    }
    if (best < 0) {
      return Optional.empty();
    }
    int whole = before.length() + after.length();
    boolean alone = places.size() == 1 && exact.length() >= TELLING;
    boolean told = bestScore >= Math.min(ENOUGH_CONTEXT, whole);
    boolean better =
        bestScore >= second + CLEARLY_BETTER || bestScore >= whole || exact.length() >= TELLING;
    return alone || (told && better)
        ? Optional.of(folded.span(best, best + exact.length()))
        : Optional.empty();
  }

  private boolean nearer(Span span, int best, String exact, int start) {
    return best < 0
        || Math.abs(span.start() - start)
            < Math.abs(folded.span(best, best + exact.length()).start() - start);
  }

  /// How many units around `[start, end)` are as they were.
  private int common(String before, String after, int start, int end) {
    String units = folded.units();
    int same = 0;
    while (same < before.length()
        && same < start
        && before.charAt(before.length() - 1 - same) == units.charAt(start - 1 - same)) {
      same++;
    }
    int on = 0;
    while (on < after.length()
        && end + on < units.length()
        && after.charAt(on) == units.charAt(end + on)) {
      on++;
    }
    return same + on;
  }

  @Override
  public String toString() {
    return "Placing[" + text.length() + " units]";
  }
}
