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

  /// What words do to hopes and fears: "RAISING hopes".
  private static final WordSet STIRS = WordSet.foldedKind(Scenes.class, "narration.txt", "stirs");

  /// What they do so to.
  private static final WordSet TEMPERS =
      WordSet.foldedKind(Scenes.class, "narration.txt", "tempers");

  /// At what one aims with words: "taking AIM at", "hitting OUT at".
  private static final WordSet AIMS = WordSet.foldedKind(Scenes.class, "narration.txt", "aims");

  /// What words did: "which DREW laughter".
  private static final WordSet DREW = WordSet.foldedKind(Scenes.class, "narration.txt", "drew");

  /// What others feel at words: "to the DISMAY of his party".
  private static final WordSet FEELINGS =
      WordSet.foldedKind(Scenes.class, "narration.txt", "feelings");

  private final Page page;
  private final Tails tails;

  Scenes(Page page, Tails tails) {
    this.page = page;
    this.tails = tails;
  }

  /// Whether it starts at the token, behind words that are `quoted` or told.
  boolean startAt(int i, boolean quoted, int end) {
    if (page.tag(i) == Tag.PRPS) {
      boolean acts = page.tokens().endsWith(i + 2, "ing") || page.tag(i + 2) == Tag.IN;
      return page.tokens().isIn(i + 1, PARTS) && acts;
    }
    boolean all = quoted && page.is(i, "all") && page.is(i + 1, "without");
    return all
        || tails.isReaction(i, end)
        || (page.is(i, "to") && isLoud(i + 1, end))
        || (page.is(i, "much") && page.is(i + 1, "to") && page.is(i + 2, "the"))
        || page.is(i, "visibly")
        || aims(i, end)
        || isBeside(i)
        || (page.is(i, "close") && page.is(i + 1, "to") && page.is(i + 2, "tears"))
        || isGesture(page.tag(i) == Tag.RB ? i + 1 : i, end);
  }

  /// "APPEARING TO rule it out", "STOPPING SHORT OF an apology", "APPARENTLY UNAWARE of it": what a
  /// narrator makes of words; "REFLECTING unease" only of what is not past, and not "reflecting
  /// higher prices", which those know who tell of sales.
  boolean isGuess(int i, boolean past) {
    Tag next = page.tag(i + 1);
    if (page.tag(i) != Tag.VBG) {
      boolean such = next == Tag.JJ || next == Tag.VBG || next == Tag.IN || next == Tag.TO;
      return page.is(i, "apparently") && such && !past;
    }
    boolean seems = (page.is(i, "appearing") || page.is(i, "seeming")) && next == Tag.TO;
    boolean brief = page.is(i, "stopping") && page.is(i + 1, "short");
    return seems || brief || (page.is(i, "reflecting") && !past && next != Tag.JJ);
  }

  /// "PROMPTING them to leave", "DRAWING a reply FROM the police", "SETTING THE STAGE for a fight":
  /// what words lead to, where what is told is no deed.
  boolean leads(int verb, int end) {
    boolean prompts = page.is(verb, "prompting");
    boolean draws = !prompts && page.tokens().isIn(verb, Tails.LEADING);
    for (int i = verb + 1; draws && i < Math.min(end, verb + NEAR + 2); i++) {
      if (page.is(i, "from")) {
        return i > verb + 1;
      }
      if (page.tag(i).isFinite() || page.isComma(i) || page.isQuoted(i)) {
        return false;
      }
    }
    if (prompts) {
      return true;
    }
    boolean stirs = page.tokens().isIn(verb, STIRS);
    for (int i = verb + 1; stirs && i < Math.min(end, verb + NEAR + 2); i++) {
      if (page.tokens().isIn(i, TEMPERS)) {
        return true;
      }
    }
    boolean sets = page.is(verb, "setting") && page.is(verb + 2, "stage");
    boolean paves = page.is(verb, "paving") && page.is(verb + 2, "way");
    return sets || paves || (page.is(verb, "putting") && isAtOdds(verb + 1, end));
  }

  /// "TAKING AIM AT the league", "HITTING OUT AT the board"
  private boolean aims(int verb, int end) {
    int aim = page.tag(verb + 1) == Tag.DT ? verb + 2 : verb + 1;
    boolean at = page.is(aim + 1, "at") && aim + 1 < end;
    return page.tag(verb) == Tag.VBG && at && page.tokens().isIn(aim, AIMS);
  }

  /// "FLANKED BY his lawyers", "STANDING in front of the house", "ADDRESSING A rally", "WITH HIS
  /// WIFE AT HIS SIDE"
  private boolean isBeside(int i) {
    boolean by = page.is(i + 1, "by") || page.is(i + 1, "in") || page.is(i + 1, "with");
    boolean flanked = page.is(i, "flanked") || page.is(i, "surrounded");
    boolean stands = page.is(i, "standing") || page.is(i, "sitting") || page.is(i, "seated");
    boolean rally = page.is(i, "addressing") && page.isOne(i + 1);
    boolean side = page.is(i, "with") && page.tag(i + 1) == Tag.PRPS && page.is(i + 5, "side");
    return side || (flanked && by) || (stands && page.tag(i + 1) == Tag.IN) || rally;
  }

  /// "DREW laughter from the crowd"
  boolean draws(int verb, int end) {
    boolean draws = page.tokens().isIn(verb, DREW);
    for (int i = verb + 1; draws && i < Math.min(end, verb + NEAR); i++) {
      if (page.tokens().isIn(i, Tails.REACTIONS)) {
        return true;
      }
    }
    return false;
  }

  /// "them AT ODDS with"
  private boolean isAtOdds(int from, int end) {
    int at = from;
    while (at < Math.min(end, from + NEAR) && !page.is(at, "at")) {
      at++;
    }
    return page.is(at, "at") && page.is(at + 1, "odds");
  }

  /// "SMILING broadly", "SHAKING his head", "LOOKING tired"
  private boolean isGesture(int verb, int end) {
    if (page.tag(verb) != Tag.VBG || page.tokens().isIn(verb, GESTURES)) {
      return page.tag(verb) == Tag.VBG;
    }
    if (page.is(verb, "looking") || page.is(verb, "sounding")) {
      return page.tag(page.tag(verb + 1) == Tag.RB ? verb + 2 : verb + 1) == Tag.JJ;
    }
    boolean moves = page.tokens().isIn(verb, MOVES);
    for (int i = verb + 1; moves && i < Math.min(end, verb + SOON); i++) {
      if (page.tokens().isIn(i, PARTS)) {
        return !page.is(i - 1, "its");
      }
    }
    return false;
  }

  /// "to LOUD CHEERS from the crowd", "to THE DISMAY of his party"
  private boolean isLoud(int from, int end) {
    for (int i = from; i < Math.min(end, from + NEAR); i++) {
      boolean felt = page.tokens().isIn(i, FEELINGS) && page.is(i + 1, "of");
      if (felt || page.tokens().isIn(i, Tails.REACTIONS)) {
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
