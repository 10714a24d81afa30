package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Finds the verb of a sentence that was taken for another word, behind a clause that tells
/// something of its subject: "Teachers who said they were underpaid MARCHED to the Capitol". Only
/// asked where the sentence would have no verb otherwise.
final class MissedVerbs {

  /// How far the verb is looked for.
  private static final int REACH = 60;

  /// What only tells of the noun before it: "a man NAMED Lee".
  private static final WordSet NAMED =
      WordSet.folded(List.of("named", "titled", "entitled", "dubbed", "born", "aged", "based"));

  private final Page page;

  MissedVerbs(Page page) {
    this.page = page;
  }

  /// The first such verb behind what is told, which starts at `from`; `end` where there is none.
  ///
  /// @param clause whether a clause is told, whose own verb comes first
  int in(int from, int end, boolean clause) {
    int last = Math.min(end, from + REACH);
    int own = clause ? page.firstVerb(from, last) : from;
    int weak = end;
    for (int i = own + 1; own >= 0 && i < last; i++) {
      if (page.isDash(i) || page.isColon(i) || page.isSemicolon(i)) {
        return weak;
      }
      if (page.isQuoted(i) || !isVerb(i) || page.tokens().isIn(i, NAMED) || page.is(i + 1, "by")) {
        continue;
      }
      boolean apart = !page.tag(i - 1).isNoun() || page.isQuoted(i - 1);
      if (apart || leadsObject(i)) {
        return i;
      }
      boolean first = weak == end && !page.tag(i - 1).isName(); // not "those Lee MADE at"
      weak = first ? i : weak; // "a bridge BUILT in May", as well
    }
    return weak;
  }

  /// Whether the word can be a past, and nothing before it makes it part of something else.
  private boolean isVerb(int i) {
    Tag tag = page.tag(i);
    Tag before = page.tag(i - 1);
    int left = before == Tag.RB ? i - 2 : i - 1;
    Tag led = page.tag(left);
    boolean bound =
        page.has(left, Lexicon.AUXILIARY)
            || led == Tag.DT
            || led == Tag.PRPS
            || led == Tag.POS
            || led == Tag.CC
            || led == Tag.TO
            || led == Tag.IN
            || led == Tag.MD
            || (led.isFinite() && page.isCue(left)) // "who many say BETRAYED him"
            || page.isComma(left);
    if (bound) {
      return false;
    }
    boolean have = tag == Tag.VB && page.has(i, Lexicon.AUXILIARY) && page.tag(i + 1).isVerb();
    boolean outraged = tag == Tag.JJ && page.tokens().endsWith(i, "ed") && leadsObject(i);
    boolean set = tag == Tag.NN && page.tag(i + 1) == Tag.RP && !led.isNoun();
    Tag next = page.tag(i + 1);
    boolean costs = tag == Tag.NNS && before == Tag.VB && (next == Tag.SYM || next == Tag.CD);
    return tag == Tag.VBN || costs || have || (outraged && page.isQuoted(left)) || set;
  }

  /// "MARCHED", "BACKED Lee", "ANGERED the judge"
  private boolean leadsObject(int i) {
    Tag next = page.tag(i + 1);
    return next == Tag.DT || next == Tag.PRP || next == Tag.PRPS || next.isNoun();
  }
}
