package ontherecord.workbench;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import ontherecord.workbench.Corpus.Document;
import ontherecord.workbench.Corpus.Mark;

/// Whether attributions are as often right as their confidence says. One is right where annotators
/// marked words that match by half or more, with the same speaker.
final class Reliability {

  private final int[] found = new int[10];
  private final int[] right = new int[10];
  private final double[] said = new double[10];

  void add(Document document, List<Mark> marks, List<Mark> finds) {
    Words words = new Words(document.text());
    List<BitSet> contents = marks.stream().map(mark -> words.inside(mark.content())).toList();
    for (Mark find : finds) {
      if (find.confidence() == 0) {
        continue;
      }
      int tenth = Math.min(9, (int) (10 * find.confidence()));
      found[tenth]++;
      said[tenth] += find.confidence();
      right[tenth] += isRight(words, marks, contents, find) ? 1 : 0;
    }
  }

  private static boolean isRight(Words words, List<Mark> marks, List<BitSet> contents, Mark find) {
    BitSet content = words.inside(find.content());
    BitSet speaker = words.inside(find.speaker());
    for (int i = 0; i < contents.size(); i++) {
      BitSet both = (BitSet) content.clone();
      both.and(contents.get(i));
      int most = Math.max(content.cardinality(), contents.get(i).cardinality());
      boolean matches = 2 * both.cardinality() >= most && !both.isEmpty();
      if (matches && Score.sameSpeaker(words.inside(marks.get(i).speaker()), speaker)) {
        return true;
      }
    }
    return false;
  }

  /// The largest gap between what was said and what was right, of the tenths with at least `least`
  /// attributions.
  double gap(int least) {
    double gap = 0;
    for (int i = 0; i < 10; i++) {
      if (found[i] >= least) {
        gap = Math.max(gap, Math.abs(said[i] - right[i]) / found[i]);
      }
    }
    return gap;
  }

  String table() {
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      if (found[i] > 0) {
        table.append(
            String.format(
                Locale.ROOT,
                "  0.%d%6d  %5.1f %%  %5.1f %%%n",
                i,
                found[i],
                100 * said[i] / found[i],
                100.0 * right[i] / found[i]));
      }
    }
    return table.toString();
  }
}
