package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Nouns and adjectives that report: "his claim that", "is confident that".
final class PhraseCues {

  /// What one does with words that a noun names: "MADE a promise that".
  private static final WordSet GIVES =
      WordSet.folded(
          List.of(
              "gave",
              "gives",
              "give",
              "giving",
              "made",
              "makes",
              "make",
              "making",
              "issued",
              "issues",
              "issue",
              "issuing",
              "offered",
              "delivered",
              "sent",
              "sounded",
              "released"));

  /// How far behind a noun the clause starts that tells it.
  private static final int PARTED = 8;

  private final Page page;
  private final Auxiliaries auxiliaries;
  private final Idioms idioms;
  private final UnownedNouns unowned;

  PhraseCues(Page page) {
    this.page = page;
    this.auxiliaries = new Auxiliaries(page);
    this.idioms = new Idioms(page);
    this.unowned = new UnownedNouns(page);
  }

  /// "his claim", "is confident", before what they tell.
  @Nullable Cue at(int i, int start, int end) {
    Tag tag = page.tag(i);
    if (i + 1 >= end || page.isQuoted(i + 1) || (i == start && !tag.isNoun())) {
      return null;
    }
    Tag next = page.tag(i + 1);
    if (tag.isNoun()) {
      boolean be = page.isIs(i + 1) && i + 2 < end;
      boolean is = be && (page.is(i + 2, "that") || isLastQuoted(i + 2, end));
      boolean introduces = is || page.isColon(i + 1);
      boolean quoted =
          page.isComma(i + 1)
              && i + 2 < end
              && page.opensQuote(i + 2)
              && page.isCapital(i + 3); // "issued a statement, “We …”"
      boolean leads =
          introduces
              || quoted
              || page.is(i + 1, "that")
              || (page.isTime(i + 1) && page.is(i + 2, "that") && !page.tag(i + 3).isFinite())
              || (next == Tag.TO && i + 2 < end && page.tag(i + 2) == Tag.VB)
              || page.is(i + 1, "about")
              || page.is(i + 1, "of")
              || page.is(i + 1, "for");
      int kind = leads ? Phrases.noun(page.tokens(), i) : 0;
      boolean made = leads && page.is(i, "case") && page.is(i + 1, "that");
      kind = made ? Lexicon.SAY : kind; // "made the CASE that"
      if (kind == 0 && be && page.is(i + 2, "that") && isPoint(i)) {
        kind = Lexicon.SAY;
      }
      boolean by = !leads && next == Tag.IN && (page.is(i + 1, "by") || page.is(i + 1, "from"));
      int that = leads || by ? -1 : parted(i, end);
      if ((!leads && !by && that < 0) || idioms.isNoun(i)) {
        return null;
      }
      int owner = i;
      while (owner > start && i - owner < 4 && describes(owner - 1)) {
        owner--;
      }
      if (owner > start + 1 && isDated(owner - 1)) {
        owner--;
      }
      Cue held = page.is(i + 1, "that") && kind == Lexicon.THINK ? held(i, owner) : null;
      if (held != null) {
        return held;
      }
      Tag before = page.tag(owner - 1);
      boolean owned = before == Tag.POS || before == Tag.PRPS;
      if (that >= 0) {
        boolean told = owned && !unowned.isRelative(that, owner, end);
        int kinds = Lexicon.SAY | Lexicon.BARE;
        return told ? new Cue(owner, that, i, kinds, Cue.Voice.NOUN) : null;
      }
      if (!owned) {
        boolean clause =
            quoted
                || (page.is(i + 1, "that") && !page.tag(i + 2).isFinite())
                || (next == Tag.TO && kind == Lexicon.SAY && page.tag(i + 2) == Tag.VB);
        Cue given = clause && !unowned.isRelative(i + 1, i, end) ? given(i, owner, kind) : null;
        return given != null ? given : unowned.at(i, owner, end);
      }
      if (kind == 0 || quoted) {
        return null;
      }
      boolean preposition = next == Tag.IN && !page.is(i + 1, "that");
      if (preposition && kind == Lexicon.THINK) {
        return null;
      }
      int kinds = kind | (preposition ? Lexicon.THING : Lexicon.BARE | Lexicon.TO);
      boolean wider = preposition || introduces;
      return new Cue(owner, wider ? i + 2 : i + 1, i, kinds, Cue.Voice.NOUN);
    }
    if (tag == Tag.JJ || tag == Tag.VBN) {
      boolean leads =
          page.is(i + 1, "that")
              || (next == Tag.TO && i + 2 < end && page.tag(i + 2) == Tag.VB)
              || page.is(i + 1, "about")
              || page.is(i + 1, "of")
              || page.is(i + 1, "with")
              || page.is(i + 1, "by");
      boolean somebody = page.tag(i - 2).isName() || page.is(i - 2, "he") || page.is(i - 2, "she");
      boolean was = page.isIs(i - 1);
      if (page.is(i, "clear") && page.is(i + 1, "that") && was && somebody) {
        return new Cue(i - 1, i + 1, i, Lexicon.SAY | Lexicon.BARE, Cue.Voice.ACTIVE);
      }
      Cue made = page.is(i, "clear") || page.is(i, "plain") ? made(i) : null;
      if (made != null || (page.is(i, "clear") && page.is(i + 1, "that"))) {
        return made; // but not "it is CLEAR THAT"
      }
      boolean bound = next == Tag.TO && (page.is(i, "sure") || page.is(i, "certain"));
      if (!leads || bound || !Phrases.isAdjective(page.tokens(), i)) { // "is SURE TO rise"
        return null;
      }
      int verb = i - 1;
      while (verb > start && page.tag(verb) == Tag.RB) {
        verb--;
      }
      if (!page.has(verb, Lexicon.AUXILIARY) || page.tag(verb) == Tag.MD) {
        return null;
      }
      int first = auxiliaries.of(i, start).start();
      boolean preposition = next == Tag.IN && !page.is(i + 1, "that");
      int kinds = Lexicon.THINK | (preposition ? Lexicon.THING : Lexicon.BARE | Lexicon.TO);
      return new Cue(first, preposition ? i + 2 : i + 1, i, kinds, Cue.Voice.ACTIVE);
    }
    return null;
  }

  /// "his MESSAGE is that"
  private boolean isPoint(int i) {
    return page.is(i, "message") || page.is(i, "point");
  }

  /// "her claim in court THAT it was late", "his statement last week THAT": where the clause starts
  /// that the noun tells, behind when or where; -1 where there is none.
  private int parted(int noun, int end) {
    boolean led =
        page.is(noun + 1, "at")
            || page.is(noun + 1, "in")
            || page.is(noun + 1, "on")
            || page.is(noun + 1, "during")
            || page.is(noun + 1, "last")
            || page.is(noun + 1, "earlier");
    if (!led || Phrases.noun(page.tokens(), noun) != Lexicon.SAY) {
      return -1;
    }
    for (int i = noun + 2; i < Math.min(end, noun + PARTED); i++) {
      if (page.is(i, "that")) {
        boolean own = Phrases.noun(page.tokens(), i - 1) != 0; // "remarks on the CLAIM that"
        return own || (page.is(noun + 1, "on") && !page.has(i - 1, Lexicon.TIME)) ? -1 : i;
      }
      if (page.isQuoted(i) || !page.tokens().isWord(i) || page.tag(i).isFinite()) {
        return -1;
      }
    }
    return -1;
  }

  /// "Her answer was “NO.”": whether quoted words are all that follows.
  private boolean isLastQuoted(int i, int end) {
    int open = page.isComma(i) ? i + 1 : i;
    int close = page.opensQuote(open) ? page.marks().end(page.marks().at(open)) : -1;
    boolean said = page.words(open, close) > 1 || page.isCapital(open + 1); // no “nonsense”
    return close >= end && said;
  }

  /// "her MARCH claim", "their 2015 claim": whether an owner stands before a date.
  private boolean isDated(int i) {
    boolean year = page.tag(i) == Tag.CD && page.tokens().end(i) - page.tokens().start(i) == 4;
    Tag before = page.tag(i - 1);
    boolean date = (year && Character.isDigit(page.tokens().first(i))) || page.isTime(i);
    return date && (before == Tag.POS || before == Tag.PRPS);
  }

  /// "his MOST EXPLOSIVE claim"
  private boolean describes(int i) {
    Tag tag = page.tag(i);
    return tag == Tag.JJ || (tag == Tag.RB && page.tag(i + 1) == Tag.JJ);
  }

  /// "ARE OF THE VIEW that", "TOOK THE VIEW that"
  private @Nullable Cue held(int noun, int described) {
    boolean the = page.is(described - 1, "the");
    int verb = described - 3;
    boolean of = page.is(described - 2, "of") || page.is(described - 2, "under");
    boolean takes = page.is(verb + 1, "took") || page.is(verb + 1, "takes");
    boolean holds = (of && page.isBe(verb)) || takes;
    int start = takes ? verb + 1 : verb;
    return the && holds
        ? new Cue(start, noun + 1, start, Lexicon.THINK | Lexicon.BARE, Cue.Voice.ACTIVE)
        : null;
  }

  /// "GAVE A WARNING that", "LEFT NO DOUBT that": the cue of who does something with words that the
  /// noun names; null where nobody does.
  private @Nullable Cue given(int noun, int described, int kind) {
    int verb = page.tag(described - 1) == Tag.DT ? described - 2 : described - 1;
    boolean left = page.is(noun, "doubt") && page.is(described - 1, "no");
    boolean gives = kind == Lexicon.SAY ? page.tokens().isIn(verb, GIVES) : left && isLeft(verb);
    if (!gives || !page.tag(verb).isVerb()) {
      return null;
    }
    int start = auxiliaries.of(verb, 0).start();
    int kinds = Lexicon.ROLE | Lexicon.ROLES | Lexicon.BODY | Lexicon.VAGUE;
    Tag before = page.tag(start - 1);
    if ((before == Tag.NN || before == Tag.NNS) && !page.has(start - 1, kinds)) {
      return null; // "the late goal left no doubt that"
    }
    Cue.Voice voice = page.tag(verb) == Tag.VBG ? Cue.Voice.BOUND : Cue.Voice.ACTIVE;
    return new Cue(start, noun + 1, verb, Lexicon.SAY | Lexicon.BARE | Lexicon.TO, voice);
  }

  private boolean isLeft(int i) {
    return page.is(i, "left") || page.is(i, "leaves") || page.is(i, "leave");
  }

  /// "made clear", "made it abundantly clear", "making it plain".
  private @Nullable Cue made(int clear) {
    int it = page.tag(clear - 1) == Tag.RB ? clear - 2 : clear - 1;
    int verb = page.is(it, "it") ? it - 1 : it;
    boolean makes = page.is(verb, "made") || page.is(verb, "makes") || page.is(verb, "make");
    boolean making = page.is(verb, "making");
    if (!makes && !making) {
      return null;
    }
    Auxiliaries.Before before = auxiliaries.of(verb, 0);
    int kinds = Lexicon.SAY | Lexicon.BARE;
    Cue.Voice voice = making && !before.be() ? Cue.Voice.BOUND : Cue.Voice.ACTIVE;
    return before.be() && !making ? null : new Cue(before.start(), clear + 1, verb, kinds, voice);
  }
}
