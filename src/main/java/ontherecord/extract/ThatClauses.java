package ontherecord.extract;

import ontherecord.tag.Tag;

/// Tells "that" which opens what is told from the pronoun and the relative: "said in May THAT talks
/// had failed", but not "a plan THAT failed", "THAT plan".
final class ThatClauses {

  private static final int NEAR = 9;

  private final Page page;

  ThatClauses(Page page) {
    this.page = page;
  }

  /// Whether the token is "that" before a clause, and not before a noun or as a pronoun.
  boolean opens(int i, int end) {
    boolean led = page.is(i - 1, "about") || page.is(i - 1, "despite") || page.is(i - 1, "all");
    boolean asked = led && page.isComma(i + 1); // "asked about that, she left"
    if (!page.is(i, "that") || i + 1 >= end || asked) {
      return false;
    }
    Tag tag = page.tag(i);
    if (tag == Tag.IN) {
      return true;
    }
    Tag next = page.tag(i + 1);
    Tag left = page.tag(i - 1);
    boolean apart = (left == Tag.RB && !page.is(i - 1, "not")) || left.isName();
    boolean there = tag == Tag.RB && (apart || page.isTime(i - 1)); // "said THERE that more than"
    if (tag == Tag.DT || tag == Tag.WDT || there) {
      return next == Tag.DT
          || next == Tag.PRP
          || next == Tag.PRPS
          || next == Tag.EX
          || next == Tag.NNP
          || next == Tag.NNS
          || next == Tag.IN
          || next == Tag.CD
          || next == Tag.SYM
          || next == Tag.VBG
          || next == Tag.WRB
          || next == Tag.WP
          || page.is(i + 1, "given")
          || isActing(i + 1, end)
          || (next == Tag.RB && page.tag(i + 2) == Tag.DT)
          || (next == Tag.JJ && (page.tag(i + 2) == Tag.NNS || page.is(i + 2, "of")))
          || ((next == Tag.JJ || next == Tag.RB) && page.is(i + 2, "than"))
          || page.opensQuote(i + 1)
          || page.isComma(i + 1)
          || page.isDash(i + 1)
          || (page.has(i - 1, Lexicon.TIME)
              && (next == Tag.VBZ || (next.isNoun() && !page.has(i + 1, Lexicon.TIME))))
          || (next.isNoun() && (page.tag(i + 2).isFinite() || page.tag(i - 1).isNoun()))
          || (next.isNoun() && page.tag(i + 2) == Tag.NNS && page.tag(i + 3).isFinite())
          || (next == Tag.WP && !page.is(i + 1, "who"))
          || isLed(i + 1, end)
          || isInverted(i + 1)
          || isMistagged(i, next);
    }
    return false;
  }

  /// "that TALKS had failed", "that REPORTS of it were false": a noun that was taken for a verb,
  /// since another follows.
  private boolean isActing(int noun, int end) {
    if (page.tag(noun) != Tag.VBZ || page.has(noun, Lexicon.AUXILIARY)) {
      return false;
    }
    boolean of = page.tag(noun + 1) == Tag.IN && !page.is(noun + 1, "that");
    for (int i = noun + 1; i < Math.min(end, noun + NEAR); i++) {
      if (page.tag(i).isFinite()) {
        return of || i == noun + 1;
      }
      if (!page.tokens().isWord(i) || page.tag(i) == Tag.PRP || page.is(i, "that")) {
        return false;
      }
    }
    return false;
  }

  /// "that EVEN WITHOUT HELP, it would", "that LAST WINTER, nobody was", "that TO WIN, they must":
  /// whether a phrase starts there that a comma parts from a subject.
  private boolean isLed(int first, int end) {
    Tag tag = page.tag(first);
    boolean last = page.is(first, "last") || page.is(first, "next");
    boolean time = (tag == Tag.JJ || tag.isNoun()) && page.isTime(first + 1);
    boolean leads =
        last || time || page.isTime(first) || tag == Tag.RB || tag == Tag.TO || tag == Tag.WRB;
    for (int i = first + 1; leads && i + 1 < Math.min(end, first + NEAR); i++) {
      if (page.isComma(i)) {
        Tag next = page.tag(i + 1);
        boolean owned =
            next == Tag.PRP
                || next == Tag.VBG
                || next == Tag.PRPS
                || next == Tag.DT
                || next == Tag.EX;
        return owned || next.isNoun() || next == Tag.CD || page.opensQuote(i + 1);
      }
      if (page.isQuoted(i) || (page.tag(i).isFinite() && tag != Tag.WRB)) {
        return false;
      }
    }
    return false;
  }

  /// "that TO LEAVE would be wrong", "that WHEN SHE left", "that NOT EVERYBODY was", "that SHOULD
  /// IT fail", "that MANY “big” plans": whether what starts there can be no relative clause.
  private boolean isInverted(int first) {
    Tag tag = page.tag(first);
    int past = first + 1;
    Tag next = page.tag(past);
    boolean subject = next == Tag.PRP || next == Tag.PRPS || next == Tag.DT;
    if (tag == Tag.TO) {
      return next == Tag.VB;
    }
    if (tag == Tag.WRB) {
      return subject || next.isName();
    }
    boolean counts = next == Tag.JJ || next == Tag.CD || page.is(first, "not");
    counts &= !page.is(past, "only");
    if (tag == Tag.RB && counts) {
      return !next.isVerb() && next != Tag.RB && next != Tag.IN && !page.isTime(past + 1);
    }
    boolean verb = next.isVerb() || next == Tag.RB;
    return page.is(first, "should") ? !verb : tag == Tag.JJ && page.opensQuote(past);
  }

  /// "in a column that traffic was": a noun taken for a verb, which would not agree with "column".
  private boolean isMistagged(int that, Tag next) {
    Tag before = page.tag(that - 1);
    return (next == Tag.VB || next == Tag.VBP) && (before == Tag.NN || before == Tag.NNP);
  }
}
