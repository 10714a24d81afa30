package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Where, how often and to whom somebody was called something, behind the quoted words: "called Orr
/// “a liar” IN THE DEBATE", "ON LIVE TELEVISION", "TO HIS FACE", "AT LEAST TWICE"; but not "“a sad
/// day” for the town".
final class BehindMarks {

  /// How many words may stand before the occasion: "during a recent campaign STOP".
  private static final int NEAR = 5;

  /// "in the DEBATE"
  private static final WordSet SPOKEN = words("spoken");

  /// "in a NOTE to clients"
  private static final WordSet PAPERS = words("papers");

  /// "during a VISIT"
  private static final WordSet OCCASIONS = words("occasions");

  /// "on live TELEVISION"
  private static final WordSet AIR = words("air");

  /// "TWICE"
  private static final WordSet OFTEN = words("often");

  private final Page page;

  BehindMarks(Page page) {
    this.page = page;
  }

  private static WordSet words(String kind) {
    return WordSet.foldedKind(Adverbials.class, "adverbials.txt", kind);
  }

  /// Whether such a phrase starts at the token behind a closing mark.
  boolean startAt(int i, int end) {
    return i < end && (isOften(i, end) || isWhere(i, end));
  }

  /// "FOUR TIMES", "AT LEAST TWICE", "MORE THAN ONCE"
  private boolean isOften(int i, int end) {
    boolean led = page.is(i, "at") || page.is(i, "more") || page.is(i, "no");
    int count = led ? i + 2 : i;
    boolean many = page.tag(count) == Tag.CD || page.tag(count) == Tag.JJ;
    return count < end
        && (page.tokens().isIn(count, OFTEN) || (many && page.is(count + 1, "times")));
  }

  private boolean isWhere(int i, int end) {
    Tag next = page.tag(i + 1);
    boolean own = next == Tag.PRPS || page.is(i + 1, "her");
    if (page.is(i, "to")) {
      return own && page.is(i + 2, "face");
    }
    if (page.is(i, "on")) {
      int air = next == Tag.JJ || page.is(i + 1, "live") || next == Tag.DT ? i + 2 : i + 1;
      return page.tokens().isIn(air, AIR);
    }
    boolean in = page.is(i, "in");
    boolean at = page.is(i, "at") || page.is(i, "during");
    boolean the = page.is(i + 1, "the");
    boolean led = own || next == Tag.DT || next == Tag.NNP;
    for (int k = i + 2; (in || at) && led && k < Math.min(end, i + NEAR + 2); k++) {
      if (page.tag(k).isNoun() && !page.tag(k + 1).isNoun() && page.tag(k + 1) != Tag.POS) {
        return at ? isOccasion(k) : isSpoken(k, the, own);
      }
      Tag tag = page.tag(k);
      if (!tag.isNoun() && tag != Tag.JJ && tag != Tag.POS && tag != Tag.CD && tag != Tag.VBG) {
        return false;
      }
    }
    return false;
  }

  private boolean isOccasion(int noun) {
    return page.has(noun, Lexicon.OCCASION) || page.tokens().isIn(noun, OCCASIONS);
  }

  /// "in THE DEBATE", "in A NOTE", "in HIS COLUMN", but not "“the best line” in THE REPORT"
  private boolean isSpoken(int noun, boolean the, boolean own) {
    return page.tokens().isIn(noun, SPOKEN)
        || (!the && page.tokens().isIn(noun, PAPERS))
        || (own && page.has(noun, Lexicon.OCCASION));
  }
}
