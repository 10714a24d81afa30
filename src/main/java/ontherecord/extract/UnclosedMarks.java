package ontherecord.extract;

import java.util.List;
import ontherecord.text.Tokens;
import ontherecord.text.WordSet;

/// Where quoted words end whose closing mark was left out: at the comma before who said them, as in
/// "“The plan is dead, said Lee."
final class UnclosedMarks {

  private static final WordSet SAYS = WordSet.folded(List.of("said", "says", "told", "added"));

  private static final WordSet SHE = WordSet.folded(List.of("he", "she", "they"));

  /// How many words may name who said them.
  private static final int NAMED = 5;

  private UnclosedMarks() {}

  /// The token after the comma that ends the words which open at `open`, before token `last`; -1
  /// where none does.
  static int close(Tokens tokens, int open, int last) {
    for (int i = open + 3; i + 2 < last; i++) {
      if (tokens.isComma(i) && tells(tokens, i + 1, last)) {
        return i + 1;
      }
    }
    return -1;
  }

  /// "said ANN LEE", "ANN LEE told", "SHE said" and the end.
  private static boolean tells(Tokens tokens, int first, int last) {
    if (tokens.isIn(first, SAYS)) {
      return tokens.isCapital(first + 1);
    }
    boolean she = tokens.isIn(first, SHE);
    int verb = she ? first + 1 : first;
    while (!she && verb < Math.min(last, first + NAMED) && tokens.isCapital(verb)) {
      verb++;
    }
    boolean says = verb > first && verb < last && tokens.isIn(verb, SAYS);
    return says && (verb + 1 >= last || !tokens.isWord(verb + 1) || tokens.is(verb, "told"));
  }
}
