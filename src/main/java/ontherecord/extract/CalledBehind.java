package ontherecord.extract;

import ontherecord.tag.Tag;

/// Looks past what two commas set apart for what somebody is called: "called Orr, his rival, “A
/// FOOL”", "calling him, in effect, “A FOOL”".
final class CalledBehind {

  /// How much may stand before the first comma, and between the two.
  private static final int REACH = 10;

  private final Page page;

  CalledBehind(Page page) {
    this.page = page;
  }

  /// The second comma, behind which quoted words stand; -1 where there are none.
  int close(int comma, int end) {
    for (int i = comma + 1; page.isComma(comma) && i < Math.min(end, comma + REACH); i++) {
      if (page.isComma(i)) {
        boolean quoted = page.opensQuote(i + 1) || isPredicate(i + 1);
        return quoted && i > comma + 1 ? i : -1;
      }
      if (page.tag(i).isVerb() || page.isQuoted(i) || page.tag(i) == Tag.CC) {
        return -1;
      }
    }
    return -1;
  }

  /// "called Orr, his rival, A “fool”", "described Orr, his rival, AS A fool"
  private boolean isPredicate(int i) {
    boolean as = page.is(i, "as");
    boolean article = page.tag(as ? i + 1 : i) == Tag.DT;
    return page.opensQuote(as || article ? i + 1 : i) || (as && article);
  }

  /// The token behind the second comma in what starts with the one who is called something; the one
  /// behind `from` where no commas set anything apart.
  int past(int from, int end) {
    for (int i = from; i < Math.min(end, from + REACH) && !page.isQuoted(i); i++) {
      if (page.isComma(i)) {
        int close = close(i, end);
        return close > i ? close + 1 : from + 1;
      }
    }
    return from + 1;
  }
}
