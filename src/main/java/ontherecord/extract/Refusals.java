package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// What speakers keep back with what they tell, and what others do who are asked: "but DID NOT
/// ELABORATE", "; police DECLINED TO COMMENT", ", but the firm HAS YET TO REPLY".
final class Refusals {

  /// How far a refusal is looked for.
  private static final int NEAR = 8;

  /// What one gives, or keeps back, with one's words.
  static final WordSet GIVES = words("gives");

  /// What one does with words that one keeps back.
  static final WordSet KEEPS = words("keeps");

  /// What is kept back.
  private static final WordSet DETAILS = words("details");

  /// What others have not done yet, who are asked.
  private static final WordSet KEPT = words("kept");

  private final Page page;

  Refusals(Page page) {
    this.page = page;
  }

  private static WordSet words(String kind) {
    return WordSet.foldedKind(Narration.class, "narration.txt", kind);
  }

  /// "said it was late but DID NOT ELABORATE", "but WOULD NOT SAY when", "but STOPPED SHORT OF it":
  /// whether the speaker keeps something back behind the conjunction.
  boolean withholds(int verb, int end) {
    boolean brief = page.is(verb, "stopped") && page.is(verb + 1, "short");
    if (brief) {
      return page.is(verb + 3, "saying");
    }
    if (page.tokens().isIn(verb, GIVES) && page.is(verb + 1, "no")) {
      return page.tokens().isIn(verb + 2, DETAILS); // "but GAVE NO DETAILS"
    }
    boolean could = page.is(verb, "could");
    boolean helps = page.is(verb, "did") || page.is(verb, "would") || could;
    boolean not = helps && (page.is(verb + 1, "not") || page.is(verb + 1, "n't"));
    int next = page.tag(verb + 2) == Tag.RB ? verb + 3 : verb + 2;
    if (not && page.is(next, "be") && page.is(next + 1, "drawn")) {
      return true; // "but WOULD NOT BE DRAWN on it"
    }
    if (!not || next >= end || !page.tokens().isIn(next, KEEPS)) {
      return false;
    }
    boolean speaks = page.is(next, "say") || page.is(next, "comment") || page.is(next, "confirm");
    boolean silent = speaks || page.is(next, "elaborate") || page.is(next, "specify");
    boolean whom = page.is(next, "identify") || page.is(next, "name");
    return could ? speaks : silent || whom || isNamed(next + 1, Math.min(end, next + 4));
  }

  /// ", and HIS OFFICE DECLINED TO COMMENT", ", but Lee HAS YET TO REPLY"
  boolean declines(int from, int end) {
    int verb = page.firstVerb(from, Math.min(end, from + NEAR));
    if (verb <= from) {
      return false;
    }
    boolean declined = page.is(verb, "declined") && page.tag(verb + 1) == Tag.TO;
    boolean due = page.isHave(verb) && page.is(verb + 1, "yet") && page.tag(verb + 2) == Tag.TO;
    boolean not = page.isHave(verb) && page.is(verb + 1, "not") && page.tag(verb) != Tag.VBD;
    return (declined && page.tokens().isIn(verb + 2, KEEPS))
        || (due && page.tokens().isIn(verb + 3, KEEPS))
        || (not && page.tokens().isIn(verb + 2, KEPT));
  }

  /// "police DECLINED TO COMMENT", "he DID NOT ELABORATE"
  boolean keepsBack(int from, int end) {
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

  /// "without giving DETAILS", "without elaborating"
  boolean isDetail(int from, int end) {
    boolean bare = from >= end || !page.tokens().isWord(from);
    Tag asked = page.tag(from); // "without saying WHY"
    boolean what = asked == Tag.WRB || asked == Tag.WP || page.is(from, "whether");
    return bare
        || what
        || isNamed(from, Math.min(end, from + 4))
        || page.is(from, "into")
        || page.is(from, "on");
  }

  /// Whether what is kept back is named there: "DETAILS", "her REASONS".
  private boolean isNamed(int from, int end) {
    for (int i = from; i < end; i++) {
      if (page.tokens().isIn(i, DETAILS)) {
        return true;
      }
    }
    return false;
  }
}
