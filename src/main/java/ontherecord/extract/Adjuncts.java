package ontherecord.extract;

import ontherecord.tag.Tag;

/// Words that tell when, where, how and to whom something was said: "on Tuesday, in a statement to
/// the Post".
final class Adjuncts {

  private final Page page;
  private final Mentions mentions;
  private final Programmes programmes;

  Adjuncts(Page page, Mentions mentions) {
    this.page = page;
    this.mentions = mentions;
    this.programmes = new Programmes(page);
  }

  /// Past when, where, how and to whom something was said: "on Tuesday in a statement to the Post".
  int past(int from, int end) {
    int i = from;
    while (i < end) {
      int next = pastOne(i, end);
      if (next <= i) {
        return i;
      }
      i = next;
    }
    return i;
  }

  /// "Tuesday", "2012", "Dec. 6"
  private int pastTime(int i, int end) {
    boolean month =
        page.tag(i) == Tag.NNP
            && page.has(i, Lexicon.TIME)
            && !page.tokens().text().startsWith("day", page.tokens().end(i) - 3);
    boolean day =
        i + 1 < end
            && page.tag(i + 1) == Tag.CD
            && page.tokens().end(i + 1) - page.tokens().start(i + 1) <= 2;
    boolean year = month && day && page.isComma(i + 2) && page.tag(i + 3) == Tag.CD && i + 4 < end;
    return year ? i + 4 : month && day ? i + 2 : i + 1;
  }

  int pastOne(int i, int end) {
    if (page.isQuoted(i)) {
      return i;
    }
    Tag tag = page.tag(i);
    if (page.isTime(i) && page.tokens().isWord(i) && tag != Tag.MD) {
      return pastTime(i, end);
    }
    if ((tag == Tag.DT || tag == Tag.JJ || tag == Tag.CD)
        && !page.is(i, "that")
        && i + 1 < end
        && page.isTime(i + 1)) {
      return i + 2;
    }
    if (page.is(i, "as") && page.tag(i + 1) == Tag.PRP && page.tag(i + 2) == Tag.VBD) {
      return page.is(i + 3, "that") ? i + 3 : i; // "told them as he left that"
    }
    if (tag == Tag.RB && !page.is(i, "not")) {
      return i + 1;
    }
    if (tag == Tag.NNS && i + 1 < end && (page.is(i + 1, "later") || page.is(i + 1, "ago"))) {
      return i + 2; // "decades later"
    }
    if (tag == Tag.VBN && page.tag(i - 1).isNoun() && page.tag(i + 1) == Tag.IN) {
      return i + 1;
    }
    boolean preposition =
        (tag == Tag.IN || tag == Tag.TO)
            && page.has(i, Lexicon.PREPOSITION)
            && !page.is(i, "like")
            && !page.is(i, "than");
    if (preposition && i + 1 < end && programmes.isTitle(i + 1, end)) {
      return page.marks().end(page.marks().at(i + 1));
    }
    int programme = preposition ? programmes.past(i + 1, end) : i + 1;
    if (programme > i + 1) {
      return programme;
    }
    if (preposition && i + 1 < end && !page.isQuoted(i + 1)) {
      if (page.tag(i + 1) == Tag.CD || page.isTime(i + 1)) {
        return pastTime(i + 1, end);
      }
      if (page.tag(i + 1) == Tag.PRP) {
        return i + 2;
      }
      long phrase = mentions.after(i + 1, end);
      if (phrase != Mentions.NONE) {
        int close = mentions.core(i + 1, end);
        return close > i + 1 ? close : i;
      }
    }
    return i;
  }

  /// The comma that closes what a participle or a clause tells of the phrase before it: "the
  /// schedule published Thursday,"; -1 where there is none.
  int apart(int from, int end) {
    if (page.isComma(from)) {
      return from;
    }
    Tag tag = page.tag(from);
    boolean tells =
        tag == Tag.VBN || tag == Tag.VBG || tag == Tag.WP || tag == Tag.WDT || tag == Tag.IN;
    for (int i = from; tells && i < Math.min(end, from + 14) && !page.isQuoted(i); i++) {
      if (page.isComma(i)) {
        return i;
      }
    }
    return -1;
  }

  /// The end without "on Monday", "Friday night" and "last year", which tell when something was
  /// said; but "in seven years", "this school year" and "such as Fridays" stay whole.
  int withoutTime(int from, int end) {
    int last = end - 1;
    if (last <= from + 1 || !page.has(last, Lexicon.TIME) || page.isQuoted(last)) {
      return end;
    }
    int first = isDay(last - 1) ? last - 1 : last;
    Tag before = page.tag(first - 1);
    boolean part = before == Tag.CD || before.isNoun();
    if ((part && !isDay(first)) || page.is(first - 1, "as")) {
      return end;
    }
    boolean led = before == Tag.IN || before == Tag.DT || isLast(first - 1);
    int cut = led ? first - 1 : first;
    if (led && cut - 1 > from && page.tag(cut - 1) == Tag.DT) {
      cut--;
    }
    if (led && before != Tag.IN && cut - 1 > from && page.tag(cut - 1) == Tag.IN) {
      cut--;
    }
    return cut > from ? cut : end;
  }

  /// "last", "next", before "year"
  private boolean isLast(int i) {
    return page.is(i, "last")
        || page.is(i, "next")
        || page.is(i, "past")
        || page.is(i, "previous")
        || page.is(i, "earlier")
        || page.is(i, "early")
        || page.is(i, "late");
  }

  /// "Friday"
  private boolean isDay(int i) {
    return page.tag(i) == Tag.NNP && page.has(i, Lexicon.TIME);
  }
}
