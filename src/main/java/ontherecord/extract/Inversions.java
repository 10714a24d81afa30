package ontherecord.extract;

import ontherecord.tag.Tag;

/// Conditions whose verb stands before its subject: "he will stay, SHOULD SHE win", "WERE IT to
/// rain", "HAD Lee asked".
final class Inversions {

  private final Page page;

  Inversions(Page page) {
    this.page = page;
  }

  /// Whether the token is the verb that opens one behind a comma.
  boolean isAt(int verb) {
    if (!page.isComma(verb - 1) || !page.tag(verb).isFinite()) {
      return false;
    }
    Tag subject = page.tag(verb + 1);
    boolean led = subject == Tag.DT || subject == Tag.PRPS;
    int next = led ? verb + 3 : verb + 2;
    next = page.tag(next).isNoun() || page.tag(next) == Tag.RB ? next + 1 : next;
    Tag tag = page.tag(next);
    boolean base = tag == Tag.VB || tag == Tag.VBP;
    boolean done = tag == Tag.VBN || tag == Tag.VBD;
    boolean opens =
        (base && page.is(verb, "should"))
            || (tag == Tag.TO && page.is(verb, "were"))
            || (done && (page.is(verb, "had") || page.is(verb, "were"))); // "WERE IT mended"
    return opens && (led || subject == Tag.PRP || subject.isNoun());
  }
}
