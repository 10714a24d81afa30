package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Finds the complement of a verb past what stands between: what somebody is called, "called Orr,
/// his rival, “A FOOL”", "calling him, in effect, “A FOOL”", and what he is accused of, "accused
/// him, in effect, OF IT".
final class Complements {

  /// How much may stand before the first comma, and between the two.
  private static final int REACH = 10;

  private static final WordSet ACCUSE =
      WordSet.folded(List.of("accuse", "accuses", "accused", "accusing"));

  private final Page page;

  Complements(Page page) {
    this.page = page;
  }

  /// The second comma, behind which quoted words stand; -1 where there are none.
  int close(int comma, int end) {
    for (int i = comma + 1; page.isComma(comma) && i < Math.min(end, comma + REACH); i++) {
      if (page.isComma(i)) {
        boolean quoted = isName(i + 1) || isPredicate(i + 1);
        return quoted && i > comma + 1 ? i : -1;
      }
      if (page.tag(i).isVerb() || page.isQuoted(i) || page.tag(i) == Tag.CC) {
        return -1;
      }
    }
    return -1;
  }

  /// "“A FOOL”", but not "called Orr, her doctor, “TO make sure”", "“BECAUSE I was ill”"
  boolean isName(int open) {
    return page.opensQuote(open) && page.tag(open + 1) != Tag.TO && !page.is(open + 1, "because");
  }

  /// "called Orr, his rival, A “fool”", "described Orr, his rival, AS A fool"
  private boolean isPredicate(int i) {
    boolean as = page.is(i, "as");
    boolean article = page.tag(as ? i + 1 : i) == Tag.DT;
    return isName(as || article ? i + 1 : i) || (as && article);
  }

  /// The token behind the second comma in what starts with the one who is called something; the one
  /// behind `from` where no commas set anything apart.
  int past(Cue cue, int from, int end) {
    if (page.tokens().isIn(cue.head(), ACCUSE)) {
      return pastAccused(from, end);
    }
    for (int i = from; cue.is(Lexicon.NAME) && i < Math.min(end, from + REACH); i++) {
      if (page.isQuoted(i)) {
        return from + 1;
      }
      if (page.isComma(i)) {
        int close = close(i, end);
        return close > i ? close + 1 : from + 1;
      }
    }
    return from + 1;
  }

  /// "accused him, IN AN EMAIL, of theft"
  private int pastAccused(int from, int end) {
    for (int i = from + 1; i < Math.min(end, from + REACH); i++) {
      if (page.is(i, "of")) {
        return i;
      }
      if (page.tag(i).isVerb() || page.isQuoted(i) || page.tag(i) == Tag.CC) {
        return from + 1;
      }
    }
    return from + 1;
  }
}
