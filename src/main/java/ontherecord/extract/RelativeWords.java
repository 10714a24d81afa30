package ontherecord.extract;

import ontherecord.tag.Tag;

/// Whether "that" or "who" only opens a clause that tells more of the noun before it: "the tale of
/// a man WHO saw it", "its plan THAT, they think, costs more".
final class RelativeWords {

  private static final int NEAR = 9;

  private final Page page;

  RelativeWords(Page page) {
    this.page = page;
  }

  /// Whether the token is such a word.
  boolean isAt(int i, int end) {
    return page.is(i, "that") ? isThat(i, end) : isWho(i);
  }

  /// "its plan THAT, in their view, costs more": whether a verb follows what commas set apart
  /// behind "that", which so is its subject.
  private boolean isThat(int that, int end) {
    if (!page.isComma(that + 1) || !page.tag(that - 1).isNoun()) {
      return false;
    }
    for (int i = that + 2; i < Math.min(end, that + NEAR); i++) {
      if (page.isComma(i)) {
        return page.tag(i + 1).isFinite();
      }
      if (page.tag(i).isFinite()) {
        return false;
      }
    }
    return false;
  }

  /// "a man WHO saw": whether a question word tells more of somebody who is not known.
  private boolean isWho(int i) {
    boolean who = page.is(i, "who") && page.tag(i - 1) == Tag.NN && page.tag(i + 1).isFinite();
    for (int k = i - 2; who && k > i - NEAR; k--) {
      if (page.isOne(k)) {
        return true;
      }
      who = page.tag(k) == Tag.JJ || page.tag(k).isNoun();
    }
    return false;
  }
}
