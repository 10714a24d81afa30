package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Finds what the speaker, or who was asked, does next, which nobody told: "got out, said he was
/// sorry AND DROVE off", "left, saying he was “ill,” AND WENT home", "vows to stay, WARNS of
/// chaos", "asked if it was late, AND THE GUARD NODDED".
final class Chains {

  /// Verbs that ask.
  private static final WordSet ASKED =
      WordSet.folded(List.of("asked", "inquired", "enquired", "wondered"));

  /// What speakers do when they have spoken.
  private static final WordSet PARTS =
      WordSet.folded(List.of("resigned", "quit", "stepped", "stormed", "apologized", "apologised"));

  /// What speakers do when they are done: "WALKED out".
  private static final WordSet DEPARTS = WordSet.foldedKind(Deeds.class, "deeds.txt", "departs");

  /// Where to: "walked OUT".
  private static final WordSet AWAY = WordSet.foldedKind(Deeds.class, "deeds.txt", "away");

  /// What they leave: "left the ROOM".
  private static final WordSet PLACES = WordSet.foldedKind(Deeds.class, "deeds.txt", "left");

  /// Whom a clause may tell of, who could depart himself.
  private static final int ONE = Lexicon.ROLE | Lexicon.ROLES | Lexicon.TITLE | Lexicon.VAGUE;

  /// What people do, and no thing does: "the plan was “dead” and THANKED him".
  private static final WordSet HUMAN = WordSet.foldedKind(Deeds.class, "deeds.txt", "human");

  /// How far the verb of who answers may be.
  private static final int NEAR = 9;

  private final Page page;

  Chains(Page page) {
    this.page = page;
  }

  /// The end of the content `[from, to)` without what the speaker does behind it.
  ///
  /// @param own whether a subject stands before the cue
  int withoutDeed(Cue cue, boolean own, int start, int from, int to) {
    Tag head = page.tag(cue.head());
    if (head == Tag.VBZ && isHeadline(cue.head())) {
      return next(from, to);
    }
    boolean inside = !own && page.isComma(cue.start() - 1);
    if (inside && head == Tag.VBD) {
      return isSecond(start, cue.start() - 1) ? last(from, to) : to;
    }
    if (own && page.tokens().isIn(cue.head(), ASKED)) {
      return answered(from, to);
    }
    if (own && head == Tag.VBD && page.tag(from) != Tag.TO) {
      int deed = ofThing(from, to);
      return deed < to ? deed : resigned(from, to);
    }
    return inside && head == Tag.VBG ? apart(from, to) : to;
  }

  private boolean isHeadline(int i) {
    return page.statementOf(i) == 0 || page.isHeadline(i);
  }

  /// "Lee vows to fight, WARNS of chaos": what the speaker of a headline says next.
  private int next(int from, int to) {
    for (int i = from + 1; i + 1 < to; i++) {
      boolean says = page.isComma(i) && page.tag(i + 1) == Tag.VBZ && page.isCue(i + 1);
      if (says && page.has(i + 1, Lexicon.SAY) && !page.isQuoted(i + 1)) {
        return i;
      }
    }
    return to;
  }

  /// "asked whether it was late, AND THE GUARD NODDED": what a question ends with, where somebody
  /// then does something about it.
  private int answered(int from, int to) {
    boolean asks = page.is(from, "whether") || page.is(from, "if");
    asks |= page.tag(from) == Tag.WRB || page.tag(from) == Tag.WP;
    for (int i = from + 1; asks && i + 2 < to && !page.isQuoted(i); i++) {
      if (page.isComma(i) && (page.is(i + 1, "and") || page.is(i + 1, "but"))) {
        int verb = page.firstVerb(i + 2, Math.min(to, i + NEAR));
        boolean did = verb > i + 2 && page.tag(verb) == Tag.VBD && page.hasVerb(from, i);
        did &= !page.isBe(verb); // "asked if she was ill, AND HE WAS WELL"
        return did && isPhrase(i + 2, verb) ? i : to;
      }
    }
    return to;
  }

  /// Whether the tokens are a subject that no word opens: "the guard", but not "whether it".
  private boolean isPhrase(int from, int end) {
    for (int i = from; i < end; i++) {
      Tag tag = page.tag(i);
      boolean one = tag.isNoun() || tag == Tag.DT || tag == Tag.PRPS || tag == Tag.PRP;
      if (!(one || tag == Tag.JJ || tag == Tag.CD || tag == Tag.RB)) {
        return false;
      }
    }
    return true;
  }

  /// "said the race was rigged, CALLED the judge “blind” and left", "said the plan was “dead” AND
  /// WALKED out": what the speaker does, since the thing that is told of cannot.
  private int ofThing(int from, int to) {
    int verb = page.firstVerb(from, to);
    int noun = verb - 1;
    int speaks = Lexicon.ROLE | Lexicon.ROLES | Lexicon.BODY | Lexicon.VAGUE | Lexicon.MEDIA;
    boolean thing = page.tag(noun) == Tag.NN || page.tag(noun) == Tag.NNS;
    if (noun <= from || !thing || page.has(noun, speaks) || !page.has(verb, Lexicon.AUXILIARY)) {
      return to;
    }
    Tag next = page.tag(to + 1);
    boolean on = page.is(to, "and") && (next == Tag.VBD || next == Tag.VBN);
    for (int i = verb + 1; i + 1 < to; i++) {
      boolean and = page.is(i, "and") && page.tokens().isIn(i + 1, HUMAN);
      if (page.isQuoted(i) || page.isQuoted(i + 1) || !isPast(i + 1)) {
        continue;
      }
      if (and || (page.isComma(i) && isSpeech(i + 1) && (on || last(i + 1, to) < to))) {
        return and && page.isComma(i - 1) && !page.isQuoted(i - 1) ? i - 1 : i;
      }
    }
    return to;
  }

  /// "CALLED", or "BLAMED the builders", where it was taken for a participle
  private boolean isPast(int verb) {
    Tag next = page.tag(verb + 1);
    boolean object = next == Tag.DT || next == Tag.PRPS || next == Tag.PRP;
    return page.tag(verb) == Tag.VBD || (page.tag(verb) == Tag.VBN && object);
  }

  /// "CALLED the judge “blind”", "BLAMED the builders"
  private boolean isSpeech(int verb) {
    boolean says = page.isCue(verb) && page.has(verb, Lexicon.SAY);
    return says && page.has(verb, Lexicon.NAME | Lexicon.THING | Lexicon.TOLD | Lexicon.TO);
  }

  /// "admitted he had lied, AND RESIGNED", "said the deal was dead AND WALKED OUT": what one does
  /// when one has spoken.
  private int resigned(int from, int to) {
    for (int i = from + 1; i + 2 < to; i++) {
      if (page.is(i, "and") && !page.isQuoted(i) && departs(i + 1) && isOthers(from, i)) {
        return page.isComma(i - 1) && !page.isQuoted(i - 1) ? i - 1 : i;
      }
    }
    for (int i = from + 1; i + 2 < to && !page.isQuoted(i); i++) {
      boolean and = page.isComma(i) && page.is(i + 1, "and");
      if (and && page.tokens().isIn(i + 2, PARTS)) {
        int verb = page.firstVerb(from, i);
        boolean earlier = page.is(verb, "had") || page.is(verb, "would") || page.is(verb, "was");
        return earlier && page.tag(verb - 1) == Tag.PRP && page.tag(i + 2) != Tag.NN ? i : to;
      }
    }
    return to;
  }

  /// "WALKED OUT", "then HUNG UP", "LEFT THE ROOM"
  private boolean departs(int first) {
    int verb = page.is(first, "then") || page.tag(first) == Tag.RB ? first + 1 : first;
    boolean leaves = page.is(verb, "left") && page.is(verb + 1, "the");
    return leaves
        ? page.tokens().isIn(verb + 2, PLACES)
        : page.tokens().isIn(verb, DEPARTS) && page.tokens().isIn(verb + 1, AWAY);
  }

  /// Whether the clause tells what is, or is to be, of a thing, or of the speaker, so that who
  /// departs behind "and" is not of whom it tells: "THE DEAL WAS dead", "THEY WOULD sue".
  private boolean isOthers(int from, int and) {
    int verb = page.firstVerb(from, and);
    Tag tag = page.tag(verb);
    if (verb < 0 || !(tag == Tag.VBD && page.isBe(verb))) {
      return tag == Tag.MD || tag == Tag.VBZ || tag == Tag.VBP;
    }
    boolean apart = page.isComma(and - 1);
    for (int i = from; i < verb; i++) {
      boolean speaker = apart && page.isThirdPerson(i);
      boolean one = page.tag(i).isName() || page.tag(i) == Tag.PRP || page.has(i, ONE);
      if (one && !speaker && !page.is(i, "it")) {
        return false;
      }
    }
    return true;
  }

  /// "The driver GOT OUT, said", but not "The driver, who was ill, said": whether the first verb of
  /// the sentence is all that stands before the comma.
  private boolean isSecond(int start, int comma) {
    int verb = page.firstVerb(start, comma);
    for (int i = start; i < comma; i++) {
      boolean who = page.tag(i) == Tag.WP || page.tag(i) == Tag.WDT || page.tag(i) == Tag.WRB;
      if (page.isComma(i) || page.isQuoted(i) || (who && i < verb)) {
        return false;
      }
    }
    return verb > start;
  }

  /// "said he was sorry AND DROVE off": the first "and" with a past behind it.
  private int last(int from, int to) {
    for (int i = from + 1; i < to && !page.isComma(i); i++) {
      if (page.is(i, "and") && !page.isQuoted(i)) {
        return isDeed(i + 1, to) && page.hasVerb(from, i) ? i : to;
      }
    }
    return to;
  }

  /// "saying he was “ill,” AND WENT home": the same behind a comma.
  private int apart(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean closes = page.closesQuote(i - 1) && page.isComma(i - 2);
      boolean comma = page.isComma(i - 1) && !page.isQuoted(i - 1);
      if (page.is(i, "and") && !page.isQuoted(i) && (closes || comma) && isDeed(i + 1, to)) {
        return closes ? i : i - 1;
      }
    }
    return to;
  }

  /// "DROVE off", "then LEFT"
  private boolean isDeed(int i, int to) {
    int verb = page.tag(i) == Tag.RB ? i + 1 : i;
    Tag tag = page.tag(verb);
    Tag next = page.tag(verb + 1);
    boolean led = next == Tag.DT || next == Tag.PRPS || next == Tag.IN || next.isNoun();
    boolean be = page.has(verb, Lexicon.AUXILIARY); // "was dead and had been for days"
    return verb < to && !be && (tag == Tag.VBD || (tag == Tag.VBN && led)) && !page.isQuoted(verb);
  }
}
