package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.Block;

/// Finds what the speaker does next in a chain of verbs, which nobody told: "got out, said he was
/// sorry AND DROVE off", "left, saying he was “ill,” AND WENT home", "vows to stay, WARNS of
/// chaos".
final class Chains {

  private final Page page;

  Chains(Page page) {
    this.page = page;
  }

  /// The end of the content `[from, to)` without what the speaker does behind it.
  ///
  /// @param own whether a subject stands before the cue
  int withoutDeed(Cue cue, boolean own, int start, int from, int to) {
    Tag head = page.tag(cue.head());
    if (head == Tag.VBZ && isHeadline(cue.head())) {
      return next(from, to);
    }
    boolean inside = !own && page.isComma(cue.start() - 1);
    if (inside && head == Tag.VBD) {
      return isSecond(start, cue.start() - 1) ? last(from, to) : to;
    }
    return inside && head == Tag.VBG ? apart(from, to) : to;
  }

  private boolean isHeadline(int i) {
    int statement = page.statementOf(i);
    return statement == 0 || page.kind(statement) == Block.Kind.HEADLINE;
  }

  /// "Lee vows to fight, WARNS of chaos": what the speaker of a headline says next.
  private int next(int from, int to) {
    for (int i = from + 1; i + 1 < to; i++) {
      boolean says = page.isComma(i) && page.tag(i + 1) == Tag.VBZ && page.isCue(i + 1);
      if (says && page.has(i + 1, Lexicon.SAY) && !page.isQuoted(i + 1)) {
        return i;
      }
    }
    return to;
  }

  /// "The driver GOT OUT, said", but not "The driver, who was ill, said": whether the first verb of
  /// the sentence is all that stands before the comma.
  private boolean isSecond(int start, int comma) {
    int verb = page.firstVerb(start, comma);
    for (int i = start; i < comma; i++) {
      boolean who = page.tag(i) == Tag.WP || page.tag(i) == Tag.WDT || page.tag(i) == Tag.WRB;
      if (page.isComma(i) || page.isQuoted(i) || (who && i < verb)) {
        return false;
      }
    }
    return verb > start;
  }

  /// "said he was sorry AND DROVE off": the first "and" with a past behind it.
  private int last(int from, int to) {
    for (int i = from + 1; i < to && !page.isComma(i); i++) {
      if (page.is(i, "and") && !page.isQuoted(i)) {
        return isDeed(i + 1, to) && page.hasVerb(from, i) ? i : to;
      }
    }
    return to;
  }

  /// "saying he was “ill,” AND WENT home": the same behind a comma.
  private int apart(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean closes = page.closesQuote(i - 1) && page.isComma(i - 2);
      boolean comma = page.isComma(i - 1) && !page.isQuoted(i - 1);
      if (page.is(i, "and") && !page.isQuoted(i) && (closes || comma) && isDeed(i + 1, to)) {
        return closes ? i : i - 1;
      }
    }
    return to;
  }

  /// "DROVE off", "then LEFT"
  private boolean isDeed(int i, int to) {
    int verb = page.tag(i) == Tag.RB ? i + 1 : i;
    Tag tag = page.tag(verb);
    Tag next = page.tag(verb + 1);
    boolean led = next == Tag.DT || next == Tag.PRPS || next == Tag.IN || next.isNoun();
    boolean be = page.has(verb, Lexicon.AUXILIARY); // "was dead and had been for days"
    return verb < to && !be && (tag == Tag.VBD || (tag == Tag.VBN && led)) && !page.isQuoted(verb);
  }
}
