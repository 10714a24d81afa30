package ontherecord.extract;

import ontherecord.tag.Tag;

/// Finds where the source ends that "according to" names, and what it tells starts: "according to
/// Lee, | her firm, which owns it, is closing", "according to people I spoke to, | it closed".
final class NamedSources {

  private final Page page;
  private final Mentions mentions;

  NamedSources(Page page, Mentions mentions) {
    this.page = page;
    this.mentions = mentions;
  }

  /// The source from token `start` on, where `phrase` is all that may belong to it.
  long of(long phrase, int start, int end) {
    int last = Mentions.end(phrase);
    int next = page.isComma(last) ? last + 1 : last;
    if (last >= end || page.tag(next).isFinite() || isCut(next, end)) {
      long bare = mentions.bare(start, end); // "According to police, Lee, the mayor, left"
      phrase = bare == Mentions.NONE ? phrase : bare;
    }
    int after = Mentions.end(phrase);
    int told = told(after);
    int close = told > after ? OtherOrders.closing(page, told, end) : -1;
    if (close >= 0 && page.tag(close + 1) != Tag.CC && page.hasVerb(close + 1, end)) {
      return Mentions.range(start, close);
    }
    int title = page.tag(after).isFinite() ? title(phrase) : -1;
    return title < 0 ? phrase : Mentions.range(start, title);
  }

  /// Whether what the commas behind a phrase hold is followed by a verb, whose subject the end of
  /// the phrase is: "her firm, which owns it, IS", "one of them, for example, WAS".
  private boolean isCut(int next, int end) {
    boolean which = page.isWhich(next);
    boolean remark = page.is(next, "for") && page.isComma(next + 2);
    int close = which || remark ? OtherOrders.closing(page, next, end) : -1;
    Tag verb = page.tag(close + 1);
    return close >= 0 && (verb.isFinite() || (verb == Tag.VBN && page.isColon(close + 2)));
  }

  /// "people I SPOKE to", "a note Lee WROTE", "and PUBLISHED by": the verb of a clause about the
  /// source; the token itself where there is none.
  private int told(int after) {
    boolean person = page.tag(after) == Tag.PRP && page.tag(after - 1).isNoun();
    if (person && page.tag(after + 1).isFinite() && !page.tag(after - 1).isName()) {
      return after + 1;
    }
    boolean joins = page.is(after, "and") && page.tag(after + 1) == Tag.VBN;
    if (joins && page.tag(after + 2) == Tag.IN) {
      return after + 1;
    }
    boolean name = page.tag(after - 1).isName() && isThing(after - 2);
    boolean told = page.tag(after).isFinite() || page.tag(after) == Tag.VBN;
    return name && told ? after + 1 : after;
  }

  /// "a NOTE Lee wrote", "a NOTE Ann Lee wrote"
  private boolean isThing(int i) {
    int noun = page.tag(i).isName() ? i - 1 : i;
    return page.tag(noun) == Tag.NN
        && !page.isCapital(noun)
        && !page.has(noun, Lexicon.ROLE | Lexicon.TITLE | Lexicon.BODY | Lexicon.VAGUE);
  }

  /// "according to the Index PROFESSOR Lee is": where a title starts another name; -1 where none
  /// does.
  private int title(long phrase) {
    for (int i = Mentions.start(phrase) + 2; i + 1 < Mentions.end(phrase); i++) {
      boolean capital = page.isCapital(i) && page.isCapital(i - 1) && page.isCapital(i + 1);
      if (capital && page.has(i, Lexicon.TITLE) && page.tag(i - 1).isName()) {
        return i;
      }
    }
    return -1;
  }
}
