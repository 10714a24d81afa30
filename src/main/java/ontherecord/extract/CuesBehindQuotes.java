package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Verbs that report only because a quoted sentence stands before them: "“No,” she hissed", "“No,”
/// nodded Lee".
final class CuesBehindQuotes {

  private static final int FAR = 24;
  private static final int KINDS = Lexicon.SAY | Lexicon.BARE;

  /// What is done with a work of that title: "“Thriller,” Jackson released in 1982".
  static final WordSet MADE = WordSet.foldedKind(CuesBehindQuotes.class, "beside.txt", "made");

  /// What is heard of many.
  private static final WordSet SOUNDS =
      WordSet.foldedKind(CuesBehindQuotes.class, "beside.txt", "sounds");

  private final Page page;

  CuesBehindQuotes(Page page) {
    this.page = page;
  }

  /// The cue that the verb at the token is, in the statement `[start, end)` whose quoted words open
  /// it; null where it is none.
  @Nullable Cue at(int i, int start, int end) {
    if (!page.opensQuote(start) || page.tokens().isIn(i, MADE)) {
      return null;
    }
    Tag tag = page.tag(i);
    boolean tensed = tag == Tag.VBD || tag == Tag.VBZ || tag == Tag.VBN;
    boolean same = (page.is(i, "hit") || page.is(i, "cut")) && isParticle(i + 1, end);
    if (!(tensed || same) || page.has(i, Lexicon.AUXILIARY)) {
      return null;
    }
    boolean particle = i + 1 < end && (page.tag(i + 1) == Tag.RP || isParticle(i + 1, end));
    int stop = particle ? i + 2 : i + 1;
    boolean reports =
        page.closesQuote(i - 1)
            ? isOver(i - 1, start) && leadsSubject(stop, end)
            : ends(stop, end) && followsSubject(i, start) && !isTold(stop, end);
    return reports ? new Cue(i, stop, i, KINDS, Cue.Voice.ACTIVE) : null;
  }

  /// "hit BACK", "cut IN", at the end or before a phrase
  private boolean isParticle(int i, int end) {
    boolean small = page.is(i, "back") || page.is(i, "in") || page.is(i, "up") || page.is(i, "off");
    boolean last = i + 1 >= end || page.tag(i + 1).isPunctuation() || page.tag(i + 1) == Tag.IN;
    return i < end && small && last;
  }

  /// "…,”": whether the mark closes the quoted words that open the statement, and these are no
  /// title.
  private boolean isOver(int close, int start) {
    int last = close - 1;
    boolean all = page.marks().start(page.marks().at(close)) == start;
    return all && (page.isComma(last) || page.is(last, "!") || page.is(last, "?"));
  }

  private boolean leadsSubject(int i, int end) {
    return i < end && opensPhrase(i) && !page.isQuoted(i) && !page.has(i, Lexicon.TIME);
  }

  private boolean opensPhrase(int i) {
    Tag tag = page.tag(i);
    boolean led = tag == Tag.DT || tag == Tag.PRPS || tag == Tag.CD || tag == Tag.JJ;
    return led || tag.isNoun();
  }

  /// Whether nothing follows that the verb could act on.
  private boolean ends(int i, int end) {
    Tag tag = page.tag(i);
    boolean doing = tag == Tag.VBG && !page.has(i, Lexicon.SAY); // but "KEPT saying"
    boolean how = tag == Tag.IN || tag == Tag.RB || tag == Tag.WRB || doing || page.isTime(i);
    return i >= end || page.isQuoted(i) || tag.isPunctuation() || how;
  }

  /// "two people BRIEFED on it said": whether a verb of saying follows that has no other subject.
  private boolean isTold(int first, int end) {
    for (int i = first; i < Math.min(end, first + FAR); i++) {
      if (page.tag(i).isFinite() || page.isQuoted(i) || !page.tokens().isWord(i)) {
        boolean joined = page.tag(i - 1) == Tag.CC || page.tag(i - 1) == Tag.PRP;
        return page.isSay(i) && !joined;
      }
    }
    return false;
  }

  /// Whether all that stands between the quoted words and the verb is its subject.
  private boolean followsSubject(int verb, int start) {
    boolean apart = page.isComma(verb - 1);
    for (int i = verb - 1; i > start && i > verb - FAR; i--) {
      if (page.closesQuote(i)) {
        boolean subject = opensPhrase(i + 1) || page.isThirdPerson(i + 1) || page.is(i + 1, "i");
        boolean anew =
            page.isCapital(i + 1) && !page.isComma(i - 1); // "“Enough!” Thousands marched"
        return i < verb - 1 && subject && !anew && isOver(i, start) && !isThing(i + 1, verb);
      }
      boolean own = apart || page.tag(i - 1) == Tag.WP;
      apart &= !page.isComma(i) || i == verb - 1; // ", whose brother died,"
      if (page.isQuoted(i) || (page.tag(i).isFinite() && !own)) {
        return false;
      }
    }
    return false;
  }

  /// "his EYES filled", "Lee's VOICE broke", "CHANTS rang out"
  private boolean isThing(int first, int verb) {
    int last = verb - 1;
    boolean owned = page.tag(last - 1) == Tag.POS || page.tag(last - 1) == Tag.PRPS;
    boolean person = page.has(last, Lexicon.ROLE | Lexicon.ROLES | Lexicon.BODY | Lexicon.VAGUE);
    boolean common = page.tag(last).isNoun() && !page.tag(last).isName() && !person;
    boolean sound = page.tokens().isIn(last, SOUNDS) && last - first < 3;
    return (owned && common) || sound || page.tokens().isIn(last, FixedCues.SIGNS);
  }
}
