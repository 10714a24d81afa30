package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// A clause by which narrators go on behind what was told, and judge it or tell what came of it: ",
/// but THE REALITY is different", ", but THIS NUMBER is a guess", "— but IT IS UNCLEAR whether".
final class Comments {

  private static final int NEAR = 14;

  /// What is held against words.
  private static final WordSet VERDICTS =
      WordSet.foldedKind(Narration.class, "narration.txt", "verdicts");

  /// What one does not know.
  private static final WordSet UNSURE =
      WordSet.foldedKind(Narration.class, "narration.txt", "unsure");

  private final Page page;

  Comments(Page page) {
    this.page = page;
  }

  /// Whether one starts behind the comma or dash, where what is told starts at `from`.
  ///
  /// @param plain whether only a clause can have been told: "said THE PLAN WORKS"
  boolean startsAt(int from, int mark, boolean plain, int end) {
    int but = mark + 1;
    boolean marked = page.isComma(mark) || page.isSpacedDash(mark);
    if (!marked || but + 2 >= end || page.isQuoted(but + 1)) {
      return false;
    }
    boolean adverse = page.is(but, "but") || page.is(but, "yet");
    boolean thing = isThing(from, mark) && (!plain || mark == from + 1);
    if (thing && (adverse || page.is(but, "so"))) {
      return page.is(but + 1, "please") || isClause(but + 1, end);
    }
    if (thing && page.is(but, "and") && page.isThirdPerson(but + 1)) {
      return page.tag(but + 2).isFinite();
    }
    return adverse && judges(but + 1, end);
  }

  /// "victory", "warming up", "them to leave": whether what is told is no clause.
  private boolean isThing(int from, int mark) {
    boolean told = page.is(from, "that") && page.tag(from) != Tag.DT && mark > from + 1;
    return !told && mark - from <= NEAR && !page.hasVerb(from, mark);
  }

  /// "THAT IS a guess", "IT IS UNCLEAR whether", "THE REALITY is different", "THERE IS NO EVIDENCE"
  private boolean judges(int first, int end) {
    int verb = page.firstVerb(first, Math.min(end, first + NEAR));
    if (verb <= first) {
      return false;
    }
    boolean points = page.is(first, "that") || page.is(first, "this");
    if (points) {
      boolean now = page.tag(verb) == Tag.VBZ || page.tag(verb) == Tag.VBP;
      return now && (verb == first + 1 || page.tag(first + 1).isNoun());
    }
    boolean there = page.tag(first) == Tag.EX;
    int noun = there ? verb + 1 : first;
    if (page.is(first, "it")) {
      return verb == first + 1 && isUnsure(verb + 1);
    }
    while (noun < end && isModifier(noun)) {
      noun++;
    }
    return page.tokens().isIn(noun, VERDICTS) && (there || page.tag(noun + 1).isFinite());
  }

  private boolean isUnsure(int i) {
    int judged = page.tag(i) == Tag.RB || page.tag(i) == Tag.DT ? i + 1 : i;
    boolean not = judged > i && page.is(judged, "clear");
    return not || page.tokens().isIn(judged, UNSURE);
  }

  private boolean isModifier(int i) {
    Tag tag = page.tag(i);
    return tag == Tag.DT || tag == Tag.JJ || tag == Tag.RB;
  }

  /// Whether a subject and its verb follow.
  private boolean isClause(int first, int end) {
    Tag tag = page.tag(first);
    boolean subject =
        tag.isNoun()
            || tag == Tag.PRP
            || tag == Tag.PRPS
            || tag == Tag.DT
            || tag == Tag.EX
            || tag == Tag.VBG
            || tag == Tag.JJ;
    int verb = page.firstVerb(first, Math.min(end, first + NEAR));
    return subject && verb > first;
  }
}
