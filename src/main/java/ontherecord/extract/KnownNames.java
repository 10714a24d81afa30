package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.Tokens;

/// The names that stand somewhere in an article behind a small word or a first name, where a
/// capital tells them: "met Boreing". At the start of a sentence the tagger may take the same word
/// for a verb.
final class KnownNames {

  /// No longer word is looked at, and no more slots for one, so that no text takes long.
  private static final int LONGEST = 32;

  private static final int PROBES = 16;

  private final Tokens tokens;
  private final int[] slots;

  private KnownNames(Tokens tokens, int names) {
    this.tokens = tokens;
    this.slots = new int[Integer.highestOneBit(names + 8) * 2];
  }

  static KnownNames of(Tokens tokens, int[] flags) {
    int names = 0;
    for (int i = 1; i < tokens.size(); i++) {
      names += tells(tokens, flags, i) ? 1 : 0;
    }
    KnownNames known = new KnownNames(tokens, names);
    for (int i = 1; names > 0 && i < tokens.size(); i++) {
      if (tells(tokens, flags, i)) {
        known.add(i);
      }
    }
    return known;
  }

  private static boolean tells(Tokens tokens, int[] flags, int i) {
    return Tag.of(tokens, i).isName()
        && (flags[i] & Lexicon.CUE) == 0
        && tokens.isCapital(i)
        && (Character.isLowerCase(tokens.first(i - 1))
            || (flags[i - 1] & (Lexicon.FEMALE | Lexicon.MALE | Lexicon.TITLE)) != 0);
  }

  private void add(int token) {
    int slot = slot(token);
    if (slot >= 0) {
      slots[slot] = token + 1;
    }
  }

  boolean has(int token) {
    int slot = slot(token);
    return slot >= 0 && slots[slot] != 0;
  }

  /// The slot that holds the token's word, or the free one where it would stand; -1 where there is
  /// none.
  private int slot(int token) {
    int start = tokens.start(token);
    int length = tokens.end(token) - start;
    if (length > LONGEST || length < 3) {
      return -1;
    }
    int hash = length;
    for (int i = start; i < start + length; i++) {
      hash = hash * 31 + tokens.text().charAt(i);
    }
    int slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
    for (int probe = 0; probe < PROBES; probe++) {
      int other = slots[slot] - 1;
      if (other < 0 || isSame(other, start, length)) {
        return slot;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  }

  private boolean isSame(int other, int start, int length) {
    int from = tokens.start(other);
    return tokens.end(other) - from == length
        && tokens.text().regionMatches(from, tokens.text(), start, length);
  }
}
