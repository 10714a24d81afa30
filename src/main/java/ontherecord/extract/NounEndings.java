package ontherecord.extract;

import ontherecord.tag.Tag;

/// Where the content ends that a noun tells: "his claim THAT IT RAINED", "her promise TO STAY".
final class NounEndings {

  private final Page page;
  private final Predicates predicates;
  private final Insertions insertions;
  private final Lists lists;

  NounEndings(Page page) {
    this.page = page;
    this.predicates = new Predicates(page);
    Tails tails = new Tails(page);
    this.insertions = new Insertions(page, tails);
    this.lists = new Lists(page, tails);
  }

  /// The token after what a noun tells, which starts at `from`: at a comma, or where the sentence
  /// goes on with a verb of its own, in the statement from `start`.
  int of(int start, int from, int end) {
    boolean clause = page.is(from, "that");
    boolean listed = clause || page.tag(from) == Tag.TO;
    int last = predicates.verb(from, end, clause ? 1 : 0);
    last =
        last == end && predicates.isFirst(start, from)
            ? predicates.missed(from, end, clause)
            : last;
    for (int i = from; i < last; i++) {
      if (page.isQuoted(i)) {
        if (page.closesQuote(i) && i + 1 < end && (page.isComma(i - 1) || page.isComma(i + 1))) {
          return i + 1;
        }
        continue;
      }
      int past = page.isComma(i) && i > from ? insertions.past(from, i, clause, end) : i;
      boolean on = page.isComma(i) && i > from && listed && lists.goesOn(from, i, last);
      if (past > i || on) {
        i = past;
        continue;
      }
      if (isDate(i)) {
        i += page.isComma(i + 2) ? 2 : 1;
        continue;
      }
      if (isPlace(i, last)) {
        i += page.isComma(i + 2) ? 2 : 1;
        continue;
      }
      int dash = page.isDash(i) && i > from ? insertions.pastDashes(i, last) : i;
      if (dash > i) {
        i = dash;
        continue;
      }
      boolean semicolon = page.isSemicolon(i);
      if (i > from && (page.isComma(i) || page.isDash(i) || page.isColon(i) || semicolon)) {
        return i;
      }
      boolean deed = page.tag(from) == Tag.TO && page.is(i, "and") && isDeed(from, i);
      if (deed && i > from + 1) {
        return i; // "her refusal to pay AND CALLED for talks"
      }
      boolean says = !listed && page.is(i, "and") && page.isSay(i + 1) && i > from;
      if (says && page.tag(i + 1).isFinite()) {
        return i; // "his remarks about the plan AND SAID it was late"
      }
      if (page.is(i, "according") && i + 1 < end && page.is(i + 1, "to")) {
        return i;
      }
    }
    return page.isComma(last - 1) && last > from + 1 ? last - 1 : last;
  }

  /// "and CALLED", "and HAS left", where what is told has no verb with a tense: whether the
  /// sentence goes on behind the conjunction.
  private boolean isDeed(int from, int and) {
    Tag tag = page.tag(and + 1);
    boolean past = tag == Tag.VBD || tag == Tag.VBZ || (tag == Tag.VBN && page.isCue(and + 1));
    return past
        && !page.isQuoted(and + 1)
        && predicates.isFlat(from, and)
        && !page.hasVerb(from, and);
  }

  /// "Milltown, NORLAND", "the capital, BERN": whether the comma only parts a place from the land
  /// that it is in, or from its name.
  private boolean isPlace(int comma, int end) {
    boolean inside = page.isComma(comma) && comma + 1 < end && page.tag(comma + 1).isName();
    boolean closed = comma + 2 >= end || page.isComma(comma + 2);
    return inside && closed && (page.is(comma - 1, "capital") || isLed(comma));
  }

  /// "IN Bern,": whether the name before the comma is led by the preposition of a place.
  private boolean isLed(int comma) {
    int first = comma;
    while (page.tag(first - 1).isName()) {
      first--;
    }
    boolean led =
        page.is(first - 1, "in") || page.is(first - 1, "at") || page.is(first - 1, "near");
    return led && first < comma;
  }

  /// "May 11, 2001"
  private boolean isDate(int comma) {
    boolean year =
        page.isComma(comma) && page.tag(comma + 1) == Tag.CD && page.tag(comma - 1) == Tag.CD;
    return year && page.has(comma - 2, Lexicon.TIME);
  }
}
