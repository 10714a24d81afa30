package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Knows what is ordered or listed as goods are, and not in words: "ordered A PIZZA", "listed ITS
/// SHARES".
final class Goods {

  private static final String LIST = "idioms.txt";

  private static final WordSet ORDERS =
      WordSet.folded(List.of("order", "orders", "ordered", "ordering"));

  private static final WordSet LISTS =
      WordSet.folded(List.of("list", "lists", "listed", "listing"));

  private static final WordSet TOLD = WordSet.foldedKind(Goods.class, LIST, "ordered");

  private static final WordSet SOLD = WordSet.foldedKind(Goods.class, LIST, "sold");

  /// Within how many tokens the noun stands.
  private static final int NEAR = 5;

  /// Within how many tokens of an order stands what is to be done.
  private static final int FAR = 12;

  private final Page page;

  Goods(Page page) {
    this.page = page;
  }

  /// Whether the verb at the token takes such a thing.
  boolean isAt(int verb) {
    if (page.tokens().isIn(verb, ORDERS)) {
      return !isTold(verb + 1);
    }
    return page.tokens().isIn(verb, LISTS) && isSold(verb + 1);
  }

  /// "THAT the road be closed", "the firm TO PAY", "the RELEASE of the files", "“NO MORE”"
  private boolean isTold(int from) {
    if (page.is(from, "that") || page.isComma(from) || page.isColon(from)) {
      return true;
    }
    boolean first = true;
    for (int i = from; i < from + FAR && !page.isComma(i) && !page.isStop(i); i++) {
      first &= page.tag(i) != Tag.IN && i < from + NEAR;
      boolean told = first && page.tokens().isIn(i, TOLD);
      if (told || page.tag(i) == Tag.TO || page.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }

  /// "its SHARES", "their town AS their home"
  private boolean isSold(int from) {
    for (int i = from; i < from + NEAR && !page.isQuoted(i) && !page.isComma(i); i++) {
      if (page.tokens().isIn(i, SOLD) || page.is(i, "as")) {
        return true;
      }
      if (page.tag(i) == Tag.IN) {
        return false;
      }
    }
    return false;
  }
}
