package ontherecord.extract;

import ontherecord.tag.Tag;

/// Where the content ends that follows a cue: with the sentence as a rule; before another cue, at
/// the comma that closes the clause of the cue, or, behind verbs that take a noun, at the first.
final class Endings {

  private final Page page;
  private final Clauses clauses;
  private final Tails tails;
  private final Brackets brackets;

  Endings(Page page) {
    this.page = page;
    this.clauses = new Clauses(page);
    this.tails = new Tails(page);
    this.brackets = new Brackets(page);
  }

  /// The token after the content that starts at `from`.
  int of(Cue cue, Clauses.Kind clause, int from, int end) {
    boolean reports = cue.reports() && page.tag(from) != Tag.TO;
    boolean whole = reports || page.is(from, "that") || page.isColon(from - 1);
    int quote = page.opensQuote(from) ? page.marks().at(from) : -1;
    if (quote >= 0) {
      int close = page.marks().end(quote);
      int inner = close - 2;
      boolean stops = inner > from && (page.isComma(inner) || page.isStop(inner));
      if (close >= end || (stops && !leadsUp(from, close, end)) || page.isComma(close)) {
        return Math.min(end, close);
      }
    }
    for (int i = pastAside(from, end); i < end; i++) {
      if (page.bracket(i) < 0 && brackets.isOpen(from, i)) {
        return i;
      }
      if (page.isQuoted(i)) {
        if (page.closesQuote(i)
            && page.isComma(i - 1)
            && i + 1 < end
            && (ends(from, i, whole, end) || clauses.closes(i, clause, end) || names(i + 1))) {
          return i + 1;
        }
        continue;
      }
      if ((page.isComma(i) || page.isDash(i)) && clauses.closes(i, clause, end)) {
        return i;
      }
      boolean semicolon = page.tokens().first(i) == ';';
      if (semicolon && !whole && i + 1 < end) {
        return i;
      }
      boolean breaks = page.isDash(i) || semicolon;
      if (breaks && i + 1 < end && (leadsSpeaker(i + 1, end) || saysOn(i + 1))) {
        return i;
      }
      if (page.isDash(i)
          && (tails.isRemark(i + 1, end) || (!whole && tails.isOwnClause(from, i, end)))) {
        return i;
      }
      boolean back = reports && page.isComma(i) && tails.isBack(from, i, end);
      if (back || (page.isComma(i) && ends(from, i, whole, end))) {
        return i;
      }
      if (page.isComma(i)
          && tails.sumsUp(i + 1, end)
          && (page.hasVerb(from, i) || !cue.reports())) {
        return i;
      }
      boolean and = page.is(i, "and");
      boolean share = (and || page.is(i, "while")) && leadsShare(i + 1, end);
      if (share || (and && !reports && leadsOther(i + 1, end))) {
        return i;
      }
      if (page.tag(i) == Tag.CC && !reports && tails.isPredicate(from, i, end)) {
        return i;
      }
      if ((and || page.is(i, "but")) && leadsCue(from, i + 1, end, cue)) {
        return i;
      }
      if (!whole && page.is(i, "when") && leadsSpeaker(i + 1, end)) {
        return i;
      }
      boolean noun = !whole && page.tag(from) != Tag.TO;
      boolean called = cue.is(Lexicon.NAME) && !page.closesQuote(i - 1);
      if (((noun && !called) || page.closesQuote(i - 1)) && tails.isOccasion(from, i, end)) {
        return i;
      }
      if (tails.isMeanwhile(from, i, noun, end) || (noun && tails.isMeans(from, i))) {
        return i;
      }
      if (page.is(i, "according") && i + 1 < end && page.is(i + 1, "to")) {
        return i;
      }
    }
    return end;
  }

  /// "and Ann Lee": behind quoted words that end in a comma, somebody else.
  private boolean names(int i) {
    boolean name = page.tag(i + 1).isName() || page.has(i + 1, Lexicon.TITLE);
    return page.tag(i) == Tag.CC && page.isCapital(i + 1) && name;
  }

  /// "“Instead of help,” the governor “gave us a lecture.”": whether the quoted words are no
  /// sentence and another quoted part of theirs follows.
  private boolean leadsUp(int open, int close, int end) {
    if (!page.isComma(close - 2) || page.hasVerb(open, close)) {
      return false;
    }
    Tag tag = page.tag(close);
    if (!(tag.isNoun() || tag == Tag.DT || tag == Tag.PRP || tag == Tag.PRPS)) {
      return false;
    }
    for (int i = close; i < end; i++) {
      if (page.isCue(i) || page.opensQuote(i)) {
        return page.opensQuote(i);
      }
    }
    return false;
  }

  /// The token after "that", past what commas set apart right behind it: "that, as it stands, …".
  private int pastAside(int from, int end) {
    if (page.is(from, "that") && page.isComma(from + 1)) {
      for (int i = from + 2; i < end; i++) {
        if (page.isComma(i) && !page.isQuoted(i)) {
          return i + 1;
        }
      }
      return from + 2;
    }
    return from + 1;
  }

  /// The token after what a noun tells, which starts at `from`: at a comma, or where the sentence
  /// goes on with a verb of its own.
  int ofNoun(int from, int end) {
    boolean clause = page.is(from, "that");
    int verbs = 0;
    for (int i = from; i < end; i++) {
      if (page.isQuoted(i)) {
        if (page.closesQuote(i) && i + 1 < end && (page.isComma(i - 1) || page.isComma(i + 1))) {
          return i + 1;
        }
        continue;
      }
      if (i > from && (page.isComma(i) || page.isDash(i) || page.isColon(i))) {
        return i;
      }
      if (page.tag(i).isFinite()) {
        boolean first = i == from || !page.tag(i - 1).isFinite();
        verbs += first && page.tag(i - 1) != Tag.CC && page.tag(i - 1) != Tag.WDT ? 1 : 0;
        if (verbs > (clause ? 1 : 0) && first) {
          return Math.max(from + 1, page.tag(i - 1) == Tag.RB ? i - 1 : i);
        }
      }
      if (page.is(i, "according") && i + 1 < end && page.is(i + 1, "to")) {
        return i;
      }
    }
    return end;
  }

  /// "and one in four said": what others told the same poll.
  private boolean leadsShare(int first, int end) {
    int i = first;
    while (i < end && (page.tag(i) == Tag.RB || page.tag(i) == Tag.IN)) {
      i++;
    }
    return i < end
        && (page.tag(i) == Tag.CD || page.is(i, "half") || page.is(i, "one"))
        && leadsSpeaker(first, end);
  }

  /// Whether the content ends at this comma.
  private boolean ends(int from, int comma, boolean whole, int end) {
    int next = comma + 1;
    if (next >= end) {
      return true;
    }
    if (page.isQuoted(next)) {
      return !whole;
    }
    if (saysOn(next)) {
      return true;
    }
    if (page.tag(next) == Tag.VBG && page.isCue(next)) {
      return false;
    }
    if (page.is(next, "according")) {
      return true;
    }
    if (leadsSpeaker(next, end)) {
      return true;
    }
    if (page.is(next, "despite") || (page.is(next, "while") && clauses.isWhole(next + 1, end))) {
      return !page.is(from, "that");
    }
    if (page.is(next, "but")
        && next + 1 < end
        && (page.tag(next + 1) == Tag.PRP || page.tag(next + 1).isFinite())) {
      return true;
    }
    if (page.has(next, Lexicon.CONJUNCTION)) {
      boolean because = page.is(next, "because");
      return leadsSpeaker(next + 1, end)
          || (!whole && !because && !tails.belongs(from, comma, end));
    }
    if (page.tag(next) == Tag.WDT || page.tag(next) == Tag.WP) {
      return !whole;
    }
    return !whole && !tails.lists(next, end) && !tails.belongs(from, comma, end);
  }

  /// ", adding", ", while noting"
  private boolean saysOn(int i) {
    int verb = page.is(i, "while") && i + 1 < page.tokens().size() ? i + 1 : i;
    return page.has(verb, Lexicon.ING)
        && page.has(verb, Lexicon.SAY | Lexicon.WRITE)
        && page.tag(verb).isVerb();
  }

  /// "and added that": another cue of the same speaker.
  private boolean leadsCue(int from, int i, int end, Cue cue) {
    int verb = i;
    while (verb < end
        && (page.tag(verb) == Tag.RB
            || (page.has(verb, Lexicon.AUXILIARY)
                && page.tag(verb) != Tag.MD
                && (page.tag(verb).isFinite()
                    || (page.is(verb, "been") && page.is(verb - 1, "have")))))) {
      verb++;
    }
    if (verb >= end || page.isQuoted(verb) || !page.isCue(verb)) {
      return false;
    }
    Tag tag = page.tag(verb);
    Tag head = page.tag(cue.head());
    boolean past = (tag == Tag.VBD || tag == Tag.VBN) && (head == Tag.VBD || head == Tag.VBN);
    boolean says =
        page.has(verb, Lexicon.SAY) && page.has(verb, Lexicon.BARE) && page.is(verb, "said");
    boolean that = page.is(verb + 1, "that");
    boolean base = tag == Tag.VB && that && !tails.hasBase(from, i);
    boolean been = tag == Tag.VBG && page.is(verb - 1, "been");
    boolean present = head == Tag.VBP && (base || been);
    boolean same = says || tag == head || past || present || (head == Tag.VBG && tag == Tag.VBD);
    return same
        && (tag == Tag.VBD
            || tag == Tag.VBN
            || tag == Tag.VBZ
            || tag == Tag.VBG
            || verb > i
            || that)
        && (page.has(verb, Lexicon.SAY | Lexicon.WRITE) || !cue.is(Lexicon.SAY));
  }

  /// "and X said": a subject right before the verb, and nothing between that takes it elsewhere.
  private boolean leadsOther(int from, int end) {
    if (!leadsSpeaker(from, end)) {
      return false;
    }
    int verb = from;
    while (!page.tag(verb).isFinite()) {
      Tag tag = page.tag(verb);
      if (tag == Tag.CC || tag == Tag.WP || tag == Tag.WDT || tag == Tag.IN) {
        return false;
      }
      verb++;
    }
    return verb == from || page.tag(verb - 1).isNoun() || page.tag(verb - 1) == Tag.PRP;
  }

  /// ", and X said".
  private boolean leadsSpeaker(int i, int end) {
    for (int k = i; k < Math.min(end, i + 8); k++) {
      if (page.isQuoted(k)) {
        return false;
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
