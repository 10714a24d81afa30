package ontherecord.extract;

import ontherecord.tag.Tag;

/// Finds the noun phrases without a name that a pronoun may stand for: "The teachers marched", "The
/// report was released".
final class Antecedents {

  private static final int LONGEST = 8;

  /// How long a clause may be that tells of a noun.
  private static final int CLAUSE = 16;

  private final Page page;

  Antecedents(Page page) {
    this.page = page;
  }

  /// The subject of the main clause in the tokens `[start, end)`, where its noun is any of `kinds`
  /// and none of `others`; several or one. NONE where there is none.
  long subject(int start, int end, int kinds, int others, boolean several) {
    for (int i = start; i < end; i++) {
      Tag tag = page.tag(i);
      boolean police = several && page.is(i, "police");
      boolean noun = tag == (several ? Tag.NNS : Tag.NN) || police;
      if (noun
          && (police || page.has(i, kinds))
          && !page.has(i, others)
          && !page.isQuoted(i)
          && !page.isCapital(i + 1)
          && isSubject(i)) {
        int first = first(start, i);
        boolean leads = first == start || page.isComma(first - 1);
        boolean known = several || page.tag(first) == Tag.DT || page.tag(first) == Tag.PRPS;
        return known && leads ? Mentions.range(first, i + 1) : Mentions.NONE;
      }
    }
    return Mentions.NONE;
  }

  /// "with A TAXI DRIVER": the only person without a name that is told of for the first time, where
  /// the noun does not speak against "he" or "she"; NONE where there is none, or more than one.
  long indefinite(int start, int end, Name.Gender wanted) {
    long found = Mentions.NONE;
    for (int i = start; i < end; i++) {
      Name.Gender listed = Gendered.listed(page, i);
      boolean person =
          page.tag(i) == Tag.NN
              && page.has(i, Lexicon.ROLE)
              && !page.has(i, Lexicon.BODY)
              && !page.tag(i + 1).isNoun()
              && !page.isQuoted(i)
              && listed.agrees(wanted);
      int first = person ? first(start, i) : i;
      boolean one = page.isOne(first) && !isToldOf(first);
      if (person && one && found != Mentions.NONE) {
        return Mentions.NONE;
      }
      found = person && one ? Mentions.range(first, i + 1) : found;
    }
    return found;
  }

  /// "Lee, A NURSE", "Lee is A NURSE", "as A NURSE"
  private boolean isToldOf(int first) {
    boolean aside = page.isComma(first - 1) && page.tag(first - 2).isName();
    return aside || page.is(first - 1, "as") || page.has(first - 1, Lexicon.AUXILIARY);
  }

  /// "The owner OF THE SHOP, WHO ASKED NOT TO BE NAMED, left": past what is told of the noun before
  /// its verb.
  private int pastOwn(int from) {
    int i = from;
    while (page.tag(from) == Tag.IN && i < from + LONGEST && isOwn(i)) {
      i++;
    }
    if (page.isComma(i) && page.tag(i + 1) == Tag.WP) {
      int close = i + 2;
      while (close < i + CLAUSE && !page.isComma(close) && page.tag(close) != Tag.NONE) {
        close++;
      }
      return page.isComma(close) ? close + 1 : from;
    }
    return page.tag(i).isFinite() ? i : from;
  }

  private boolean isOwn(int i) {
    return page.tag(i) == Tag.IN || isPart(i);
  }

  private boolean isSubject(int noun) {
    int next = pastOwn(noun + 1);
    next += page.tag(next) == Tag.RB ? 1 : 0;
    return page.tag(next).isFinite() || page.tag(next) == Tag.VBN;
  }

  private int first(int floor, int noun) {
    int i = noun;
    while (i > floor && noun - i < LONGEST && isPart(i - 1)) {
      i--;
      if (page.tag(i) == Tag.DT || page.tag(i) == Tag.PRPS) {
        break;
      }
    }
    return i;
  }

  private boolean isPart(int i) {
    Tag tag = page.tag(i);
    return (tag.isNoun()
            || tag == Tag.JJ
            || tag == Tag.CD
            || tag == Tag.DT
            || tag == Tag.PRPS
            || tag == Tag.POS)
        && !page.isQuoted(i)
        && !page.has(i, Lexicon.TIME);
  }
}
