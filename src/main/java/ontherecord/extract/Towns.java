package ontherecord.extract;

import ontherecord.tag.Tag;

/// Steps over the land that commas set behind a town: "told a crowd in Milltown, NORLAND, on Monday
/// that".
final class Towns {

  private final Page page;

  Towns(Page page) {
    this.page = page;
  }

  /// Past the land behind the comma, where more follows that tells when or where, or "that"; the
  /// comma itself elsewhere.
  int pastLand(int comma, int end) {
    if (!page.isComma(comma) || !page.tag(comma - 1).isName() || !isIn(town(comma - 1))) {
      return comma;
    }
    int last = comma + 1;
    while (last < end && page.tag(last).isName() && !page.isTime(last)) {
      last++;
    }
    int next = page.isComma(last) ? last + 1 : last;
    return last > comma + 1 && next < end && isOn(next) ? next : comma;
  }

  /// Past the comma where it closes the land behind a town; the comma itself elsewhere.
  int pastComma(int comma, int end) {
    if (!page.isComma(comma) || comma + 1 >= end || !page.tag(comma - 1).isName()) {
      return comma;
    }
    int first = comma - 1;
    while (page.tag(first).isName()) {
      first--;
    }
    boolean land = page.isComma(first) && page.tag(first - 1).isName() && isIn(town(first - 1));
    return land ? comma + 1 : comma;
  }

  /// The token before the town that ends with the token.
  private int town(int last) {
    int first = last;
    while (page.tag(first).isName() || page.tag(first) == Tag.JJ) {
      first--;
    }
    return first;
  }

  private boolean isIn(int i) {
    return page.is(i, "in") || page.is(i, "at") || page.is(i, "near");
  }

  /// "ON Monday", "MONDAY", "THAT", but not "SINCE they left"
  private boolean isOn(int next) {
    boolean joins = page.has(next, Lexicon.CONJUNCTION) && !page.has(next, Lexicon.PREPOSITION);
    return !joins && (page.tag(next) == Tag.IN || page.isTime(next) || page.isColon(next));
  }
}
