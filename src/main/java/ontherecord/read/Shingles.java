package ontherecord.read;

import java.util.BitSet;
import ontherecord.text.Glyphs;

/// The runs of three words of a text, to see whether another text says the same. A set of their
/// hashes: now and then it takes two runs for one, never one for two.
final class Shingles {

  private static final int BITS = 22;

  private final BitSet seen = new BitSet(1 << BITS);
  private int words;

  Shingles(String text) {
    each(text, (hash, run) -> seen.set(hash));
  }

  /// Whether most runs of three words of `text` are among these; a text of fewer says nothing.
  boolean hold(String text) {
    int[] count = new int[2];
    each(
        text,
        (hash, run) -> {
          count[0]++;
          count[1] += seen.get(hash) ? 1 : 0;
        });
    return count[0] > 0 && 3 * count[1] >= 2 * count[0];
  }

  int words() {
    return words;
  }

  private interface Sink {
    void take(int hash, int run);
  }

  private void each(String text, Sink sink) {
    int first = 0;
    int second = 0;
    int word = 0;
    int run = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word = 31 * word + Glyphs.fold(c);
      } else if (word != 0) {
        run++;
        if (run > 2) {
          int hash = (first * 31 + second) * 31 + word;
          sink.take((hash * 0x9e3779b1) >>> (32 - BITS), run);
        }
        first = second;
        second = word;
        word = 0;
      }
    }
    words = Math.max(words, run);
  }
}
