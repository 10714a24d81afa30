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

  /// The same, of a clause that tells of who is called so.
  private static final int CLAUSE = 16;

  private static final WordSet ACCUSE =
      WordSet.folded(List.of("accuse", "accuses", "accused", "accusing"));

  private static final WordSet COMPARE =
      WordSet.folded(
          List.of("compare", "compares", "compared", "comparing", "liken", "likens", "likened"));

  private static final WordSet CREDIT =
      WordSet.folded(List.of("credit", "credits", "credited", "crediting"));

  private final Page page;

  Complements(Page page) {
    this.page = page;
  }

  /// The second comma, behind which quoted words stand; -1 where there are none.
  int close(int comma, int end) {
    boolean which = page.isWhich(comma + 1); // "described Orr, WHO IS ILL, as “a fool”"
    int reach = which ? CLAUSE : REACH;
    for (int i = comma + 1; page.isComma(comma) && i < Math.min(end, comma + reach); i++) {
      if (page.isComma(i)) {
        boolean quoted = isName(i + 1) || isPredicate(i + 1);
        return quoted && i > comma + 1 ? i : -1;
      }
      boolean verb = page.tag(i).isVerb() && !which;
      if (verb || page.isQuoted(i) || page.tag(i) == Tag.CC) {
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
    boolean accuses = page.tokens().isIn(cue.head(), ACCUSE);
    int accused = accuses ? pastAccused(from, end) : from + 1;
    if (accused > from + 1) {
      return accused;
    }
    boolean asks = cue.is(Lexicon.TO) && !page.is(from, "to");
    boolean judges = cue.is(Lexicon.THING) && !cue.is(Lexicon.BARE);
    boolean takes = cue.is(Lexicon.NAME) || accuses || asks || judges;
    for (int i = from; takes && i < Math.min(end, from + REACH); i++) {
      if (page.isQuoted(i)) {
        return from + 1;
      }
      if (page.isComma(i)) {
        int close = cue.is(Lexicon.NAME) ? close(i, end) : closing(cue, i, end);
        return close > i ? close + 1 : from + 1;
      }
    }
    return from + 1;
  }

  /// "thanked Orr, who led her, FOR IT": the second comma, behind which what somebody is judged for
  /// or asked to do follows; -1 where none does.
  private int closing(Cue cue, int comma, int end) {
    boolean which = page.isWhich(comma + 1);
    Tag first = page.tag(comma + 1);
    boolean described = first == Tag.DT || first == Tag.PRPS || first.isNoun() || first == Tag.VBN;
    described |= first == Tag.JJ || first == Tag.IN; // "the deal, WORTH a lot, to “a raffle”"
    for (int i = comma + 1; (which || described) && i < Math.min(end, comma + CLAUSE); i++) {
      if (page.isComma(i)) {
        return joins(cue, i + 1, end) ? i : -1;
      }
      boolean does = page.tag(i).isFinite() && !which;
      boolean says = page.isCue(i) && (page.tag(i).isFinite() || page.tag(i) == Tag.VBG);
      if (does || page.isQuoted(i) || (says && page.has(i, Lexicon.SAY))) {
        return -1;
      }
    }
    return -1;
  }

  /// "FOR his courage", "AS “a fool”", "OF theft", "TO leave", each behind a verb that takes it.
  private boolean joins(Cue cue, int i, int end) {
    Tag next = page.tag(i + 1);
    if (cue.is(Lexicon.TO)) {
      return page.tag(i) == Tag.TO && (next == Tag.VB || page.opensQuote(i + 1));
    }
    if (page.tokens().isIn(cue.head(), ACCUSE)) {
      return page.is(i, "of");
    }
    boolean thing = next == Tag.PRPS || next == Tag.DT || next == Tag.VBG || next.isNoun();
    boolean quoted = page.opensQuote(i + 1);
    if (page.is(i, "with")) {
      return next == Tag.VBG && page.tokens().isIn(cue.head(), CREDIT);
    }
    if (page.is(i, "for") || page.is(i, "over")) {
      return quoted || (thing && !page.isTime(i + 1)) || page.is(i + 1, "not");
    }
    if (page.is(i, "to")) {
      return page.tokens().isIn(cue.head(), COMPARE) && (thing || quoted);
    }
    boolean one = page.isOne(i + 1) || page.is(i + 1, "someone");
    one |= next == Tag.DT && !page.hasVerb(i + 1, Math.min(end, i + REACH));
    return page.is(i, "as") && (quoted || one);
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
