package ontherecord.extract;

import ontherecord.text.Tokens;
import ontherecord.text.WordSet;

/// Tells the marks around the title of a work from those around what somebody said: "his memoir,
/// “Hard Choices,”".
final class Works {

  /// What has a title: "book", "film".
  private static final WordSet WORKS = WordSet.folded(Works.class, "works.txt");

  /// In tokens, marks included.
  private static final int LONGEST = 12;

  /// Letters of the words that titles write small.
  private static final int SMALL = 4;

  private Works() {}

  /// Whether the tokens `[start, end)`, marks included, are the title of the work before them.
  static boolean isTitle(Tokens tokens, int start, int end) {
    boolean apart = start > 0 && tokens.first(start - 1) == ',';
    int noun = apart ? start - 2 : start - 1;
    if (noun < 0 || end - start > LONGEST || !tokens.isIn(noun, WORKS)) {
      return false;
    }
    int words = 0;
    for (int i = start + 1; i < end - 1; i++) {
      if (!tokens.isWord(i)) {
        continue;
      }
      boolean small = words > 0 && tokens.end(i) - tokens.start(i) <= SMALL;
      if (!Character.isUpperCase(tokens.first(i)) && !small) {
        return false;
      }
      words++;
    }
    return words > (apart ? 1 : 0);
  }
}
