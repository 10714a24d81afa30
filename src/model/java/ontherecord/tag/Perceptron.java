package ontherecord.tag;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import ontherecord.tag.Treebank.Sentence;
import org.jspecify.annotations.Nullable;

/// An averaged perceptron over the features of [Window]: a feature's row speaks for each tag, and
/// moves by one with each mistake; what counts in the end is the mean over all steps.
final class Perceptron {

  private static final int TAGS = Model.TAGS + 1;

  private final Lexicon lexicon;
  private final Words words;
  private final Table rows;

  /// How often each feature is seen.
  private final Table counts = new Table();

  private final int[] weights;
  private final long[] sums;
  private final int[] since;
  private int step = 1;

  /// @param keep the features to learn for; null for all that were seen `seen` times
  Perceptron(Lexicon lexicon, @Nullable Table keep, int seen, List<Sentence> sentences) {
    this.lexicon = lexicon;
    this.words = new Words(lexicon, _ -> {});
    this.rows = keep == null ? frequent(seen, sentences) : keep;
    weights = new int[(rows.size() + 1) * TAGS];
    sums = new long[weights.length];
    since = new int[weights.length];
  }

  private Table frequent(int seen, List<Sentence> sentences) {
    int[] features = new int[Features.ALL];
    for (Sentence sentence : sentences) {
      each(
          sentence,
          features,
          (_, _, _) -> {
            for (int feature : features) {
              counts.put(feature, counts.get(feature) + 1);
            }
            return 0;
          });
    }
    Table rows = new Table();
    for (int key : counts.sortedKeys()) {
      if (counts.get(key) >= seen) {
        rows.put(key, rows.size() + 1);
      }
    }
    return rows;
  }

  /// What to make of a token: is told its place and the right tag, and gives the tag that was
  /// guessed, or 0 to go on with the right one.
  private interface Step {
    int at(int token, int right, long allowed);
  }

  private void each(Sentence sentence, int[] features, Step step) {
    var tokens = sentence.tokens();
    Window window = new Window(words, tokens);
    for (int s = 0; s < tokens.sentences(); s++) {
      int end = tokens.sentenceEnd(s);
      window.start(tokens.sentenceStart(s), end);
      for (int i = tokens.sentenceStart(s); i < end; i++) {
        int tag = window.plain();
        int right = sentence.tags()[i];
        if (tag == 0) {
          window.features(features);
          tag = step.at(i, right, window.allowed());
          tag = tag == 0 ? right : tag;
        }
        window.next(tag);
      }
    }
  }

  /// Learns from every sentence once; gives the number of mistakes.
  int learn(List<Sentence> sentences) {
    int[] mistakes = {0};
    int[] features = new int[Features.ALL];
    int[] scores = new int[TAGS];
    for (Sentence sentence : sentences) {
      each(
          sentence,
          features,
          (_, right, allowed) -> {
            Arrays.fill(scores, 0);
            for (int feature : features) {
              int row = rows.get(feature) * TAGS;
              if (row > 0) {
                for (int tag = 0; tag < TAGS; tag++) {
                  scores[tag] += weights[row + tag];
                }
              }
            }
            int guess = best(scores, allowed);
            // a tag that the lexicon rules out cannot be learnt
            if (right != 0 && guess != right && (allowed >>> right & 1) != 0) {
              mistakes[0]++;
              for (int feature : features) {
                int row = rows.get(feature) * TAGS;
                if (row > 0) {
                  move(row + right, 1);
                  move(row + guess, -1);
                }
              }
            }
            step++;
            return guess;
          });
    }
    return mistakes[0];
  }

  private void move(int at, int by) {
    sums[at] += (long) weights[at] * (step - since[at]);
    since[at] = step;
    weights[at] += by;
  }

  private double mean(int at) {
    return (sums[at] + (double) weights[at] * (step - since[at])) / step;
  }

  /// The `count` features that speak the loudest, with new rows: those that are seen most come
  /// first, so that they lie together in memory.
  Table strongest(int count) {
    int[] keys = rows.sortedKeys();
    double[] loud = new double[keys.length];
    for (int i = 0; i < keys.length; i++) {
      int row = rows.get(keys[i]) * TAGS;
      for (int tag = 0; tag < TAGS; tag++) {
        loud[i] = Math.max(loud[i], Math.abs(mean(row + tag)));
      }
    }
    Table kept = new Table();
    IntStream.range(0, keys.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -loud[i]))
        .limit(count)
        .sorted(
            Comparator.comparingInt((Integer i) -> -counts.get(keys[i]))
                .thenComparing(Comparator.naturalOrder()))
        .forEach(i -> kept.put(keys[i], kept.size() + 1));
    return kept;
  }

  /// What several say together that learnt for the same features, each in an order of its own: its
  /// mistakes are less by chance than those of one.
  static Model model(List<Perceptron> all) {
    Perceptron one = all.getFirst();
    double[] means = new double[one.weights.length];
    double loudest = 0;
    for (int i = 0; i < means.length; i++) {
      for (Perceptron each : all) {
        means[i] += each.mean(i) / all.size();
      }
      loudest = Math.max(loudest, Math.abs(means[i]));
    }
    double scale = Math.min(8, 127 * 2.5 / loudest);
    long[] packed = new long[(one.rows.size() + 1) * Model.TAGS / 8];
    for (int row = 0; row <= one.rows.size(); row++) {
      int[] says = new int[Model.TAGS];
      for (int tag = 1; tag < TAGS; tag++) {
        says[tag - 1] = Math.clamp(Math.round(means[row * TAGS + tag] * scale), -127, 127);
      }
      System.arraycopy(Model.row(says), 0, packed, row * Model.TAGS / 8, Model.TAGS / 8);
    }
    return new Model(one.lexicon, Rows.of(one.rows), packed);
  }

  private static int best(int[] scores, long allowed) {
    int best = 0;
    for (int tag = 1; tag < TAGS; tag++) {
      boolean may = (allowed >>> tag & 1) != 0;
      if (may && (best == 0 || scores[tag] > scores[best])) {
        best = tag;
      }
    }
    return best;
  }
}
