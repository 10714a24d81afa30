package ontherecord.extract;

import ontherecord.tag.Tag;

/// Where something was said that is told behind it: "denied it IN AN INTERVIEW", "it was late, IN
/// REMARKS that angered many".
final class Occasions {

  /// How far a verb of saying and a comma are looked for.
  private static final int REACH = 100;

  /// How many words may stand before "papers": "in federal court papers".
  private static final int PAPERS = 4;

  private final Page page;
  private final Tails tails;

  Occasions(Page page, Tails tails) {
    this.page = page;
    this.tails = tails;
  }

  /// "endorsed him AT A RALLY", "blamed them ON TWITTER": where something was said that is no
  /// clause.
  boolean isAt(int from, int i, int end) {
    boolean on = page.is(i, "on");
    if (on && page.tokens().isIn(i + 1, SourceWords.PLATFORM)) {
      return true;
    }
    if (page.is(i, "through") && page.has(i + 2, Lexicon.ROLE) && !tails.hasVerb(from, i)) {
      return page.is(i + 1, "a") || page.tag(i + 1) == Tag.PRPS; // "a spokesman"
    }
    boolean near = page.is(i, "at") || page.is(i, "during");
    boolean one = page.isOne(i + 1);
    boolean led = near ? one || page.is(i + 1, "the") : one && (on || page.is(i, "in"));
    boolean told = tails.hasVerb(from, i) && !page.closesQuote(i - 1);
    boolean papers = isPapers(i);
    if (!(led || papers) || (told && !isBare(from, i))) {
      return false;
    }
    return papers || isNamed(i, end);
  }

  /// "it was late, IN AN INTERVIEW with Lee", "IN REMARKS that angered many": the same behind a
  /// comma and a clause, where no comma follows.
  boolean isApart(int from, int comma, int end) {
    int i = comma + 1;
    boolean where = page.is(i, "in") || page.is(i, "at") || page.is(i, "during");
    if (!where
        || !tails.hasVerb(from, comma)
        || Tails.hasComma(page, i, Math.min(end, i + REACH))) {
      return false;
    }
    boolean remarks = page.is(i + 1, "remarks") || page.is(i + 1, "comments");
    return remarks || isPapers(i) || (page.isOne(i + 1) && isNamed(i, end));
  }

  /// Whether a clause tells of nothing that was said or done, maybe there: "it was late", but not
  /// "to leave", "it was announced" nor "he fell asleep".
  private boolean isBare(int from, int to) {
    boolean bare = page.is(to, "in") && page.tag(from) != Tag.TO && !page.isBe(to - 1);
    int verb = bare ? page.firstVerb(from, to) : -1;
    bare &= verb < 0 || page.tag(verb) != Tag.VBD || page.isBe(verb);
    for (int i = from; bare && i < Math.min(to, from + REACH); i++) {
      bare = !page.isCue(i) || !page.has(i, Lexicon.SAY | Lexicon.WRITE);
    }
    return bare;
  }

  /// "IN COURT PAPERS", "IN PUBLIC FILINGS"
  private boolean isPapers(int in) {
    int noun = in + 1;
    if (!page.is(in, "in")) {
      return false;
    }
    while (noun < in + PAPERS && (page.tag(noun).isNoun() || page.tag(noun) == Tag.JJ)) {
      if (!page.tag(noun + 1).isNoun()) {
        break;
      }
      noun++;
    }
    boolean several = page.tag(noun) == Tag.NNS && page.has(noun, Lexicon.OCCASION);
    boolean papers = page.is(noun, "papers") || page.is(noun, "filings");
    return noun > in + 1 && (several || papers);
  }

  private boolean isNamed(int i, int end) {
    for (int k = i + 2; k < Math.min(end, i + 8); k++) {
      Tag tag = page.tag(k);
      Tag next = page.tag(k + 1);
      boolean last = !next.isNoun() || page.has(k + 1, Lexicon.TIME);
      if (page.has(k, Lexicon.OCCASION) && tag.isNoun() && last) {
        boolean to = next == Tag.TO && page.tag(k + 2) == Tag.VB;
        return !to && !page.is(k + 1, "that");
      }
      if (!tag.isNoun() && tag != Tag.JJ && tag != Tag.CD && tag != Tag.VBN) {
        return false;
      }
    }
    return false;
  }
}
