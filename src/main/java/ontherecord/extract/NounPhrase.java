package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Nouns with what stands before them: "the retired judge", "about 40 percent", "the mayor's aide".
final class NounPhrase {

  /// Words for some of many, who may be speakers by themselves: "MOST told the paper".
  static final WordSet SHARES =
      WordSet.folded(
          List.of("most", "many", "all", "both", "half", "several", "few", "each", "none", "some"));

  private static final int TITLE = 9;

  /// What tells when or where, before a sentence that names who speaks.
  private static final WordSet WHEN =
      WordSet.folded(
          List.of("after", "before", "during", "since", "until", "in", "at", "on", "amid"));

  private final Page page;

  NounPhrase(Page page) {
    this.page = page;
  }

  /// The start of nouns with their adjectives and determiner, which end with token `last`.
  int start(int floor, int last) {
    int i = last;
    while (i > floor) {
      i = isListed(floor, i) ? i - 1 : pastTitle(floor, i);
      if (page.isQuoted(i - 1) || isMoment(i)) {
        break;
      }
      if (!page.tag(last).isName() && isShort(floor, i - 1)) {
        i -= 3; // "a Norland Rail Authority (NRA) STUDY"
        continue;
      }
      Tag before = page.tag(i - 1);
      Tag here = page.tag(i);
      if (here == Tag.DT || here == Tag.PRPS) {
        boolean wider =
            (before == Tag.DT && here == Tag.DT) || page.is(i - 1, "all") || page.is(i - 1, "both");
        if (!wider) {
          break;
        }
      }
      boolean inside =
          before.isNoun()
              || before == Tag.JJ
              || (before == Tag.CD && !isHour(i - 1))
              || before == Tag.DT
              || before == Tag.PRPS
              || before == Tag.POS
              || before == Tag.SYM
              || ((before == Tag.VBN || before == Tag.VBG) && isInner(floor, i - 1))
              || (before == Tag.RB
                  && (here == Tag.JJ || here == Tag.CD || here == Tag.DT || here == Tag.VBN)
                  && !page.has(i - 1, Lexicon.AUXILIARY)
                  && !page.is(i - 1, "however"))
              || (here == Tag.CD && page.is(i - 1, "about"))
              || isOutside(floor, i)
              || (page.tag(i - 1) == Tag.WP && page.is(i - 1, "whose"));
      if (!inside || (before == Tag.DT && page.is(i - 1, "that") && here.isName())) {
        break;
      }
      i--;
    }
    return i;
  }

  /// "the Norland Rail Authority (NRA)": whether a short name in brackets closes with the token.
  private boolean isShort(int floor, int close) {
    return page.tag(close) == Tag.BRACKET
        && close - 3 >= floor
        && page.tag(close - 2) == Tag.BRACKET
        && page.isInCapitals(close - 1, close)
        && page.tag(close - 1).isNoun()
        && page.tag(close - 3).isName();
  }

  /// "a small, OLD mill": an adjective behind the comma that parts it from another.
  private boolean isListed(int floor, int i) {
    Tag led = page.tag(i - 3);
    return i - 3 >= floor
        && page.isComma(i - 1)
        && !page.isQuoted(i - 1)
        && page.tag(i) == Tag.JJ
        && page.tag(i - 2) == Tag.JJ
        && page.tag(i - 4) != Tag.IN // "all of a sudden, old men"
        && (led == Tag.DT || led == Tag.CD || led == Tag.PRPS);
  }

  /// "the “Low Tide” ACTOR", "her “fair price” PLAN": where the quoted words open behind a
  /// determiner or an owner; the noun itself elsewhere.
  private int pastTitle(int floor, int noun) {
    int close = noun - 1;
    if (!page.closesQuote(close) || page.isComma(close - 1) || !page.tag(noun).isNoun()) {
      return noun;
    }
    int open = page.marks().start(page.marks().at(close));
    Tag before = page.tag(open - 1);
    boolean led = before == Tag.DT || before == Tag.PRPS || before == Tag.POS;
    led |= page.is(open - 1, "so-called");
    boolean kind = page.isCapital(open + 1) || !page.tag(noun).isName();
    return open - 1 >= floor && led && !page.isQuoted(open - 1) && close - open < TITLE && kind
        ? open
        : noun;
  }

  /// "in the last minute LEE said": a name behind a word of time.
  private boolean isMoment(int i) {
    return page.has(i - 1, Lexicon.TIME)
        && page.tag(i - 1) == Tag.NN
        && !page.isCapital(i - 1)
        && page.tag(i).isName()
        && page.isCapital(i);
  }

  /// "a step ANN LEE called": where the name starts that a thing stands before, up to token `last`;
  /// `start` where there is none.
  int named(int start, int last) {
    boolean which = page.is(start - 1, "which"); // "at which point LEE said"
    if (!which && !page.isOne(start) && !page.is(start + 1, "time")) {
      return start; // "by the time LEE learned"
    }
    int name = last + 1;
    while (name > start && page.tag(name - 1).isName() && page.isCapital(name - 1)) {
      name--;
    }
    boolean thing =
        name <= last
            && page.tag(name - 1) == Tag.NN
            && !page.isCapital(name - 1)
            && !page.has(name - 1, Lexicon.ROLE | Lexicon.TITLE | Lexicon.BODY | Lexicon.VAGUE);
    return thing ? name : start;
  }

  /// "In her speech LEE said": where somebody stands behind the occasion that starts there, up to
  /// token `last`; `start` where none does.
  int pastOccasion(int start, int last) {
    Tag led = page.tag(start);
    boolean opens = led == Tag.DT || led == Tag.PRPS || page.isCapital(start);
    int i = opens && page.tag(start - 1) == Tag.IN ? start : last;
    while (i < last && !(page.has(i, Lexicon.OCCASION) && page.tag(i).isNoun())) {
      i++;
    }
    int who = i + 1;
    while (who < last && (page.has(who, Lexicon.OCCASION) || page.isTime(who))) {
      who++; // "a phone CALL TUESDAY Lee"
    }
    if (who > last && i == last && start < last && opens && page.tokens().isIn(start - 1, WHEN)) {
      return pastThing(start, last);
    }
    if (who > last || page.tag(who) == Tag.POS) {
      return start;
    }
    int name = name(who, last);
    boolean office = page.has(name - 1, Lexicon.ROLE | Lexicon.TITLE) && page.tag(who).isNoun();
    if (page.isCapital(who) || (name <= last && office)) {
      return page.tag(who).isNoun() ? who : start;
    }
    boolean bare = page.tag(name - 1) == Tag.NN && name - 1 > who; // "a letter to the board LEE"
    return name <= last && bare && !page.isCapital(name - 1) ? name : start;
  }

  /// "After the vote on the dam LEE said": the name behind a thing that a preposition leads to;
  /// `start` where none stands there.
  private int pastThing(int start, int last) {
    int name = name(start + 1, last);
    int who = Lexicon.ROLE | Lexicon.TITLE | Lexicon.BODY | Lexicon.VAGUE | Lexicon.MEDIA;
    boolean thing = page.tag(name - 1) == Tag.NN && !page.isCapital(name - 1);
    return name <= last && thing && !page.has(name - 1, who) ? name : start;
  }

  /// Where the name starts that ends with token `last`.
  private int name(int floor, int last) {
    int name = last + 1;
    while (name > floor && page.isCapital(name - 1) && page.tag(name - 1).isName()) {
      name--;
    }
    return name;
  }

  /// "10:30", before "Ann Lee said"
  private boolean isHour(int i) {
    int start = page.tokens().start(i);
    return page.tokens().text().indexOf(':', start, page.tokens().end(i)) > start;
  }

  /// "and OUTSIDE experts", at the start or behind "and"
  private boolean isOutside(int floor, int i) {
    boolean people = page.has(i, Lexicon.ROLES) && page.tag(i - 1) == Tag.IN;
    boolean opens = people && (i - 1 == floor || page.tag(i - 2) == Tag.CC);
    return opens && page.is(i - 1, "outside");
  }

  /// A participle between a determiner and its noun: "the retired judge".
  private boolean isInner(int floor, int i) {
    if (page.is(i, "managing") || page.is(i, "leading") || (i == floor && isDescribed(i))) {
      return true;
    }
    if (i <= floor) {
      return false;
    }
    Tag before = page.tag(i - 1);
    boolean how = before == Tag.RB && page.tag(i) == Tag.VBN && i - 2 >= floor;
    before = how ? page.tag(i - 2) : before; // "a recently RELEASED man"
    return before == Tag.DT
        || before == Tag.JJ
        || before == Tag.PRPS
        || before == Tag.POS
        || before == Tag.CD;
  }

  /// "RETIRED teacher Ann Lee", at the start of a sentence
  private boolean isDescribed(int i) {
    boolean office = page.has(i + 1, Lexicon.ROLE | Lexicon.TITLE);
    boolean whole = page.tag(i + 1) == Tag.NNS && page.tag(i + 2).isFinite();
    boolean kind = page.tag(i) == Tag.VBG && whole && !page.isCue(i); // "BREATHING tests showed"
    return page.isCapital(i) && (kind || (page.tag(i) == Tag.VBN && office));
  }

  boolean isHead(int i) {
    Tag tag = page.tag(i);
    return tag.isNoun()
        || tag == Tag.CD
        || (tag == Tag.SYM && i > 0 && page.tag(i - 1) == Tag.CD)
        || (tag == Tag.DT
            && !page.is(i, "the")
            && !page.is(i, "a")
            && !page.is(i, "an")
            && !page.is(i, "no"))
        || (tag == Tag.JJ
            && (page.has(i, Lexicon.VAGUE | Lexicon.ROLE | Lexicon.DETERMINER)
                || page.is(i - 1, "the")
                || page.is(i - 1, "a")
                || page.is(i - 1, "an")))
        || (tag == Tag.PRP && !isObjective(i));
  }

  /// "MOST of them", "TWO of us", "THREE-QUARTERS of them"
  boolean isShare(int i) {
    int start = page.tokens().start(i);
    boolean part = page.tokens().text().indexOf('-', start, page.tokens().end(i)) > start;
    boolean number = page.tag(i) == Tag.CD || (part && page.tag(i) == Tag.NNS);
    return number || page.tokens().isIn(i, SHARES);
  }

  /// "him", as in "those who back him say"; "her" where it owns nothing.
  boolean isObjective(int i) {
    boolean her = page.is(i, "her") && page.tag(i) == Tag.PRP;
    return her || page.is(i, "him") || page.is(i, "them") || page.is(i, "me") || page.is(i, "us");
  }
}
