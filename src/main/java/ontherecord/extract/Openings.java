package ontherecord.extract;

import ontherecord.tag.Tag;

/// Where the content starts that follows a cue: past the person told, past when and where it was
/// said, at "that", a mark, after a colon, or at the clause itself.
final class Openings {

  private static final int REACH = 24;

  private final Page page;
  private final Mentions mentions;
  private final Adjuncts adjuncts;

  Openings(Page page, Mentions mentions) {
    this.page = page;
    this.mentions = mentions;
    this.adjuncts = new Adjuncts(page, mentions);
  }

  /// The first token of the content that follows the cue; -1 where none does.
  int of(Cue cue, int end) {
    int first = cue.end();
    if (first >= end) {
      return -1;
    }
    if (isLanding(first, end)) {
      return landed(first, end);
    }
    if (cue.is(Lexicon.NAME)) {
      int named = predicate(first);
      if (named >= 0) {
        return named;
      }
    }
    if (cue.is(Lexicon.TO) && page.tag(first) == Tag.TO) {
      return first;
    }
    int told = first;
    if (cue.is(Lexicon.TOLD) && !page.isQuoted(first)) {
      told = pastTold(first, end);
    }
    if (cue.is(Lexicon.SAY | Lexicon.WRITE) && (told > first || leads(first, end))) {
      int landing = landing(told, end, cue.is(Lexicon.SAY | Lexicon.WRITE));
      if (landing >= 0) {
        return landing;
      }
    }
    if (told > first && told < end && isQuestion(told)) {
      return told;
    }
    if (cue.is(Lexicon.TO)) {
      if (page.tag(told) == Tag.TO && told < end && told > first) {
        return first;
      }
      if (page.tag(first) == Tag.TO || infinitiveFollows(first, end)) {
        return first;
      }
    }
    if (cue.is(Lexicon.BARE) && !cue.is(Lexicon.WEAK)) {
      int clause = clause(cue, told, end);
      if (clause >= 0) {
        return clause;
      }
    }
    if (cue.is(Lexicon.TOLD) && !cue.is(Lexicon.THING)) {
      return -1;
    }
    return cue.is(Lexicon.THING) && isNominal(first) ? first : -1;
  }

  /// Whether the token is "that" or a question word, which only content starts with.
  boolean isWord(int i) {
    return page.is(i, "that") || isQuestion(i);
  }

  /// The token after the person told: "told REPORTERS that".
  private int pastTold(int first, int end) {
    Tag tag = page.tag(first);
    if (tag == Tag.PRP) {
      return first + 1;
    }
    if (!(tag.isNoun() || tag == Tag.DT || tag == Tag.PRPS || tag == Tag.JJ || tag == Tag.CD)) {
      return first;
    }
    long told = mentions.after(first, end);
    return told == Mentions.NONE ? first : Mentions.end(told);
  }

  private boolean isLanding(int i, int end) {
    if (page.opensQuote(i) || page.isColon(i)) {
      return true;
    }
    if (page.isComma(i) && i + 1 < end && page.opensQuote(i + 1)) {
      return true;
    }
    return isThat(i, end) || isQuestion(i);
  }

  private int landed(int i, int end) {
    if (page.isColon(i) || (page.isComma(i) && !page.opensQuote(i))) {
      return i + 1 < end ? i + 1 : -1;
    }
    return i;
  }

  /// "that" before a clause, and not before a noun or as a pronoun.
  private boolean isThat(int i, int end) {
    if (!page.is(i, "that") || i + 1 >= end) {
      return false;
    }
    Tag tag = page.tag(i);
    if (tag == Tag.IN) {
      return true;
    }
    Tag next = page.tag(i + 1);
    if (tag == Tag.DT || tag == Tag.WDT) {
      return next == Tag.DT
          || next == Tag.PRP
          || next == Tag.PRPS
          || next == Tag.EX
          || next == Tag.NNP
          || next == Tag.NNS
          || next == Tag.IN
          || page.opensQuote(i + 1)
          || page.isComma(i + 1);
    }
    return false;
  }

  private boolean isQuestion(int i) {
    Tag tag = page.tag(i);
    return page.is(i, "whether")
        || tag == Tag.WP
        || (tag == Tag.WRB && !page.is(i, "when"))
        || page.is(i, "if");
  }

  /// Looks past phrases for "that", a mark or a colon; -1 where a clause starts first.
  private int landing(int first, int end, boolean says) {
    int i = first;
    int limit = Math.min(end, first + REACH);
    while (i < limit) {
      if (page.opensQuote(i)) {
        boolean led = i == first || page.isComma(i - 1) || page.isColon(i - 1);
        return led || (says && leads(first, end) && i - first < 10) ? i : -1;
      }
      if (page.isColon(i) || (page.isComma(i) && i + 1 < end && page.opensQuote(i + 1))) {
        return landed(i, end);
      }
      if (isThat(i, end)) {
        return i;
      }
      Tag tag = page.tag(i);
      if (isQuestion(i) && says && i > first && i - first < 5 && !page.isComma(i - 1)) {
        return i;
      }
      if (page.isComma(i)) {
        int close = aside(i, end);
        if (close < 0) {
          return -1;
        }
        i = close + 1;
        continue;
      }
      if (tag.isFinite() || (i == first && (tag == Tag.VBG || tag == Tag.CC)) || tag == Tag.STOP) {
        return -1;
      }
      i++;
    }
    return -1;
  }

  /// The comma that closes a short aside before "that" or a mark: "said, however, that"; or -1.
  private int aside(int comma, int end) {
    for (int i = comma + 1; i < Math.min(end, comma + 12); i++) {
      if (page.isComma(i)) {
        return i + 1 < end && (page.is(i + 1, "that") || page.opensQuote(i + 1)) ? i : -1;
      }
      if (page.tag(i).isFinite() || page.isQuoted(i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean leads(int first, int end) {
    Tag tag = page.tag(first);
    return tag == Tag.IN
        || tag == Tag.RB
        || tag == Tag.TO
        || page.isComma(first)
        || adjuncts.pastOne(first, end) > first;
  }

  /// A clause without "that": past "Tuesday" to its subject.
  private int clause(Cue cue, int from, int end) {
    int i = from;
    while (i < end - 1 && isTime(i, end)) {
      i += page.has(i, Lexicon.TIME) ? 1 : 2;
    }
    if (i >= end) {
      return -1;
    }
    Tag tag = page.tag(i);
    if (page.isComma(i)
        || page.isDash(i)
        || page.isStop(i)
        || tag == Tag.CC
        || tag == Tag.TO
        || page.is(i, "as")
        || page.is(i, "of")
        || page.is(i, "about")) {
      return -1;
    }
    if (tag == Tag.IN || tag == Tag.RB || tag == Tag.RP) {
      int past = adjuncts.past(i, end);
      if (past > i && past < end && page.isComma(past) && past + 1 < end) {
        return startsClause(past + 1, end) ? i : -1;
      }
      if (past > i && past < end && startsClause(past, end)) {
        return tag == Tag.RB ? i : past;
      }
      return tag == Tag.RB && cue.isPlain() && past == i + 1 && past < end && !page.isComma(past)
          ? i
          : isClause(i, end) && tag != Tag.IN ? i : -1;
    }
    if (isClause(i, end)) {
      return i;
    }
    return cue.isPlain() && isNominal(i) && page.tag(cue.head()) != Tag.VBG ? i : -1;
  }

  /// "Tuesday", "last week".
  private boolean isTime(int i, int end) {
    if (page.has(i, Lexicon.TIME)) {
      return page.tag(i).isNoun();
    }
    return page.tag(i) == Tag.JJ && i + 1 < end && page.has(i + 1, Lexicon.TIME);
  }

  private boolean startsClause(int i, int end) {
    return isNominal(i) && isClause(i, end);
  }

  /// Whether a finite verb follows before the first stop.
  private boolean isClause(int first, int end) {
    for (int i = first; i < Math.min(end, first + 30); i++) {
      if (page.tag(i).isFinite() && !(i == first && page.tag(i) != Tag.MD)) {
        return true;
      }
      if (page.tag(i) == Tag.STOP) {
        return false;
      }
    }
    return end - first > 30;
  }

  boolean isNominal(int i) {
    Tag tag = page.tag(i);
    return tag.isNoun()
        || tag == Tag.DT
        || tag == Tag.JJ
        || tag == Tag.PRPS
        || tag == Tag.PRP
        || tag == Tag.CD
        || tag == Tag.EX
        || tag == Tag.VBG
        || tag == Tag.SYM
        || page.opensQuote(i);
  }

  /// "urged him to go": an infinitive behind a short object.
  private boolean infinitiveFollows(int first, int end) {
    if (!isNominal(first) && !page.is(first, "not")) {
      return false;
    }
    for (int i = first; i < Math.min(end - 1, first + 12); i++) {
      if (page.tag(i) == Tag.TO && page.tag(i + 1) == Tag.VB) {
        return true;
      }
      if (page.isComma(i) || page.tag(i).isFinite()) {
        return false;
      }
    }
    return false;
  }

  /// "called the plan “a mess”": from the object on.
  private int predicate(int first) {
    if (page.is(first, "for") || page.is(first, "on") || page.is(first, "as")) {
      return -1;
    }
    return isNominal(first) ? first : -1;
  }
}
