package ontherecord.extract;

import ontherecord.tag.Tag;

/// Cuts off what hangs loose at the end of what is told: a comma, a bracket that does not close,
/// and the subject of another report: "to go AND HE, once again, promised".
final class LooseEnds {

  private final Page page;
  private final Brackets brackets;

  LooseEnds(Page page, Brackets brackets) {
    this.page = page;
    this.brackets = brackets;
  }

  /// The end of `[from, to)`, of a statement up to `end`, without them.
  int without(int from, int to, int end) {
    int open = to < end ? brackets.opening(from, to - 1) : -1;
    int last = open > from && !page.isQuoted(open) ? open : to;
    boolean another = page.isThirdPerson(last - 1) && page.tag(last - 2) == Tag.CC;
    last = another && last - 2 > from && page.isComma(last) ? last - 2 : last;
    boolean dash = last < end && page.isSpacedDash(last - 1); // "that it was late — AND CALLED it"
    boolean mark = dash || page.isComma(last - 1) || page.isSemicolon(last - 1);
    return mark && last > from + 1 && !page.isQuoted(last - 1) ? last - 1 : last;
  }
}
