package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// What only the narrator adds behind what was told: how and when it was said, what is known of
/// those who are named, and what was kept back: ", without giving details", ", a day after the
/// talks failed", ", who leads in polls", "; police declined to comment".
final class Narration {

  /// How far a refusal is looked for.
  private static final int NEAR = 8;

  /// What one gives, or keeps back, with one's words.
  private static final WordSet GIVES = words("gives");

  /// What one does with words that one keeps back.
  private static final WordSet KEEPS = words("keeps");

  /// Who hears what is said.
  private static final WordSet HEARERS = words("hearers");

  private final Page page;

  Narration(Page page) {
    this.page = page;
  }

  private static WordSet words(String kind) {
    return WordSet.foldedKind(Narration.class, "narration.txt", kind);
  }

  /// Whether it starts behind the comma or semicolon.
  boolean startsAt(int mark, int end) {
    int i = mark + 1;
    if (i + 1 >= end || page.isQuoted(i)) {
      return false;
    }
    if (page.isSemicolon(mark)) {
      return keepsBack(i, end);
    }
    if (page.is(i, "who")) {
      return page.tag(mark - 1).isName() && lasts(i, end);
    }
    if (page.is(i, "which")) {
      boolean now = page.tag(i + 1) == Tag.VBZ || page.tag(i + 1) == Tag.VBP;
      return now && page.tag(mark - 1).isName() && page.isCapital(mark - 1) && lasts(i, end);
    }
    if (page.is(i, "and") && isPerson(i + 1)) {
      int verb = page.tag(i + 2) == Tag.RB ? i + 3 : i + 2;
      return page.isCue(verb) && page.tag(verb).isFinite(); // ", and he accused them"
    }
    if (page.is(i, "without")) {
      return page.tokens().isIn(i + 1, GIVES);
    }
    if (page.is(i, "before")) {
      return page.tag(i + 1) == Tag.VBG;
    }
    if (page.is(i, "as")) {
      int noun = page.tag(i + 1) == Tag.DT || page.tag(i + 1) == Tag.PRPS ? i + 2 : i + 1;
      return page.tokens().isIn(noun, HEARERS) && page.tag(noun + 1).isFinite();
    }
    boolean yet = page.is(i, "though") || page.is(i, "although") || page.is(i, "but");
    if (yet && page.tag(i + 1) == Tag.PRP) {
      boolean gives = page.tokens().isIn(i + 2, GIVES) && page.is(i + 3, "no");
      return gives || keepsBack(i + 1, end);
    }
    return isDated(i, end);
  }

  /// ", WHO LEADS IN POLLS": whether no comma closes what is said of the name before the token.
  private boolean lasts(int from, int end) {
    int i = from + 1;
    while (i < end && !page.isComma(i)) {
      i++;
    }
    return i >= end;
  }

  private boolean isPerson(int i) {
    return page.is(i, "he") || page.is(i, "she") || page.is(i, "they");
  }

  /// "A DAY AFTER the talks failed", "just hours before the vote"
  private boolean isDated(int from, int end) {
    int i = from;
    while (i < Math.min(end, from + 4) && !page.isTime(i)) {
      Tag tag = page.tag(i);
      if (tag != Tag.DT && tag != Tag.CD && tag != Tag.RB && tag != Tag.JJ && tag != Tag.IN) {
        return false;
      }
      i++;
    }
    boolean then = page.is(i + 1, "after") || page.is(i + 1, "before");
    return page.isTime(i) && page.tag(i).isNoun() && !page.isCapital(i) && then;
  }

  /// "police DECLINED TO COMMENT", "he DID NOT ELABORATE"
  private boolean keepsBack(int from, int end) {
    for (int i = from; i < Math.min(end, from + NEAR) && page.tokens().isWord(i); i++) {
      boolean refuses = page.is(i, "declined") || page.is(i, "refused");
      boolean told = refuses && page.tag(i + 1) == Tag.TO && page.tokens().isIn(i + 2, KEEPS);
      boolean not = page.is(i, "did") && (page.is(i + 1, "not") || page.is(i + 1, "n't"));
      int verb = page.tag(i + 2) == Tag.RB ? i + 3 : i + 2; // "did not immediately respond"
      if (told || (not && page.tokens().isIn(verb, KEEPS))) {
        return true;
      }
      if (page.tag(i).isFinite()) {
        return false;
      }
    }
    return false;
  }
}
