package ontherecord.extract;

import java.util.ArrayList;
import java.util.List;
import ontherecord.tag.Tag;

/// Finds the words that report: verbs of the lexicon with their auxiliaries, negation and
/// particles, and "according to". None inside quotation marks.
final class Cues {

  private static final int LONGEST = 12;

  private final Page page;

  Cues(Page page) {
    this.page = page;
  }

  /// The cues of the tokens `[start, end)`, in order.
  List<Cue> in(int start, int end) {
    List<Cue> cues = new ArrayList<>(2);
    for (int i = start; i < end; i++) {
      if (page.isQuoted(i)) {
        continue;
      }
      if (page.is(i, "according") && i + 1 < end && page.is(i + 1, "to")) {
        cues.add(new Cue(i, i + 2, i, Lexicon.SAY | Lexicon.BARE, Cue.Voice.PREPOSITION));
        i++;
      } else if (page.isCue(i) && isVerb(i, start, end)) {
        Cue cue = at(i, start, end);
        cues.add(cue);
        i = Math.max(i, cue.end() - 1);
      }
    }
    return cues;
  }

  private boolean isVerb(int i, int start, int end) {
    Tag tag = page.tag(i);
    if (!tag.isVerb()) {
      return says(i, start, end)
          || (page.has(i, Lexicon.PAST) && page.is(i, "said"))
          || besideMarks(i, start, end);
    }
    if (i > start && (page.tag(i - 1) == Tag.DT || page.tag(i - 1) == Tag.PRPS) && tag != Tag.VBD) {
      return false;
    }
    return !page.is(i, "see") || i == start || !page.isComma(i - 1);
  }

  /// "Q, say officials", where the verb was taken for part of the name.
  private boolean says(int i, int start, int end) {
    return page.is(i, "say")
        && i > start
        && page.isComma(i - 1)
        && i + 1 < end
        && page.tokens().isWord(i + 1)
        && page.tag(i + 1) != Tag.CD;
  }

  /// "“…,” added Lee", where the verb was taken for something else.
  private boolean besideMarks(int i, int start, int end) {
    return page.has(i, Lexicon.PAST | Lexicon.INFLECTED)
        && page.has(i, Lexicon.SAY)
        && page.has(i, Lexicon.BARE)
        && !page.has(i, Lexicon.ROLE | Lexicon.BODY)
        && ((i > start && page.closesQuote(i - 1))
            || (i + 2 < end && page.isComma(i + 1) && page.opensQuote(i + 2)));
  }

  private Cue at(int head, int floor, int end) {
    int start = head;
    boolean be = false;
    boolean have = false;
    boolean to = false;
    while (start > floor && head - start < LONGEST && !page.isQuoted(start - 1)) {
      int i = start - 1;
      Tag tag = page.tag(i);
      if (tag == Tag.MD
          || (tag == Tag.RB && !page.is(i, "so"))
          || (page.has(i, Lexicon.AUXILIARY) && (tag.isVerb() || tag == Tag.TO))) {
        be |=
            page.is(i, "was")
                || page.is(i, "were")
                || page.is(i, "is")
                || page.is(i, "are")
                || page.is(i, "been")
                || page.is(i, "be")
                || page.is(i, "being");
        have |= page.is(i, "has") || page.is(i, "have") || page.is(i, "had");
        to |= tag == Tag.TO;
        start--;
      } else if ((to && page.tag(start) == Tag.TO && tag.isVerb()) || (to && tag == Tag.RP)) {
        start--;
        to = tag == Tag.RP;
      } else {
        break;
      }
    }
    while (start < head
        && page.tag(start) == Tag.RB
        && !page.is(start, "not")
        && start > floor
        && !page.tag(start - 1).isNoun()
        && page.tag(start - 1) != Tag.PRP
        && page.tag(start - 1) != Tag.CC) {
      start++;
    }
    int stop = particles(head, end);
    return new Cue(start, stop, head, kinds(head, stop), voice(head, start, stop, be, have));
  }

  private Cue.Voice voice(int head, int start, int stop, boolean be, boolean have) {
    Tag tag = page.tag(head);
    if (stop > head + 2 && page.is(head + 1, "as")) {
      return be ? Cue.Voice.QUOTED : Cue.Voice.ACTIVE;
    }
    if (be && (tag == Tag.VBN || tag == Tag.VBD)) {
      return page.has(head, Lexicon.TO) && page.has(head, Lexicon.THINK)
          ? Cue.Voice.ACTIVE
          : Cue.Voice.PASSIVE;
    }
    if (tag == Tag.VBG && !be) {
      return Cue.Voice.BOUND;
    }
    boolean follows = head > 0 && page.isComma(head - 1) && page.is(head, "say");
    if (page.tag(start) == Tag.TO || (tag == Tag.VB && start == head && !follows)) {
      return Cue.Voice.BOUND;
    }
    return tag == Tag.VBN && !have && page.is(Math.min(stop, page.tokens().size() - 1), "by")
        ? Cue.Voice.PASSIVE
        : Cue.Voice.ACTIVE;
  }

  /// "pointed out", "called for", "quoted as having said".
  private int particles(int head, int end) {
    int i = head + 1;
    if (i < end && !page.isQuoted(i) && page.tag(i) == Tag.RP) {
      i++;
    }
    if (i < end && page.is(i, "as") && page.has(head, Lexicon.PAST)) {
      int verb = i + 1;
      while (verb < end && page.has(verb, Lexicon.AUXILIARY)) {
        verb++;
      }
      if (verb < end && page.isCue(verb) && page.tag(verb).isVerb()) {
        return verb + 1;
      }
    }
    if (i < end
        && ((page.is(i, "for")
                && (isLemma(head, "call") || isLemma(head, "push") || isLemma(head, "hope")))
            || (page.is(i, "to") && isLemma(head, "refer") && !page.isQuoted(i))
            || (page.is(i, "on") && isLemma(head, "insist"))
            || (page.is(i, "about")
                && (isLemma(head, "joke")
                    || isLemma(head, "complain")
                    || isLemma(head, "worr"))))) {
      i++;
    }
    return i;
  }

  private int kinds(int head, int stop) {
    int kinds = 0;
    for (int kind :
        new int[] {
          Lexicon.SAY,
          Lexicon.WRITE,
          Lexicon.THINK,
          Lexicon.BARE,
          Lexicon.TO,
          Lexicon.THING,
          Lexicon.NAME,
          Lexicon.TOLD,
          Lexicon.WEAK,
          Lexicon.PAST,
          Lexicon.ING
        }) {
      kinds |= page.has(head, kind) ? kind : 0;
    }
    boolean prepositional =
        (stop > head + 1 && page.tag(stop - 1) == Tag.IN)
            || (page.is(stop - 1, "to") && stop > head + 1);
    if (prepositional) {
      kinds |= Lexicon.THING;
      kinds &= ~(Lexicon.NAME | Lexicon.BARE);
    }
    return kinds;
  }

  private boolean isLemma(int i, String stem) {
    int start = page.tokens().start(i);
    return page.tokens().text().regionMatches(true, start, stem, 0, stem.length());
  }
}
