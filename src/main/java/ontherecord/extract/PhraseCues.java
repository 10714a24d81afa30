package ontherecord.extract;

import ontherecord.tag.Tag;
import org.jspecify.annotations.Nullable;

/// Nouns and adjectives that report: "his claim that", "is confident that".
final class PhraseCues {

  private final Page page;
  private final Auxiliaries auxiliaries;

  PhraseCues(Page page) {
    this.page = page;
    this.auxiliaries = new Auxiliaries(page);
  }

  /// "his claim", "is confident", before what they tell.
  @Nullable Cue at(int i, int start, int end) {
    if (i <= start || i + 1 >= end || page.isQuoted(i + 1)) {
      return null;
    }
    Tag tag = page.tag(i);
    Tag next = page.tag(i + 1);
    if (tag.isNoun()) {
      int kind = Phrases.noun(page.tokens(), i);
      boolean is = isBe(i + 1) && i + 2 < end && page.is(i + 2, "that");
      boolean introduces = is || page.isColon(i + 1);
      boolean leads =
          introduces
              || page.is(i + 1, "that")
              || (page.isTime(i + 1) && page.is(i + 2, "that") && !page.tag(i + 3).isFinite())
              || (next == Tag.TO && i + 2 < end && page.tag(i + 2) == Tag.VB)
              || page.is(i + 1, "about")
              || page.is(i + 1, "of")
              || page.is(i + 1, "for");
      if (kind == 0 || !leads) {
        return null;
      }
      int owner = i;
      while (owner > start && i - owner < 4 && describes(owner - 1)) {
        owner--;
      }
      Tag before = page.tag(owner - 1);
      if (before != Tag.POS && before != Tag.PRPS) {
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
      boolean was = page.is(i - 1, "was") || page.is(i - 1, "is");
      if (page.is(i, "clear") && page.is(i + 1, "that")) {
        return was && somebody
            ? new Cue(i - 1, i + 1, i, Lexicon.SAY | Lexicon.BARE, Cue.Voice.ACTIVE)
            : made(i);
      }
      if (!leads || !Phrases.isAdjective(page.tokens(), i)) {
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

  /// "his MOST EXPLOSIVE claim"
  private boolean describes(int i) {
    Tag tag = page.tag(i);
    return tag == Tag.JJ || (tag == Tag.RB && page.tag(i + 1) == Tag.JJ);
  }

  /// "his argument IS that"
  private boolean isBe(int i) {
    return page.is(i, "is") || page.is(i, "was");
  }

  /// "made clear", "made it clear".
  private @Nullable Cue made(int clear) {
    int verb = page.is(clear - 1, "it") ? clear - 2 : clear - 1;
    boolean makes = page.is(verb, "made") || page.is(verb, "makes") || page.is(verb, "make");
    if (!makes) {
      return null;
    }
    int kinds = Lexicon.SAY | Lexicon.BARE;
    return new Cue(auxiliaries.of(verb, 0).start(), clear + 1, verb, kinds, Cue.Voice.ACTIVE);
  }
}
