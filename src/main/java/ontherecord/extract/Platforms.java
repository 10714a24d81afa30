package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Who uses what leads to words just to say them: "Lee USED HER SPEECH to call for it", "Lee TOOK
/// TO THE AIRWAVES to defend her".
final class Platforms {

  private static final WordSet SPOKEN = WordSet.foldedKind(Platforms.class, "claims.txt", "spoken");

  /// How far before the words it may stand.
  private static final int REACH = 12;

  private final Page page;
  private final Mentions mentions;
  private final Auxiliaries auxiliaries;

  Platforms(Page page, Mentions mentions) {
    this.page = page;
    this.mentions = mentions;
    this.auxiliaries = new Auxiliaries(page);
  }

  /// "LEE USED his speech to call for it", "LEE TOOK TO the airwaves to defend her": who does what
  /// leads to words just to say them; NONE where nobody does.
  long user(Cue cue, int start) {
    boolean says = page.tag(cue.start()) == Tag.TO && cue.is(Lexicon.SAY | Lexicon.WRITE);
    for (int i = cue.start() - 2; says && i > Math.max(start, cue.start() - REACH); i--) {
      boolean used = page.is(i, "used") || page.is(i, "uses");
      boolean took = page.is(i, "took") || page.is(i, "takes") || page.is(i, "taken");
      boolean went = page.is(i, "went") || page.is(i, "goes");
      if ((used && isSpoken(i + 1, cue.start()))
          || (took && page.is(i + 1, "to"))
          || (went && page.is(i + 1, "on"))) {
        return mentions.before(start, auxiliaries.of(i, start).start());
      }
      if (page.tag(i).isFinite() || page.isComma(i) || page.isQuoted(i)) {
        break;
      }
    }
    return Mentions.NONE;
  }

  /// "her SPEECH at the fair", "a rude WORD", but not "the money": whether what is used has words.
  private boolean isSpoken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (page.has(i, Lexicon.OCCASION)
          || Phrases.noun(page.tokens(), i) != 0
          || page.tokens().isIn(i, SPOKEN)) {
        return true;
      }
    }
    return false;
  }
}
