package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// What a narrator sees and hears while words are spoken, behind the comma that closes the quoted
/// ones: ", to loud applause", ", making air quotes", ", his voice breaking".
final class Scenes {

  /// How many tokens tell how loud and by whom.
  private static final int NEAR = 6;

  /// How far behind a verb that what is moved may stand.
  private static final int SOON = 4;

  /// What speakers do as they speak: "smiling".
  private static final WordSet GESTURES =
      WordSet.foldedKind(Scenes.class, "narration.txt", "gestures");

  /// What they do with what they have: "SHAKING his head".
  private static final WordSet MOVES = WordSet.foldedKind(Scenes.class, "narration.txt", "motions");

  /// What moves as they speak: "his VOICE breaking".
  private static final WordSet PARTS = WordSet.foldedKind(Scenes.class, "narration.txt", "parts");

  private final Page page;
  private final Tails tails;

  Scenes(Page page, Tails tails) {
    this.page = page;
    this.tails = tails;
  }

  /// Whether it starts at the token, behind quoted words.
  boolean startAt(int i, int end) {
    if (page.tag(i) == Tag.PRPS) {
      boolean acts = page.tokens().endsWith(i + 2, "ing") || page.tag(i + 2) == Tag.IN;
      return page.tokens().isIn(i + 1, PARTS) && acts;
    }
    boolean all = page.is(i, "all") && page.is(i + 1, "without");
    return all
        || tails.isReaction(i, end)
        || (page.is(i, "to") && isLoud(i + 1, end))
        || isGesture(page.tag(i) == Tag.RB ? i + 1 : i, end);
  }

  /// "SMILING broadly", "SHAKING his head", "MAKING air quotes"
  private boolean isGesture(int verb, int end) {
    if (page.tag(verb) != Tag.VBG || page.tokens().isIn(verb, GESTURES)) {
      return page.tag(verb) == Tag.VBG;
    }
    boolean moves = page.tokens().isIn(verb, MOVES);
    for (int i = verb + 1; moves && i < Math.min(end, verb + SOON); i++) {
      if (page.tokens().isIn(i, PARTS)) {
        return true;
      }
    }
    return false;
  }

  /// "to LOUD CHEERS from the crowd"
  private boolean isLoud(int from, int end) {
    for (int i = from; i < Math.min(end, from + NEAR); i++) {
      if (page.tokens().isIn(i, Tails.REACTIONS)) {
        return true;
      }
      Tag tag = page.tag(i);
      if (tag != Tag.JJ && tag != Tag.DT && tag != Tag.RB && !tag.isNoun() && tag != Tag.CC) {
        return false;
      }
    }
    return false;
  }
}
