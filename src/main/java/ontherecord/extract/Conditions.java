package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// What is told with a condition or a ground before it, or behind a comma: "said, if elected, she
/// would go", "said because it rained, they would stay".
final class Conditions {

  private static final int REACH = 16;

  /// What opens a condition that is told as well: "said, if elected, she would go".
  private static final WordSet CONDITIONS = WordSet.folded(List.of("if", "unless", "once"));

  /// What opens a ground or condition of what is told.
  private static final WordSet GROUNDS =
      WordSet.folded(List.of("because", "although", "though", "unless", "once", "since"));

  /// What opens a phrase or a clause that leads up to what is told, if a comma closes it.
  private static final WordSet LEADS =
      WordSet.folded(
          List.of(
              "because",
              "since",
              "until",
              "while",
              "as",
              "despite",
              "without",
              "under",
              "like",
              "unlike",
              "given",
              "instead",
              "regardless",
              "once"));

  /// The same, with or without a comma: what it tells is no more told when and how it was said.
  private static final WordSet OPENS = WordSet.folded(List.of("despite", "unlike", "like"));

  /// Where something is said: "in COURT".
  private static final WordSet PLACES =
      WordSet.foldedKind(Adverbials.class, "adverbials.txt", "places");

  private final Page page;
  private final ClauseStarts starts;

  Conditions(Page page, ClauseStarts starts) {
    this.page = page;
    this.starts = starts;
  }

  /// "He added, the plan is dead", "said, win or lose, he would stay"; -1 where no clause follows.
  int behindComma(int comma, int end) {
    int next = comma + 1;
    if (next + 1 >= end || page.isQuoted(next)) {
      return -1;
    }
    if (page.is(next, "that")) {
      return next;
    }
    boolean either = page.is(next, "win") && page.is(next + 1, "or");
    boolean condition =
        either || (page.tokens().isIn(next, CONDITIONS) && page.tag(next + 1) == Tag.VBN);
    int close = condition ? comma(next, end) : -1;
    if (close >= 0) {
      return starts.isClause(close + 1, end) ? next : -1;
    }
    boolean the = page.tag(next) == Tag.DT && page.isCapital(next);
    boolean subject = the || page.tag(next).isName() || page.tag(next) == Tag.PRP;
    return subject && starts.isClause(next, end) ? next : -1;
  }

  /// The next comma; -1 where none is near.
  private int comma(int first, int end) {
    for (int i = first + 1; i < Math.min(end, first + REACH); i++) {
      if (page.isComma(i)) {
        return i;
      }
    }
    return -1;
  }

  /// "said WITHOUT help, the town would starve", "said DESPITE the cost it would be built": whether
  /// a phrase or a clause opens that leads up to what is told.
  boolean leadsIn(int i, int end) {
    if (page.is(i, "for")) {
      return starts.infinitiveFollows(i + 1, end) && starts.hasVerb(i + 1, end);
    }
    boolean many = page.is(i, "as") && page.is(i + 2, "as") && page.tag(i + 3) == Tag.CD;
    boolean because = page.is(i, "because") && page.is(i + 1, "of");
    // "said AS EARLY AS NEXT week it would close"
    boolean soon = page.is(i, "as") && page.is(i + 2, "as") && page.is(i + 3, "next");
    boolean between = page.is(i, "between") && page.tag(i + 1) == Tag.CD;
    if (because || soon || many || between || page.tokens().isIn(i, OPENS)) {
      return starts.hasVerb(i, end);
    }
    if (page.is(i, "in")) {
      return isField(i + 1) && !page.isThirdPerson(i + 2) && starts.isClause(i + 2, end);
    }
    boolean of = page.is(i, "of");
    int close = of || page.tokens().isIn(i, LEADS) ? comma(i, end) : -1;
    if (close < 0 || isWhole(close + 1, end) || !starts.isClause(close + 1, end)) {
      return false;
    }
    if (of) {
      return page.tag(close + 1) == Tag.CD; // "said of the 20, five were hurt"
    }
    boolean left = page.is(i, "as") && page.tag(i + 1) == Tag.PRP; // "said as she left, “…”"
    return !left && page.tag(i + 1) != Tag.VBG;
  }

  /// "said in BUSINESS it takes luck": a noun alone that tells where what is said is so.
  private boolean isField(int i) {
    boolean noun = page.tag(i) == Tag.NN || page.tag(i) == Tag.NNS;
    int other = Lexicon.OCCASION | Lexicon.TIME | Lexicon.REMARK;
    boolean alone = noun && !page.isCapital(i) && !page.tag(i + 1).isNoun();
    return alone && !page.has(i, other) && !page.tokens().isIn(i, PLACES);
  }

  /// Whether quoted words open that are a sentence, or all that follows: "said without a pause,
  /// “YES, WE DO.”", but not "said despite it, “EVERYBODY” was ready".
  private boolean isWhole(int open, int end) {
    return page.opensQuote(open)
        && (page.isCapital(open + 1) || page.marks().end(page.marks().at(open)) >= end);
  }

  /// "said BECAUSE it rained, they would stay": a ground or condition of what is told.
  boolean isGround(int i, int end) {
    if (!page.tokens().isIn(i, GROUNDS)) {
      return false;
    }
    int close = comma(i, end);
    return close >= 0
        && page.hasVerb(i, close)
        && (page.opensQuote(close + 1)
            || starts.isCount(close + 1)
            || starts.isClause(close + 1, end));
  }
}
