package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// What narrators add on their own to a clause that was told: behind a dash ("— a point that others
/// dispute", "— and he left it there"), to what somebody has long been saying ("has said he would
/// go, WHICH IS his right", ", AND THERE IS a rival"), of others (", AS HAVE his rivals"), or to a
/// name (", ALSO KNOWN AS the Guard").
final class Additions {

  /// How far the verb of a clause is looked for.
  private static final int NEAR = 9;

  /// How far the verb of what is told, and another dash, are looked for.
  private static final int REACH = 60;

  /// What others call words that were told: "— a CLAIM that he denies".
  private static final WordSet WORDY =
      WordSet.foldedKind(Narration.class, "narration.txt", "wordy");

  /// How far back what was told is looked through for the same noun.
  private static final int FAR = 200;

  private static final int WORDS = Lexicon.SAY | Lexicon.WRITE;

  private final Page page;

  Additions(Page page) {
    this.page = page;
  }

  /// Whether an addition starts behind the comma or dash, where what is told starts at `from`.
  boolean startAt(Cue cue, int from, int mark, int end) {
    int next = mark + 1;
    if (next + 2 >= end || page.isQuoted(next)) {
      return false;
    }
    if (goesBeyond(cue, next, end) && page.isHeadline(mark)) {
      return true;
    }
    if (page.isSpacedDash(mark)) {
      boolean adds = (cue.is(WORDS) && names(from, next, end)) || joins(next, end);
      return adds && isOnly(next, end) && told(from, mark);
    }
    if (!page.isComma(mark)) {
      return false;
    }
    boolean as = page.is(next, "as");
    boolean inverted = as && (page.isHave(next + 1) || page.is(next + 1, "did"));
    boolean others =
        inverted ? isSubject(next + 2) : as && isSubject(next + 1) && says(next + 1, end);
    boolean known = isLong(cue) && (page.is(next, "which") || goesOn(next, end));
    return isAlias(next, end) || ((others || known || isNamed(cue, next)) && told(from, mark));
  }

  /// "the army, ALSO KNOWN AS the Guard"
  private boolean isAlias(int next, int end) {
    boolean alias = page.is(next, "also") && page.is(next + 1, "known") && page.is(next + 2, "as");
    for (int i = next + 3; alias && i < Math.min(end, next + REACH); i++) {
      alias = !page.isComma(i);
    }
    return alias;
  }

  /// "Says Rain Helps, CALLS IT A GIFT", "Names a Rival – IT MAY SURPRISE YOU": in a headline, what
  /// else the speaker does, and what is thought of it.
  private boolean goesBeyond(Cue cue, int next, int end) {
    boolean does = page.tag(next) == Tag.VBZ && page.tag(cue.head()) == Tag.VBZ;
    boolean says = does && page.isComma(next - 1) && page.isCue(next);
    boolean joins = page.is(next, "and") || page.is(next, "but");
    boolean whole = joins && page.isCapital(next) && isSubject(next + 1);
    return (says && page.has(next, Lexicon.SAY))
        || (whole && verb(next + 1, end) >= 0) // ", AND HE IS Ready To Pay"
        || (page.isSpacedDash(next - 1) && page.is(next, "it") && verb(next, end) >= 0);
  }

  private boolean told(int from, int mark) {
    return page.hasVerb(from, Math.min(mark, from + REACH));
  }

  /// "— A POINT that others dispute", but not "fell — A FALL that began in May": whether what was
  /// told is named by another noun.
  private boolean names(int from, int next, int end) {
    boolean first = page.is(next, "the") && page.is(next + 1, "first") && page.is(next + 2, "time");
    first |= page.tag(next) == Tag.PRPS && page.is(next + 1, "first"); // "— HIS FIRST words on it"
    boolean words = page.is(next, "words") || page.is(next, "remarks");
    if (first || (words && page.is(next + 1, "that"))) {
      return true;
    }
    if (!page.isOne(next) || isList(next, end)) {
      return false;
    }
    int noun = next + 1;
    if (page.is(noun, "one") || page.is(noun + 1, "one")) {
      return false; // "a striker — A BIG ONE"
    }
    int limit = Math.min(end, noun + REACH);
    while (noun + 1 < limit && (!page.tag(noun).isNoun() || page.tag(noun + 1).isNoun())) {
      noun++;
    }
    for (int i = Math.max(from, next - FAR); i < next; i++) {
      if (page.isSame(i, noun)) {
        return false;
      }
    }
    return page.tokens().isIn(noun, WORDY) || !isAnother(from, next - 1);
  }

  /// "needed three things — A SAW, a hammer": whether the phrase is the first of several, of which
  /// the last stands behind a conjunction.
  private boolean isList(int next, int end) {
    for (int i = next + 1; i < Math.min(end - 1, next + NEAR); i++) {
      boolean joins = page.isComma(i) || page.tag(i) == Tag.CC;
      if (joins || page.tag(i).isFinite() || page.isQuoted(i)) {
        int first = page.isComma(i) && page.tag(i + 1) == Tag.CC ? i + 2 : i + 1;
        return joins && page.isOne(first);
      }
    }
    return false;
  }

  /// "carried A WEAPON —": whether what was told ends in a thing that has not been named, which the
  /// phrase behind the dash then names.
  private boolean isAnother(int from, int dash) {
    int i = dash - 1;
    if (page.isTime(i)) {
      return false;
    }
    while (i > from && (page.tag(i).isNoun() || page.tag(i) == Tag.JJ)) {
      i--;
    }
    return i < dash - 1 && (page.isOne(i) || page.tag(i) == Tag.CD);
  }

  /// "— AND HE LEFT it there", but not "— and he would leave": a clause, and no wish.
  private boolean joins(int next, int end) {
    int first = page.is(next + 1, "then") ? next + 2 : next + 1;
    int verb = page.is(next, "and") && isSubject(first) ? verb(first, end) : -1;
    return verb >= 0 && page.tag(verb) != Tag.MD;
  }

  /// The verb of the clause that starts there, where it has a subject; -1 elsewhere.
  private int verb(int subject, int end) {
    int verb = page.firstVerb(subject, Math.min(end, subject + NEAR));
    for (int i = subject; i < verb; i++) {
      Tag tag = page.tag(i);
      if (page.isComma(i) || page.isQuoted(i) || tag == Tag.WP || tag == Tag.WDT) {
        return -1;
      }
    }
    return verb > subject && !page.isQuoted(verb) ? verb : -1;
  }

  /// "Lee said he left, BUT LEE DID not say when": whether the speaker is named again, who would
  /// not name himself.
  private boolean isNamed(Cue cue, int next) {
    int name = next + 1;
    boolean joins = page.tag(next) == Tag.CC && page.tag(name + 1).isFinite();
    return joins && page.tag(name).isName() && page.isSame(name, cue.start() - 1);
  }

  /// "AS HE ANNOUNCED in May"
  private boolean says(int subject, int end) {
    int verb = verb(subject, end);
    boolean have = page.isHave(verb) && page.tag(verb) != Tag.VBD;
    verb += page.isHave(verb) ? 1 : 0;
    if (have && page.isThirdPerson(subject)) {
      int done = page.tag(verb) == Tag.RB ? verb + 1 : verb;
      return page.is(done, "done") || page.is(done, "said"); // "AS HE HAS OFTEN DONE"
    }
    return page.isCue(verb) && page.has(verb, Lexicon.SAY) && page.has(verb, Lexicon.BARE);
  }

  private boolean isSubject(int i) {
    Tag tag = page.tag(i);
    return tag.isNoun()
        || tag == Tag.PRP
        || tag == Tag.PRPS
        || tag == Tag.EX
        || tag == Tag.JJ
        || (tag == Tag.DT && !page.is(i, "that"));
  }

  /// Whether no other dash follows, which would close what the first opens.
  private boolean isOnly(int from, int end) {
    for (int i = from; i < Math.min(end, from + REACH); i++) {
      if (page.isSpacedDash(i)) {
        return false;
      }
    }
    return true;
  }

  /// "HAS long SAID": what is no news.
  private boolean isLong(Cue cue) {
    return cue.reports()
        && cue.voice() == Cue.Voice.ACTIVE
        && page.tag(cue.head()) == Tag.VBN
        && page.isHave(cue.start());
  }

  /// "AND THERE IS", "BUT TO DATE HAS": what is so now.
  private boolean goesOn(int next, int end) {
    boolean and = page.is(next, "and") || page.is(next, "but");
    boolean it = page.is(next + 1, "it") || page.is(next + 1, "that");
    int verb = and && !it ? verb(next + 1, end) : -1;
    return verb >= 0 && (page.tag(verb) == Tag.VBZ || page.tag(verb) == Tag.VBP);
  }

  /// "said they left, WHILE OTHERS STAYED", but not "a third said so, WHILE HALF said no", nor "has
  /// said so": whether a clause that stands against what was told is told as well.
  boolean isToldToo(Cue cue, int next, int end) {
    if (page.is(next, "but") && cue.reports()) {
      return isNow(cue, next + 1);
    }
    if (!page.is(next, "while") || !page.isSay(cue.head()) || isLong(cue)) {
      return false;
    }
    int first = next + 1;
    while (page.tag(first) == Tag.RB || page.tag(first) == Tag.IN) {
      first++;
    }
    int verb = isSubject(first) && !page.is(first, "half") ? verb(first, end) : -1;
    boolean deed = page.tag(first).isName() && page.tag(verb) == Tag.VBD; // "while LEE LEFT"
    return verb >= 0 && !page.isCue(verb) && !deed;
  }

  /// Past what only says when or where: "; ON FRIDAY, Lee said"; the token itself elsewhere.
  int pastLead(int first, int end) {
    for (int i = first; page.tag(first) == Tag.IN && i < Math.min(end, first + NEAR); i++) {
      if (page.isComma(i)) {
        return i + 1;
      }
      if (page.isQuoted(i) || page.tag(i).isFinite()) {
        return first;
      }
    }
    return first;
  }

  /// "According to her, he was ill BUT IS well", "pledged that it grew, BUT IS small": whether the
  /// verb behind "but" has what is told for its subject, since who told it has none or did so then.
  private boolean isNow(Cue cue, int verb) {
    boolean now = page.tag(verb) == Tag.VBZ || page.tag(verb) == Tag.VBP;
    boolean then = page.tag(cue.head()) == Tag.VBD && cue.start() == cue.head();
    boolean source = cue.voice() == Cue.Voice.PREPOSITION;
    return source ? page.tag(verb).isFinite() : now && then && !isPlanned(cue, verb);
  }

  /// "promised that it WOULD FALL, but is": then it is the speaker who is something else now.
  private boolean isPlanned(Cue cue, int verb) {
    int i = verb - 1;
    while (i >= cue.end() && i > verb - NEAR && !page.is(i, "would")) {
      i--;
    }
    return page.is(i, "would");
  }

  /// The same without a mark: "praised it WITH SOME SAYING it was late", or in a headline "Lee Says
  /// No AS COSTS RISE".
  boolean startAtWord(int from, int i, boolean whole, int end) {
    if (page.is(i, "with")) {
      return !whole && isSaying(i + 1, end);
    }
    return page.is(i, "as")
        && i > from
        && isSubject(i + 1)
        && page.isHeadline(i)
        && verb(i + 1, end) >= 0;
  }

  /// "with SOME SAYING it was late": whether others are named there, and say something.
  private boolean isSaying(int first, int end) {
    for (int i = first; i < Math.min(end, first + NEAR); i++) {
      Tag tag = page.tag(i);
      if (tag == Tag.VBG) {
        return i > first && page.has(i, Lexicon.SAY) && page.has(i, Lexicon.BARE);
      }
      boolean counts = page.is(i, "in") || page.is(i, "of") || page.is(i, "about");
      if (page.isQuoted(i) || !(tag.isNoun() || isCount(tag) || counts)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isCount(Tag tag) {
    return tag == Tag.CD || tag == Tag.DT || tag == Tag.JJ || tag == Tag.RB;
  }
}
