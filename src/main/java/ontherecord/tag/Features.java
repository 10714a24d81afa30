package ontherecord.tag;

/// What speaks for this tag or that, each as a number: "the word before is 'said'", "it ends in
/// 'ing'". Most of it is told by one word, and so is the same wherever that word stands.
final class Features {

  /// What one word tells by itself: six as the one to be tagged, two as the one before that, one as
  /// the one before that again, two and one as those after it.
  static final int OF_A_WORD = 12;

  /// Where each of those places begins.
  static final int BEFORE = 6;

  static final int BEFORE2 = 8;
  static final int AFTER = 9;
  static final int AFTER2 = 11;

  /// All that a token has: those of the words around it, and what they tell together.
  static final int ALL = 21;

  private static final int BITS = 26;

  private Features() {}

  /// Fills in what `word` tells by itself wherever it stands.
  static void ofAWord(Word word, int[] out) {
    int shape = shape(word);
    out[0] = key(1, word.form, shape & 67);
    out[1] = key(2, word.suffix1, shape);
    out[2] = key(3, word.suffix3, shape & 3);
    out[3] = key(4, word.suffix4, 0);
    out[4] = key(23, word.cluster(10), shape & 3);
    out[5] = key(24, word.cluster, shape & 3);
    out[BEFORE] = key(10, word.form, 0);
    out[BEFORE + 1] = key(26, word.cluster, shape & 3);
    out[BEFORE2] = key(11, word.form, 0);
    out[AFTER] = key(12, word.form, 0);
    out[AFTER + 1] = key(28, word.cluster, shape & 3);
    out[AFTER2] = key(13, word.form, 0);
  }

  /// Fills in, behind those, what the word, the next two and the two tags before tell together.
  static void together(Word word, Word after, Word after2, int tag1, int tag2, int[] out) {
    int shape = shape(word);
    int n = OF_A_WORD;
    out[n++] = key(6, shape, tag1);
    out[n++] = key(7, tag1 + (tag2 << 6), word.kind);
    out[n++] = key(9, tag1 + (word.kind << 6), after.kind);
    out[n++] = key(14, word.form, after.form);
    out[n++] = key(15, after.kind + (word.kind << 10), after2.kind);
    out[n++] = key(19, word.form, after.kind);
    out[n++] = key(22, word.cluster(6), tag1 + ((shape & 3) << 6));
    out[n++] = key(29, word.uses, tag1);
    out[n] = key(30, word.uses, after.uses);
  }

  private static int shape(Word word) {
    return word.shape + (word.first ? 64 : 0);
  }

  static int key(int template, int a, int b) {
    int hash = (a * 0x9E3779B1 ^ template * 0x7FEB352D) + b * 0x85EBCA77;
    hash ^= hash >>> 15;
    hash *= 0x2C1B3C6D;
    hash ^= hash >>> 13;
    hash *= 0x297A2D39;
    return hash >>> (32 - BITS);
  }
}
