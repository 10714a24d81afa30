package ontherecord.extract;

import ontherecord.tag.Tag;

/// Tells the name of a programme in marks from quoted words: "on “Meet the Press”", "told ABC's
/// “Good Morning”", "the television program “Inside Edition”".
final class Programmes {

  /// In tokens, marks included.
  private static final int LONGEST = 9;

  /// How many words may stand before the mark: "the afternoon television program".
  private static final int OWNER = 6;

  private final Page page;

  Programmes(Page page) {
    this.page = page;
  }

  /// Past "NBC's “Today”" and "the television program “Today”" from `first` on; `first` where
  /// neither stands there.
  int past(int first, int end) {
    int i = first;
    while (i < Math.min(end, first + OWNER) && isOwner(i)) {
      i++;
    }
    boolean named = i > first && (page.tag(i - 1) == Tag.POS || Works.isWork(page.tokens(), i - 1));
    if (!named || i + 1 >= end) {
      return first;
    }
    if (isTitle(i, end)) {
      int close = page.marks().end(page.marks().at(i));
      return close < end && Works.isWork(page.tokens(), close) ? close + 1 : close;
    }
    if (page.tag(i) == Tag.QUOTE && !page.isQuoted(i)) {
      for (int close = i + 2; close < Math.min(end, i + LONGEST); close++) {
        if (page.tag(close) == Tag.QUOTE) {
          return close + 1; // marks that are known to be a title's
        }
      }
    }
    return first;
  }

  private boolean isOwner(int i) {
    Tag tag = page.tag(i);
    boolean inside = tag.isNoun() || tag == Tag.DT || tag == Tag.JJ || tag == Tag.POS;
    return (inside || tag == Tag.CD) && !page.isQuoted(i);
  }

  /// Whether the name of a programme opens there, and closes before `end`.
  boolean isTitle(int open, int end) {
    if (!page.opensQuote(open)) {
      return false;
    }
    int close = page.marks().end(page.marks().at(open));
    if (close > end + 1 || close - open > LONGEST) {
      return false;
    }
    boolean led = page.tag(open - 1) == Tag.IN || page.tag(open - 1) == Tag.POS;
    for (int i = open + 1; i < close - 1; i++) {
      boolean verb = page.tokens().isWord(i) && page.isCapital(i) && page.tag(i).isFinite();
      if (verb && !page.has(i, Lexicon.TIME) && !led) {
        return false;
      }
      boolean small = page.has(i, Lexicon.DETERMINER | Lexicon.PREPOSITION | Lexicon.CONJUNCTION);
      if (page.tokens().isWord(i) && !page.isCapital(i) && !small) {
        return false;
      }
    }
    return page.isCapital(open + 1);
  }
}
