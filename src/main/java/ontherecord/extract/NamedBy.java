package ontherecord.extract;

import ontherecord.tag.Tag;

/// Finds who calls something so behind quoted words, in the passive: "was called “a mess” BY LEE",
/// "a man described as a “hero” BY THE MAYOR".
final class NamedBy {

  /// How many words may tell when and where.
  private static final int FAR = 6;

  private final Page page;

  NamedBy(Page page) {
    this.page = page;
  }

  /// The token "by" behind the quoted words that start at `first`, past "as", "of" or "for" and an
  /// article; -1 where they do not, or nobody may follow.
  int of(int first) {
    boolean links = page.is(first, "as") || page.is(first, "of") || page.is(first, "for");
    links |= page.is(first, "to"); // "were told TO “leave now” by the mayor"
    int open = links ? first + 1 : first; // "was accused OF “theft” by Lee"
    open += page.tag(open) == Tag.DT || page.tag(open) == Tag.PRPS ? 1 : 0;
    int by = close(open);
    if (page.is(by, "and") || page.is(by, "or")) {
      by = close(by + 1); // "as “old” and “slow” by"
    }
    boolean means = page.tag(by + 1) == Tag.VBG || page.tokens().isIn(by + 1, SourceWords.MEANS);
    return page.is(by, "by") && !means ? by : -1;
  }

  /// "was told on Monday BY Lee that", "was described in court BY Lee as": the "by" behind when and
  /// where it was said; the end of the cue elsewhere.
  int past(Cue cue, int end) {
    int first = cue.end();
    boolean in = page.is(first, "in") || page.is(first, "on") || page.is(first, "at");
    boolean says = cue.is(Lexicon.SAY) && !page.is(cue.head(), "attacked"); // by a dog
    boolean placed = says && first == cue.head() + 1 && (in || page.isTime(first));
    for (int i = first + 1; placed && i + 1 < Math.min(end, first + FAR); i++) {
      if (page.is(i, "by")) {
        return page.has(i + 1, Lexicon.TIME) ? first : i;
      }
      if (page.tag(i).isVerb() || page.isQuoted(i) || !page.tokens().isWord(i)) {
        return first;
      }
    }
    return first;
  }

  private int close(int open) {
    return page.opensQuote(open) ? page.marks().end(page.marks().at(open)) : -1;
  }
}
