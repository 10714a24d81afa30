package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Finds where the title before a name starts: "U.S. Secretary of State", "former mayor".
final class Titles {

  private static final int LONGEST = 6;

  /// Titles that do not tell what somebody is.
  private static final WordSet HONORIFICS =
      WordSet.folded(
          List.of(
              "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "mx", "dr", "dr.", "sir", "dame"));

  /// Titles that tell when somebody was something.
  private static final WordSet TIMES =
      WordSet.folded(List.of("former", "ex", "acting", "interim", "incoming", "outgoing"));

  private final Page page;

  Titles(Page page) {
    this.page = page;
  }

  /// The start of the title whose last words start at the token: past an "of" to the left.
  int widened(int start) {
    int i = start;
    if (page.is(i - 1, "of") && page.has(i - 2, Lexicon.TITLE)) {
      i -= 2;
      while (page.tag(i - 1).isName() && sameSentence(i) && start - i < LONGEST) {
        i--;
      }
    }
    while (page.has(i - 1, Lexicon.TITLE) && sameSentence(i) && start - i < LONGEST) {
      i--;
    }
    return page.tag(i - 1) == Tag.JJ && page.isCapital(i - 1) && sameSentence(i) ? i - 1 : i;
  }

  /// The start of the title in small letters that ends before the name: "former mayor Ann Lee",
  /// "spokesman Ann Lee"; the name's own where there is none.
  int before(int name) {
    int i = name;
    if (i > 0
        && sameSentence(i)
        && page.has(i - 1, Lexicon.TITLE | Lexicon.ROLE)
        && page.tokens().isWord(i - 1)
        && !page.tag(i - 1).isVerb()) {
      i--;
      while (i > 0 && sameSentence(i) && name - i < LONGEST && isPart(i - 1)) {
        i--;
      }
    }
    return i;
  }

  /// Whether the title in the tokens `[start, end)` is courtesy only: "Mr.", and no role.
  boolean isHonorific(int start, int end) {
    for (int i = start; i < end; i++) {
      if (page.tokens().isWord(i) && !page.tokens().isIn(i, HONORIFICS)) {
        return false;
      }
    }
    return true;
  }

  /// Whether the title in the tokens `[start, end)` tells when somebody was something, and not
  /// what: "FORMER Calder engineer Tom Orr".
  boolean isFormer(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!page.tokens().isIn(i, TIMES)) {
        return false;
      }
    }
    return end > start;
  }

  private boolean isPart(int i) {
    Tag tag = page.tag(i);
    return (tag == Tag.NN || tag == Tag.JJ || tag.isName()) && !page.has(i, Lexicon.TIME);
  }

  private boolean sameSentence(int i) {
    return !page.tokens().opensSentence(i);
  }
}
