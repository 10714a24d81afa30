package ontherecord.extract;

import java.util.List;
import ontherecord.text.Tokens;
import ontherecord.text.WordSet;

/// Tells the marks around the title of a work from those around what somebody said: "his memoir,
/// “Hard Choices,”".
final class Works {

  /// What has a title: "book", "film".
  private static final WordSet WORKS = WordSet.folded(Works.class, "works.txt");

  /// In tokens, marks included.
  private static final int LONGEST = 12;

  /// How many letters a word may have that titles write small, whatever it is: "the".
  private static final int SHORT = 3;

  /// The words that titles write small.
  private static final WordSet SMALL =
      WordSet.folded(
          List.of(
              "a", "an", "the", "of", "and", "or", "but", "in", "on", "for", "to", "at", "by",
              "from", "with"));

  /// Words that start a sentence of somebody's.
  private static final WordSet SPEAKING =
      WordSet.folded(List.of("i", "we", "you", "he", "she", "it", "they", "this", "that", "there"));

  private Works() {}

  /// Whether the token names what has a title of its own.
  static boolean isWork(Tokens tokens, int token) {
    return tokens.isIn(token, WORKS);
  }

  /// Whether the token is a word that a title would write with a capital, and has none.
  static boolean isSmall(Tokens tokens, int token) {
    boolean longer = tokens.end(token) - tokens.start(token) > SHORT;
    return longer && tokens.isWord(token) && !tokens.isCapital(token);
  }

  /// Whether one of the tokens `[start, end)` is such a word.
  static boolean hasSmall(Tokens tokens, int start, int end) {
    for (int i = start; i < end; i++) {
      if (isSmall(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the tokens `[start, end)`, marks included, are the title of the work before them: all
  /// words but small ones have a capital.
  static boolean isTitle(Tokens tokens, int start, int end) {
    boolean apart = start > 0 && tokens.isComma(start - 1);
    int noun = apart ? start - 2 : start - 1;
    if (noun < 0 || end - start > LONGEST || !tokens.isIn(noun, WORKS)) {
      return false;
    }
    int words = 0;
    for (int i = start + 1; i < end - 1; i++) {
      if (!Character.isLetterOrDigit(tokens.first(i))) {
        continue;
      }
      boolean small = words > 0 && tokens.isIn(i, SMALL);
      if (!tokens.isCapital(i) && !small) {
        return false;
      }
      if (words == 0 && tokens.isIn(i, SPEAKING)) {
        return false;
      }
      words++;
    }
    return words > (apart ? 1 : 0);
  }
}
