package ontherecord.tag;

/// What the treebanks know about single words: their commonest tags, and whether they have one
/// only. Words that are not in it go by their last letters. A kind is a number: the commonest tag,
/// the next one times 32, 1024 where there is no other, and 2048 for a word that the treebanks
/// have. Others come from WordNet, which knows no words of closed classes, or from their ending.
final class Lexicon {

  private static final int ONLY = 1024;
  private static final int KNOWN = 2048;

  private final Table table;

  Lexicon(Table table) {
    this.table = table;
  }

  /// The kind of a word that has `best` and `second` (or 0), or nothing but `best`.
  static int kind(int best, int second, boolean only, boolean known) {
    return best | second << 5 | (only ? ONLY : 0) | (known ? KNOWN : 0);
  }

  /// Whether the treebanks have the word, so that it may be of a class that takes no new words.
  static boolean isKnown(int kind) {
    return (kind & KNOWN) != 0;
  }

  /// The tag of a word that never has another; 0 for others.
  static int only(int kind) {
    return (kind & ONLY) != 0 ? kind & 31 : 0;
  }

  /// The kind of `word`; 0 where nothing is known.
  int kind(Word word, boolean first) {
    if (word.mark != 0) {
      return word.mark;
    }
    int kind = table.get(wordKey(word, first));
    if (kind == 0) {
      kind = table.get(suffixKey(word));
    }
    return kind;
  }

  static int wordKey(Word word, boolean first) {
    boolean capital = !first && (word.shape & 7) == Word.CAPITAL;
    return Window.key(capital ? 61 : 60, word.form, 0);
  }

  static int suffixKey(Word word) {
    return Window.key(62, word.suffix3, word.shape);
  }
}
