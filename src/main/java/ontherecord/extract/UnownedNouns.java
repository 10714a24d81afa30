package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Nouns that tell what is said though nobody owns them there: "despite COMPLAINTS that it is
/// late", "PROMISES to stay", "an ALLEGATION from his wife that he lied".
final class UnownedNouns {

  private static final WordSet TOLD = WordSet.foldedKind(UnownedNouns.class, "claims.txt", "told");

  private static final WordSet MADE = WordSet.foldedKind(UnownedNouns.class, "claims.txt", "made");

  private static final WordSet DONE = WordSet.foldedKind(UnownedNouns.class, "claims.txt", "done");

  private static final WordSet PROMISED =
      WordSet.foldedKind(UnownedNouns.class, "claims.txt", "promised");

  private static final WordSet SOUNDED =
      WordSet.foldedKind(UnownedNouns.class, "claims.txt", "sounded");

  private static final WordSet NEEDS =
      WordSet.foldedKind(UnownedNouns.class, "claims.txt", "needs");

  /// How many tokens may name who said so.
  private static final int WHO = 12;

  /// How far the end of the clause is looked for.
  private static final int REACH = 24;

  private final Page page;

  UnownedNouns(Page page) {
    this.page = page;
  }

  /// The cue that the noun is, with what describes it from `first` on; null where it is none.
  @Nullable Cue at(int noun, int first, int end) {
    if (page.tag(first - 1).isNoun()) {
      return null; // "a conference CALL to", "late trains PROMISE to"
    }
    int next = noun + 1;
    boolean to = page.tag(next) == Tag.TO && page.tag(next + 1) == Tag.VB;
    if (to) {
      return page.tokens().isIn(noun, PROMISED) ? cue(noun, first) : null;
    }
    if (page.is(next, "of") && page.opensQuote(next + 1)) {
      boolean heard = page.tokens().isIn(noun, SOUNDED); // "broke into CHANTS OF “Out!”"
      int kinds = Lexicon.SAY | Lexicon.THING;
      return heard ? new Cue(first, next + 1, noun, kinds, Cue.Voice.NOUN) : null;
    }
    if (page.is(next, "for") && isCall(noun, first)) {
      return new Cue(first, next + 1, noun, Lexicon.SAY | Lexicon.THING, Cue.Voice.NOUN);
    }
    boolean by = page.is(next, "by") || page.is(next, "from");
    if ((!by && !page.is(next, "that")) || !page.tokens().isIn(noun, by ? MADE : TOLD)) {
      return null;
    }
    int that = by ? that(next + 1, end) : next;
    return that < 0 || isRelative(that, first, end) ? null : cue(noun, first);
  }

  /// "few CALLS for a vote", "with a CALL for calm", but not "three calls for the mayor", "calls
  /// for help", "a close call for the crew"
  private boolean isCall(int noun, int first) {
    if (page.is(noun, "calls")) {
      boolean him = page.tag(noun + 2) == Tag.PRP && page.tag(noun + 3) != Tag.TO;
      return page.tag(first - 1) != Tag.CD && !him && !page.tokens().isIn(noun + 2, NEEDS);
    }
    boolean made =
        page.is(first - 2, "with") || page.is(first - 2, "including") || page.is(first - 2, "made");
    return page.is(noun, "call") && made && page.tag(first - 1) == Tag.DT;
  }

  private Cue cue(int noun, int first) {
    int kinds = Lexicon.SAY | Lexicon.BARE | Lexicon.TO;
    return new Cue(first, noun + 1, noun, kinds, Cue.Voice.NOUN);
  }

  /// "from his wife THAT he lied"; -1 where no clause follows who said so.
  int that(int who, int end) {
    for (int i = who; i < Math.min(end, who + WHO); i++) {
      if (page.is(i, "that")) {
        return i;
      }
      if (page.isQuoted(i) || page.tag(i).isFinite()) {
        return -1;
      }
    }
    return -1;
  }

  /// "an attack THAT HURT", ", a claim THAT LEE DENIES": whether the clause only describes the
  /// noun.
  boolean isRelative(int that, int first, int end) {
    if (page.isTime(that + 1) && !page.isCapital(that + 1)) {
      return true; // "the reports THAT WEEK"
    }
    if (page.tag(that + 1).isFinite() || (page.tag(first - 1) == Tag.DT && isApart(first - 2))) {
      return true;
    }
    boolean verb = false;
    int i = that + 1;
    while (i < Math.min(end, that + REACH) && !page.isComma(i) && !page.isDash(i)) {
      boolean made = page.tokens().isIn(i, DONE);
      boolean ends = i + 1 >= end || !page.tokens().isWord(i + 1) || page.tag(i + 1).isVerb();
      if ((made && ends) || (page.has(i, Lexicon.NAME) && page.opensQuote(i + 1))) {
        return true; // "the claims that Lee MADE", "a claim that Lee CALLED “false”"
      }
      verb |= i > that + 1 && page.tag(i - 1).isFinite() && !page.has(i - 1, Lexicon.AUXILIARY);
      i++;
    }
    return !verb && page.isCue(i - 1) && !page.has(i - 1, Lexicon.ING) && !page.isCapital(i - 1);
  }

  private boolean isApart(int i) {
    return page.isComma(i) || page.isDash(i);
  }
}
