package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// What only the narrator adds behind what was told: how and when it was said, what is known of
/// those who are named, and what was kept back: ", without giving details", ", a day after the
/// talks failed", ", who leads in polls", "; police declined to comment".
final class Narration {

  /// How far what is stirred is looked for.
  private static final int NEAR = 8;

  /// What speakers do while they speak.
  private static final WordSet ACTS = words("acts");

  /// Who hears what is said.
  private static final WordSet HEARERS = words("hearers");

  /// What they do then.
  private static final WordSet HEARS = words("hears");

  /// What speakers do when they are done.
  private static final WordSet LEAVES = words("leaves");

  /// What words lead to: "THROWING the party into turmoil".
  private static final WordSet RESULTS = words("results");

  /// What they do so to.
  private static final WordSet STIRRED = words("stirred");

  /// What speakers do while they say more.
  private static final WordSet ADDS = words("adds");

  /// Verbs that tell what a body or an event is.
  private static final WordSet FACTS = words("facts");

  /// How far the subject and the verb of what is told are looked for.
  private static final int REACH = 60;

  private final Page page;
  private final Occasions occasions;
  private final Scenes scenes;
  private final Refusals refusals;

  Narration(Page page, Tails tails, Occasions occasions) {
    this.page = page;
    this.occasions = occasions;
    this.scenes = new Scenes(page, tails);
    this.refusals = new Refusals(page);
  }

  private static WordSet words(String kind) {
    return WordSet.foldedKind(Narration.class, "narration.txt", kind);
  }

  /// Whether it starts behind the comma or semicolon, where what is told starts at `from`.
  boolean startsAt(int from, int mark, int end) {
    int i = mark + 1;
    if (i + 1 >= end || page.isQuoted(i)) {
      return false;
    }
    if (page.isSemicolon(mark)) {
      return refusals.keepsBack(i, end);
    }
    boolean quoted = page.closesQuote(mark) || page.closesQuote(mark - 1);
    if (scenes.startAt(i, quoted, end) && (quoted || !isDone(from, mark))) {
      return true;
    }
    if (page.tag(i) == Tag.VBG && page.hasVerb(from, mark)) {
      if (scenes.leads(i, end) && !isDeedTold(from, mark)) {
        return true; // "it was late, DRAWING a rebuke FROM the mayor"
      }
      if (page.tokens().isIn(i, RESULTS)) {
        return isDetail(i + 1, Math.min(end, i + NEAR), STIRRED); // "THROWING it into turmoil"
      }
    }
    if ((page.hasVerb(from, mark) && scenes.isGuess(i, isPast(from, mark)))
        || occasions.isApart(from, mark, end)) {
      return true;
    }
    if (page.is(i, "who")) {
      return isFact(i) && isNamed(mark) && lasts(i, end);
    }
    if (page.is(i, "which")) {
      boolean did = page.is(i + 2, "did") || page.is(i + 2, "does");
      if (page.isThirdPerson(i + 1) && did && page.tag(i + 3) != Tag.VB) {
        return page.tag(i + 3) != Tag.RB; // "asked him to go, WHICH HE DID"
      }
      boolean drew = scenes.draws(i + 1, end) && page.hasVerb(from, mark);
      return drew || (page.tokens().isIn(i + 1, FACTS) && isNamed(mark) && lasts(i, end));
    }
    if (page.is(i, "and") && page.isThirdPerson(i + 1)) {
      int verb = page.tag(i + 2) == Tag.RB ? i + 3 : i + 2;
      boolean reports = page.isCue(verb) && page.tag(verb).isFinite(); // ", and he accused them"
      return reports && isSpeakers(from, i + 1, mark);
    }
    boolean yet = page.is(i, "though") || page.is(i, "although") || page.is(i, "but");
    boolean joins = yet || page.is(i, "and");
    if (joins && !page.is(i + 1, "that") && refusals.declines(i + 1, end)) {
      return true;
    }
    if (page.tag(i) == Tag.NNS && page.is(i + 1, "that")) {
      return page.is(i, "words") || page.is(i, "remarks"); // ", WORDS THAT were met with silence"
    }
    if (page.is(i, "the") || page.tag(i) == Tag.PRPS) {
      return isRecord(i, end);
    }
    if (page.is(i, "without")) {
      return page.tokens().isIn(i + 1, Refusals.GIVES) && refusals.isDetail(i + 2, end);
    }
    if (page.is(i, "before")) {
      return page.tokens().isIn(i + 1, LEAVES);
    }
    boolean and = page.is(i, "and") && !isDeedTold(from, mark);
    if (page.is(i, "as") && page.isThirdPerson(i + 1)) {
      boolean does = page.tokens().isIn(i + 2, ACTS) && page.tag(i + 2) == Tag.VBD;
      return does && !isDeedTold(from, mark); // ", as he OPENED a school"
    }
    if (and || page.is(i, "as")) {
      int noun = page.tag(i + 1) == Tag.DT || page.tag(i + 1) == Tag.PRPS ? i + 2 : i + 1;
      boolean one = page.tag(i + 1) == Tag.PRPS && page.tag(noun).isNoun(); // "as HIS WIFE wept"
      boolean hears = one || page.tokens().isIn(noun, HEARERS);
      return hears && page.tokens().isIn(noun + 1, HEARS);
    }
    if (yet && page.isThirdPerson(i + 1)) {
      boolean gives = page.tokens().isIn(i + 2, Refusals.GIVES) && page.is(i + 3, "no");
      return isSpeakers(from, i + 1, mark) && (gives || refusals.keepsBack(i + 1, end));
    }
    boolean then = page.tag(i) == Tag.IN; // "was ill, IN the days after"
    return isDated(i, end) && !(then ? isPast(from, mark) : isDeedTold(from, mark));
  }

  /// "said it was late WHILE ADDING that it was safe", "called it “late” WHILE CALLING for more",
  /// but not "for winning while adding", "while adding salt": whether the speaker says more there.
  boolean adds(int from, int i) {
    if (!page.is(i, "while")) {
      return false;
    }
    Tag next = page.tag(i + 2);
    boolean thing = page.is(i + 1, "adding") && (next == Tag.NN || next == Tag.NNS);
    boolean calls = page.is(i + 1, "calling") && page.closesQuote(i - 1);
    boolean rally = page.is(i + 1, "addressing") && !isDeedTold(from, i); // no "fell while"
    boolean says = calls || rally || (page.tokens().isIn(i + 1, ADDS) && !thing);
    for (int k = i - 1; says && k >= from && !page.closesQuote(k); k--) {
      says = page.tag(k) != Tag.VBG;
    }
    return says;
  }

  /// "Lee, WHO LEADS in polls", "WHO WAS her aide": whether it is a fact, and not what somebody
  /// thinks or did.
  private boolean isFact(int relative) {
    int verb = page.tag(relative + 1) == Tag.RB ? relative + 2 : relative + 1;
    boolean now = page.tag(verb) == Tag.VBZ || page.tag(verb) == Tag.VBP;
    Tag next = page.tag(verb + 1);
    boolean was = page.is(verb, "was") && (next == Tag.DT || next == Tag.PRPS || next.isNoun());
    return (now || was) && !page.isCue(verb) && !page.is(verb, "are");
  }

  /// Whether a name stands before the mark, that of nobody who did it: "by LEE".
  private boolean isNamed(int mark) {
    int name = mark - 1;
    while (name > 0 && page.tag(name).isName()) {
      name--;
    }
    return name < mark - 1 && page.isCapital(mark - 1) && !page.is(name, "by");
  }

  /// ", WHO LEADS IN POLLS": whether no comma closes what is said of the name before the token.
  private boolean lasts(int from, int end) {
    int i = from + 1;
    while (i < end && !page.isComma(i)) {
      i++;
    }
    return i >= end;
  }

  /// "he would go, and HE accused them": whether the pronoun can only be the speaker's, since what
  /// is told up to the mark is told of the same, or of nobody.
  private boolean isSpeakers(int from, int pronoun, int mark) {
    int verb = page.firstVerb(from, Math.min(mark, from + REACH));
    if (verb < 0 || page.isThirdPerson(verb - 1)) {
      return verb >= 0 && page.isSame(verb - 1, pronoun);
    }
    int one = Lexicon.ROLE | Lexicon.TITLE | Lexicon.VAGUE;
    int kinds = page.is(pronoun, "they") ? Lexicon.ROLES | Lexicon.BODY : one;
    for (int i = from; i < verb; i++) {
      if (page.tag(i).isName() || page.has(i, kinds)) {
        return false;
      }
    }
    return true;
  }

  /// "said he LEFT, a day after", "WAS arrested", but not "was ill": whether what is told was done,
  /// so that what follows may tell how or when.
  private boolean isDeedTold(int from, int mark) {
    if (!isPast(from, mark)) {
      return false;
    }
    int verb = page.firstVerb(from, mark);
    int next = page.tag(verb + 1) == Tag.RB ? verb + 2 : verb + 1;
    return !page.isBe(verb) || page.tag(next) == Tag.VBN || page.tag(next) == Tag.VBG;
  }

  /// Whether something is told that was done, or of somebody who may do what follows as well: "said
  /// THE MAN was on the bridge, waving his arms".
  private boolean isDone(int from, int mark) {
    int people = Lexicon.ROLE | Lexicon.ROLES | Lexicon.VAGUE | Lexicon.BODY;
    int last = page.firstVerb(from, mark) - 1;
    boolean somebody = last >= from && (page.has(last, people) || page.tag(last).isName());
    return somebody || isDeedTold(from, mark);
  }

  /// Whether the first verb that is told is in the past.
  private boolean isPast(int from, int mark) {
    int verb = page.firstVerb(from, Math.min(mark, from + REACH));
    return verb >= 0 && page.tag(verb) == Tag.VBD;
  }

  private boolean isDetail(int from, int end, WordSet nouns) {
    for (int i = from; i < end; i++) {
      if (page.tokens().isIn(i, nouns)) {
        return true;
      }
    }
    return false;
  }

  /// "A DAY AFTER the talks failed", "just hours before the vote"
  private boolean isDated(int from, int end) {
    int i = from;
    while (i < Math.min(end, from + 4) && !page.isTime(i)) {
      Tag tag = page.tag(i);
      if (tag != Tag.DT && tag != Tag.CD && tag != Tag.RB && tag != Tag.JJ && tag != Tag.IN) {
        return false;
      }
      i++;
    }
    boolean then = page.is(i + 1, "after") || page.is(i + 1, "before");
    return page.isTime(i) && page.tag(i).isNoun() && !page.isCapital(i) && then;
  }

  /// Whether the speaker keeps something back behind the conjunction.
  boolean withholds(int verb, int end) {
    return refusals.withholds(verb, end);
  }

  /// "said it was late WHEN ASKED about it", but not "froze when asked to sing"
  boolean isAsked(Cue cue, int from, int when) {
    boolean asked = page.is(when + 1, "asked");
    boolean deed = page.tag(when + 2) == Tag.TO && !page.tokens().isIn(when + 3, Refusals.KEEPS);
    boolean says = page.isSay(cue.head()) || cue.is(Lexicon.TOLD);
    return asked && !deed && says && page.hasVerb(from, when);
  }

  /// ", THE FIRST TIME he has said so", ", HIS CLEAREST ANSWER YET": whether the words are set
  /// beside what was said before.
  private boolean isRecord(int from, int end) {
    boolean first = page.is(from, "the") && page.is(from + 1, "first") && page.is(from + 2, "time");
    int last = end - 1;
    boolean yet = page.is(last, "yet") && page.tag(from) == Tag.PRPS && last - from < NEAR;
    boolean own = first && (page.isThirdPerson(from + 3) || page.is(from + 3, "it"));
    return own || (yet && !page.hasVerb(from, end));
  }
}
