package ontherecord.extract;

import ontherecord.tag.Tag;

/// The noun phrases that can name a speaker, with their titles, "of" phrases and appositions: "a
/// senior administration official", "Ann Lee, who runs the bank,". A phrase is a range of tokens
/// packed in a long, since a great many are looked at.
final class Mentions {

  static final long NONE = -1;

  private final Page page;
  private final PhraseBefore before;
  private final PhraseAfter after;

  Mentions(Page page) {
    this.page = page;
    this.before = new PhraseBefore(page);
    this.after = new PhraseAfter(page);
  }

  static long range(int start, int end) {
    return (long) start << 32 | end;
  }

  static int start(long range) {
    return (int) (range >> 32);
  }

  static int end(long range) {
    return (int) range;
  }

  /// "who", "which"
  boolean isRelative(long mention) {
    int first = start(mention);
    return page.tag(first) == Tag.WP || page.isWhich(first);
  }

  /// "he", "it": whether the phrase is a pronoun and no more.
  boolean isPronoun(long phrase) {
    int start = start(phrase);
    return end(phrase) - start == 1 && page.tag(start) == Tag.PRP;
  }

  /// The phrase that ends before token `end`, not before `floor`; NONE where there is none.
  long before(int floor, int end) {
    return before.of(floor, end);
  }

  /// The phrase that starts with token `start`, as far as `ceiling`; NONE where there is none.
  long after(int start, int ceiling) {
    return after.of(start, ceiling);
  }

  /// "said Lee, and Orr CALLED it so": the phrase that starts with token `start`, but the first of
  /// two where the second does something else.
  long ofOne(int start, int ceiling) {
    long pair = after(start, ceiling);
    int and = end(pair) - 2;
    boolean two = pair != NONE && page.tag(end(pair)).isFinite() && page.is(and, "and");
    boolean named = two && page.tag(and - 1).isName() && page.tag(and + 1).isName();
    return named ? range(start(pair), and) : pair;
  }

  /// The end of the phrase that starts with token `start`, without what commas set apart; -1 where
  /// there is none.
  int core(int start, int ceiling) {
    return after.linked(start, ceiling);
  }

  /// The phrase that starts with token `start`, without what commas set apart; NONE where there is
  /// none.
  long bare(int start, int ceiling) {
    int end = core(start, ceiling);
    return end > start ? range(start, end) : after(start, ceiling);
  }
}
