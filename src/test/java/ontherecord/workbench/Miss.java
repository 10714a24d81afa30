package ontherecord.workbench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import ontherecord.text.Span;
import ontherecord.workbench.Corpus.Document;
import ontherecord.workbench.Corpus.Mark;
import org.jspecify.annotations.Nullable;

/// One difference between what is marked in an article and what was found there, with its context.
///
/// @param what what is wrong: "missed", "false", "end late", "speaker" ...
/// @param group what it is counted with: the rule and the cue
record Miss(String what, String group, String id, Span at, String context) {

  private static final int ROOM = 70;

  /// What identifies the difference from run to run.
  String key() {
    return id + " " + what + " " + at.start() + " " + at.end();
  }

  static List<Miss> in(Document document, List<Mark> marks, List<Mark> finds) {
    List<Miss> misses = new ArrayList<>();
    Words words = new Words(document.text());
    List<BitSet> found = finds.stream().map(find -> words.inside(find.content())).toList();
    boolean[] used = new boolean[finds.size()];
    for (Mark mark : marks) {
      if (mark.content().isEmpty()) {
        continue;
      }
      BitSet wanted = words.inside(mark.content());
      int best = best(wanted, found);
      Mark find = best < 0 ? null : finds.get(best);
      if (best >= 0) {
        used[best] = true;
      }
      String what = best < 0 ? "missed" : edges(wanted, found.get(best), mark, finds.get(best));
      if (!what.isEmpty()) {
        misses.add(of(what, document, mark, find));
      }
      if (find != null) {
        if (!Score.sameSpeaker(words.inside(mark.speaker()), words.inside(find.speaker()))) {
          misses.add(of("speaker", document, mark, find));
        } else if (!words.inside(mark.speaker()).equals(words.inside(find.speaker()))) {
          misses.add(of("mention", document, mark, find));
        }
        if (!words.inside(mark.cue()).equals(words.inside(find.cue()))) {
          misses.add(of("cue", document, mark, find));
        }
      }
    }
    for (int i = 0; i < used.length; i++) {
      if (!used[i] && best(found.get(i), marksOf(words, marks)) < 0) {
        misses.add(of("false", document, null, finds.get(i)));
      }
    }
    return misses;
  }

  private static List<BitSet> marksOf(Words words, List<Mark> marks) {
    return marks.stream().map(mark -> words.inside(mark.content())).toList();
  }

  private static int best(BitSet wanted, List<BitSet> found) {
    int best = -1;
    int most = 0;
    for (int i = 0; i < found.size(); i++) {
      BitSet both = (BitSet) wanted.clone();
      both.and(found.get(i));
      if (both.cardinality() > most) {
        most = both.cardinality();
        best = i;
      }
    }
    return best;
  }

  private static String edges(BitSet wanted, BitSet found, Mark mark, Mark find) {
    if (wanted.equals(found)) {
      return "";
    }
    int starts = Integer.compare(found.nextSetBit(0), wanted.nextSetBit(0));
    int ends = Integer.compare(found.length(), wanted.length());
    if (starts == 0 && ends == 0) {
      return mark.content().size() == find.content().size() ? "middle" : "pieces";
    }
    String[] at = {"early", "", "late"};
    String start = starts == 0 ? "" : "start " + at[starts + 1];
    String end = ends == 0 ? "" : "end " + at[ends + 1];
    return (start + " " + end).strip();
  }

  private static Miss of(String what, Document document, @Nullable Mark mark, @Nullable Mark find) {
    String text = document.text();
    Mark either = mark != null ? mark : find;
    String cue = either == null ? "" : either.cueWords(text).toLowerCase(Locale.ROOT);
    String rule = find == null ? "" : find.rule().replaceAll(":.*", "");
    List<Span> at = either == null ? List.of(new Span(0, 1)) : either.content();
    return new Miss(
        what,
        rule + " [" + cue + "]",
        document.id(),
        at.getFirst().to(at.getLast()),
        context(text, mark, find));
  }

  /// The words around, with what is marked in ⟦ ⟧ and what was found in { }: content bare, speaker
  /// with S, cue with C.
  private static String context(String text, @Nullable Mark mark, @Nullable Mark find) {
    TreeMap<Integer, String> signs = new TreeMap<>();
    if (mark != null) {
      signs(signs, mark.content(), "⟦", "⟧");
      signs(signs, mark.speaker(), "⟦S ", "⟧");
      signs(signs, mark.cue(), "⟦C ", "⟧");
    }
    if (find != null) {
      signs(signs, find.content(), "{", "}");
      signs(signs, find.speaker(), "{S ", "}");
      signs(signs, find.cue(), "{C ", "}");
    }
    if (signs.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    int from = Math.max(0, signs.firstKey() - ROOM);
    int to = Math.min(text.length(), signs.lastKey() + ROOM);
    for (int i = from; i <= to; i++) {
      out.append(signs.getOrDefault(i, ""));
      if (i < to) {
        out.append(text.charAt(i));
      }
    }
    return out.toString().replaceAll("\\s*[\\n\\r]+\\s*", " ¶ ");
  }

  private static void signs(TreeMap<Integer, String> signs, List<Span> spans, String o, String c) {
    for (Span span : spans) {
      signs.merge(span.start(), o, (a, b) -> a + b);
      signs.merge(span.end(), c, (a, b) -> b + a);
    }
  }
}
