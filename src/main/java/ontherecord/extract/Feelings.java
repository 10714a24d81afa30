package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Knows the words for feelings that belong to a verb: "expressed CONCERN THAT it would rain",
/// "offered HIS CONDOLENCES FOR the dead", of which only what follows is told.
final class Feelings {

  private static final WordSet EXPRESS =
      WordSet.folded(
          List.of(
              "express",
              "expresses",
              "expressed",
              "expressing",
              "voice",
              "voices",
              "voiced",
              "voicing"));

  static final WordSet OFFER = WordSet.folded(List.of("offer", "offers", "offered", "offering"));

  /// What is offered in words.
  private static final WordSet OFFERED =
      WordSet.folded(
          List.of(
              "words",
              "praise",
              "support",
              "congratulations",
              "condolences",
              "criticism",
              "sympathy",
              "thanks",
              "encouragement",
              "advice"));

  /// How many words may stand before the noun: "his own very kind words".
  private static final int BEFORE = 5;

  private final Page page;

  Feelings(Page page) {
    this.page = page;
  }

  /// The end of the verb at `head` with its noun and preposition; -1 where it has none.
  int end(int head, int end) {
    boolean offers = page.tokens().isIn(head, OFFER);
    if (!offers && !page.tokens().isIn(head, EXPRESS)) {
      return -1;
    }
    int noun = head + 1;
    while (noun < Math.min(end, head + BEFORE) && isBefore(page.tag(noun))) {
      noun++;
    }
    int after = noun;
    while (after < end && page.tag(after).isNoun() && !page.tag(after).isName()) {
      after++;
    }
    boolean felt = after > noun && after < end && !page.isQuoted(noun);
    if (!felt || (offers && !page.tokens().isIn(after - 1, OFFERED))) {
      return -1;
    }
    Tag next = page.tag(after);
    boolean clause = page.is(after, "that") || (next == Tag.PRP && !offers);
    boolean about = page.is(after, "about") || page.is(after, "at") || page.is(after, "with");
    return clause ? after : about || (offers && next == Tag.IN) ? after + 1 : -1;
  }

  private static boolean isBefore(Tag tag) {
    return tag == Tag.DT || tag == Tag.PRPS || tag == Tag.JJ || tag == Tag.RB;
  }
}
