package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Tells whose other name a name is: "Ann Lee, known as LADY L,", "Tom Orr, who performs as DJ
/// KIT,", "Lady L, born ANN LEE,".
final class Aliases {

  /// The last word before another name.
  private static final WordSet LEADS = WordSet.foldedKind(Aliases.class, "aliases.txt", "leads");

  /// What one does under another name.
  private static final WordSet ACTS = WordSet.foldedKind(Aliases.class, "aliases.txt", "acts");

  /// "real NAME"
  private static final WordSet OWN =
      WordSet.folded(List.of("real", "full", "birth", "given", "legal", "stage", "pen"));

  /// How many words may stand between the comma and the other name.
  private static final int REACH = 7;

  private final Page page;

  Aliases(Page page) {
    this.page = page;
  }

  /// The token behind the name for which the one from `start` to `end` is another; -1 where it is
  /// for none.
  int owner(int start, int end) {
    int last = page.tag(start - 1) == Tag.QUOTE ? start - 2 : start - 1;
    last = page.is(last, "the") ? last - 1 : last;
    if (last < 2 || !page.tokens().isIn(last, LEADS)) {
      return -1;
    }
    int comma = last;
    while (comma > Math.max(0, last - REACH) && page.tokens().isWord(comma)) {
      comma--;
    }
    boolean apart = page.isComma(comma) || page.bracket(comma) > 0;
    Tag next = page.tag(end);
    boolean closes = next.isPunctuation() || page.bracket(end) < 0;
    if (!apart || !closes || !leads(comma + 1, last)) {
      return -1;
    }
    boolean aged = page.tag(comma - 1) == Tag.CD && page.isComma(comma - 2);
    return aged ? comma - 2 : comma;
  }

  /// Whether the tokens from `first` up to `last` tell that another name follows.
  private boolean leads(int first, int last) {
    int verb = Math.min(last, pastAdverbs(first));
    if (page.is(first, "whose")) {
      return page.isIs(last) && page.is(last - 1, "name") && page.tokens().isIn(last - 2, OWN);
    }
    if (page.is(last, "as") || page.is(last, "by") || page.is(last, "name")) {
      int acts = page.is(first, "who") ? pastAdverbs(first + 1) : -1;
      boolean is = page.isIs(acts) && page.is(pastAdverbs(acts + 1), "known");
      boolean does = is || (page.tokens().isIn(acts, ACTS) && !page.isComma(acts));
      return page.is(verb, "known") || does;
    }
    boolean born = page.is(first, "who") && page.is(first + 1, "was") && page.is(last, "born");
    return verb == last || (born && last == first + 2);
  }

  private int pastAdverbs(int first) {
    int i = first;
    while (page.tag(i) == Tag.RB || page.is(i, "better") || page.is(i, "best")) {
      i++;
    }
    return i;
  }
}
