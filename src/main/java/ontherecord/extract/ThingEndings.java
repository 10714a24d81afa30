package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Where content ends that is a thing, told by a verb that may tell a clause as well: "announced A
/// PLAN, forcing them out", "reported A LOSS, well above the last", "mentioned LEE, and they
/// cheered".
final class ThingEndings {

  /// How far a verb is looked for.
  private static final int REACH = 60;

  /// How many tokens stand at most before the verb of a clause that goes on behind a thing.
  private static final int SUBJECT = 12;

  /// What compares figures: "WELL above", "UP 3 percent".
  private static final WordSet COMPARED =
      WordSet.foldedKind(Narration.class, "narration.txt", "compares");

  /// How many tokens a margin has at most.
  private static final int MARGIN = 6;

  private static final WordSet MARGINS =
      WordSet.folded(List.of("margin", "margins", "point", "points", "percentage", "votes"));

  /// What stands between two commas behind a thing: "promised it, THOUGH, but".
  private static final WordSet APART = WordSet.folded(List.of("too", "though", "however"));

  private final Page page;
  private final Tails tails;
  private final Lists lists;
  private final Adverbials adverbials;
  private final BehindMarks marks;
  private final TimeClauses times;

  ThingEndings(Page page, Tails tails, Lists lists) {
    this.page = page;
    this.tails = tails;
    this.lists = lists;
    this.adverbials = new Adverbials(page);
    this.marks = new BehindMarks(page);
    this.times = new TimeClauses(page);
  }

  /// Whether the content from `from` on is a thing, and ends at the comma.
  boolean isAt(int from, int comma, int end) {
    int next = comma + 1;
    return next < end
        && !page.isQuoted(next)
        && isThing(from, comma)
        && (isAfterThought(from, comma, end) || isDeed(from, next, end));
  }

  /// "praising the plan AND ASKING for more": whether a participle goes with that of the cue.
  boolean isDoing(Cue cue, int from, int and) {
    if (page.tag(cue.head()) == Tag.VBG && isAlike(cue, and)) {
      return true;
    }
    if (page.tag(and + 1) != Tag.VBG || page.tag(cue.head()) != Tag.VBG) {
      return false;
    }
    Tag next = page.tag(and + 2);
    boolean led = next == Tag.DT || next == Tag.PRPS || next == Tag.PRP || next == Tag.TO;
    boolean doing = led || next == Tag.IN || next == Tag.NNP;
    for (int i = from; doing && i < and; i++) {
      doing = page.tag(i) != Tag.VBG;
    }
    return doing && isThing(from, and);
  }

  /// "by saying that it was late AND BY LEAVING": whether the word before the cue leads to another
  /// deed behind "and".
  private boolean isAlike(Cue cue, int and) {
    int by = cue.start() - 1;
    boolean same = page.tag(by) == Tag.IN && page.isSame(by, and + 1);
    return same && page.tag(and + 2) == Tag.VBG && !page.isQuoted(and + 1);
  }

  /// Whether what only tells how or when the thing was told starts at the token.
  ///
  /// @param noun whether no clause is told
  boolean endsBefore(Cue cue, boolean noun, int from, int i, int end) {
    boolean thing = noun || cue.is(Lexicon.THING);
    boolean marked = thing && page.closesQuote(i - 1) && marks.startAt(i, end);
    return times.startAt(cue, from, i, end)
        || (marked && !tails.hasVerb(from, i))
        || (thing && isThen(from, i, end))
        || (thing && adverbials.startAt(from, i, end) && i > from && isThing(from, i));
  }

  /// "thanked the crew AS SHE LEFT": what the speaker did then.
  private boolean isThen(int from, int as, int end) {
    boolean one = page.is(as + 1, "he") || page.is(as + 1, "she");
    if (!one || !page.is(as, "as") || !page.tag(as + 2).isFinite()) {
      return false;
    }
    for (int i = from; i < as; i++) {
      if (page.tag(i).isVerb()) {
        return false;
      }
    }
    return isPlain(as, end) && isThing(from, as);
  }

  /// "favored Lee BY SIX POINTS", "backs her 46 PERCENT to 32": by how much more people than others
  /// want somebody.
  boolean isMargin(Cue cue, int from, int i) {
    boolean by = page.is(i, "by");
    if (!cue.is(Lexicon.THINK) || !(by || page.tag(i) == Tag.CD) || !isThing(from, i)) {
      return false;
    }
    int last = by ? i + 1 : i;
    while (last < i + MARGIN && isFigure(last)) {
      last++;
    }
    boolean margin = by && page.tokens().isIn(last, MARGINS);
    boolean share = page.is(last, "percent") || page.is(last, "%");
    return margin || (share && (page.tag(i - 1).isName() || page.tag(i - 1) == Tag.PRP));
  }

  private boolean isFigure(int i) {
    Tag tag = page.tag(i);
    return tag == Tag.CD || tag == Tag.DT || tag == Tag.JJ || page.is(i, "-");
  }

  /// "criticized the plan and left": behind a conjunction, a verb whose subject is that of the cue,
  /// since the content has no verb that it could go with.
  boolean isPredicate(int from, int conjunction, int end) {
    int verb = pastTime(conjunction + 1);
    Tag tag = page.tag(verb);
    boolean noun = page.tag(verb + 1) == Tag.VB || page.tag(verb + 1) == Tag.VBP;
    return verb < end
        && tag.isFinite()
        && !noun // "to let supply and DEMAND dictate"
        && !(tag == Tag.VBP && tails.hasBase(from, conjunction))
        && tag != Tag.MD
        && !page.isQuoted(verb)
        && !tails.hasVerb(from, conjunction);
  }

  /// "called it late and he LAUGHED", "vowed to stay and he STAYED": whether the verb, whose
  /// subject is a pronoun, tells what somebody did.
  boolean isDone(Cue cue, int from, int verb) {
    boolean asks =
        cue.is(Lexicon.TO) && page.tag(verb) == Tag.VBD; // "urged them to stay and they DID"
    boolean does = page.isCue(verb) || cue.is(Lexicon.NAME) || page.tag(from) == Tag.TO;
    return (does || asks) && page.tag(verb).isFinite();
  }

  /// "denied THE CHARGE and Lee said", but not "claims the police and Lee said so": whether what
  /// stands before "and" is a thing, and no verb behind it, where the cue may tell a clause as
  /// well.
  boolean isDenied(Cue cue, int from, int and) {
    int people = Lexicon.ROLE | Lexicon.ROLES | Lexicon.BODY;
    Tag last = page.tag(and - 1);
    boolean thing = (last == Tag.NN || last == Tag.NNS) && !page.has(and - 1, people);
    return cue.is(Lexicon.THING) && thing && !tails.hasVerb(from, and + 2);
  }

  /// "praised the plan AND HIS RIVAL LEFT": whether a clause about something else follows the
  /// thing.
  boolean isNews(int from, int and, int end) {
    int noun = and + 1;
    boolean led = page.tag(noun) == Tag.DT || page.tag(noun) == Tag.PRPS;
    do {
      noun++;
    } while (noun < end && page.tag(noun) == Tag.JJ);
    boolean one = led && page.tag(noun).isNoun();
    while (one && noun < end && page.tag(noun + 1).isNoun()) {
      one = page.tag(noun) != Tag.NNS && page.isCapital(noun) == page.isCapital(noun + 1);
      noun++;
    }
    int verb = page.tag(noun + 1) == Tag.RB ? noun + 2 : noun + 1;
    boolean plural =
        page.tag(verb + 1) == Tag.VBN && page.tag(verb) == Tag.VBZ; // "tax RISES proposed"
    boolean does = one && verb < end && page.tag(verb).isFinite();
    does &= !plural || page.has(verb, Lexicon.AUXILIARY);
    return does && !page.isQuoted(verb) && isThing(from, and);
  }

  /// "and LATER left", "and LAST YEAR left", "and ON FRIDAY left": past when somebody did it.
  private int pastTime(int i) {
    if (page.tag(i) == Tag.RB && page.tag(i + 1) == Tag.VBD) {
      return i + 1;
    }
    boolean led = page.tag(i) == Tag.IN || page.tag(i) == Tag.JJ;
    return led && page.isTime(i + 1) && page.tag(i + 2) == Tag.VBD ? i + 2 : i;
  }

  private boolean isThing(int from, int comma) {
    Tag first = page.tag(from);
    boolean thing = !isRelative(first) && first != Tag.IN && first != Tag.TO;
    for (int i = from; thing && i < comma; i++) {
      Tag tag = page.tag(i);
      thing = !tag.isFinite() && !isRelative(tag) && !page.isQuoted(i) && i < from + REACH;
    }
    return thing;
  }

  private static boolean isRelative(Tag tag) {
    return tag == Tag.WRB || tag == Tag.WP || tag == Tag.WDT;
  }

  /// ", FORCING them out", ", WELL above the last", ", THE FIRST in years": what the writer adds.
  private boolean isAfterThought(int from, int comma, int end) {
    int next = comma + 1;
    if (page.tag(next) == Tag.VBG) {
      return !lists.goesOn(from, comma, end);
    }
    if (page.is(next, "the")) {
      return !tails.hasVerb(next, end) && !lists.goesOn(from, comma, end);
    }
    boolean apart = page.isComma(next + 1) && page.tokens().isIn(next, APART);
    return apart || page.tokens().isIn(next, COMPARED);
  }

  /// ", AND THEY CHEERED", ", JUST AS LEE DID", ", LEFT": what somebody does.
  private boolean isDeed(int from, int next, int end) {
    Tag tag = page.tag(next);
    if (tag == Tag.CC) {
      return !page.is(next, "or") && !page.is(next + 1, "that") && isClause(next + 1, end);
    }
    if (tag == Tag.PRP || tag == Tag.EX || page.is(next, "here")) {
      return page.tag(next + 1).isFinite();
    }
    int as = page.is(next, "just") || page.is(next, "even") ? next + 1 : next;
    if (page.has(as, Lexicon.CONJUNCTION)) {
      return !page.is(as, "because") && isClause(as + 1, end);
    }
    int verb = tag == Tag.RB ? next + 1 : next;
    // "suggest the nurse, Ann Lee, WAS ill"
    return page.tag(verb).isFinite() && isPlain(from, next - 1);
  }

  /// Whether no comma stands between the tokens.
  private boolean isPlain(int from, int until) {
    for (int i = Math.max(from, until - REACH); i < until; i++) {
      if (page.isComma(i)) {
        return false;
      }
    }
    return true;
  }

  /// "AT ONE POINT THEY CHEERED", "THERE WERE none": whether a subject and its verb follow.
  private boolean isClause(int first, int end) {
    for (int i = first; i < Math.min(end, first + SUBJECT); i++) {
      Tag tag = page.tag(i);
      if (tag.isFinite()) {
        return i > first;
      }
      boolean phrase = tag.isNoun() || tag == Tag.DT || tag == Tag.JJ || tag == Tag.CD;
      boolean one = tag == Tag.PRP || tag == Tag.PRPS || tag == Tag.POS || tag == Tag.EX;
      if (!(phrase || one || tag == Tag.RB || tag == Tag.IN) || page.isQuoted(i)) {
        return false;
      }
    }
    return false;
  }
}
