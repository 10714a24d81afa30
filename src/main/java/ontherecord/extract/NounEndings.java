package ontherecord.extract;

/// Where the content ends that a noun tells: "his claim THAT IT RAINED", "her promise TO STAY".
final class NounEndings {

  private final Page page;
  private final Predicates predicates;
  private final Insertions insertions;

  NounEndings(Page page) {
    this.page = page;
    this.predicates = new Predicates(page);
    this.insertions = new Insertions(page, new Tails(page));
  }

  /// The token after what a noun tells, which starts at `from`: at a comma, or where the sentence
  /// goes on with a verb of its own, in the statement from `start`.
  int of(int start, int from, int end) {
    boolean clause = page.is(from, "that");
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
      if (past > i) {
        i = past;
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
      if (page.is(i, "according") && i + 1 < end && page.is(i + 1, "to")) {
        return i;
      }
    }
    return last;
  }
}
