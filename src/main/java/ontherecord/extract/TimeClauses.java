package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// A clause by which narrators tell when somebody spoke of a thing or wish: "attacked the plan
/// AFTER THE BANK ACCUSED him", "offered help HOURS BEFORE SHE LEFT".
final class TimeClauses {

  /// How many tokens stand at most between the conjunction and the verb of its clause.
  private static final int SUBJECT = 12;

  /// How far the thing is looked through.
  private static final int REACH = 40;

  /// How many words measure a time: "JUST TWO DAYS after".
  private static final int MEASURE = 4;

  private static final WordSet JOINS =
      WordSet.folded(List.of("after", "before", "when", "once", "as"));

  private static final WordSet SOON =
      WordSet.folded(List.of("just", "shortly", "soon", "only", "right", "immediately", "long"));

  /// What tells of events, whose time is told as well: "REPORTED a fire after a train left".
  private static final WordSet FACTS = WordSet.foldedKind(Deeds.class, "deeds.txt", "facts");

  private final Page page;

  TimeClauses(Page page) {
    this.page = page;
  }

  /// Whether one starts at the token, behind the thing or wish that starts at `from`.
  boolean startAt(Cue cue, int from, int i, int end) {
    Tag tag = page.tag(i);
    boolean may = tag == Tag.IN || tag == Tag.WRB || tag == Tag.RB || isMeasure(i);
    int join = may && i > from && !isMeasure(from) ? join(i, end) : -1;
    boolean says = page.isSay(cue.head()) || page.tokens().isIn(cue.head(), FACTS);
    if (join < 0 || says || page.isHeadline(i)) {
      return false;
    }
    boolean when = page.is(join, "when");
    boolean wish = page.tag(from) == Tag.TO;
    boolean told = (wish && page.is(join, "as")) || (when && isTime(i - 1));
    boolean purpose = wish || page.is(join, "after");
    int verb = told || !isThing(wish ? from + 1 : from, i, purpose) ? -1 : verb(join, end);
    if (verb < 0) {
      return false;
    }
    boolean plain = cue.is(Lexicon.BARE) && !cue.is(Lexicon.THING);
    boolean then = when || wish || plain || page.tag(cue.head()) == Tag.VBD;
    Tag tense = page.tag(verb);
    return tense == Tag.VBD || (!then && tense != Tag.MD); // "wants to leave BEFORE IT RAINS"
  }

  /// The conjunction at the token, or behind how long before or after it was; -1 where none is.
  private int join(int first, int end) {
    if (page.is(first, "as") && page.is(first + 1, "soon") && page.is(first + 2, "as")) {
      return first + 2;
    }
    int i = first;
    while (i < Math.min(end, first + MEASURE) && (page.tokens().isIn(i, SOON) || isMeasure(i))) {
      i++;
    }
    if (i >= end || !page.tokens().isIn(i, JOINS)) {
      return -1;
    }
    boolean timed = page.is(i, "after") || page.is(i, "before");
    Tag left = page.tag(first - 1);
    boolean much = left == Tag.RB || page.is(first - 1, "much") || page.is(first - 1, "many");
    boolean apart =
        !much && left != Tag.CC && left != Tag.CD && left != Tag.IN && !page.isOne(first - 1);
    return apart && (i == first || timed) ? i : -1;
  }

  /// "TWO DAYS", "A WEEK", "HOURS"
  private boolean isMeasure(int i) {
    boolean counts = page.tag(i) == Tag.CD || page.isOne(i);
    boolean time = page.has(i, Lexicon.TIME) && !page.isCapital(i);
    return time || (counts && page.has(i + 1, Lexicon.TIME));
  }

  /// Whether no verb stands in the tokens with which the clause could go.
  private boolean isThing(int from, int to, boolean purpose) {
    Tag first = page.tag(from);
    if (first == Tag.TO || first == Tag.IN || page.is(from, "not") || to - from > REACH) {
      return false;
    }
    boolean thing = true;
    for (int i = from; thing && i < to; i++) {
      Tag tag = page.tag(i);
      boolean relative = tag == Tag.WRB || tag == Tag.WP || tag == Tag.WDT || page.is(i, "that");
      Tag left = page.tag(i - 1);
      boolean of = left == Tag.IN || (left.isName() && i > from);
      boolean doing = tag == Tag.VBG && of; // "accused them OF LYING", "points to LEE LEAVING"
      boolean done = tag == Tag.TO && !purpose;
      thing = !relative && !doing && !done && !(tag.isFinite() && !page.isQuoted(i));
    }
    return thing;
  }

  /// "the DAY when", "at a TIME when"
  private boolean isTime(int i) {
    return page.has(i, Lexicon.TIME) || page.is(i, "times") || page.is(i, "time");
  }

  /// The verb of the clause behind the conjunction: "after LEAKED NOTES SHOWED it"; -1 where none
  /// follows.
  private int verb(int join, int end) {
    boolean as = page.is(join, "as");
    int first = join + 1;
    for (int i = first; i < Math.min(end, first + SUBJECT) && !page.isQuoted(i); i++) {
      Tag tag = page.tag(i);
      if (tag.isFinite()) {
        return i > first && !page.is(i, "comes") ? i : -1; // "when it COMES to"
      }
      boolean phrase = tag.isNoun() || tag == Tag.DT || tag == Tag.JJ || tag == Tag.CD;
      boolean he = (tag == Tag.PRP || tag == Tag.EX) && i == first;
      boolean more = tag == Tag.POS || tag == Tag.PRPS || tag == Tag.RB;
      boolean of = tag == Tag.IN || tag == Tag.CC || (tag == Tag.VBN && i == first);
      boolean contact = (tag == Tag.DT || tag == Tag.PRPS) && page.tag(i - 1).isNoun();
      if (contact || !(phrase || he || more || (of && !as)) || page.is(i, "that")) {
        return -1;
      }
    }
    return -1;
  }
}
