package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Verbs that report only with the words behind them: "brushed OFF the report", "took ISSUE WITH
/// it", "distanced HIMSELF FROM them".
final class ParticleVerbs {

  private static final WordSet PUTS_OFF = kind("off");
  private static final WordSet TAKES = kind("takes");
  private static final WordSet DISTANCES = kind("distances");

  private static final WordSet FIRST = kind("first");
  private static final WordSet THINGS = kind("things");

  /// Within how many tokens the thing stands.
  private static final int NEAR = 3;

  private final Page page;
  private final Auxiliaries auxiliaries;

  ParticleVerbs(Page page, Auxiliaries auxiliaries) {
    this.page = page;
    this.auxiliaries = auxiliaries;
  }

  private static WordSet kind(String kind) {
    return WordSet.foldedKind(ParticleVerbs.class, "particle-verbs.txt", kind);
  }

  /// The cue whose verb stands at the token; null where none does.
  @Nullable Cue at(int verb, int start, int end) {
    if (!page.tag(verb).isVerb() || !page.tokens().isIn(verb, FIRST)) {
      return null;
    }
    int next = verb + 1;
    int stop = -1;
    if (page.tokens().isIn(verb, PUTS_OFF)) {
      stop = page.is(next, "off") || page.is(next, "aside") ? next + 1 : -1;
    } else if (page.tokens().isIn(verb, TAKES)) {
      boolean issue = page.is(next, "issue") && page.is(next + 1, "with");
      issue |= page.is(next, "aim") && page.is(next + 1, "at");
      issue |= page.is(next, "credit") && page.is(next + 1, "for");
      stop = issue ? next + 2 : -1;
    } else if (page.tokens().isIn(verb, DISTANCES)) {
      boolean self = page.tokens().endsWith(next, "self") || page.is(next, "themselves");
      stop = self && page.is(next + 1, "from") ? next + 2 : -1;
    }
    if (stop < 0 || stop >= end || page.isQuoted(next) || isThing(stop, end)) {
      return null;
    }
    int first = auxiliaries.of(verb, start).start();
    Tag tag = page.tag(first);
    boolean bound = tag == Tag.VBG || tag == Tag.TO || (tag == Tag.VB && first == verb);
    Cue.Voice voice = bound ? Cue.Voice.BOUND : Cue.Voice.ACTIVE;
    return new Cue(first, stop, verb, Lexicon.SAY | Lexicon.THING, voice);
  }

  /// "brushed off THE DUST", "shrugged off A KNEE INJURY"
  private boolean isThing(int from, int end) {
    for (int i = from; i < Math.min(end, from + NEAR); i++) {
      if (page.tokens().isIn(i, THINGS)) {
        return true;
      }
    }
    return false;
  }
}
