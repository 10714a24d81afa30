package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Tells where the name behind a comma may be that of either of the two before it: "THE MOTHER of
/// THE VICTIM, ANN LEE", "A SPOKESMAN for HIS WIFE, ANN".
final class Related {

  private static final WordSet RELATED = WordSet.foldedWords(Related.class, "related.txt");

  private Related() {}

  /// Whether the noun `head` or the one before the comma tells whose somebody is, where both may be
  /// named.
  static boolean isEither(Page page, int head, int comma) {
    int link = head + 1;
    boolean linked = page.is(link, "of") || page.is(link, "for") || page.is(link, "to");
    boolean known = page.tag(link + 1) == Tag.DT || page.tag(link + 1) == Tag.PRPS;
    boolean one = page.tag(comma - 1) == Tag.NN && page.has(comma - 1, Lexicon.ROLE);
    boolean related = page.tokens().isIn(head, RELATED) || page.tokens().isIn(comma - 1, RELATED);
    return linked && known && one && related;
  }
}
