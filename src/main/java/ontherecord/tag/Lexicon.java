package ontherecord.tag;

import java.util.function.Predicate;

/// What the treebanks know about single words: their commonest tags, and whether they have one
/// only. Words that are not in it go by their last letters. A kind is a number: the commonest tag,
/// the next one times 32, 1024 where there is no other, and 2048 for a word that the treebanks
/// have, 4096 for one of WordNet's, which knows all forms of a verb but no words of closed classes.
/// Others go by their ending. Beside it there is, for words that are frequent in large amounts of
/// text tagged and clustered by machine, how they are used there.
final class Lexicon {

  private static final int ONLY = 1024;
  static final int KNOWN = 2048;
  static final int FORM = 4096;

  private static final long ALL = -1;
  private static final long OPEN = all(tag -> !tag.isClosed());
  private static final long PASTS = bit(Tag.VBD) | bit(Tag.VBN);
  private static final long VERBS =
      bit(Tag.VB) | bit(Tag.VBP) | bit(Tag.VBZ) | bit(Tag.VBD) | bit(Tag.VBN) | bit(Tag.VBG);
  private static final long MARKS = all(Tag::isPunctuation);

  /// The bits of a way to a cluster: sixteen turns behind a 1.
  private static final int WAY = 17;

  /// The uses of a word with a capital, which say nothing about the name that it likely is.
  private static final int CAPITAL = 1 << 15;

  private final Table kinds;
  private final Table uses;

  /// @param kinds by [#wordKey] and [#suffixKey]
  /// @param uses by [#useKey]
  Lexicon(Table kinds, Table uses) {
    this.kinds = kinds;
    this.uses = uses;
  }

  Table kinds() {
    return kinds;
  }

  Table uses() {
    return uses;
  }

  /// How a word is used that has these tags, five bits each, and this way to its cluster.
  static int use(int tags, int cluster) {
    return tags << WAY | cluster;
  }

  /// The kind of a word that has `best` and `second` (or 0), or nothing but `best`.
  static int kind(int best, int second, boolean only, int from) {
    return best | second << 5 | (only ? ONLY : 0) | from;
  }

  /// The tags that a word of this kind may have, a bit each: only the treebanks' words are of
  /// classes that take no new words, and "flew" is no base form.
  static long allowed(int kind) {
    if ((kind & KNOWN) != 0) {
      return ALL;
    }
    if ((kind & FORM) == 0) {
      return OPEN;
    }
    long verbs = forms(kind & 31) | forms(kind >> 5 & 31);
    return (verbs & ~PASTS) == 0 ? PASTS | bit(Tag.JJ) : OPEN & ~(VERBS & ~verbs);
  }

  private static long forms(int tag) {
    return switch (Tag.of(tag)) {
      case VB, VBP -> bit(Tag.VB) | bit(Tag.VBP);
      case VBD, VBN -> PASTS;
      case NONE -> 0;
      default -> 1L << tag;
    };
  }

  private static long bit(Tag tag) {
    return 1L << tag.code();
  }

  private static long all(Predicate<Tag> chosen) {
    long all = 0;
    for (Tag tag : Tag.values()) {
      all |= chosen.test(tag) ? bit(tag) : 0;
    }
    return all;
  }

  /// The tag of a word that never has another; 0 for others.
  static int only(int kind) {
    return (kind & ONLY) != 0 ? kind & 31 : 0;
  }

  /// Writes into `word` what is known about it; 0 where that is nothing.
  void describe(Word word, boolean first) {
    word.first = first;
    if (word.mark != 0) {
      word.kind = word.uses = word.cluster = word.mark;
      word.allowed = ALL;
      return;
    }
    int use = uses.get(useKey(word));
    word.cluster = use & (1 << WAY) - 1;
    boolean name = !first && (word.shape & 2) != 0;
    word.uses = name ? CAPITAL : use >>> WAY;
    int kind = kinds.get(wordKey(word, first));
    word.kind = kind != 0 ? kind : kinds.get(suffixKey(word));
    word.allowed = allowed(word.kind) & (word.letters ? ~MARKS : ALL);
  }

  private static boolean isCapital(Word word, boolean first) {
    return !first && (word.shape & 7) == Word.CAPITAL;
  }

  static int wordKey(Word word, boolean first) {
    return Features.key(isCapital(word, first) ? 61 : 60, word.form, 0);
  }

  static int suffixKey(Word word) {
    return Features.key(62, word.suffix3, word.shape);
  }

  static int useKey(Word word) {
    return Features.key(63, word.form, 0);
  }
}
