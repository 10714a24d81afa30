package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.Tokens;
import ontherecord.text.WordSet;

/// Tells the marks around a nickname from those around what somebody said: "Joe “The Plumber” Orr",
/// "by the name “Night Owl”".
final class Nicknames {

  /// In tokens, marks included.
  private static final int LONGEST = 6;

  /// What a name in marks follows.
  private static final WordSet NAMES =
      WordSet.folded(
          List.of("name", "nickname", "alias", "pseudonym", "moniker", "handle", "username"));

  private final Tokens tokens;
  private final int[] flags;

  Nicknames(Tokens tokens, int[] flags) {
    this.tokens = tokens;
    this.flags = flags;
  }

  /// Whether the tokens `[start, end)`, marks included, stand between a given name and a surname,
  /// or behind "the name"; all are part of the name then.
  boolean take(int start, int end) {
    boolean among = start > 0 && end < tokens.size() && end - start <= LONGEST;
    boolean told = start > 1 && (flags[start - 2] & (Lexicon.TOLD | Lexicon.NAME)) != 0;
    boolean between = among && isGiven(start - 1) && isSurname(end);
    if (!among || told || !(between || isNamed(start, end))) {
      return false;
    }
    for (int i = start + 1; i < end - 1; i++) {
      if (!tokens.isWord(i) || Tag.of(tokens, i).isFinite()) {
        return false;
      }
    }
    for (int i = start; i < end; i++) {
      tokens.tag(i, Tag.NNP.code());
    }
    return true;
  }

  private boolean isNamed(int start, int end) {
    boolean capital = end - start > 2 && tokens.isCapital(start + 1);
    return capital && tokens.isIn(start - 1, NAMES);
  }

  private boolean isGiven(int i) {
    return (flags[i] & (Lexicon.FEMALE | Lexicon.MALE)) != 0 && Tag.of(tokens, i).isName();
  }

  private boolean isSurname(int i) {
    return Tag.of(tokens, i).isName()
        && tokens.isCapital(i)
        && tokens.isWord(i)
        && (flags[i] & Lexicon.TIME) == 0;
  }
}
