package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// At which comma the clause of a cue ends, since its sentence goes on there: "Lee, who said so,
/// LEFT", "While she said so, HE left", "men like Orr, who said so, AND LEE, who did not".
final class ClauseEnds {

  private static final int NEAR = 14;
  private static final int REACH = 60;

  /// Verbs whose past is their base.
  private static final WordSet SAME =
      WordSet.folded(List.of("quit", "set", "put", "cut", "hit", "let", "shut", "cast", "split"));

  private final Page page;

  ClauseEnds(Page page) {
    this.page = page;
  }

  /// Whether the clause of the cue ends at this comma, since the main clause goes on behind it.
  boolean isAt(int comma, Clauses.Kind clause, int end) {
    return switch (clause) {
      case MAIN, CLOSING -> false;
      case OPENING -> mainClause(comma + 1, end) && !isPlace(comma, end);
      case RELATIVE -> predicate(comma + 1, end) || isAnother(comma + 1, end);
      case INSIDE -> page.isDash(comma) ? mainClause(comma + 1, end) : predicate(comma + 1, end);
    };
  }

  /// "men like Orr, who said …, AND TOM LEE, WHO did not": whether another is told of.
  private boolean isAnother(int and, int end) {
    int name = and + 1;
    while (page.tag(and) == Tag.CC && page.tag(name).isName() && name < end) {
      name++;
    }
    return name > and + 1 && page.isComma(name) && page.is(name + 1, "who");
  }

  /// "Milltown, NORLAND, they": whether the comma only parts a place from the land that it is in.
  private boolean isPlace(int comma, int end) {
    boolean names = page.tag(comma - 1).isName() && page.tag(comma + 1).isName();
    return names && page.isComma(comma + 2) && mainClause(comma + 3, end);
  }

  /// Whether a subject and its verb follow.
  private boolean mainClause(int first, int end) {
    int i = first;
    while (i < end && page.tag(i) == Tag.RB) {
      i++;
    }
    if (i >= end) {
      return false;
    }
    if (page.isQuoted(i)) {
      return page.opensQuote(i);
    }
    Tag tag = page.tag(i);
    boolean subject =
        tag.isNoun()
            || tag == Tag.PRP
            || tag == Tag.PRPS
            || tag == Tag.DT
            || tag == Tag.JJ
            || tag == Tag.CD
            || tag == Tag.EX;
    if (!subject) {
      return tag == Tag.VB; // "If you think so, CALL us"
    }
    for (int k = i + 1; k < Math.min(end, i + NEAR); k++) {
      if (page.isQuoted(k)) {
        return false;
      }
      boolean few = page.tag(k) == Tag.VB && k == i + 1 && tag != Tag.PRP; // "FEW BELIEVE him"
      if (few || page.tag(k).isFinite() || (page.tag(k) == Tag.VBN && isOnly(k, end))) {
        return true;
      }
      if (page.isComma(k)) {
        return page.tag(k - 1).isName();
      }
    }
    return false;
  }

  /// Whether a verb follows whose subject stands before the relative clause.
  private boolean predicate(int first, int end) {
    int i = first;
    while (i < end && page.tag(i) == Tag.RB) {
      i++;
    }
    return i < end && !page.isQuoted(i) && (page.tag(i).isFinite() || isMistaken(i, end));
  }

  /// "Lee, who said …, PLANS to go", "RESIGNED on Friday": whether a word that was taken for
  /// another must be the verb, since no other follows.
  private boolean isMistaken(int i, int end) {
    boolean plans = page.tag(i) == Tag.NNS && page.tag(i + 1) == Tag.TO && page.isCue(i);
    Tag next = page.tag(i + 1);
    boolean object = next == Tag.DT || next == Tag.CD || next == Tag.SYM || next == Tag.PRPS;
    boolean last = i + 1 >= end;
    boolean resigned =
        page.tag(i) == Tag.VBN && (object || next == Tag.IN || last) && !page.is(i + 1, "by");
    boolean same = (next == Tag.IN || last) && page.tokens().isIn(i, SAME); // "QUIT in May"
    boolean set = page.tag(i) == Tag.VB && (object || same);
    return (plans || resigned || set) && isOnly(i, end);
  }

  /// Whether no other verb with a tense follows, and nothing is set apart.
  private boolean isOnly(int i, int end) {
    for (int k = i + 1; k < Math.min(end, i + REACH); k++) {
      if (page.is(k, "as") || page.tag(k) == Tag.WRB) {
        return true; // "Lee, who …, WARNED as she left"
      }
      if (page.isComma(k) || page.isDash(k) || page.tag(k).isFinite()) {
        return false;
      }
    }
    return true;
  }
}
