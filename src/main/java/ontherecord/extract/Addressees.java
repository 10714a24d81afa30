package ontherecord.extract;

import ontherecord.tag.Tag;

/// Tells whom a verb takes as its object: those who are told, warned or called.
final class Addressees {

  private final Page page;
  private final Mentions mentions;
  private final Adjuncts adjuncts;
  private final Programmes programmes;

  Addressees(Page page, Mentions mentions) {
    this.page = page;
    this.mentions = mentions;
    this.adjuncts = new Adjuncts(page, mentions);
    this.programmes = new Programmes(page);
  }

  /// The token after the person told: "told REPORTERS that".
  int past(int first, int end) {
    int programme = programmes.past(first, end);
    if (programme > first) {
      return programme;
    }
    Tag tag = page.tag(first);
    boolean name = tag == Tag.RB && page.isCapital(first);
    if (tag == Tag.PRP || (name && page.tag(first + 1) == Tag.PRP)) {
      return first + 1;
    }
    if (!(tag.isNoun() || tag == Tag.DT || tag == Tag.PRPS || tag == Tag.JJ || tag == Tag.CD)) {
      return first;
    }
    long told = mentions.after(first, end);
    return told == Mentions.NONE ? first : Mentions.end(told);
  }

  /// "called Lee on Monday": an object, and nothing that it is called.
  boolean isBareObject(Cue cue, int from, int end) {
    boolean calls = page.is(cue.head(), "called") || page.is(cue.head(), "calls");
    if (!calls || page.isQuoted(from)) {
      return false;
    }
    int past = page.tag(from) == Tag.PRP ? from + 1 : mentions.core(from, end);
    int rest = adjuncts.past(Math.max(past, from + 1), end);
    return rest >= end
        || page.isComma(rest)
        || page.tag(rest) == Tag.CC
        || page.tag(rest).isFinite();
  }

  /// "warned THEM that", where those that are warned may be missing as well.
  boolean isWarning(Cue cue) {
    return page.is(cue.head(), "warned") || page.is(cue.head(), "warns");
  }
}
