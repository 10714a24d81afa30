package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Tells where the name behind a comma may be that of either of the two before it: "THE MOTHER of
/// THE VICTIM, ANN LEE", "A SPOKESMAN for HIS WIFE, ANN".
final class Kin {

  private static final WordSet KIN = WordSet.foldedWords(Kin.class, "kin.txt");

  private Kin() {}

  /// Whether the noun `head` or the one before the comma tells whose somebody is, where both may be
  /// named.
  static boolean isEither(Page page, int head, int comma) {
    int link = head + 1;
    boolean linked = page.is(link, "of") || page.is(link, "for") || page.is(link, "to");
    boolean known = page.tag(link + 1) == Tag.DT || page.tag(link + 1) == Tag.PRPS;
    boolean one = page.tag(comma - 1) == Tag.NN && page.has(comma - 1, Lexicon.ROLE);
    boolean kin = page.tokens().isIn(head, KIN) || page.tokens().isIn(comma - 1, KIN);
    return linked && known && one && kin;
  }
}
