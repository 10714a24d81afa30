package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Finds what stands before a number and belongs to it: "ABOUT half of them", "FEWER THAN 20
/// percent", "JUST OVER a quarter", "NEARLY everyone".
final class Quantities {

  /// What says how exact a number is, before any number.
  private static final WordSet HEDGES =
      WordSet.folded(
          List.of(
              "nearly",
              "almost",
              "about",
              "around",
              "roughly",
              "approximately",
              "virtually",
              "practically",
              "only",
              "just",
              "barely",
              "fully",
              "over",
              "under"));

  /// "as MANY as 40", "at LEAST a dozen", "MORE than half"
  private static final WordSet MORE =
      WordSet.folded(List.of("more", "fewer", "less", "many", "few", "least", "most"));

  /// What is a part or a number with an article of its own: "a THIRD".
  private static final WordSet PARTS =
      WordSet.folded(
          List.of("third", "quarter", "half", "fifth", "tenth", "dozen", "score", "majority"));

  /// All, in one word or with a noun.
  private static final WordSet ALL =
      WordSet.folded(List.of("all", "every", "everyone", "everybody", "everything"));

  private final Page page;
  private final NounPhrase nouns;

  Quantities(Page page, NounPhrase nouns) {
    this.page = page;
    this.nouns = nouns;
  }

  /// The start of the phrase that starts with token `start`, with what belongs to its number.
  int start(int floor, int start) {
    Tag tag = page.tag(start);
    boolean one = page.is(start, "a") || page.is(start, "an");
    boolean part = one && page.tokens().isIn(start + 1, PARTS);
    boolean all = page.tokens().isIn(start, ALL);
    if (tag != Tag.CD && !part && !all && !nouns.isShare(start) && !isMost(start)) {
      return start;
    }
    int i = start;
    while (i > floor && !page.isQuoted(i - 1)) {
      int wider = wider(floor, i);
      if (wider == i) {
        break;
      }
      i = wider;
    }
    return i < start && opens(floor, i) ? i : start;
  }

  private int wider(int floor, int i) {
    boolean than = page.is(i - 1, "than") || page.is(i - 1, "as");
    if (than && i - 2 >= floor && page.tokens().isIn(i - 2, MORE)) {
      boolean many = page.is(i - 1, "as");
      return many ? (page.is(i - 3, "as") && i - 3 >= floor ? i - 3 : i) : i - 2;
    }
    if (isMost(i - 1) && page.is(i - 2, "at") && i - 2 >= floor) {
      return i - 2;
    }
    if (isMost(i) && page.is(i - 1, "at")) {
      return i - 1;
    }
    if (page.is(i - 1, "to") && page.is(i - 2, "up") && i - 2 >= floor) {
      return i - 2;
    }
    return page.tokens().isIn(i - 1, HEDGES) ? i - 1 : i;
  }

  private boolean isMost(int i) {
    return page.is(i, "least") || page.is(i, "most");
  }

  /// Whether what is wider starts where a phrase can: "he talked ABOUT half of them" has a verb.
  private boolean opens(int floor, int i) {
    Tag before = page.tag(i - 1);
    boolean exact = page.is(i, "about") || page.is(i, "over") || page.is(i, "under");
    exact |= page.is(i, "around") || page.is(i, "up");
    return !exact
        || i == floor
        || before == Tag.CC
        || before == Tag.IN
        || before.isPunctuation()
        || page.is(i - 1, "that");
  }
}
