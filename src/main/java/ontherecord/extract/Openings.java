package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Where the content starts that follows a cue: past the person told, past when and where it was
/// said, at "that", a mark, after a colon, or at the clause itself.
final class Openings {

  /// How or when something is said: "said REPEATEDLY they would go".
  private static final WordSet MANNERS =
      WordSet.folded(WordSet.lines(Openings.class, "manners.txt"));

  private final Page page;
  private final Adjuncts adjuncts;
  private final ClauseStarts starts;
  private final Conditions conditions;
  private final Formulas formulas;
  private final Landings landings;
  private final Addressees addressees;
  private final TwoObjects givers;
  private final RelativeWords relativeWords;
  private final Colons colons;

  Openings(Page page, Mentions mentions, Adjuncts adjuncts) {
    this.page = page;
    this.starts = new ClauseStarts(page);
    this.conditions = new Conditions(page, starts);
    this.formulas = new Formulas(page);
    this.adjuncts = adjuncts;
    this.landings = new Landings(page, adjuncts);
    this.colons = new Colons(page);
    this.givers = new TwoObjects(page);
    this.relativeWords = new RelativeWords(page);
    this.addressees = new Addressees(page, mentions, adjuncts);
  }

  /// The first token of the content that follows the cue; -1 where none does.
  int of(Cue cue, int end) {
    int from = landings.sharpened(start(cue, end), cue.end());
    if (from > cue.end() && relativeWords.isAt(from, end)) {
      from = cue.is(Lexicon.THING) && !page.is(from, "who") ? cue.end() : -1;
    }
    boolean active = cue.voice() == Cue.Voice.ACTIVE;
    if (page.isIs(from) && active && (page.is(from + 1, "that") || page.isComma(from + 1))) {
      from =
          from + 2 < end
              ? (page.isComma(from + 1) ? from + 2 : from + 1)
              : -1; // "all she says is that"
    }
    if (from >= 0 && page.bracket(from) < 0) {
      return -1;
    }
    boolean excuse = formulas.isNameless(cue.end(), end) || formulas.isAuthorized(cue.head());
    return excuse || formulas.isAt(from, end) ? -1 : from;
  }

  private int start(Cue cue, int end) {
    int first = cue.end();
    if (first >= end) {
      return -1;
    }
    if (landings.isAt(first, end)) {
      return landings.at(first, end);
    }
    int behind = adjuncts.pastClause(first, end);
    if (behind > first) {
      return behind; // "said as she left that"
    }
    boolean plain = cue.end() == cue.head() + 1 && !page.is(first + 1, "that");
    if (plain && landings.isAnothers(first, end)) {
      return -1;
    }
    boolean goes = page.is(cue.head(), "went") || page.is(cue.head(), "goes");
    boolean away = goes && page.is(first, "to") && !page.opensQuote(first);
    boolean hears = page.tokens().isIn(cue.head(), BoundSubjects.HEARD);
    if (away || (hears && landings.isOthers(first, end))) {
      return -1; // "went to a firm that records show"
    }
    int saying = landings.saying(first, end, cue.isPlain());
    if (saying >= 0) {
      return page.is(saying - 1, "as") ? landings.pastMark(saying + 1) : -1;
    }
    int kinds = Lexicon.SAY | Lexicon.WRITE | Lexicon.THINK;
    boolean hearer = cue.is(Lexicon.TO | Lexicon.TOLD) || cue.end() > cue.head() + 1;
    boolean own = cue.isPlain() && conditions.leadsIn(first, end);
    int led = cue.is(kinds) && !own ? landings.ledQuote(first, end, hearer) : -1;
    if (led >= 0) {
      boolean another = page.tag(led - 2) == Tag.VBG && page.has(led - 2, Lexicon.SAY);
      return another ? -1 : led; // "replied to them writing, “…”"
    }
    boolean told = cue.is(Lexicon.TOLD) || !starts.isNominal(first) || page.isTime(first);
    int colon =
        told && cue.is(Lexicon.SAY | Lexicon.WRITE) && cue.is(Lexicon.BARE)
            ? colons.quote(first, end)
            : -1;
    if (colon >= 0) {
      return colon;
    }
    int named = givers.named(cue, first, end);
    if (named >= 0) {
      return named;
    }
    boolean never = page.is(first, "never") && page.tag(first + 1) == Tag.TO; // "pledged NEVER TO"
    boolean to = page.is(first, "to") && page.opensQuote(first + 1); // "vowed to “end” it"
    if (addressees.takesInfinitive(cue) && (never || to || page.tag(first) == Tag.TO)) {
      return first;
    }
    int pointed = colons.clause(cue, first, end);
    if (pointed > first) {
      return pointed;
    }
    int day = page.tag(first) == Tag.IN ? first + 1 : first;
    day = isTime(day, end) && !page.isTime(day) ? day + 1 : day;
    if (cue.is(Lexicon.TO) && page.isTime(day) && day + 2 < end && page.tag(day + 1) == Tag.TO) {
      return day + 1;
    }
    if (addressees.isWarning(cue) && starts.infinitiveFollows(first, end)) {
      return first;
    }
    int warned = addressees.pastWarned(cue, first, end);
    int promised = addressees.pastPromised(cue, first, end);
    if (promised > first) {
      return promised;
    }
    boolean asks = page.tag(warned) == Tag.WP;
    int when = warned > first ? adjuncts.past(warned, end) : warned; // "warned them ON MONDAY that"
    warned = page.is(when, "that") ? when : warned;
    if (warned > first && !asks && landings.isAt(warned, end)) {
      return landings.at(warned, end);
    }
    if (warned > first && addressees.isPerson(first, warned) && starts.isSubject(warned, end)) {
      return warned; // "warned THEM it was late"
    }
    int past = first;
    if (cue.is(Lexicon.TOLD) && !page.isQuoted(first)) {
      past = addressees.past(first, end);
      past = cue.is(Lexicon.THING) && addressees.isWord(past - 1) ? first : past;
    }
    int that = past > first ? addressees.pastTold(past, end) : past;
    if (that > past) {
      return that;
    }
    if (cue.is(Lexicon.TO) && past > first && past + 1 < end && addressees.isInfinitive(past)) {
      return first;
    }
    int heard = cue.is(Lexicon.TO) && !page.isQuoted(first) ? addressees.past(first, end) : first;
    if (heard > first && page.isComma(heard) && page.opensQuote(heard + 1)) {
      return heard + 1; // "urged them, “Go”"
    }
    if (cue.is(Lexicon.SAY | Lexicon.WRITE) && (past > first || landings.leads(first, end))) {
      int landing = landings.after(past, end, true);
      if (landing >= 0 && !(own && page.opensQuote(landing))) {
        return landing;
      }
    }
    int asked = past > first ? adjuncts.pastClause(past, end) : adjuncts.dated(cue, past, end);
    if (asked > past) {
      return asked; // "told them WHEN ASKED ABOUT IT that"
    }
    if (past > first && past < end && landings.isQuestion(past)) {
      return addressees.isTeller(past) ? -1 : past;
    }
    Tag after = page.tag(past);
    boolean clauseAfterTold =
        past > first
            && (after == Tag.PRP || after == Tag.DT || after == Tag.EX || after.isNoun())
            && starts.isClause(past, end);
    if (clauseAfterTold) {
      return past;
    }
    for (int i = first + 1; cue.is(Lexicon.TOLD) && cue.is(Lexicon.TO) && i <= past; i++) {
      if (page.is(i, "for") && !page.isTime(i + 1)) {
        return first; // "asked them FOR HELP"
      }
    }
    if (cue.is(Lexicon.TO) && (page.tag(first) == Tag.TO || starts.infinitiveFollows(first, end))) {
      return first;
    }
    if (page.isComma(first) && cue.isPlain()) {
      int joined = conditions.behindComma(first, end);
      if (joined >= 0) {
        return joined;
      }
    }
    int given = givers.thing(cue, first, end);
    if (given != first) {
      return given;
    }
    if (cue.is(Lexicon.BARE) && !cue.is(Lexicon.WEAK) && !starts.isMeans(first)) {
      int clause = clause(cue, past, end);
      if (clause >= 0) {
        return clause;
      }
    }
    boolean person = past > first && page.has(past - 1, Lexicon.ROLE | Lexicon.ROLES);
    if (cue.is(Lexicon.TOLD) && (!cue.is(Lexicon.THING) || person)) {
      return -1; // "questioned the student" has no words of anybody's
    }
    return addressees.isAgainst(cue, first, end) ? first : starts.thing(cue, first);
  }

  /// Past the comma or colon at the token.
  int pastMark(int i) {
    return landings.pastMark(i);
  }

  /// Whether the token is "that" or a question word, which only content starts with.
  boolean isWord(int i) {
    boolean that = page.is(i, "that") && !page.isComma(i + 1);
    return that || landings.isQuestion(i);
  }

  /// A clause without "that": past "Tuesday" to its subject.
  private int clause(Cue cue, int from, int end) {
    int i = from;
    while (i < end - 1 && (isTime(i, end) || (page.is(i, "this") && page.isTime(i + 1)))) {
      i += page.has(i, Lexicon.TIME) ? 1 : 2;
    }
    int dated = adjuncts.pastDate(i, end);
    i = dated < end && starts.isClause(dated, end) ? dated : i;
    if (i >= end) {
      return -1;
    }
    if (i > from && page.tag(i).isFinite()) {
      return from; // "said Sunday was the hottest day"
    }
    Tag tag = page.tag(i);
    boolean answer = page.is(i, "no") || page.is(i, "yes") || page.is(i, "so");
    if (answer && (i + 1 >= end || !page.tokens().isWord(i + 1))) {
      return i;
    }
    if (!page.tokens().isWord(i) && !page.opensQuote(i) && tag != Tag.SYM && tag != Tag.BRACKET) {
      return -1;
    }
    if (page.isSay(cue.head()) && conditions.leadsIn(i, end)) {
      return i;
    }
    if (page.isComma(i)
        || page.isDash(i)
        || page.isStop(i)
        || tag == Tag.CC
        || tag == Tag.TO
        || page.is(i, "as")
        || page.is(i, "of")
        || (page.is(i, "about") && !starts.isCount(i))) {
      return -1;
    }
    if (cue.isPlain() && conditions.isGround(i, end)) {
      return i;
    }
    if (page.is(i, "when") && page.tag(cue.head()) == Tag.VBG) {
      return -1; // "was joking when she said"
    }
    if (starts.isCount(i) && starts.hasVerb(i, end)) {
      return i;
    }
    boolean issued = tag == Tag.VBN && page.has(i - 1, Lexicon.OCCASION);
    if (tag == Tag.IN || tag == Tag.RB || tag == Tag.RP || issued) {
      int past = adjuncts.past(i, end);
      if (past > i && past < end && page.isComma(past) && past + 1 < end) {
        boolean another = page.tag(past + 1) == Tag.VBG && page.isCue(past + 1);
        boolean to = page.is(i, "to"); // "wrote to her, telling her"
        return !another && !to && starts.isClause(past + 1, end) ? i : -1;
      }
      int subject = past < end && page.tag(past).isFinite() ? adjuncts.pastOccasion(i, past) : past;
      if (subject < past) {
        return subject; // "said in an interview PRICES would rise"
      }
      if (past > i && page.is(past, "that") && page.tag(past) == Tag.IN && past + 1 < end) {
        return past; // "believed in May that"
      }
      if (past > i && past < end && starts.isClause(past, end)) {
        boolean when = page.is(i + 1, "before") || page.is(i + 1, "after"); // "shortly before"
        when |=
            page.is(i, "back") && (page.is(i + 1, "at") || page.isTime(i + 2)); // "back in March"
        when |=
            (page.is(i, "late") || page.is(i, "early")) && page.isTime(i + 2); // "late on Monday"
        return tag == Tag.RB && !when && !page.tokens().isIn(i, MANNERS) ? i : past;
      }
      return tag == Tag.RB && cue.isPlain() && past == i + 1 && past < end && !page.isComma(past)
          ? i
          : starts.hasVerb(i, end) && tag != Tag.IN ? i : -1;
    }
    if (starts.hasVerb(i, end)) {
      return i;
    }
    boolean doing = page.tag(cue.head()) == Tag.VBG && !starts.quotesSoon(i, end);
    return page.isSay(cue.head()) && starts.isNominal(i) && !doing ? i : -1;
  }

  /// "Tuesday", "last week".
  private boolean isTime(int i, int end) {
    if (page.isTime(i)) {
      return page.tag(i).isNoun();
    }
    boolean part = page.tag(i) == Tag.JJ || page.is(i, "late") || page.is(i, "early");
    return part && i + 1 < end && page.isTime(i + 1);
  }
}
