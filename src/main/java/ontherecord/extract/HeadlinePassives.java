package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// What others call those whom a headline names first, since it leaves out "was": "Orr branded ‘a
/// liar’ by Lee".
final class HeadlinePassives {

  /// What others do to them.
  private static final WordSet CALLED =
      WordSet.folded(
          List.of(
              "called", "branded", "dubbed", "labelled", "labeled", "accused", "urged", "told"));

  /// How many words may name who did it, at the end of a headline.
  private static final int AGENT = 6;

  private final Page page;

  HeadlinePassives(Page page) {
    this.page = page;
  }

  /// "Orr accused of ‘lying’ BY LEE": the "by" behind quoted words, which who did it follows to
  /// token `to`; -1 elsewhere.
  int agent(Cue cue, int from, int to) {
    boolean past = isPast(cue);
    for (int i = to - 2; past && i > Math.max(from, to - AGENT); i--) {
      if (page.is(i, "by")) {
        boolean people = page.has(i + 1, Lexicon.ROLE | Lexicon.ROLES);
        boolean named = (page.tag(i + 1).isName() || people) && !page.isTime(i + 1);
        return page.closesQuote(i - 1) && named ? i : -1;
      }
    }
    return -1;
  }

  /// "Orr BRANDED ‘a liar’ over leak": whether the cue names nobody but who is called so.
  boolean isSuffered(Cue cue, int from) {
    return cue.is(Lexicon.NAME) && from == cue.end() && page.opensQuote(from) && isPast(cue);
  }

  private boolean isPast(Cue cue) {
    Tag tag = page.tag(cue.head());
    boolean past = (tag == Tag.VBD || tag == Tag.VBN) && page.tokens().isIn(cue.head(), CALLED);
    return past && page.isHeadline(cue.head());
  }
}
