package ontherecord.extract;

import ontherecord.tag.Tag;

/// Where the content ends that follows a cue: with the sentence as a rule; before another cue, at
/// the comma that closes the clause of the cue, or, behind verbs that take a noun, at the first.
final class Endings {

  private final Page page;
  private final Clauses clauses;
  private final Tails tails;
  private final Occasions occasions;
  private final Lists lists;
  private final Insertions insertions;
  private final Comments comments;
  private final Additions additions;
  private final NextReports nextReports;
  private final Brackets brackets;
  private final Predicates predicates;
  private final Narration narration;
  private final QuotedEndings quotedEndings;
  private final OtherVoices voices;
  private final ThingEndings things;
  private final LooseEnds loose;
  private final Shares shares;

  Endings(Page page) {
    this.page = page;
    this.clauses = new Clauses(page);
    this.tails = new Tails(page);
    this.lists = new Lists(page, tails);
    this.occasions = new Occasions(page, tails);
    this.narration = new Narration(page, tails, occasions);
    this.comments = new Comments(page);
    this.additions = new Additions(page);
    this.insertions = new Insertions(page, tails);
    this.nextReports = new NextReports(page);
    this.brackets = new Brackets(page);
    this.predicates = new Predicates(page);
    this.quotedEndings = new QuotedEndings(page);
    this.voices = new OtherVoices(page);
    this.things = new ThingEndings(page, tails, lists);
    this.loose = new LooseEnds(page, brackets);
    this.shares = new Shares(page);
  }

  /// The token after the content that starts at `from`, without a comma, and a bracket that does
  /// not close, at its end.
  int of(Cue cue, Clauses.Kind clause, int from, int end) {
    return loose.without(from, reach(cue, clause, from, end), end);
  }

  private int reach(Cue cue, Clauses.Kind clause, int from, int end) {
    if (insertions.isAll(cue, from, end)) {
      return from + 1;
    }
    int close = quotedEndings.of(cue, from, end);
    if (close >= 0) {
      return close;
    }
    boolean that = page.is(from, "that");
    boolean whole = that || reports(cue, from) || page.isColon(from - 1);
    boolean told = that || (cue.is(Lexicon.BARE) && !cue.is(Lexicon.THING));
    for (int i = insertions.pastFirst(cue, from, whole, end); i < end; i++) {
      int past = insertions.past(from, i, told, end);
      if (past > i || shares.areFound(cue, i, end)) {
        i = Math.max(i, past);
        continue;
      }
      if (page.isQuoted(i)) {
        if (endsBehindMark(cue, clause, from, i, whole, end)
            || (endsQuote(i) && voices.startBehind(from, i + 1, told, end))) {
          return i + 1;
        }
        continue;
      }
      if (voices.isSpeech(i)) {
        return page.tag(i - 1) == Tag.CC ? i - 1 : i;
      }
      if ((page.bracket(i) < 0 && brackets.isOpen(from, i))
          || endsAtMark(cue, clause, from, i, whole, end)
          || voices.startAt(from, i, told, end)
          || endsAtConjunction(cue, from, i, whole, end)
          || endsAtPhrase(cue, from, i, whole, end)) {
        return i;
      }
    }
    return end;
  }

  /// Whether the cue tells a whole clause from the token on.
  private boolean reports(Cue cue, int from) {
    return cue.reports() && page.tag(from) != Tag.TO;
  }

  /// "“a mess,” AND Ann Lee": whether the content ends with the mark behind a comma.
  private boolean endsBehindMark(
      Cue cue, Clauses.Kind clause, int from, int i, boolean whole, int end) {
    boolean apart = endsQuote(i) && i + 1 < end && !page.opensQuote(i + 1); // "“a bore,” “a baby”"
    return apart
        && !additions.isToldToo(cue, i + 1, end)
        && !lists.isSameLink(from, i)
        && (ends(from, i, whole, end)
            || (reports(cue, from) && narration.startsAt(from, i, end))
            || clauses.closes(i, clause, end)
            || voices.startWithName(i + 1));
  }

  /// "“a mess,”"
  private boolean endsQuote(int i) {
    return page.closesQuote(i) && page.isComma(i - 1);
  }

  /// Whether the content ends at a comma, a dash or a semicolon.
  private boolean endsAtMark(
      Cue cue, Clauses.Kind clause, int from, int i, boolean whole, int end) {
    if (page.isSemicolon(i)) {
      return endsAtSemicolon(cue, from, i, whole, end);
    }
    boolean comma = page.isComma(i);
    if (!comma && !page.isDash(i)) {
      return false;
    }
    return (!isPart(from, i) && clauses.closes(i, clause, end))
        || comments.startsAt(cue, from, i, end)
        || additions.startAt(cue, from, i, end)
        || (comma
            ? endsAtComma(cue, from, i, whole, end)
            : breaksOff(i, end)
                || (tails.isRemark(i + 1, end) && !isPart(from, i))
                || (!whole && tails.isOwnClause(from, i, end)));
  }

  private boolean endsAtSemicolon(Cue cue, int from, int i, boolean whole, int end) {
    boolean calls =
        page.tag(i + 1) == Tag.PRP
            && page.tag(i + 2).isFinite()
            && page.isCue(i + 2)
            && page.has(i + 2, Lexicon.SAY); // "; HE CALLS it"
    return calls
        || comments.isOther(i + 1, end)
        || (i + 1 < end && (!whole || !tails.hasVerb(from, i)))
        || (reports(cue, from) && narration.startsAt(from, i, end))
        || breaksOff(i, end);
  }

  /// Whether another report starts behind the dash or semicolon.
  private boolean breaksOff(int i, int end) {
    int next = additions.pastLead(i + 1, end);
    return next < end && (nextReports.isSpeaker(next, end) || nextReports.goesOn(next));
  }

  private boolean endsAtComma(Cue cue, int from, int i, boolean whole, int end) {
    return (reports(cue, from)
            && (narration.startsAt(from, i, end)
                || (tails.isBack(from, i, end) && !lists.isSubject(i, end))))
        || (ends(from, i, whole, end) && !additions.isToldToo(cue, i + 1, end))
        || (whole && cue.is(Lexicon.THING) && things.isAt(from, i, end))
        || (tails.sumsUp(i + 1, end) && (tails.hasVerb(from, i) || !cue.reports()));
  }

  /// Whether what the conjunction joins is no longer told.
  private boolean endsAtConjunction(Cue cue, int from, int i, boolean whole, int end) {
    boolean reports = reports(cue, from);
    boolean and = page.is(i, "and");
    boolean but = page.is(i, "but");
    if ((and && (isOthers(cue, from, i, reports, end) || things.isDoing(cue, from, i)))
        || ((and || page.is(i, "while")) && nextReports.isShare(i + 1, end))) {
      return true;
    }
    if (page.tag(i) == Tag.CC
        && (!reports || (and && isAlike(cue, from, i, whole)))
        && things.isPredicate(from, i, end)) {
      return true;
    }
    boolean held = but && reports && page.hasVerb(from, i) && narration.withholds(i + 1, end);
    boolean adds = narration.adds(from, i) && (!reports || page.hasVerb(from, i));
    if (held || adds || ((and || but) && goesOn(cue, from, i, reports, end))) {
      return true;
    }
    boolean parts = nextReports.isParting(i) && (!whole || (but && !tails.hasVerb(from, i)));
    return (parts && nextReports.isReport(i + 1, end))
        || (!whole && page.is(i, "when") && nextReports.isSpeaker(i + 1, end));
  }

  /// "and HE DISMISSED them", "opposed it, and LEE did": whether someone does something else behind
  /// "and".
  private boolean isOthers(Cue cue, int from, int and, boolean reports, int end) {
    int next = and + 1;
    boolean he = page.isThirdPerson(next) && !tails.hasVerb(from, and);
    return (he && things.isDone(cue, from, next + 1))
        || (cue.tellsThings() && things.isNews(from, and, end))
        || voices.speaksToo(cue, and, end)
        || ((he || !reports || things.isDenied(cue, from, and)) && nextReports.isOther(next, end));
  }

  /// "FAVORED the plan and LEFT": whether the verb behind "and" has the form of the cue's.
  private boolean isAlike(Cue cue, int from, int and, boolean whole) {
    boolean bare = !whole || (!page.is(from, "that") && page.tag(from) != Tag.PRP);
    return bare && page.tag(and + 1) == page.tag(cue.head()) && predicates.isFlat(from, and);
  }

  /// "and SAID it was late": whether the cue's subject reports more behind the conjunction.
  private boolean goesOn(Cue cue, int from, int i, boolean reports, int end) {
    return (reports && nextReports.isSaying(i + 1, end) && page.hasVerb(from, i))
        || (cue.voice() != Cue.Voice.PREPOSITION
            && nextReports.isCue(from, nextReports.pastRemark(i + 1, end), end, cue));
  }

  /// Whether a phrase starts there that tells how, when or where it was said: "at a rally",
  /// "according to".
  private boolean endsAtPhrase(Cue cue, int from, int i, boolean whole, int end) {
    boolean plain = cue.isPlain() && cue.voice() == Cue.Voice.ACTIVE;
    if (tails.isManner(i)
        || (i + 1 < end && tails.isWriters(from, i, plain, end))
        || additions.startAtWord(from, i, whole, end)
        || (page.is(i, "when") && narration.isAsked(cue, from, i))) {
      return true;
    }
    boolean noun = page.is(from, "responsibility") || (!whole && page.tag(from) != Tag.TO);
    boolean called = cue.is(Lexicon.NAME) && !page.closesQuote(i - 1);
    boolean said =
        (noun && !called)
            || page.closesQuote(i - 1)
            || (page.is(i, "through") && !page.is(from, "that"));
    if (((said || (page.is(i, "in") && cue.is(Lexicon.SAY) && page.hasVerb(from, i)))
            && occasions.isAt(from, i, end))
        || tails.isMeanwhile(from, i, noun, end)
        || (noun && (tails.isMeans(from, i) || things.isMargin(cue, from, i)))
        || things.endsBefore(cue, noun, from, i, end)) {
      return true;
    }
    boolean to = i + 1 < end && page.is(i + 1, "to");
    return to && page.is(i, "according") && !page.is(i - 1, "that");
  }

  /// "that SPAIN, Italy and France": whether what "that" opens has no verb yet.
  private boolean isPart(int from, int i) {
    boolean that = page.is(from, "that") && page.tag(from) != Tag.DT;
    return that && (i <= from + 2 || !tails.hasVerb(from, i));
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
    boolean then =
        page.is(next, "then")
            && (page.tag(next + 1) == Tag.VBD || page.isCapital(next))
            && page.tag(next + 1).isFinite()
            && page.isCue(next + 1);
    if (then || nextReports.goesOn(next)) {
      return !voices.isInStory(from, comma);
    }
    if (page.tag(next) == Tag.VBG && page.isCue(next)) {
      return false;
    }
    if (page.is(next, "according")) {
      return true;
    }
    boolean breaks = page.isWhich(next) || page.is(next, "despite");
    boolean too = lists.isThatToo(from, comma, end);
    if (too || (breaks && page.is(from, "that") && !tails.hasVerb(from, comma))) {
      return false;
    }
    if (nextReports.isSpeaker(next, end)) {
      return !tails.isInside(from, comma) && !(whole && tails.isOfSubject(from, comma, end));
    }
    boolean despite =
        page.is(next, "despite")
            && (!whole || tails.hasVerb(from, comma) || tails.hasBase(from, comma));
    if (despite || (page.is(next, "while") && clauses.isWhole(next + 1, end))) {
      return !page.is(from, "that");
    }
    if (page.is(next, "but")
        && next + 1 < end
        && (page.tag(next + 1) == Tag.PRP || page.tag(next + 1).isFinite())) {
      return !lists.isHisToo(from, next + 1);
    }
    if (page.has(next, Lexicon.CONJUNCTION)) {
      boolean because = page.is(next, "because");
      return nextReports.isSpeaker(next + 1, end)
          || nextReports.isReport(next + 1, end)
          || nextReports.isAsked(next + 1)
          || (!whole
              && !because
              && !lists.goesOn(from, comma, end)
              && !tails.belongs(from, comma, end));
    }
    if (page.tag(next) == Tag.WDT || page.tag(next) == Tag.WP) {
      return !whole;
    }
    return !whole && !lists.goesOn(from, comma, end) && !tails.belongs(from, comma, end);
  }
}
