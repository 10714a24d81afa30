package ontherecord.extract;

import ontherecord.tag.Tag;

/// Words that tell when, where, how and to whom something was said: "on Tuesday, in a statement to
/// the Post".
final class Adjuncts {

  /// How many tokens a clause has at most that tells when something was said.
  private static final int LONGEST = 40;

  /// How far before "that was seen by" what was seen may stand.
  private static final int OCCASION = 5;

  /// How far "that" may stand behind the start of a clause.
  private static final int CLAUSE = 9;

  private final Page page;
  private final Mentions mentions;
  private final Programmes programmes;
  private final TimeBehind timeBehind;
  private final Towns towns;

  Adjuncts(Page page, Mentions mentions) {
    this.page = page;
    this.mentions = mentions;
    this.programmes = new Programmes(page);
    this.timeBehind = new TimeBehind(page);
    this.towns = new Towns(page);
  }

  /// Past when, where, how and to whom something was said: "on Tuesday in a statement to the Post".
  int past(int from, int end) {
    int i = from;
    while (i < end) {
      int next = pastOne(i, end);
      if (next <= i) {
        return i;
      }
      i = next;
    }
    return i;
  }

  /// "Tuesday", "2012", "Dec. 6"
  private int pastTime(int i, int end) {
    boolean month =
        page.tag(i) == Tag.NNP && page.has(i, Lexicon.TIME) && !page.tokens().endsWith(i, "day");
    boolean number = i + 1 < end && page.tag(i + 1) == Tag.CD;
    int digits = number ? page.tokens().end(i + 1) - page.tokens().start(i + 1) : 0;
    boolean day = number && digits <= 2;
    if (month && digits == 4) {
      return i + 2; // "June 2003"
    }
    boolean dated = month && day && page.isComma(i + 2) && page.tag(i + 3) == Tag.CD && i + 4 < end;
    return dated ? i + 4 : month && day ? i + 2 : i + 1;
  }

  /// "two weeks ago", "as recently as last week": past what tells when something was said rather
  /// than when it was so; the token itself elsewhere.
  int pastDate(int i, int end) {
    boolean ago = page.is(i + 2, "ago") && !page.is(i + 1, "years") && !page.is(i + 1, "year");
    if ((page.tag(i) == Tag.CD || page.tag(i) == Tag.DT) && page.isTime(i + 1) && ago) {
      return i + 3;
    }
    boolean point = page.is(i + 2, "point") || page.is(i + 2, "stage");
    if (page.is(i, "at") && page.is(i + 1, "one") && point) {
      return i + 3;
    }
    boolean as = page.is(i, "as") && page.tag(i + 1) == Tag.RB && page.is(i + 2, "as");
    if (as && i + 3 < end && !page.is(i + 3, "next")) {
      int past = page.tag(i + 3) == Tag.CD ? i + 4 : pastOne(i + 3, end);
      return past > i + 3 ? past : i;
    }
    return i;
  }

  int pastOne(int i, int end) {
    if (page.isQuoted(i)) {
      return i;
    }
    Tag tag = page.tag(i);
    if (page.is(i, "time") && page.is(i + 1, "and")) {
      return page.is(i + 2, "again") ? i + 3 : page.is(i + 3, "again") ? i + 4 : i;
    }
    if (page.isTime(i) && page.tokens().isWord(i) && tag != Tag.MD) {
      return pastTime(i, end);
    }
    boolean often = (tag == Tag.CD || tag == Tag.JJ) && page.is(i + 1, "times");
    if (often && page.is(i + 2, "that")) {
      return i + 2; // "said THREE TIMES that"
    }
    if ((tag == Tag.DT || tag == Tag.JJ || tag == Tag.CD)
        && !page.is(i, "that")
        && !isCompared(i + 1)
        && i + 1 < end
        && page.isTime(i + 1)) {
      return i + 2;
    }
    if (opensClause(i)) {
      int landing = pastClause(i, end);
      if (landing > i || page.is(i, "as")) {
        return page.is(landing, "that") ? landing : i; // "told them as he left that"
      }
    }
    if (tag == Tag.RB && !page.is(i, "not") && !page.is(i + 1, "than")) {
      return i + 1;
    }
    if (tag == Tag.NNS && i + 1 < end && (page.is(i + 1, "later") || page.is(i + 1, "ago"))) {
      return i + 2; // "decades later"
    }
    if (isSeen(i)) {
      int close = mentions.core(i + 4, end);
      return close > i + 4 ? close : i;
    }
    boolean when = page.tag(i + 1) == Tag.IN || page.isTime(i + 1) || page.is(i + 1, "last");
    boolean issued = tag == Tag.VBN || page.tokens().isIn(i, SourceWords.ISSUED);
    if (issued && page.tag(i - 1).isNoun() && when) {
      return i + 1; // "in papers FILED Monday"
    }
    boolean preposition =
        (tag == Tag.IN || tag == Tag.TO)
            && page.has(i, Lexicon.PREPOSITION)
            && !page.is(i, "like")
            && !page.is(i, "than");
    if (preposition && i + 1 < end && programmes.isTitle(i + 1, end)) {
      return page.marks().end(page.marks().at(i + 1));
    }
    int programme = preposition ? programmes.past(i + 1, end) : i + 1;
    if (programme > i + 1) {
      return programme;
    }
    if (preposition && i + 1 < end && !page.isQuoted(i + 1)) {
      if (page.tag(i + 1) == Tag.CD || page.isTime(i + 1)) {
        return pastTime(i + 1, end);
      }
      boolean language = page.is(i, "in") && page.tag(i + 1) == Tag.JJ && page.isCapital(i + 1);
      boolean more = page.is(i + 3, "than");
      boolean bare = language && (more || (!page.tag(i + 2).isNoun() && page.tag(i + 2) != Tag.JJ));
      boolean owned = page.is(i + 1, "her") && page.tag(i + 2).isNoun(); // "from HER HOME"
      if ((page.tag(i + 1) == Tag.PRP && !owned) || bare) {
        return i + 2; // "in French"
      }
      long phrase = mentions.after(i + 1, end);
      if (phrase != Mentions.NONE) {
        int close = mentions.core(i + 1, end);
        return close > i + 1 ? towns.pastLand(close, end) : i;
      }
    }
    return i;
  }

  /// "in a letter to staff THAT WAS SEEN BY the Post"
  private boolean isSeen(int that) {
    boolean was = page.is(that + 1, "was") || page.is(that + 1, "were");
    boolean seen = page.tokens().size() > that + 3 && page.is(that + 3, "by");
    boolean which = page.is(that, "that") || page.is(that, "which");
    if (!which || !was || !seen || !page.tokens().isIn(that + 2, SourceWords.PASSES)) {
      return false;
    }
    boolean words = false;
    for (int i = that - 1; i > that - OCCASION; i--) {
      words |= page.has(i, Lexicon.OCCASION);
    }
    return words;
  }

  /// "the EARLIER they go, the better"
  private boolean isCompared(int i) {
    return page.is(i - 1, "the") && (page.is(i, "earlier") || page.is(i, "later"));
  }

  /// "AS SHE LEFT the building", "WHEN ASKED about it": whether a clause starts that tells when
  /// something was said.
  private boolean opensClause(int i) {
    Tag next = page.tag(i + 1);
    boolean then =
        page.is(i, "when") || page.is(i, "while") || page.is(i, "after") || page.is(i, "before");
    boolean asked = page.is(i, "when") && page.is(i + 1, "asked");
    boolean doing =
        asked || (then && (next == Tag.VBG || (next == Tag.VBN && !page.is(i, "before"))));
    boolean as = page.is(i, "as") || page.is(i, "when");
    return doing || (as && next == Tag.PRP && page.tag(i + 2) == Tag.VBD);
  }

  /// The token behind the occasion named in `[from, to)`, where more nouns follow it, which are
  /// another phrase: "in an interview PRICES", "in court papers ORR"; `to` elsewhere.
  int pastOccasion(int from, int to) {
    for (int i = from + 1; i + 1 < to; i++) {
      Tag next = page.tag(i + 1);
      boolean occasion =
          page.has(i, Lexicon.OCCASION | Lexicon.TIME)
              || page.tokens().isIn(i, SourceWords.PLATFORM);
      boolean subject = next == Tag.NNS || next == Tag.CD || next == Tag.SYM || next.isName();
      boolean named = next.isName() && page.isCapital(i + 1) && !page.isCapital(i);
      boolean person = page.has(i, Lexicon.ROLE | Lexicon.ROLES | Lexicon.TITLE);
      if (page.tag(i).isNoun() && ((occasion && subject) || (named && !person))) {
        return i + 1;
      }
    }
    return to;
  }

  /// Where content starts behind a clause that tells when something was said: at "that", or at
  /// quoted words behind a comma or colon; the token itself where no such clause starts there.
  int pastClause(int clause, int end) {
    boolean hints = page.has(clause + 1, Lexicon.ING) && page.has(clause + 1, Lexicon.SAY);
    boolean opens = opensClause(clause) && !hints; // "after HINTING that"
    for (int i = clause + 2; opens && i < Math.min(end, clause + CLAUSE); i++) {
      if (page.is(i, "that") && page.tag(i) != Tag.DT) {
        return i;
      }
      if (page.isComma(i) || page.isColon(i)) {
        return page.opensQuote(i + 1) ? i + 1 : clause;
      }
      boolean reports = page.isCue(i) && page.has(i, Lexicon.SAY);
      if (reports || page.isQuoted(i) || !page.tokens().isWord(i)) {
        return clause;
      }
    }
    return clause;
  }

  /// Whether a clause that tells when something was said is all that follows.
  boolean isOccasion(int from, int end) {
    if (!opensClause(from)) {
      return false;
    }
    for (int i = from + 3; i < Math.min(end, from + LONGEST); i++) {
      boolean reports = page.isCue(i) && page.has(i, Lexicon.SAY) && page.tag(i).isFinite();
      if (reports || page.isQuoted(i) || !page.tokens().isWord(i) || page.is(i, "that")) {
        return false;
      }
    }
    return end <= from + LONGEST;
  }

  /// "noticed this week THAT", "knew on Monday THAT": where the clause starts behind a time;
  /// `first` where none does.
  int dated(Cue cue, int first, int end) {
    int that = cue.is(Lexicon.THINK) ? past(first, end) : first;
    boolean timed = that > first && page.isTime(that - 1);
    return timed && page.is(that, "that") && page.tag(that) == Tag.IN ? that : first;
  }

  /// The comma that closes what a participle or a clause tells of the phrase before it: "the
  /// schedule published Thursday,"; -1 where there is none.
  int apart(int from, int end) {
    if (page.isComma(from)) {
      return from;
    }
    Tag tag = page.tag(from);
    boolean tells =
        tag == Tag.VBN || tag == Tag.VBG || tag == Tag.WP || tag == Tag.WDT || tag == Tag.IN;
    for (int i = from; tells && i < Math.min(end, from + 14) && !page.isQuoted(i); i++) {
      if (page.isComma(i)) {
        return i;
      }
    }
    return -1;
  }

  /// The end without when something was said, and where.
  int withoutTime(int from, int end) {
    return timeBehind.without(from, end);
  }
}
