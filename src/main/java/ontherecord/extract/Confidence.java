package ontherecord.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ontherecord.quote.Form;
import ontherecord.text.WordSet;

/// How sure an attribution is, by the rule that found it, the form of its words, the kind of its
/// cue and how its speaker was told: figures from `confidence.txt`, whose reliability is measured.
final class Confidence {

  private static final Confidence TABLE = new Confidence();
  private static final double LEAST = 0.05;

  private final Map<String, List<Double>> byRule = new LinkedHashMap<>();

  private Confidence() {
    for (String line : WordSet.lines(Confidence.class, "confidence.txt")) {
      int colon = line.indexOf(':');
      List<Double> figures = new ArrayList<>();
      for (String figure : line.substring(colon + 1).strip().split(" ++", -1)) {
        figures.add(Integer.parseInt(figure) / 100.0);
      }
      byRule.put(line.substring(0, colon), List.copyOf(figures));
    }
  }

  /// From 0 to 1, for the find, whose speaker was told by the rule `how`.
  static double of(Find find, Form form, String how) {
    double confidence = TABLE.figure(find.rule, form);
    if (find.cue != null && !find.cue.is(Lexicon.SAY | Lexicon.WRITE)) {
      confidence *= TABLE.figure("thought", form);
    } else if (find.cue != null && find.cue.tellsThings()) {
      confidence *= TABLE.figure("thing", form);
    }
    if (!how.isEmpty()) {
      confidence *= TABLE.figure(how, form);
    }
    return Math.round(100 * Math.max(LEAST, Math.min(0.99, confidence))) / 100.0;
  }

  private double figure(String rule, Form form) {
    List<Double> figures = byRule.get(rule);
    if (figures == null) {
      throw new IllegalArgumentException("no confidence is known for the rule " + rule);
    }
    return switch (form) {
      case DIRECT -> figures.get(0);
      case MIXED -> figures.get(1);
      case INDIRECT -> figures.get(2);
    };
  }
}
