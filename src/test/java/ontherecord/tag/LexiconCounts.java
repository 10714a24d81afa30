package ontherecord.tag;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ontherecord.tag.Treebank.Sentence;
import ontherecord.text.Glyphs;

/// Counts which tags the words and endings of a treebank have.
final class LexiconCounts {

  /// A kind has five bits for a tag; those beyond are marks.
  private static final int TAGS = 32;

  private static final int WORD_SEEN = 5;
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

  Table lexicon() {
    Table table = new Table();
    endings.forEach((key, counts) -> put(table, key, counts, ENDING_SEEN, false));
    words.forEach((key, counts) -> put(table, key, counts, WORD_SEEN, true));
    return table;
  }

  private static void count(Map<Integer, int[]> counts, int key, int tag) {
    counts.computeIfAbsent(key, _ -> new int[TAGS])[tag]++;
  }

  private static void put(Table table, int key, int[] counts, int seen, boolean word) {
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
    if (sum < seen || (word && table.get(key) == 0 && counts[best] * 2 < sum)) {
      return;
    }
    if (counts[second] * 20 < sum) {
      second = 0;
    }
    boolean closed = isClosed(Tag.of(best));
    boolean only = word && counts[best] == sum && sum >= (closed ? CLOSED_SEEN : OPEN_SEEN);
    table.put(key, Lexicon.kind(best, second, only));
  }

  private static boolean isClosed(Tag tag) {
    return switch (tag) {
      case DT, PRP, PRPS, CC, TO, MD, WP, WDT, WRB, EX, IN -> true;
      default -> false;
    };
  }
}
