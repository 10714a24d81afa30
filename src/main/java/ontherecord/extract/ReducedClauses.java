package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Finds who is meant by a phrase with a participle, up to the verb of the sentence: "A MAN ACCUSED
/// OF leaving his son in a hot car told", "OFFICERS RESPONDING TO the call reported".
final class ReducedClauses {

  /// What is done to those who speak, by verbs that the tagger may take for those of the sentence.
  private static final WordSet DONE =
      WordSet.foldedWords(ReducedClauses.class, "done-to-people.txt");

  private static final int PEOPLE = Lexicon.ROLE | Lexicon.ROLES | Lexicon.VAGUE;

  private static final int REACH = 24;

  private final Page page;
  private final PhraseStart starts;

  ReducedClauses(Page page, PhraseStart starts) {
    this.page = page;
    this.starts = starts;
  }

  /// The start of the phrase whose participle leads to the one that starts at token `start`; -1
  /// where none does.
  int start(int floor, int start) {
    int found = -1;
    boolean joined = false;
    for (int i = start - 1; i > floor && i > start - REACH; i--) {
      Tag tag = page.tag(i);
      joined |= tag == Tag.CC; // "a man asked for it and LEE told"
      boolean part = tag == Tag.VBN || tag == Tag.VBG || (tag == Tag.VBD && !joined);
      if (part && isLed(floor, i)) {
        int first = starts.of(floor, i);
        found = first >= 0 && opens(floor, first) ? first : found;
      }
      boolean done = tag == Tag.VBD && page.tokens().isIn(i, DONE);
      boolean mark = page.isQuoted(i) || page.isComma(i) || page.isDash(i) || page.isColon(i);
      if (mark || (tag.isFinite() && !done) || tag == Tag.WP || page.is(i, "that")) {
        break;
      }
    }
    return found;
  }

  /// "a man ACCUSED OF", "officers RESPONDING TO", "farmers BACKING Lee", "the row SURROUNDING it"
  private boolean isLed(int floor, int i) {
    Tag next = page.tag(i + 1);
    boolean object = next == Tag.DT || next == Tag.PRPS || next.isNoun();
    boolean links = next == Tag.IN || next == Tag.TO || (page.tag(i) == Tag.VBG && object);
    boolean past = page.tag(i) != Tag.VBD || page.tokens().isIn(i, DONE);
    boolean thing = page.tag(i) == Tag.VBG && object && starts.isThing(floor, i - 1);
    boolean people = page.has(i - 1, PEOPLE) && page.tag(i - 1).isNoun();
    return links && past && (people || thing);
  }

  private boolean opens(int floor, int first) {
    Tag before = page.tag(first - 1);
    return first == floor || page.isComma(first - 1) || before == Tag.CC || before == Tag.STOP;
  }
}
