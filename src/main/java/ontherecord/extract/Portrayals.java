package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Verbs that report only where quoted words follow an object and "as": "PRESENTED the deal as “a
/// win”", "BRUSHED ASIDE the report as “old news”".
final class Portrayals {

  private static final WordSet VERBS = words("verbs");

  private static final WordSet PARTICLED = words("particled");

  /// Verbs that take no "as": "TERMED the claim “baseless”".
  private static final WordSet NAMING = words("naming");

  private static final WordSet PARTICLES = words("particles");

  /// How many tokens the object has at most.
  private static final int OBJECT = 10;

  private final Page page;
  private final Auxiliaries auxiliaries;

  Portrayals(Page page, Auxiliaries auxiliaries) {
    this.page = page;
    this.auxiliaries = auxiliaries;
  }

  private static WordSet words(String kind) {
    return WordSet.foldedKind(Portrayals.class, "portrayals.txt", kind);
  }

  /// The cue whose verb is the token of the statement `[start, end)`; null where it is none.
  @Nullable Cue at(int verb, int start, int end) {
    Tag tag = page.tag(verb);
    boolean tells = tag.isVerb() && tag != Tag.VB && !page.isQuoted(verb);
    boolean particled = tells && page.tokens().isIn(verb, PARTICLED);
    boolean names = tells && page.tokens().isIn(verb, NAMING);
    if (!particled && !names && !(tells && page.tokens().isIn(verb, VERBS))) {
      return null;
    }
    int object = page.tokens().isIn(verb + 1, PARTICLES) ? verb + 2 : verb + 1;
    boolean led = page.tag(object) == Tag.IN; // "presented BY Lee as"
    if ((particled && object == verb + 1) || led || !quotes(object, names, end)) {
      return null;
    }
    Auxiliaries.Before before = auxiliaries.of(verb, start);
    Cue.Voice voice = tag == Tag.VBG && !before.be() ? Cue.Voice.BOUND : Cue.Voice.ACTIVE;
    int kinds = Lexicon.SAY | Lexicon.NAME;
    boolean suffers = before.be() && tag != Tag.VBG;
    return suffers ? null : new Cue(before.start(), object, verb, kinds, voice);
  }

  /// "THE DEAL AS “A WIN”": whether an object and "as", or, behind a verb that `names`, the object
  /// alone, lead to quoted words that are no title.
  private boolean quotes(int object, boolean names, int end) {
    for (int i = object; i < Math.min(end, object + OBJECT); i++) {
      Tag tag = page.tag(i);
      if (names && i > object && page.opensQuote(i)) {
        return !page.isCapital(i + 1);
      }
      if (page.is(i, "as")) {
        return i > object && quotes(i + 1, end);
      }
      boolean on = tag.isVerb() || tag == Tag.TO || tag == Tag.WP || tag == Tag.WDT;
      if (on || page.isComma(i) || page.isQuoted(i) || !page.tokens().isWord(i)) {
        return false;
      }
    }
    return false;
  }

  /// "AS “a win”", "as THE CHOICE OF the “little man”": whether quoted words that are no title
  /// stand in the phrase that starts at the token.
  private boolean quotes(int first, int end) {
    for (int i = first; i < Math.min(end, first + OBJECT); i++) {
      if (page.opensQuote(i)) {
        return !page.isCapital(i + 1);
      }
      boolean phrase = page.tag(i) == Tag.DT || page.tag(i) == Tag.IN || page.tag(i) == Tag.JJ;
      if (!phrase && !page.tag(i).isNoun()) {
        return false;
      }
    }
    return false;
  }
}
