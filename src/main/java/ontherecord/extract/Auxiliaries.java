package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// What belongs to a verb and stands before it: "has not yet", "was", "refused to".
final class Auxiliaries {

  /// Where and how somebody is: "those who were THERE said", "who came EARLY said".
  static final WordSet PLACES =
      WordSet.folded(
          List.of(
              "there",
              "here",
              "inside",
              "outside",
              "nearby",
              "home",
              "aboard",
              "abroad",
              "early",
              "late",
              "alone",
              "together"));

  /// Where those are who stand before: "polls THERE show", "voters OVERALL said".
  static final WordSet AREAS =
      WordSet.folded(
          List.of("here", "there", "overall", "alike", "nationwide", "elsewhere", "abroad"));

  private final Page page;

  Auxiliaries(Page page) {
    this.page = page;
  }

  private static final int LONGEST = 12;

  /// "NOT", "N'T", "NEVER"
  static boolean isNot(Page page, int i) {
    return page.is(i, "not") || page.is(i, "n't") || page.is(i, "never");
  }

  /// "was NEVER told", "SHOULD be told", "TO be told": whether nobody need have done what the cue
  /// tells.
  static boolean isUnsure(Page page, Cue cue) {
    for (int i = cue.start(); i < cue.head(); i++) {
      if (isNot(page, i) || page.tag(i) == Tag.MD || page.tag(i) == Tag.TO) {
        return true;
      }
    }
    return false;
  }

  /// Whether a verb whose auxiliaries start at the token `first` has a subject of its own or only
  /// one that it shares: "BRUSHING it off", "TO BRUSH it off", "BRUSH it off".
  Cue.Voice voice(int first, int verb) {
    Tag tag = page.tag(first);
    boolean bound = tag == Tag.VBG || tag == Tag.TO || (tag == Tag.VB && first == verb);
    return bound ? Cue.Voice.BOUND : Cue.Voice.ACTIVE;
  }

  /// What stands before a verb and belongs to it.
  record Before(int start, boolean be, boolean have) {}

  Before of(int head, int floor) {
    int start = head;
    boolean be = false;
    boolean have = false;
    boolean to = false;
    while (start > floor && head - start < LONGEST && !page.isQuoted(start - 1)) {
      int i = start - 1;
      Tag tag = page.tag(i);
      if (tag == Tag.MD
          || (tag == Tag.RB && !page.is(i, "so") && !ends(i, head) && !TimeBefore.isCount(page, i))
          || (page.has(i, Lexicon.ADVERB) && page.has(i - 1, Lexicon.AUXILIARY) && tag != Tag.TO)
          || (page.is(i, "'s") && tag == Tag.VBZ)
          || (tag == Tag.DT && isAll(i))
          || (page.has(i, Lexicon.AUXILIARY) && (tag.isVerb() || tag == Tag.TO))) {
        boolean has = page.is(i, "'s") && page.tag(head) == Tag.VBN;
        be |= isBe(i);
        have |= has || page.isHave(i);
        to |= tag == Tag.TO;
        start--;
      } else if (page.tag(head) == Tag.VBG && start == head && isKept(i)) {
        be = true;
        start--;
      } else if ((to && tag.isVerb() && (page.tag(start) == Tag.TO || page.is(start, "on")))
          || (to && tag == Tag.RP)
          || (to && page.is(i, "likely") && page.tag(i - 1) == Tag.RB)) {
        start--;
        to = tag == Tag.RP;
      } else {
        break;
      }
    }
    if (start < head && start == floor && page.tag(start) == Tag.RB && !be && !have) {
      start = head;
    }
    return new Before(start, be, have);
  }

  /// "spoke ANONYMOUSLY to discuss it", "who lived NEARBY said", where the adverb goes with the
  /// verb before it.
  private boolean ends(int adverb, int head) {
    if (page.tokens().isIn(adverb, AREAS) && page.tag(adverb - 1).isNoun()) {
      return true;
    }
    boolean speaks = page.tag(adverb - 1) == Tag.VB && page.tag(head).isFinite();
    if (speaks || page.tokens().isIn(adverb, PLACES)) {
      return page.tag(adverb - 1).isVerb(); // "who may not speak PUBLICLY said"
    }
    if (page.is(adverb, "well") || page.is(adverb, "best")) {
      return page.tag(adverb - 1) == Tag.PRP; // "who know him BEST say"
    }
    boolean belongs = page.is(adverb, "not") || page.is(adverb, "never") || page.is(adverb, "on");
    return page.tag(adverb + 1) == Tag.TO && !belongs && page.tag(adverb - 1).isVerb();
  }

  /// "they ALL said", "the guests ALL said", "Lee and Orr EACH said"
  private boolean isAll(int i) {
    boolean two = page.tag(i - 1).isName() && page.is(i, "each");
    boolean several = two || page.tag(i - 1) == Tag.PRP || page.tag(i - 1) == Tag.NNS;
    return several && (page.is(i, "all") || page.is(i, "each"));
  }

  /// "KEPT saying", "could be HEARD saying"
  private boolean isKept(int i) {
    boolean heard = page.is(i, "heard") || page.is(i, "overheard") || page.is(i, "caught");
    return page.is(i, "kept") || page.is(i, "keeps") || (heard && isBe(i - 1));
  }

  private boolean isBe(int i) {
    return page.isBe(i)
        || page.is(i, "been")
        || page.is(i, "be")
        || page.is(i, "being")
        || page.is(i, "'re")
        || page.is(i, "'m");
  }
}
