package ontherecord.tag;

import java.util.function.Consumer;
import ontherecord.text.Glyphs;
import ontherecord.text.Tokens;

/// Reads words, and keeps those that it read last, since most come again: what is known about them
/// is then not looked up anew. What it gives is the same as without. For one thread.
final class Words {

  /// More than nine in ten of a newspaper's words are among those.
  private static final int KEPT = 1 << 14;

  /// A word that is put out may still stand in the window, which has five.
  private static final int RESTING = 8;

  private final Lexicon lexicon;
  private final Consumer<int[]> find;
  private final Word[] kept = new Word[KEPT];
  private final long[] keys = new long[KEPT];
  private final Word[] resting = new Word[RESTING];
  private final Word none = new Word();
  private int next;

  /// @param find makes of a word's features what is to be kept of them
  Words(Lexicon lexicon, Consumer<int[]> find) {
    this.lexicon = lexicon;
    this.find = find;
    none.clear();
    told(none);
  }

  /// What stands before the first and after the last word of a sentence.
  Word none() {
    return none;
  }

  /// The token as a word; good until [#RESTING] more were read.
  Word at(Tokens tokens, int token, boolean first) {
    int start = tokens.start(token);
    int end = tokens.end(token);
    int mark = Word.mark(tokens, token).code();
    if (end - start > Word.LONGEST) {
      Word word = rested();
      resting[next] = read(word, tokens, token, mark, first);
      return word;
    }
    long key = key(tokens.text(), start, end, mark << 1 | (first ? 1 : 0));
    int slot = (int) (key >>> 40) & KEPT - 1;
    if (keys[slot] != key) {
      Word word = read(rested(), tokens, token, mark, first);
      resting[next] = kept[slot];
      kept[slot] = word;
      keys[slot] = key;
    }
    return kept[slot];
  }

  private Word rested() {
    next = (next + 1) % RESTING;
    Word word = resting[next];
    return word == null ? new Word() : word;
  }

  private Word read(Word word, Tokens tokens, int token, int mark, boolean first) {
    word.read(tokens, token, mark);
    lexicon.describe(word, first);
    told(word);
    return word;
  }

  private void told(Word word) {
    Features.ofAWord(word, word.told);
    find.accept(word.told);
  }

  /// The letters as one number; all digits are alike to the tagger. That two words of a newspaper
  /// have the same is less likely than a fault of the computer.
  private static long key(String text, int start, int end, int more) {
    long key = more * 0x94D049BB133111EBL;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      key = (key ^ (Glyphs.isDigit(c) ? '0' : c)) * 0x9E3779B97F4A7C15L;
      key ^= key >>> 29;
    }
    return key * 0xBF58476D1CE4E5B9L | 1;
  }
}
