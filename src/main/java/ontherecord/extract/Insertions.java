package ontherecord.extract;

import ontherecord.tag.Tag;

/// What two commas set apart within content, which goes on behind the second: "it was, IN FACT,
/// working", "that his wife, KIM, had left", "to land a woman, AND A MAN, on the moon".
final class Insertions {

  private static final int LONGEST = 9;

  /// How many tokens may stand between two dashes.
  private static final int REACH = 24;

  /// How many tokens a clause has at most that opens what is told.
  private static final int CLAUSE = 40;

  private final Page page;
  private final Tails tails;
  private final Complements complements;

  Insertions(Page page, Tails tails) {
    this.page = page;
    this.tails = tails;
    this.complements = new Complements(page);
  }

  /// The comma that closes what the comma opens in the content that starts at `from`, or what tells
  /// whose words the closing mark ends; the token itself where it is neither, or the content does
  /// not go on behind it.
  ///
  /// @param clause whether the content may be a clause whose verb is still to come
  int past(int from, int comma, boolean clause, int end) {
    if (page.closesQuote(comma)) {
      return pastWording(from, comma, end);
    }
    if (!page.isComma(comma) || page.isQuoted(comma)) {
      return comma;
    }
    if (isDate(comma, end)) {
      return comma + 2;
    }
    if (page.is(comma + 1, "say") && page.isComma(comma + 2) && comma + 3 < end) {
      return comma + 2; // "instead of, SAY, cars"
    }
    int close = close(comma, end);
    if (close < 0 || close + 1 >= end) {
      boolean asks = page.tag(comma + 1) == Tag.WP || page.tag(comma + 1) == Tag.WRB;
      return asks && isBound(comma) ? comma + 1 : comma; // "the question is, WHAT is next"
    }
    Tag next = page.tag(close + 1);
    boolean ground = page.is(comma - 1, "because") || isQuestion(comma - 1);
    boolean on = ground || (isBound(comma) && next != Tag.PRP && next != Tag.CC);
    int part = part(from, comma);
    boolean named =
        (clause || part > from || isQuestion(from))
            && next.isFinite()
            && !tails.hasVerb(part, comma)
            && isPhrase(part, comma);
    boolean object =
        (next == Tag.IN || next == Tag.TO)
            && !(page.has(close + 1, Lexicon.CONJUNCTION) && tails.hasVerb(close + 1, end))
            && tails.hasBase(from, comma)
            && isThing(comma + 1, close);
    boolean wish = next == Tag.TO && page.is(from - 1, "for") && page.tag(comma + 1) == Tag.RB;
    return on || named || object || wish ? close : comma; // "call for the fee, now $7, TO be cut"
  }

  /// "a MAY 8, 2015, contract": whether the comma parts day and year of a date that tells of the
  /// noun behind it.
  private boolean isDate(int comma, int end) {
    boolean year = page.tag(comma + 1) == Tag.CD && page.isComma(comma + 2) && comma + 3 < end;
    boolean day = year && page.tag(comma - 1) == Tag.CD && page.isTime(comma - 2);
    Tag led = page.tag(comma - 3);
    return day && (led == Tag.DT || led == Tag.PRPS || led == Tag.POS);
  }

  /// "that he left and THAT SMITH, hurt in May, would", "the claim THAT SMITH, hurt in May, would":
  /// where the last of several clauses starts.
  private int part(int from, int comma) {
    for (int i = comma - 1; i > Math.max(from, comma - LONGEST); i--) {
      Tag before = page.tag(i - 1);
      boolean joined = before == Tag.CC || before.isNoun() || page.isComma(i - 1);
      if (joined && page.is(i, "that") && page.tag(i) == Tag.IN) {
        return i;
      }
    }
    return from;
  }

  /// "endorsed HIM on Friday", but not "accused HIM in May of theft": whether a pronoun is all that
  /// is told, by a verb that takes a thing.
  boolean isAll(Cue cue, int from, int end) {
    if (page.tag(from) == Tag.PRP && page.is(from + 1, "or") && page.is(from + 2, "not")) {
      return true; // "whether she admits IT or not"
    }
    boolean thing = !cue.is(Lexicon.NAME) && (!cue.is(Lexicon.BARE) || cue.is(Lexicon.THING));
    return thing && tails.isBarePronoun(from, end) && complements.past(cue, from, end) == from + 1;
  }

  /// The token after the first of the content, past what commas set apart at its start: "that, as
  /// it stands, …", "that WHILE IT RAINED, they stayed", "IF IT RAINS, they stay".
  int pastFirst(Cue cue, int from, boolean whole, int end) {
    int named = complements.past(cue, from, end);
    if (named > from + 1) {
      return named;
    }
    boolean that = page.is(from, "that") && page.tag(from) != Tag.DT;
    int first = that ? from + 1 : from;
    boolean joins = page.tag(first) == Tag.IN && page.has(first, Lexicon.CONJUNCTION);
    if (joins && (that || !whole)) {
      return pastClause(first, from + 1, end);
    }
    boolean own = page.is(from + 2, "so") || page.is(from + 2, "but"); // "that, so please go"
    if (!page.is(from, "that") || !page.isComma(from + 1) || own) {
      return from + 1;
    }
    int close = comma(from + 2, end);
    return close >= 0 ? close + 1 : from + 2;
  }

  /// Behind the comma that closes a clause with a verb, where no pronoun for the speaker follows;
  /// `otherwise` elsewhere.
  private int pastClause(int first, int otherwise, int end) {
    int close = comma(first + 1, Math.min(end, first + CLAUSE));
    boolean clause = close >= 0 && page.hasVerb(first + 1, close) && close + 1 < end;
    return clause && !page.isThirdPerson(close + 1) ? close + 1 : otherwise;
  }

  /// "the “thieves,” AS HE CALLED THEM, had left": the comma behind what tells whose words the
  /// quoted ones are, where they are part of a clause whose verb is still to come; the mark itself
  /// elsewhere.
  private int pastWording(int from, int mark, int end) {
    boolean as = page.is(mark + 1, "as") && page.closesQuote(mark) && page.isComma(mark - 1);
    int last = as && page.isThirdPerson(mark + 2) ? mark + 4 : end;
    boolean cue = page.isCue(mark + 3) || page.is(mark + 3, "put") || page.is(mark + 3, "puts");
    boolean puts = cue && page.isComma(last + 1) && page.tag(last) == Tag.PRP;
    boolean verb = puts && page.tag(last + 2).isFinite() && last + 2 < end;
    return verb && !tails.hasVerb(from, mark) ? last + 1 : mark;
  }

  /// The next comma outside quotation marks; -1 where there is none.
  private int comma(int first, int end) {
    for (int i = first; i < end; i++) {
      if (page.isComma(i) && !page.isQuoted(i)) {
        return i;
      }
    }
    return -1;
  }

  /// The dash that closes what the dash opens, where a phrase follows it: "in May – AFTER HE LEFT –
  /// in order to"; the dash itself elsewhere.
  int pastDashes(int dash, int end) {
    if (!page.tokens().spaceBefore(dash)) {
      return dash;
    }
    for (int i = dash + 1; i < Math.min(end, dash + REACH); i++) {
      if (page.isSpacedDash(i)) {
        boolean phrase = page.tag(i + 1) == Tag.IN || page.tag(i + 1) == Tag.TO;
        return phrase && i + 1 < end ? i : dash;
      }
    }
    return dash;
  }

  private int close(int comma, int end) {
    for (int i = comma + 1; i < Math.min(end, comma + LONGEST); i++) {
      if (page.isComma(i)) {
        return i;
      }
      boolean breaks = page.isSpacedDash(i) || page.isSemicolon(i);
      if (page.isQuoted(i) || (page.tag(i).isFinite() && !isDone(comma, i)) || breaks) {
        return -1;
      }
    }
    return -1;
  }

  /// ", ACQUIRED from", ", first REPORTED in": a participle that was taken for a past.
  private boolean isDone(int comma, int i) {
    boolean first = i == comma + 1 || (i == comma + 2 && page.tag(comma + 1) == Tag.RB);
    return first && page.tag(i) == Tag.VBD && page.tag(i + 1) == Tag.IN;
  }

  /// "it WAS, in fact", "know THAT, in May, they": whether no clause ends with the word before the
  /// comma.
  private boolean isBound(int comma) {
    int last = comma - 1;
    Tag before = page.tag(last - 1);
    boolean leads = page.is(last, "that") && page.tag(last) != Tag.DT && before.isVerb();
    boolean and = page.tag(last) == Tag.CC || page.is(last, "while"); // "and, they say, in June"
    return leads || and || (page.isBe(last) && (before.isNoun() || before == Tag.PRP));
  }

  /// "HOW, as a boy, he swam", "WHY LEE, a sailor, swam": whether the word opens a clause whose
  /// subject is still to come.
  private boolean isQuestion(int i) {
    return page.tag(i) == Tag.WRB || page.is(i, "whether");
  }

  /// "that HIS WIFE": whether a subject is all that stands before the comma.
  private boolean isPhrase(int from, int comma) {
    int first = page.is(from, "that") || isQuestion(from) ? from + 1 : from;
    boolean phrase = page.tag(comma - 1).isNoun() && comma - first < LONGEST;
    for (int i = first; phrase && i < comma; i++) {
      Tag tag = page.tag(i);
      phrase = tag.isNoun() || tag == Tag.DT || tag == Tag.PRPS || tag == Tag.JJ || tag == Tag.POS;
    }
    return phrase;
  }

  /// "47", "A LAWYER", "AND HIS WIFE": whether commas set apart a phrase and nothing that is done.
  private boolean isThing(int first, int close) {
    for (int i = first; i < close; i++) {
      Tag tag = page.tag(i);
      if (tag.isVerb() || tag == Tag.WP || tag == Tag.WDT || tag == Tag.WRB) {
        return false;
      }
    }
    Tag tag = page.tag(first);
    return tag == Tag.CD || tag == Tag.DT || tag == Tag.CC || tag == Tag.JJ || tag.isNoun();
  }
}
