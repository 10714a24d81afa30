package ontherecord.workbench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ontherecord.workbench.Corpus.Document;
import ontherecord.workbench.Corpus.Mark;

/// How much of what annotators marked was found, counted as the published figures are: content,
/// speaker and cue exact by tokens; of contents that match by half or more, how many have the right
/// speaker, and the right name.
final class Score {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]++");

  /// Hits, found and marked of one thing.
  static final class Count {
    int hits;
    int found;
    int marked;

    double f1() {
      double precision = found == 0 ? 0 : (double) hits / found;
      double recall = marked == 0 ? 0 : (double) hits / marked;
      return precision + recall == 0 ? 0 : 100 * 2 * precision * recall / (precision + recall);
    }

    double precision() {
      return found == 0 ? 0 : 100.0 * hits / found;
    }

    double recall() {
      return marked == 0 ? 0 : 100.0 * hits / marked;
    }
  }

  final Count content = new Count();
  final Count speaker = new Count();
  final Count cue = new Count();
  final Count whole = new Count();
  private double partialFound;
  private double partialMarked;
  private int matched;
  private int rightSpeaker;
  private int named;
  private int rightName;

  private record Element(BitSet content, BitSet speaker, BitSet cue, List<String> names) {}

  private record Pair(double overlap, int marked, int found) {}

  /// Adds an article: what is marked in it, and what was found.
  void add(Document document, List<Mark> marks, List<Mark> finds) {
    Words words = new Words(document.text());
    List<Element> marked = elements(words, marks);
    List<Element> found = elements(words, finds);
    List<BitSet> markedContents = filled(marked.stream().map(Element::content).toList());
    List<BitSet> foundContents = filled(found.stream().map(Element::content).toList());
    exact(content, markedContents, foundContents);
    exact(
        speaker,
        unique(marked.stream().map(Element::speaker).toList()),
        unique(found.stream().map(Element::speaker).toList()));
    exact(
        cue,
        unique(marked.stream().map(Element::cue).toList()),
        unique(found.stream().map(Element::cue).toList()));
    partialFound += partial(foundContents, markedContents);
    partialMarked += partial(markedContents, foundContents);
    match(marked, found);
  }

  private void match(List<Element> marked, List<Element> found) {
    whole.found += found.size();
    whole.marked += marked.size();
    Set<Integer> usedMarked = new HashSet<>();
    Set<Integer> usedFound = new HashSet<>();
    for (Pair pair : pairs(marked, found)) {
      if (usedMarked.contains(pair.marked) || usedFound.contains(pair.found)) {
        continue;
      }
      usedMarked.add(pair.marked);
      usedFound.add(pair.found);
      if (pair.overlap < 0.5) {
        continue;
      }
      Element mark = marked.get(pair.marked);
      Element find = found.get(pair.found);
      boolean right = sameSpeaker(mark.speaker, find.speaker);
      matched++;
      rightSpeaker += right ? 1 : 0;
      whole.hits += right && pair.overlap == 1 ? 1 : 0;
      if (!mark.names.isEmpty() && !find.names.isEmpty()) {
        named++;
        rightName += isOneOf(find.names.getFirst(), mark.names) ? 1 : 0;
      }
    }
  }

  static boolean sameSpeaker(BitSet marked, BitSet found) {
    return marked.intersects(found) || (marked.isEmpty() && found.isEmpty());
  }

  private static boolean isOneOf(String name, List<String> names) {
    Set<String> said = words(name);
    return !said.isEmpty() && names.stream().anyMatch(known -> words(known).containsAll(said));
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    Matcher word = WORD.matcher(name.toLowerCase(Locale.ROOT));
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  private static List<Pair> pairs(List<Element> marked, List<Element> found) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < marked.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        BitSet a = marked.get(i).content;
        BitSet b = found.get(j).content;
        if (a.intersects(b)) {
          double shared = common(a, b);
          pairs.add(new Pair(shared / Math.max(a.cardinality(), b.cardinality()), i, j));
        }
      }
    }
    pairs.sort((a, b) -> {
      int byOverlap = Double.compare(b.overlap, a.overlap);
      int byMarked = byOverlap != 0 ? byOverlap : Integer.compare(b.marked, a.marked);
      return byMarked != 0 ? byMarked : Integer.compare(b.found, a.found);
    });
    return pairs;
  }

  private static int common(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both.cardinality();
  }

  private static List<Element> elements(Words words, List<Mark> marks) {
    return marks.stream()
        .map(mark ->
            new Element(
                words.inside(mark.content()),
                words.inside(mark.speaker()),
                words.inside(mark.cue()),
                mark.names()))
        .toList();
  }

  private static List<BitSet> filled(List<BitSet> sets) {
    return sets.stream().filter(set -> !set.isEmpty()).toList();
  }

  private static List<BitSet> unique(List<BitSet> sets) {
    return filled(sets).stream().distinct().toList();
  }

  private static void exact(Count count, List<BitSet> marked, List<BitSet> found) {
    Map<BitSet, Integer> left = new HashMap<>();
    marked.forEach(set -> left.merge(set, 1, Integer::sum));
    for (BitSet set : found) {
      if (left.merge(set, -1, Integer::sum) >= 0) {
        count.hits++;
      }
    }
    count.found += found.size();
    count.marked += marked.size();
  }

  private static double partial(List<BitSet> from, List<BitSet> to) {
    double sum = 0;
    for (BitSet set : from) {
      int best = to.stream().mapToInt(other -> common(set, other)).max().orElse(0);
      sum += (double) best / set.cardinality();
    }
    return sum;
  }

  double partialF1() {
    double precision = content.found == 0 ? 0 : partialFound / content.found;
    double recall = content.marked == 0 ? 0 : partialMarked / content.marked;
    return precision + recall == 0 ? 0 : 100 * 2 * precision * recall / (precision + recall);
  }

  double speakerRight() {
    return matched == 0 ? 0 : 100.0 * rightSpeaker / matched;
  }

  double nameRight() {
    return named == 0 ? 0 : 100.0 * rightName / named;
  }

  /// Every figure by its name, in per cent, to a tenth.
  Map<String, Double> figures() {
    Map<String, Double> figures = new TreeMap<>();
    figures.put("content exact F1", content.f1());
    figures.put("content partial F1", partialF1());
    figures.put("mention exact F1", speaker.f1());
    figures.put("cue exact F1", cue.f1());
    figures.put("speaker right", speakerRight());
    figures.put("name right", nameRight());
    figures.put("end to end F1", whole.f1());
    figures.replaceAll((name, figure) -> Math.round(10 * figure) / 10.0);
    return figures;
  }

  /// The figures in one line under [#HEAD].
  String row(String name) {
    return String.format(
        Locale.ROOT,
        "%-10s%6d%6d  %5.1f %5.1f %5.1f   %5.1f   %5.1f %5.1f   %5.1f %5.1f %5.1f",
        name,
        content.marked,
        content.found,
        content.precision(),
        content.recall(),
        content.f1(),
        partialF1(),
        speaker.f1(),
        cue.f1(),
        speakerRight(),
        nameRight(),
        whole.f1());
  }

  static final String HEAD =
      "type        gold found      P     R    F1   part.     spk   cue   right  name   e2e";
}
