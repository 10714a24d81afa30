package ontherecord.extract;

import ontherecord.tag.Tag;

/// Finds the subject that is all of a sentence up to its first verb: "ORGANIZERS OF THE PUSH TO
/// CLOSE THE BRIDGE said", "TWO SUITS BEING HEARD IN BERN accuse". Its last noun belongs to a
/// preposition or a participle, and nobody else can be the subject.
final class WholeSubjects {

  /// How many tokens it may have.
  private static final int LONGEST = 30;

  private final Page page;

  WholeSubjects(Page page) {
    this.page = page;
  }

  /// The start of the subject that ends with the phrase `[start, end)`; -1 where there is none.
  int start(int floor, int start, int end) {
    int first = floor;
    while (first < start && page.tag(first) == Tag.CC) {
      first++; // "BUT organizers of"
    }
    boolean opens = first == 0 || first > floor || page.isStop(first - 1);
    opens &= page.tag(end - 1) != Tag.POS && page.tag(end) != Tag.POS; // "it rebutted LEE'S claim"
    if (!opens || start - first > LONGEST || start - first < 2 || !isLed(start)) {
      return -1;
    }
    int head = head(first, start);
    return head >= first && isPlain(head + 1, start) ? first : -1;
  }

  /// "to close THE BRIDGE", "in BERN"
  private boolean isLed(int start) {
    Tag tag = page.tag(start - 1);
    boolean acts = tag == Tag.VB || tag == Tag.VBN || (tag == Tag.VBG && !page.isCapital(start));
    return acts
        || page.is(start - 1, "and")
        || tag == Tag.TO
        || (tag == Tag.IN && page.has(start - 1, Lexicon.PREPOSITION));
  }

  /// The noun that the sentence opens with; -1 where it opens otherwise.
  private int head(int first, int end) {
    int head = -1;
    for (int i = first; i < end; i++) {
      Tag tag = page.tag(i);
      boolean noun = tag.isNoun() || tag == Tag.CD;
      boolean within = noun || tag == Tag.DT || tag == Tag.JJ || tag == Tag.PRPS;
      if (!within && tag != Tag.POS) {
        break;
      }
      head = noun ? i : -1;
    }
    return head >= 0 && !page.has(head, Lexicon.TIME | Lexicon.OCCASION) ? head : -1;
  }

  /// Whether no clause starts in between, and nothing is set apart.
  private boolean isPlain(int from, int end) {
    for (int i = from; i < end; i++) {
      Tag tag = page.tag(i);
      boolean joins = page.has(i, Lexicon.CONJUNCTION | Lexicon.RELATIVE) && tag != Tag.CC;
      boolean clause = tag.isFinite() || tag == Tag.WP || tag == Tag.WDT || tag == Tag.WRB;
      boolean when = page.is(i, "after") || page.is(i, "before") || page.is(i, "since");
      Tag next = page.tag(i + 1);
      boolean object = next.isNoun() || next == Tag.DT || next == Tag.PRPS || next == Tag.PRP;
      clause |= tag == Tag.VBN && object && !page.is(i - 1, "be"); // "the vote FORCED Lee"
      clause |= page.is(i, "but") || (tag == Tag.CC && next == Tag.IN);
      if (clause || joins || when || tag.isPunctuation() || page.isQuoted(i)) {
        return false;
      }
    }
    return true;
  }
}
