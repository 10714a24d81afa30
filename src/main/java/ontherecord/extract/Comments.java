package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// A clause by which narrators go on behind what was told, and judge it or tell what came of it: ",
/// but THE REALITY is different", ", but THIS NUMBER is a guess", "— but IT IS UNCLEAR whether".
final class Comments {

  private static final int NEAR = 14;

  /// How far behind a semicolon "meanwhile" stands.
  private static final int APART = 7;

  /// What is held against words.
  private static final WordSet VERDICTS = words("verdicts");

  /// What one does not know.
  private static final WordSet UNSURE = words("unsure");

  /// What others do who think otherwise: "but experts DOUBT it".
  private static final WordSet OBJECTS = words("objects");

  /// What others are: "but the buyers were not CONVINCED".
  private static final WordSet MOVED = words("moved");

  private final Page page;
  private final Refusals refusals;

  Comments(Page page) {
    this.page = page;
    this.refusals = new Refusals(page);
  }

  private static WordSet words(String kind) {
    return WordSet.foldedKind(Narration.class, "narration.txt", kind);
  }

  /// Whether one starts behind the comma or dash, where what is told starts at `from`.
  ///
  /// Where only a clause can have been told, what stands before is one: "said THE PLAN WORKS".
  boolean startsAt(Cue cue, int from, int mark, int end) {
    boolean plain = cue.isPlain();
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
    if (adverse && page.isDash(mark) && page.isThirdPerson(but + 1)) {
      return refusals.keepsBack(but + 1, end) || holds(but + 2);
    }
    if (page.is(but, "and") && page.isSpacedDash(mark) && isPresent(cue) && holds(but + 1)) {
      return page.isThirdPerson(from) || page.isThirdPerson(from + 1);
    }
    boolean yet = adverse || page.is(but, "though") || page.is(but, "although");
    return (yet && !thing && objects(but + 1, end)) || (adverse && judges(but + 1, end));
  }

  /// "— but he THINKS it will", "— and WANTS to go": whether somebody thinks or wishes so now.
  private boolean holds(int first) {
    int verb = page.tag(first) == Tag.RB ? first + 1 : first;
    boolean now = page.tag(verb) == Tag.VBZ || page.tag(verb) == Tag.VBP;
    boolean tells = page.has(verb, Lexicon.BARE | Lexicon.TO) && page.has(verb, Lexicon.THINK);
    return now && tells && page.isCue(verb);
  }

  /// "SAYS", "HAS said"
  private boolean isPresent(Cue cue) {
    Tag tense = page.tag(cue.start());
    return tense == Tag.VBZ || tense == Tag.VBP;
  }

  /// "; HOWEVER, …", "; the mayor, MEANWHILE, …", "; her rival DISAGREED": whether another voice is
  /// heard behind the semicolon.
  boolean isOther(int first, int end) {
    for (int i = first; i < Math.min(end, first + APART); i++) {
      boolean apart = i == first || page.isComma(i - 1);
      if (apart && (page.is(i, "however") || (i > first && page.is(i, "meanwhile")))) {
        return true;
      }
    }
    return objects(first, end) || isRelated(first);
  }

  /// "HER LAWYER CALLED it a mistake": whether somebody of the speaker's says something.
  private boolean isRelated(int first) {
    int verb = first + 1;
    while (page.tag(verb).isNoun() || page.tag(verb) == Tag.JJ) {
      verb++;
    }
    boolean his = page.tag(first) == Tag.PRPS && page.has(verb - 1, Lexicon.ROLE | Lexicon.ROLES);
    return his && page.tag(verb).isFinite() && page.isCue(verb) && page.has(verb, Lexicon.SAY);
  }

  /// "EXPERTS DOUBT it", "FEW in the town BELIEVE him", "the buyers WERE NOT CONVINCED"
  private boolean objects(int first, int end) {
    int verb = page.firstVerb(first, Math.min(end, first + NEAR));
    for (int i = first; i < verb; i++) {
      Tag tag = page.tag(i);
      if (tag.isPunctuation() || tag == Tag.PRP || tag == Tag.WP || tag == Tag.WDT) {
        return false;
      }
    }
    if (verb <= first) {
      return false;
    }
    boolean few = page.is(first, "few") || page.is(first, "many") || page.is(first, "some");
    int state = verb + 1;
    while (page.tag(state) == Tag.RB && state < verb + NEAR) {
      state++; // "are NOT SO sure"
    }
    if (page.is(verb + 1, "otherwise") || (page.is(verb, "urged") && page.is(state, "caution"))) {
      return true; // "bookmakers think OTHERWISE"
    }
    boolean are = page.isBe(verb) || page.is(verb, "remain") || page.is(verb, "remained");
    return page.tokens().isIn(verb, OBJECTS)
        || (few && page.is(verb, "believe"))
        || (are && state < end && page.tokens().isIn(state, MOVED));
  }

  /// "victory", "warming up", "them to leave": whether what is told is no clause.
  private boolean isThing(int from, int mark) {
    boolean told = page.is(from, "that") && page.tag(from) != Tag.DT && mark > from + 1;
    return !told && mark - from <= NEAR && !page.hasVerb(from, mark);
  }

  /// "THAT IS a guess", "IT IS UNCLEAR whether", "THE REALITY is different", "THERE IS NO EVIDENCE"
  private boolean judges(int first, int end) {
    int verb = page.firstVerb(first, Math.min(end, first + NEAR));
    boolean points = page.is(first, "that") || page.is(first, "this");
    if (verb <= first) { // "the figures TELL another story" may seem no present
      boolean the = page.is(first, "the") && page.tag(first + 2) == Tag.VB;
      return the && page.tokens().isIn(first + 1, VERDICTS);
    }
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
