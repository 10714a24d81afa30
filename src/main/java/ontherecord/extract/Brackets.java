package ontherecord.extract;

import ontherecord.tag.Tag;

/// Which bracket opens what, outside quotation marks, and where that ends. Brackets further apart
/// than 80 tokens are taken for none.
final class Brackets {

  private static final int NEAR = 80;

  private final Page page;

  Brackets(Page page) {
    this.page = page;
  }

  /// Past the agency in brackets that opens a report: "(AP) The mayor left".
  int pastDateline(int start, int end) {
    boolean agency = page.bracket(start) > 0 && page.bracket(start + 2) < 0;
    boolean opens = agency && start + 4 < end && page.isCapital(start + 3);
    return opens && page.tag(start + 1).isName() ? start + 3 : start;
  }

  /// The bracket that opens among the tokens `[start, last]` and does not close there; -1 where
  /// none does.
  int opening(int start, int last) {
    int depth = 0;
    for (int i = last; i >= Math.max(start, last - NEAR); i--) {
      depth += page.bracket(i);
      if (depth > 0) {
        return i;
      }
    }
    return -1;
  }

  /// Whether the bracket that closes at `bracket` opens before `from`.
  boolean isOpen(int from, int bracket) {
    int open = opening(bracket - NEAR, bracket - 1);
    return open >= 0 && open < from;
  }

  /// Where a statement that ends before token `end` ends for words that start at `from`: at their
  /// bracket.
  int end(int from, int end) {
    if (page.bracket(from - 1) <= 0) {
      return end;
    }
    int depth = 0;
    for (int i = from; i < Math.min(end, from + NEAR); i++) {
      depth += page.bracket(i);
      if (depth < 0) {
        return i;
      }
    }
    return end;
  }

  /// "He said.)": whether the last token closes a bracket that opens before the statement.
  boolean closesOnly(int start, int end) {
    return end - start > 1 && page.bracket(end - 1) < 0 && opening(start, end - 2) < 0;
  }

  /// The end without "(AP Photo/Ann Lee)".
  int withoutCredit(int start, int end) {
    if (page.tag(end - 1) != Tag.BRACKET) {
      return end;
    }
    boolean picture = false;
    for (int i = end - 2; i > start && i > end - 14; i--) {
      if (page.tag(i) == Tag.BRACKET) {
        return picture ? i : end;
      }
      picture |= page.has(i, Lexicon.PHOTO) && page.tag(i).isNoun();
    }
    return end;
  }
}
