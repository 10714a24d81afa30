package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Finds what is told of a noun in a clause without a relative word: "a drop ANALYSTS SAID
/// reflected fears", "a job SHE SAID was beneath her".
final class ContactClauses {

  /// What may stand before people and belong to them: "CITY officials".
  private static final WordSet OFFICES = WordSet.foldedWords(ContactClauses.class, "offices.txt");

  private static final int LONGEST = 8;

  private final Page page;

  ContactClauses(Page page) {
    this.page = page;
  }

  /// The first token of the clause's subject, which ends before the cue; -1 where no noun stands
  /// before it that the clause could be about.
  int subject(Cue cue, int floor) {
    int last = cue.start() - 1;
    if (last - 1 <= floor || page.isQuoted(last) || !cue.isPlain()) {
      return -1;
    }
    boolean people = page.tag(last) == Tag.NNS || page.tag(last) == Tag.NNPS;
    boolean they = page.tag(last) == Tag.PRP && !page.is(last, "it");
    int first = last;
    if (people || page.is(last, "police")) {
      while (first - 1 > floor && belongs(first - 1)) {
        first--;
      }
    } else if (!they) {
      return -1;
    }
    int noun = first - 1;
    boolean head = page.tag(noun).isNoun() && !page.tag(noun).isName() && !page.isTime(noun);
    return head && head(noun, floor) >= 0 ? first : -1;
  }

  /// The first token of the noun phrase that ends with `noun`: its article; -1 where it has none.
  int head(int noun, int floor) {
    for (int i = noun; i >= floor && i > noun - LONGEST && !page.isQuoted(i); i--) {
      Tag tag = page.tag(i);
      if (tag == Tag.DT || tag == Tag.PRPS) {
        return i;
      }
      boolean part = tag.isNoun() || tag == Tag.JJ || tag == Tag.CD || tag == Tag.POS;
      if (!part && tag != Tag.VBN && tag != Tag.VBG) {
        return -1;
      }
    }
    return -1;
  }

  /// "HOUSE Democrats", "CITY officials", "INDEPENDENT analysts"
  private boolean belongs(int i) {
    Tag tag = page.tag(i);
    boolean name = tag.isName() && page.isCapital(i);
    boolean adjective = tag == Tag.JJ && page.tag(i - 1).isNoun();
    return name || adjective || (tag == Tag.NN && page.tokens().isIn(i, OFFICES));
  }
}
