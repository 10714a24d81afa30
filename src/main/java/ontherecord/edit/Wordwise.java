package ontherecord.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ontherecord.text.Glyphs;
import ontherecord.text.Span;

/// Finds words in a text that has them nearly: some are other, gone or new. Looks only where the
/// rarer of the words stand in about this order.
final class Wordwise {

  private static final int FEWEST = 3;
  private static final int MOST = 400;
  private static final int MOST_PLACES = 40;
  private static final int TRIED = 3;
  private static final double ALIKE = 0.66;

  private final String text;
  private final List<Span> spans;
  private final List<String> words;
  private final Map<String, List<Integer>> places = new HashMap<>();

  private record Match(Span span, double alike) {}

  Wordwise(String text) {
    this.text = text;
    this.spans = spans(text);
    this.words = words(text, spans);
    for (int i = 0; i < words.size(); i++) {
      places.computeIfAbsent(words.get(i), _ -> new ArrayList<>()).add(i);
    }
  }

  /// Where most words of `exact` stand in their order.
  Optional<Span> place(String exact) {
    List<Span> own = spans(exact);
    List<String> wanted = words(exact, own);
    if (wanted.size() < FEWEST || wanted.size() > MOST) {
      return Optional.empty();
    }
    Map<Integer, Integer> votes = new HashMap<>();
    int slack = 2 + wanted.size() / 4;
    for (int i = 0; i < wanted.size(); i++) {
      List<Integer> at = places.getOrDefault(wanted.get(i), List.of());
      if (at.size() <= MOST_PLACES) {
        for (int place : at) {
          votes.merge(Math.floorDiv(place - i, slack), 1, Integer::sum);
        }
      }
    }
    return votes.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(TRIED)
        .flatMap(it -> match(exact, own, wanted, it.getKey() * slack, slack).stream())
        .max(Comparator.comparingDouble(Match::alike))
        .filter(it -> it.alike() >= ALIKE)
        .map(Match::span);
  }

  /// The best run of words near `start`: the fewest words to change, put in or leave out, where
  /// those before and after it cost nothing.
  private Optional<Match> match(
      String exact, List<Span> own, List<String> wanted, int start, int slack) {
    int from = Math.clamp(start - slack, 0, words.size());
    int to = Math.clamp((long) start + wanted.size() + 3L * slack, from, words.size());
    int[] cost = new int[to - from + 1];
    int[] begin = new int[to - from + 1];
    for (int j = 0; j < begin.length; j++) {
      begin[j] = j;
    }
    for (int i = 0; i < wanted.size(); i++) {
      int[] row = new int[cost.length];
      int[] rowBegin = new int[cost.length];
      row[0] = i + 1;
      for (int j = 1; j < cost.length; j++) {
        int same = cost[j - 1] + (wanted.get(i).equals(words.get(from + j - 1)) ? 0 : 1);
        int gone = cost[j] + 1;
        int extra = row[j - 1] + 1;
        row[j] = Math.min(same, Math.min(gone, extra));
        rowBegin[j] = row[j] == same ? begin[j - 1] : row[j] == gone ? begin[j] : rowBegin[j - 1];
      }
      cost = row;
      begin = rowBegin;
    }
    int best = 0;
    for (int j = 1; j < cost.length; j++) {
      best = cost[j] < cost[best] ? j : best;
    }
    if (best == 0 || begin[best] >= best) {
      return Optional.empty();
    }
    Span found = spans.get(from + begin[best]).to(spans.get(from + best - 1));
    return Optional.of(
        new Match(withMarks(found, exact, own), 1 - (double) cost[best] / wanted.size()));
  }

  /// With the marks at both ends that the old words had, as far as they are there.
  private Span withMarks(Span found, String exact, List<Span> own) {
    int before = own.getFirst().start();
    int start = found.start();
    while (before > 0 && start > 0 && fits(exact.charAt(before - 1), text.charAt(start - 1))) {
      before--;
      start--;
    }
    int after = own.getLast().end();
    int end = found.end();
    while (after < exact.length()
        && end < text.length()
        && fits(exact.charAt(after), text.charAt(end))) {
      after++;
      end++;
    }
    return new Span(start, end);
  }

  private static boolean fits(char one, char other) {
    return one == other
        || (Glyphs.isQuotationMark(one) && Glyphs.isQuotationMark(other))
        || (",.;".indexOf(one) >= 0 && ",.;".indexOf(other) >= 0);
  }

  private static List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean part = i < text.length() && Glyphs.isWordPart(text.charAt(i));
      if (part && start < 0) {
        start = i;
      } else if (!part && start >= 0) {
        spans.add(new Span(start, i));
        start = -1;
      }
    }
    return spans;
  }

  /// The words of `text`, in small letters.
  static List<String> words(String text) {
    return words(text, spans(text));
  }

  private static List<String> words(String text, List<Span> spans) {
    return spans.stream().map(it -> it.of(text).toLowerCase(Locale.ROOT)).toList();
  }
}
