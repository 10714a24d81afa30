package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Looks from a cue to its left for the noun phrase that ends there: "Ann Lee, the mayor," said.
final class PhraseBefore {

  private static final int LONGEST = 40;
  private static final int TITLE = 8;

  /// What stands between a subject and its verb without being part of either: "Lee HERSELF said".
  private static final WordSet FLOATING =
      WordSet.folded(List.of("himself", "herself", "itself", "themselves", "both", "each"));

  /// What somebody may tell of without a relative word.
  private static final WordSet TOLD =
      WordSet.folded(List.of("reason", "place", "thing", "one", "moment", "time"));

  private final Page page;
  private final Appositions appositions;
  private final NounPhrase nouns;
  private final PhraseStart starts;
  private final AsideOwners owners;
  private final ReducedClauses reduced;
  private final WhoClauses clauses;
  private final WholeSubjects subjects;
  private final TimeBefore times;
  private final QuotedDescriptions descriptions;

  PhraseBefore(Page page) {
    this.page = page;
    this.appositions = new Appositions(page);
    this.nouns = new NounPhrase(page);
    this.starts = new PhraseStart(page);
    this.owners = new AsideOwners(page, starts);
    this.reduced = new ReducedClauses(page, starts);
    this.clauses = new WhoClauses(page, starts, nouns);
    this.subjects = new WholeSubjects(page);
    this.times = new TimeBefore(page);
    this.descriptions = new QuotedDescriptions(page, starts, owners);
  }

  /// The phrase that ends before token `end`, not before `floor`; Mentions.NONE where there is
  /// none.
  long of(int floor, int end) {
    int last = end - 1;
    if (last < floor) {
      return Mentions.NONE;
    }
    if (page.isComma(last) || page.isDash(last)) {
      return withAside(floor, end);
    }
    int untimed = times.start(floor, end);
    if (untimed < end) {
      return of(floor, untimed);
    }
    int word = last;
    while (word > floor && last - word < 3 && isWhen(word)) {
      word--; // "WHO last week told"
    }
    boolean apart = page.isComma(word) || page.isDash(word) || page.tag(word) == Tag.BRACKET;
    boolean timed = apart && page.has(last, Lexicon.TIME) && !page.isCapital(last);
    if (word < last && (timed || page.tag(word) == Tag.WP || page.isWhich(word))) {
      return of(floor, word + 1);
    }
    if (page.closesQuote(last) && page.isComma(last - 1)) {
      int host = descriptions.ofProgramme(Math.max(floor, end - LONGEST), last);
      return host < 0 ? descriptions.ofCaller(floor, last) : Mentions.range(host, end);
    }
    boolean where = page.tag(last) == Tag.RB || page.tag(last) == Tag.EX; // "everyone THERE said"
    if (where && last - 1 >= floor && page.tag(last - 1).isNoun()) {
      long bare = of(floor, last);
      boolean there = bare != Mentions.NONE && page.tokens().isIn(last, Auxiliaries.AREAS);
      return there ? Mentions.range(Mentions.start(bare), end) : bare; // "polls THERE show"
    }
    boolean floats = page.tokens().isIn(last, FLOATING) && last - 1 >= floor;
    if (floats && (page.isComma(last - 1) || page.isDash(last - 1))) {
      long several = withAside(floor, last); // "Lee and Orr, the judges, BOTH said"
      if (several != Mentions.NONE) {
        return several;
      }
    }
    if (floats && (page.tag(last - 1).isNoun() || page.tag(last - 1) == Tag.PRP)) {
      return of(floor, last);
    }
    boolean asked = times.isAsked(last);
    if ((page.tag(last) == Tag.VBN || page.tag(last) == Tag.JJ || asked)
        && last - 1 >= floor
        && (page.tag(last - 1) == Tag.NNS
            || page.tag(last - 1) == Tag.NNPS
            || (asked && page.tokens().endsWith(last - 1, "s"))
            || page.is(last - 1, "those"))) {
      long bare = of(floor, last);
      return bare == Mentions.NONE ? bare : Mentions.range(Mentions.start(bare), end);
    }
    boolean due = page.is(last - 1, "be") && page.tag(last - 2) == Tag.TO;
    int issued = due ? last - 2 : last; // "a survey PUBLISHED", "figures TO BE PUBLISHED"
    if (times.isIssued(last) && issued - 1 >= floor && page.tag(issued - 1).isNoun()) {
      long bare = of(floor, issued);
      return bare == Mentions.NONE || page.has(issued - 1, Lexicon.BODY)
          ? bare
          : Mentions.range(Mentions.start(bare), end);
    }
    int bare = times.without(floor, end);
    if (bare < end) {
      long whole = of(floor, bare);
      boolean dated = whole != Mentions.NONE && times.isIssued(bare - 1);
      dated &= bare - 2 >= floor && page.tag(bare - 2).isNoun(); // "a survey ISSUED ON TUESDAY"
      return dated ? Mentions.range(Mentions.start(whole), end) : whole;
    }
    boolean them = nouns.isObjective(last) || page.is(last, "it");
    boolean familiar = them && page.tag(last - 1) == Tag.IN;
    if (familiar && last - 3 >= floor && page.tag(last - 2) == Tag.JJ && nouns.isHead(last - 3)) {
      long people = of(floor, last - 2); // "people FAMILIAR WITH IT"
      return people == Mentions.NONE ? people : Mentions.range(Mentions.start(people), end);
    }
    int clause = clauses.ending(Math.max(floor, end - LONGEST), end);
    if (clause >= 0) {
      return Mentions.range(clause, end);
    }
    if (clauses.isOver(last)) {
      return Mentions.NONE;
    }
    boolean past = page.has(end, Lexicon.SAY) && page.has(end, Lexicon.PAST);
    Tag told = page.tag(end + 1);
    boolean tells = told == Tag.DT || told == Tag.PRP || page.is(end + 1, "that");
    tells |= told == Tag.TO || told == Tag.NNS;
    boolean now = page.tag(end) == Tag.VBZ && (tells || page.has(end, Lexicon.AUXILIARY));
    boolean says = page.is(end, "said") || page.is(end, "says") || (past && tells); // "MACY'S said"
    says |= now || page.tag(end) == Tag.MD; // "MACY'S has said"
    boolean owner =
        says
            && !page.hasVerb(unquoted(Math.max(floor, end - LONGEST), last), last)
            && page.tag(last) == Tag.POS
            && page.tag(last - 1).isName();
    int start = starts.of(Math.max(floor, end - LONGEST), owner ? last : end);
    if (start < 0) {
      return Mentions.NONE;
    }
    if (times.isLed(floor, start, end)) {
      return of(floor, start - 1);
    }
    int teller = teller(start, last);
    if (teller > start) {
      return Mentions.range(teller, end);
    }
    if (times.isParting(floor, start, end)) {
      return of(floor, start - 2); // "LEE has in the past described"
    }
    int led = start > floor ? reduced.start(floor, start) : -1;
    led = led < 0 && start > floor ? subjects.start(floor, start, end) : led;
    if (led >= 0) {
      return Mentions.range(led, end);
    }
    boolean who = page.tag(start) == Tag.WP;
    int whole = who ? -1 : clauses.start(Math.max(floor, end - LONGEST), start);
    return Mentions.range(whole >= 0 ? whole : start, end);
  }

  /// "one reason DOCTORS say they came", "the place OFFICIALS say": the first of those who stand
  /// right behind what they tell of; `start` elsewhere.
  private int teller(int start, int last) {
    boolean people = page.has(last, Lexicon.ROLES) || page.is(last, "police");
    for (int i = last; people && i > start + 1 && page.tag(i).isNoun(); i--) {
      if (page.tokens().isIn(i - 1, TOLD)) {
        return i;
      }
    }
    return start;
  }

  /// The token behind the last quoted words before `end`; `floor` where there are none.
  private int unquoted(int floor, int end) {
    int i = end;
    while (i > floor && !page.isQuoted(i - 1)) {
      i--;
    }
    return i;
  }

  private boolean isWhen(int i) {
    boolean last = page.is(i, "last") || page.is(i, "this") || page.is(i, "earlier");
    last |= page.is(i, "past");
    return last || page.has(i, Lexicon.TIME) || page.tag(i) == Tag.RB;
  }

  /// "Ann Lee, the mayor," : a phrase, and what is said of it between commas or dashes.
  private long withAside(int floor, int end) {
    boolean dash = page.isDash(end - 1);
    int low = Math.max(floor, end - LONGEST);
    for (int i = end - 2; i > Math.max(low, end - 5); i--) {
      boolean opens = page.isComma(i) && !dash;
      if (opens && appositions.isRemark(i + 1, end - 1)) {
        return of(floor, i);
      }
    }
    int told = dash ? -1 : appositions.occasion(low, end - 1);
    if (told >= 0) {
      int who = starts.of(low, told);
      boolean described = page.isComma(who - 1) && page.tag(who - 2).isName();
      described &= page.tag(starts.of(low, who - 1) - 1) != Tag.IN; // "In Bern, Lee, in a letter,"
      return of(floor, described ? told + 1 : told); // "Lee, the mayor, in a statement,"
    }
    int clause = dash ? -1 : clause(low, end - 1);
    if (clause >= 0) {
      return of(floor, clause); // "Lee, though he had no proof,"
    }
    long place = Mentions.NONE;
    for (int i = end - 2; i > low; i--) {
      if (page.isQuoted(i)) {
        int open = page.marks().start(page.marks().at(i));
        if (open <= low || i - open > TITLE || !page.tokens().isWord(i - 1)) {
          return Mentions.NONE;
        }
        i = open; // "Lee, wearing a “Yes” badge,"
        continue;
      }
      boolean dated = page.tag(i - 1) == Tag.CD && page.tag(i + 1) == Tag.CD; // "May 4, 1999"
      boolean opens = dash ? page.isDash(i) : page.isComma(i) && !dated;
      boolean among = page.is(i + 1, "among") && page.is(i + 2, "them");
      if (opens && (among || page.is(i + 1, "including"))) {
        long several = of(floor, i); // "Two men who were there, INCLUDING LEE, said"
        return several < 0 ? several : Mentions.range(Mentions.start(several), end - 1);
      }
      if (opens && appositions.isAside(i + 1, end - 1)) {
        int one = page.isCapital(i + 1) ? clauses.start(low, i) : -1;
        int start = one >= 0 && owners.opens(floor, one) ? one : starts.of(low, i);
        if (place != Mentions.NONE && page.tag(start - 1) == Tag.IN && isFirst(low, start)) {
          return place; // "In Bern, Lee, 57, said"
        }
        boolean whose = page.is(start, "whose");
        if (whose && page.isCapital(i + 1) && !page.hasVerb(i + 1, end - 1)) {
          return Mentions.range(start, end - 1); // "the bank, WHOSE HEAD, ANN LEE, said"
        }
        if (start >= 0
            && !whose
            && (start < i - 1 || !page.has(i - 1, Lexicon.PRONOUN))
            && !page.has(i - 1, Lexicon.TIME)) {
          boolean its = page.tag(start) == Tag.PRPS && page.isComma(start - 1);
          boolean named = its && page.tag(i + 1).isName();
          int owner = named ? start : owners.of(low, start); // "to Norland, ITS MAYOR, Lee, said"
          int both = page.is(owner - 1, "and") && page.isComma(owner - 2) ? owner - 1 : -1;
          long other = both > low ? withAside(low, both) : Mentions.NONE;
          boolean pair = other != Mentions.NONE && owners.opens(floor, Mentions.start(other));
          owner = pair ? Mentions.start(other) : owner; // "Lee, the mayor, and Orr, the judge,"
          long whole = Mentions.range(owner, end - 1);
          if (!appositions.isRegion(i, end - 1) && !appositions.isRegion(start - 1, i)) {
            return whole;
          }
          place = place == Mentions.NONE ? whole : place;
        }
      }
    }
    return place;
  }

  /// The comma before "though he had no proof" and "while praising it", where these go up to the
  /// comma `close` and a phrase that opens the sentence stands before them; -1 elsewhere.
  private int clause(int floor, int close) {
    for (int i = close - 1; i > floor; i--) {
      if (page.isQuoted(i)) {
        return -1;
      }
      if (page.isComma(i)) {
        boolean joins =
            page.is(i + 1, "though")
                || page.is(i + 1, "although")
                || page.is(i + 1, "while")
                || page.is(i + 1, "if")
                || page.is(i + 1, "asked")
                || (page.is(i + 1, "when") && page.is(i + 2, "asked"));
        int name = joins && page.tag(i - 1).isNoun() ? starts.of(floor, i) : -1;
        return name >= 0 && owners.opens(floor, name) ? i : -1;
      }
    }
    return -1;
  }

  private boolean isFirst(int floor, int token) {
    for (int i = floor; i < token; i++) {
      if (page.isComma(i)) {
        return false;
      }
    }
    return true;
  }
}
