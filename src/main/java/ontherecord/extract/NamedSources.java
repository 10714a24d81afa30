package ontherecord.extract;

import ontherecord.tag.Tag;

/// Finds where the source ends that "according to" names, and what it tells starts: "according to
/// Lee, | her firm, which owns it, is closing", "according to people I spoke to, | it closed".
final class NamedSources {

  private final Page page;
  private final Mentions mentions;
  private final ClauseStarts starts;
  private final Lists lists;

  NamedSources(Page page, Mentions mentions) {
    this.page = page;
    this.mentions = mentions;
    this.starts = new ClauseStarts(page);
    this.lists = new Lists(page, new Tails(page));
  }

  /// The source from token `start` on, where `phrase` is all that may belong to it.
  long of(long phrase, int start, int end) {
    int last = Mentions.end(phrase);
    int next = page.isComma(last) ? last + 1 : last;
    if (last >= end || page.tag(next).isFinite() || isCut(next, end) || isBegun(phrase, end)) {
      long bare = mentions.bare(start, end); // "According to police, Lee, the mayor, left"
      phrase = bare == Mentions.NONE ? phrase : bare;
    }
    phrase = described(phrase, end);
    int after = Mentions.end(phrase);
    int told = told(after, end);
    int close = told > after ? OtherOrders.closing(page, told, end) : -1;
    if (close >= 0 && page.tag(close + 1) != Tag.CC && page.hasVerb(close + 1, end)) {
      return Mentions.range(start, close);
    }
    int title = page.tag(after).isFinite() ? title(phrase) : -1;
    return title < 0 ? phrase : Mentions.range(start, title);
  }

  /// "According to Ann Lee, 34, the school never called", "… Ann Lee, a nurse in Bern, it was
  /// late": the name with what is said of it between commas, before a clause.
  private long described(long name, int end) {
    int comma = Mentions.end(name);
    boolean person = page.tag(comma - 1).isName() && page.isCapital(comma - 1);
    int close = person && page.isComma(comma) ? OtherOrders.closing(page, comma + 1, end) : -1;
    if (close < 0 || page.hasVerb(comma + 1, close)) {
      return name;
    }
    boolean age = close == comma + 2 && page.tag(comma + 1) == Tag.CD;
    boolean appositive = page.tag(comma + 1) == Tag.DT && isRole(comma + 2, close);
    return (age || appositive) && starts.isNominal(close + 1) && end - close > 2
        ? Mentions.range(Mentions.start(name), close)
        : name;
  }

  /// Whether what the commas behind a phrase hold is followed by a verb, whose subject the end of
  /// the phrase is: "her firm, which owns it, IS", "one of them, for example, WAS".
  private boolean isCut(int next, int end) {
    if (page.tag(next) == Tag.CD && page.isComma(next + 1)) {
      return page.tag(next + 2).isFinite(); // "According to Lee, a man, 34, LEFT"
    }
    boolean which = page.isWhich(next) || page.is(next, "including");
    boolean remark = page.is(next, "for") && page.isComma(next + 2);
    int close = which || remark ? OtherOrders.closing(page, next, end) : -1;
    Tag verb = page.tag(close + 1);
    return close >= 0 && (verb.isFinite() || (verb == Tag.VBN && page.isColon(close + 2)));
  }

  /// "according to the report, FARMERS IN BERN, Milton and Lakeside want it", "…, THE TEAM — a
  /// young one — won": whether the end of the phrase begins what is told, as a list or a dash
  /// follows it.
  private boolean isBegun(long phrase, int end) {
    int last = Mentions.end(phrase);
    int comma = last - 1;
    while (comma > Mentions.start(phrase) && !page.isComma(comma)) {
      comma--;
    }
    boolean apart = page.isComma(comma) && !isRole(comma + 1, last);
    return apart && (page.isSpacedDash(last) || (page.isComma(last) && lists.isSubject(last, end)));
  }

  /// "A NURSE in Bern"
  private boolean isRole(int first, int end) {
    for (int i = first; i < end && page.tag(i) != Tag.IN; i++) {
      if (page.has(i, Lexicon.ROLE | Lexicon.TITLE) && !page.isCapital(i)) {
        return true;
      }
    }
    return false;
  }

  /// "people I SPOKE to", "a note Lee WROTE", "and PUBLISHED by": the verb of a clause about the
  /// source; the token itself where there is none.
  private int told(int after, int end) {
    boolean person = page.tag(after) == Tag.PRP && page.tag(after - 1).isNoun();
    if (person && page.tag(after + 1).isFinite() && !page.tag(after - 1).isName()) {
      return after + 1;
    }
    int owner = isRecord(after - 1) && page.tag(after) == Tag.DT ? mentions.core(after, end) : -1;
    if (owner > after && isTold(owner) && !page.has(owner, Lexicon.AUXILIARY)) {
      return owner; // "emails the firm RELEASED"
    }
    boolean joins = page.is(after, "and") && page.tag(after + 1) == Tag.VBN;
    if (joins && page.tag(after + 2) == Tag.IN) {
      return after + 1;
    }
    boolean name = page.tag(after - 1).isName() && isThing(after - 2);
    return name && isTold(after) ? after + 1 : after;
  }

  private boolean isTold(int verb) {
    return page.tag(verb).isFinite() || page.tag(verb) == Tag.VBN;
  }

  /// "a LETTER", "EMAILS", which somebody wrote.
  private boolean isRecord(int noun) {
    boolean thing = page.tag(noun) == Tag.NN || page.tag(noun) == Tag.NNS;
    return thing && page.tokens().isIn(noun, FixedCues.SIGNS);
  }

  /// "a NOTE Lee wrote", "a NOTE Ann Lee wrote"
  private boolean isThing(int i) {
    int noun = page.tag(i).isName() ? i - 1 : i;
    boolean thing =
        page.tag(noun) == Tag.NN
            && !page.isCapital(noun)
            && !page.has(noun, Lexicon.ROLE | Lexicon.TITLE | Lexicon.BODY | Lexicon.VAGUE);
    return thing || isRecord(noun);
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
