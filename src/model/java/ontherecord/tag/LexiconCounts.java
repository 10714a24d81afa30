package ontherecord.tag;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ontherecord.tag.Treebank.Sentence;
import ontherecord.text.Glyphs;

/// Counts which tags the words and endings of a treebank have.
final class LexiconCounts {

  /// A kind has five bits for a tag; those beyond are marks.
  private static final int TAGS = 32;

  private static final int WORD_SEEN = 25;
  private static final int ENDING_SEEN = 6;
  private static final int CLOSED_SEEN = 8;
  private static final int OPEN_SEEN = 60;

  private final Map<Integer, int[]> words = new HashMap<>();
  private final Map<Integer, int[]> endings = new HashMap<>();

  LexiconCounts(List<Sentence> sentences) {
    Word word = new Word();
    for (Sentence sentence : sentences) {
      boolean first = true;
      for (int i = 0; i < sentence.tags().length; i++) {
        word.read(sentence.tokens(), i);
        int tag = sentence.tags()[i];
        if (tag != 0 && tag < TAGS && word.mark == 0) {
          count(words, Lexicon.wordKey(word, first), tag);
          count(endings, Lexicon.suffixKey(word), tag);
        }
        first = first && !Glyphs.isWordPart(sentence.tokens().first(i));
      }
    }
  }

  /// The kinds of words and endings; see [Lexicon].
  Table kinds() {
    Table table = new Table();
    endings.forEach((key, counts) -> put(table, key, counts, ENDING_SEEN, false));
    addWordNet(table);
    words.forEach((key, counts) -> put(table, key, counts, WORD_SEEN, true));
    return table;
  }

  /// What WordNet knows of words that the treebanks have seldom, where their ending says something
  /// else.
  private static void addWordNet(Table table) {
    Word word = new Word();
    new WordNetForms()
        .forms()
        .forEach((form, tags) -> {
          int[] counts = new int[TAGS];
          tags.forEach((tag, weight) -> counts[tag.code()] = Math.clamp(weight, 1, 1 << 24));
          word.read(form);
          int kind = kind(counts, false, Lexicon.FORM);
          if (kind != 0 && kind != table.get(Lexicon.suffixKey(word))) {
            table.put(Lexicon.wordKey(word, false), kind);
          }
        });
  }

  private static void count(Map<Integer, int[]> counts, int key, int tag) {
    counts.computeIfAbsent(key, _ -> new int[TAGS])[tag]++;
  }

  private static void put(Table table, int key, int[] counts, int seen, boolean word) {
    int sum = IntStream.of(counts).sum();
    int most = IntStream.of(counts).max().orElse(0);
    int closed = 0;
    for (int tag = 0; tag < counts.length; tag++) {
      closed += Tag.of(tag).isClosed() ? counts[tag] : 0;
    }
    boolean function = word && closed > 0 && closed * 4 >= sum;
    if (function || (sum >= seen && (!word || table.get(key) != 0 || most * 2 >= sum))) {
      table.put(key, kind(counts, word, word ? Lexicon.KNOWN : 0));
    }
  }

  private static int kind(int[] counts, boolean word, int from) {
    int best = 0;
    int second = 0;
    int sum = 0;
    for (int tag = 0; tag < counts.length; tag++) {
      sum += counts[tag];
      if (counts[tag] > counts[best]) {
        second = best;
        best = tag;
      } else if (tag != best && counts[tag] > counts[second]) {
        second = tag;
      }
    }
    if (counts[second] * 20 < sum) {
      second = 0;
    }
    boolean closed = Tag.of(best).isClosed();
    boolean only = word && counts[best] == sum && sum >= (closed ? CLOSED_SEEN : OPEN_SEEN);
    return Lexicon.kind(best, second, only, from);
  }
}
