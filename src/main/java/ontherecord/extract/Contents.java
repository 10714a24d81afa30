package ontherecord.extract;

import ontherecord.tag.Tag;

/// The edges of what is reported: where the content of a cue starts after it, and where it ends.
final class Contents {

  private static final int REACH = 18;

  private final Page page;

  Contents(Page page) {
    this.page = page;
  }

  /// The first token of the content that follows the cue, or -1: past the person told, past when
  /// and where it was said, to "that", a mark, a colon or the clause itself.
  int start(Cue cue, int end) {
    int first = cue.end();
    if (first >= end) {
      return -1;
    }
    int landing =
        landing(first, end, cue.is(Lexicon.TOLD) || cue.is(Lexicon.TO) || cue.is(Lexicon.SAY));
    if (landing >= 0) {
      return landing;
    }
    if ((page.is(first, "as") && page.tag(first) == Tag.IN)
        || page.isStop(first)
        || page.isComma(first)
        || page.isDash(first)) {
      return -1;
    }
    if (cue.is(Lexicon.TO) && page.tag(first) == Tag.TO) {
      return first;
    }
    if (cue.is(Lexicon.NAME)) {
      return quotedPredicate(first, end);
    }
    if (cue.is(Lexicon.BARE) && !cue.is(Lexicon.WEAK) && isClause(first, end)) {
      return clauseStart(cue, first, end);
    }
    if (cue.is(Lexicon.TO) && hasInfinitive(first, end)) {
      return first;
    }
    return cue.is(Lexicon.THING) && isNominal(first) ? first : -1;
  }

  private boolean isNominal(int i) {
    Tag tag = page.tag(i);
    return tag.isNoun()
        || tag == Tag.DT
        || tag == Tag.JJ
        || tag == Tag.PRPS
        || tag == Tag.PRP
        || tag == Tag.CD
        || tag == Tag.VBG
        || page.opensQuote(i);
  }

  private int clauseStart(Cue cue, int first, int end) {
    int i = first;
    if (cue.is(Lexicon.TOLD)) {
      Tag tag = page.tag(i);
      if (tag == Tag.PRP || tag == Tag.NNS || tag == Tag.NNP || tag == Tag.DT) {
        long told = new Mentions(page).after(i, end);
        int next = told == Mentions.NONE ? i + 1 : tag == Tag.PRP ? i + 1 : Mentions.end(told);
        if (next < end && isClause(next, end)) {
          return next;
        }
      }
      return i;
    }
    while (i < end - 1 && page.has(i, Lexicon.TIME) && page.tag(i).isNoun()) {
      i++;
    }
    return isClause(i, end) ? i : first;
  }

  /// "called the plan “a mess”" : the content starts where object and predicate do.
  private int quotedPredicate(int first, int end) {
    for (int i = first; i < Math.min(end, first + REACH); i++) {
      if (page.opensQuote(i)) {
        return i - first > 6 || page.has(first, Lexicon.PRONOUN) || page.isComma(i - 1) ? i : first;
      }
    }
    return isNominal(first) ? first : -1;
  }

  /// Whether a finite verb follows before the first comma or stop.
  private boolean isClause(int first, int end) {
    for (int i = first; i < Math.min(end, first + 30); i++) {
      if (page.tag(i).isFinite()) {
        return i > first || page.tag(i) == Tag.MD;
      }
      if (page.tag(i) == Tag.STOP) {
        return false;
      }
    }
    return end - first > 30;
  }

  private boolean hasInfinitive(int first, int end) {
    for (int i = first; i < Math.min(end - 1, first + 14); i++) {
      if (page.tag(i) == Tag.TO && page.tag(i + 1) == Tag.VB) {
        return true;
      }
      if (page.isComma(i) || page.tag(i).isFinite()) {
        return false;
      }
    }
    return false;
  }

  /// Looks past a phrase or two for "that", a question word, a mark or a colon; -1 where a clause
  /// starts first.
  private int landing(int first, int end, boolean says) {
    for (int i = first; i < Math.min(end, first + REACH); i++) {
      if (page.opensQuote(i)) {
        boolean led = i == first || page.isComma(i - 1) || page.isColon(i - 1);
        return led || (says && skips(first)) ? i : -1;
      }
      if (page.isColon(i)) {
        return i + 1 < end ? i + 1 : -1;
      }
      if (page.is(i, "that")
          && page.tag(i) != Tag.WDT
          && (page.tag(i) != Tag.DT || (i == first && startsClause(i + 1, end)))) {
        return i;
      }
      if (page.is(i, "that") && i > first && page.has(i - 1, Lexicon.TIME | Lexicon.PRONOUN)) {
        return i;
      }
      Tag tag = page.tag(i);
      if (isQuestion(i) && (i == first || (says && i - first < 4 && !page.isComma(i - 1)))) {
        return i;
      }
      boolean comma = page.isComma(i);
      if (comma && !(i + 1 < end && page.opensQuote(i + 1)) && !parenthesis(i, end)) {
        return -1;
      }
      if (tag.isFinite()
          || (tag == Tag.VBG && i == first)
          || (tag == Tag.CC && i == first)
          || tag == Tag.STOP) {
        return -1;
      }
    }
    return -1;
  }

  /// "said, however, that": a comma that opens a short aside before "that" or a mark.
  private boolean parenthesis(int comma, int end) {
    for (int i = comma + 1; i < Math.min(end, comma + 12); i++) {
      if (page.isComma(i)) {
        return i + 1 < end && (page.is(i + 1, "that") || page.opensQuote(i + 1));
      }
      if (page.tag(i).isFinite() || page.isQuoted(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean skips(int first) {
    Tag tag = page.tag(first);
    return tag == Tag.IN
        || tag == Tag.RB
        || tag == Tag.TO
        || page.has(first, Lexicon.TIME)
        || tag == Tag.PRP
        || tag.isNoun();
  }

  private boolean startsClause(int i, int end) {
    return i < end
        && ((page.tag(i).isNoun() && page.tag(i) != Tag.NN)
            || page.tag(i) == Tag.DT
            || page.tag(i) == Tag.PRP
            || page.tag(i) == Tag.IN
            || page.tag(i) == Tag.PRPS
            || page.tag(i) == Tag.JJ
            || page.tag(i) == Tag.EX);
  }

  private boolean isQuestion(int i) {
    Tag tag = page.tag(i);
    return page.is(i, "whether")
        || tag == Tag.WP
        || (tag == Tag.WRB && !page.is(i, "when"))
        || page.is(i, "if");
  }

  /// The token after the content that starts at `start`.
  int end(Cue cue, int start, int end) {
    boolean whole =
        (cue.is(Lexicon.SAY | Lexicon.WRITE) && cue.is(Lexicon.BARE))
            || page.is(start, "that")
            || page.isColon(start - 1);
    int quote = page.opensQuote(start) ? page.marks().at(start) : -1;
    if (quote >= 0) {
      int close = page.marks().end(quote);
      int inner = close - 2;
      boolean stops = inner > start && (page.isComma(inner) || page.isStop(inner));
      if (close >= end || stops || page.isComma(close)) {
        return Math.min(end, close);
      }
    }
    for (int i = start + 1; i < end; i++) {
      if (page.isQuoted(i)) {
        if (page.closesQuote(i)
            && page.isComma(i - 1)
            && (i + 1 < end)
            && ends(i, cue, whole, end)) {
          return i + 1;
        }
        continue;
      }
      if (page.isComma(i) && ends(i, cue, whole, end)) {
        return i;
      }
      if (page.is(i, "and") || page.is(i, "but")) {
        if (leadsCue(i + 1, end, cue)) {
          return i;
        }
      }
      if (page.is(i, "according") && i + 1 < end && page.is(i + 1, "to")) {
        return i;
      }
    }
    return end;
  }

  /// Whether the content ends at this comma.
  private boolean ends(int comma, Cue cue, boolean whole, int end) {
    int next = comma + 1;
    if (next >= end) {
      return true;
    }
    if (page.isQuoted(next)) {
      return !whole;
    }
    if (page.tag(next) == Tag.VBG && page.isCue(next)) {
      return page.has(next, Lexicon.SAY);
    }
    if (page.is(next, "according")) {
      return true;
    }
    if (page.has(next, Lexicon.CONJUNCTION)) {
      return (page.tag(next) == Tag.CC && leadsSpeaker(next + 1, end))
          || (!whole && !page.is(next, "because"));
    }
    if (page.tag(next) == Tag.WDT || page.tag(next) == Tag.WP) {
      return !whole;
    }
    return !whole && cue.head() >= 0;
  }

  /// "and added that": another cue of the same speaker.
  private boolean leadsCue(int i, int end, Cue cue) {
    int verb = i;
    while (verb < end
        && (page.tag(verb) == Tag.RB
            || (page.has(verb, Lexicon.AUXILIARY)
                && page.tag(verb) != Tag.MD
                && page.tag(verb).isFinite()))) {
      verb++;
    }
    if (verb >= end || page.isQuoted(verb) || !page.isCue(verb)) {
      return false;
    }
    Tag tag = page.tag(verb);
    Tag head = page.tag(cue.head());
    boolean same = tag == head || (verb > i && tag == Tag.VBN);
    return same
        && (tag == Tag.VBD || tag == Tag.VBZ || verb > i)
        && page.has(verb, Lexicon.SAY | Lexicon.WRITE | Lexicon.THINK);
  }

  /// ", and X said".
  private boolean leadsSpeaker(int i, int end) {
    for (int k = i; k < Math.min(end, i + 8); k++) {
      if (page.isQuoted(k)) {
        return k == i;
      }
      if (page.tag(k).isFinite()) {
        return page.isCue(k)
            && page.has(k, Lexicon.SAY)
            && page.has(k, Lexicon.BARE)
            && page.tag(k) != Tag.MD;
      }
      if (page.isComma(k)) {
        return false;
      }
    }
    return false;
  }
}
