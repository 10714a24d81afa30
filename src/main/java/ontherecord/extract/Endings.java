package ontherecord.extract;

import ontherecord.tag.Tag;

/// Where the content ends that follows a cue: with the sentence as a rule; before another cue, at
/// the comma that closes the clause of the cue, or, behind verbs that take a noun, at the first.
final class Endings {

  private final Page page;
  private final Clauses clauses;
  private final Tails tails;
  private final Lists lists;
  private final Insertions insertions;
  private final Comments comments;
  private final NextReports nextReports;
  private final Brackets brackets;
  private final Predicates predicates;
  private final Narration narration;
  private final QuotedEndings quotedEndings;

  Endings(Page page) {
    this.page = page;
    this.clauses = new Clauses(page);
    this.tails = new Tails(page);
    this.lists = new Lists(page, tails);
    this.comments = new Comments(page);
    this.insertions = new Insertions(page, tails);
    this.nextReports = new NextReports(page);
    this.brackets = new Brackets(page);
    this.predicates = new Predicates(page);
    this.quotedEndings = new QuotedEndings(page);
    this.narration = new Narration(page);
  }

  /// The token after the content that starts at `from`, without a comma, and a bracket that does
  /// not close, at its end.
  int of(Cue cue, Clauses.Kind clause, int from, int end) {
    int to = reach(cue, clause, from, end);
    int open = to < end ? brackets.opening(from, to - 1) : -1;
    to = open > from && !page.isQuoted(open) ? open : to;
    boolean comma = to > from + 1 && page.isComma(to - 1) && !page.isQuoted(to - 1);
    return comma ? to - 1 : to;
  }

  private int reach(Cue cue, Clauses.Kind clause, int from, int end) {
    boolean reports = cue.reports() && page.tag(from) != Tag.TO;
    boolean whole = reports || page.is(from, "that") || page.isColon(from - 1);
    if (!cue.is(Lexicon.NAME | Lexicon.BARE) && tails.isBarePronoun(from, end)) {
      return from + 1;
    }
    int close = quotedEndings.of(from, end);
    if (close >= 0) {
      return close;
    }
    boolean told = page.is(from, "that") || (cue.is(Lexicon.BARE) && !cue.is(Lexicon.THING));
    boolean bare = !whole || (!page.is(from, "that") && page.tag(from) != Tag.PRP);
    for (int i = insertions.pastFirst(from, whole, end); i < end; i++) {
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
      int past = page.isComma(i) ? insertions.past(from, i, told, end) : i;
      if (past > i) {
        i = past;
        continue;
      }
      boolean closes = (page.isComma(i) || page.isDash(i)) && !isPart(from, i);
      if (closes && clauses.closes(i, clause, end)) {
        return i;
      }
      boolean semicolon = page.isSemicolon(i);
      if (semicolon && i + 1 < end && (!whole || !tails.hasVerb(from, i))) {
        return i;
      }
      if (semicolon && page.is(i + 1, "however")) {
        return i;
      }
      boolean spoken = page.isColon(i + 2) && page.opensQuote(i + 3); // "HE warned: “…”"
      if (spoken && page.tag(i) == Tag.PRP && page.isCue(i + 1) && page.tag(i + 1).isFinite()) {
        return page.tag(i - 1) == Tag.CC ? i - 1 : i;
      }
      if (reports && (semicolon || page.isComma(i)) && narration.startsAt(from, i, end)) {
        return i;
      }
      if (comments.startsAt(from, i, cue.isPlain(), end)) {
        return i;
      }
      boolean calls = semicolon && page.tag(i + 1) == Tag.PRP && page.tag(i + 2).isFinite();
      if (calls && page.isCue(i + 2) && page.has(i + 2, Lexicon.SAY)) {
        return i; // "; HE CALLS it"
      }
      boolean breaks = page.isDash(i) || semicolon;
      if (breaks
          && i + 1 < end
          && (nextReports.isSpeaker(i + 1, end) || nextReports.goesOn(i + 1))) {
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
          && (tails.hasVerb(from, i) || !cue.reports())) {
        return i;
      }
      if (tails.isManner(i)) {
        return i;
      }
      if (i + 1 < end
          && tails.isWriters(from, i, cue.isPlain() && cue.voice() == Cue.Voice.ACTIVE, end)) {
        return i;
      }
      boolean and = page.is(i, "and");
      boolean thing = !reports || (page.isThirdPerson(i + 1) && !tails.hasVerb(from, i));
      boolean does = page.isCue(i + 2) && page.tag(i + 2).isFinite(); // "and HE DISMISSED them"
      if (and && page.isThirdPerson(i + 1) && does && !tails.hasVerb(from, i)) {
        return i;
      }
      boolean share = (and || page.is(i, "while")) && nextReports.isShare(i + 1, end);
      if (share || (and && thing && nextReports.isOther(i + 1, end))) {
        return i;
      }
      boolean same =
          page.is(i, "and")
              && bare
              && page.tag(i + 1) == page.tag(cue.head())
              && predicates.isFlat(from, i);
      if (page.tag(i) == Tag.CC && (same || !reports) && tails.isPredicate(from, i, end)) {
        return i;
      }
      boolean but = page.is(i, "but");
      if ((and || but) && reports && nextReports.isSaying(i + 1, end) && page.hasVerb(from, i)) {
        return i;
      }
      if (but && reports && page.hasVerb(from, i) && narration.withholds(i + 1, end)) {
        return page.isComma(i - 1) ? i - 1 : i;
      }
      boolean goesOn = cue.voice() != Cue.Voice.PREPOSITION;
      if ((and || but)
          && goesOn
          && nextReports.isCue(from, nextReports.pastRemark(i + 1, end), end, cue)) {
        return i;
      }
      boolean when = page.is(i, "when");
      boolean parts =
          nextReports.isParting(i) && (!whole || (page.is(i, "but") && !tails.hasVerb(from, i)));
      if ((parts && nextReports.isReport(i + 1, end))
          || (when && !whole && nextReports.isSpeaker(i + 1, end))) {
        return i;
      }
      boolean noun = !whole && page.tag(from) != Tag.TO;
      boolean called = cue.is(Lexicon.NAME) && !page.closesQuote(i - 1);
      boolean said =
          (noun && !called)
              || page.closesQuote(i - 1)
              || (page.is(i, "through") && !page.is(from, "that"));
      if (said && tails.isOccasion(from, i, end)) {
        return i;
      }
      if (tails.isMeanwhile(from, i, noun, end) || (noun && tails.isMeans(from, i))) {
        return i;
      }
      boolean led = page.is(i, "according") && !page.is(i - 1, "that");
      if (led && i + 1 < end && page.is(i + 1, "to")) {
        return i;
      }
    }
    return end;
  }

  /// "said LEE, WHO RAN IT, told him", "said THAT OF THE TEN, six said": whether what is told has
  /// no verb of its own yet at the comma.
  private boolean isInside(int from, int comma) {
    boolean that = page.is(from, "that") && page.tag(from) != Tag.DT;
    Tag next = page.tag(comma + 1);
    int first = from;
    while (first < comma && !page.isComma(first)) {
      first++;
    }
    boolean of =
        page.has(from + 1, Lexicon.PREPOSITION) && !page.has(from + 1, Lexicon.CONJUNCTION);
    boolean led = that && of && first == comma;
    boolean acts = next.isFinite() || (next == Tag.RB && page.tag(comma + 2).isFinite());
    return led || (acts && first < comma && !tails.hasVerb(from, first));
  }

  /// "that SPAIN, Italy and France": whether what "that" opens has no verb yet.
  private boolean isPart(int from, int i) {
    boolean that = page.is(from, "that") && page.tag(from) != Tag.DT;
    return that && (i <= from + 2 || !tails.hasVerb(from, i));
  }

  /// "and Ann Lee": behind quoted words that end in a comma, somebody else.
  private boolean names(int i) {
    boolean name = page.tag(i + 1).isName() || page.has(i + 1, Lexicon.TITLE);
    return page.tag(i) == Tag.CC && page.isCapital(i + 1) && name;
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
    boolean then = page.is(next, "then") && page.tag(next + 1).isFinite() && page.isCue(next + 1);
    if (then || nextReports.goesOn(next)) {
      return true;
    }
    if (page.tag(next) == Tag.VBG && page.isCue(next)) {
      return false;
    }
    if (page.is(next, "according")) {
      return true;
    }
    boolean breaks = page.isWhich(next) || page.is(next, "despite");
    if (breaks && page.is(from, "that") && !tails.hasVerb(from, comma)) {
      return false;
    }
    if (nextReports.isSpeaker(next, end)) {
      return !isInside(from, comma);
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
      return true;
    }
    if (page.is(next, "and") && page.is(next + 1, "that") && page.is(from, "that")) {
      return false;
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
