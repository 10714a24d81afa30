package ontherecord.extract;

import ontherecord.tag.Tag;

/// Where content starts behind a colon that other words part from the cue: "told his boss, Tom Orr:
/// “…”", "said this before, many times: Q".
final class Colons {

  private static final int REACH = 30;
  private static final int NEAR = 9;

  private final Page page;

  Colons(Page page) {
    this.page = page;
  }

  /// "told his boss, Tom Orr: “…”", "said as she left: “…”": the quoted words behind a colon, where
  /// no clause of its own stands before them; -1 where there are none.
  int quote(int first, int end) {
    boolean clause = false;
    for (int i = first; i < Math.min(end, first + REACH); i++) {
      if (page.isColon(i)) {
        return page.opensQuote(i + 1) ? i + 1 : -1;
      }
      Tag tag = page.tag(i);
      clause &= !page.isComma(i); // "asks her what she wants, Lee shrugs: “…”"
      clause |= tag == Tag.WRB || tag == Tag.WDT || tag == Tag.WP || isWhile(i);
      boolean reports = page.isCue(i) && page.has(i, Lexicon.SAY) && page.has(i, Lexicon.BARE);
      boolean another = tag == Tag.CC && page.tag(i + 1).isFinite();
      if (another
          || page.isQuoted(i)
          || page.is(i, "that")
          || (tag.isFinite() && (reports || !clause))) {
        return -1;
      }
    }
    return -1;
  }

  /// "said THIS before, many times: Q", "points a few things OUT: Q": behind the colon; the token
  /// itself where no such words stand before one.
  int clause(Cue cue, int first, int end) {
    boolean points = cue.isPlain() && (page.is(first, "this") || page.is(first, "it"));
    for (int i = first; i + 1 < Math.min(end, first + NEAR); i++) {
      if (page.isColon(i)) {
        boolean out = page.is(i - 1, "out") && cue.end() == cue.head() + 1;
        return points || out ? i + 1 : first;
      }
      if (page.isQuoted(i) || page.tag(i).isFinite()) {
        return first;
      }
    }
    return first;
  }

  /// "as she left", "after he had gone"
  private boolean isWhile(int i) {
    boolean joins = page.is(i, "as") || page.is(i, "after") || page.is(i, "before");
    return joins || page.is(i, "while") || page.is(i, "because") || page.is(i, "since");
  }
}
