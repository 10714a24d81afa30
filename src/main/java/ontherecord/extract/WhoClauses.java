package ontherecord.extract;

import ontherecord.tag.Tag;

/// Finds who is meant by a phrase with a clause of its own, up to the verb of the sentence: "THOSE
/// WHO BACKED THE PLAN said", "A MAN WHO WAS THERE told".
final class WhoClauses {

  private final Page page;
  private final PhraseStart starts;
  private final NounPhrase nouns;

  WhoClauses(Page page, PhraseStart starts, NounPhrase nouns) {
    this.page = page;
    this.starts = starts;
    this.nouns = nouns;
  }

  /// Whether a verb ends before the token behind `last`, so that no phrase does but one with a
  /// clause: "who would not speak PUBLICLY", "who were FIRED".
  boolean isOver(int last) {
    boolean behind = nouns.isObjective(last) || page.tag(last) == Tag.RB;
    behind |= page.tag(last) == Tag.EX; // "who were THERE said"
    behind |= page.tag(last) == Tag.JJ && page.isBe(last - 1); // "who were PRESENT said"
    boolean closes = behind && page.tag(last - 1).isVerb();
    return closes || page.tag(last).isVerb() || page.tag(last) == Tag.RP;
  }

  /// The start of the phrase whose clause ends with a word that ends no other phrase before token
  /// `end`; -1 where there is none.
  int ending(int floor, int end) {
    int last = end - 1;
    boolean how = page.tag(last) == Tag.RB || page.tag(last) == Tag.JJ || page.is(last, "well");
    int before = how ? last - 1 : last;
    boolean whom = nouns.isObjective(before); // "who worked with HIM", "who know HIM best"
    return whom || isOver(last) ? start(floor, end) : -1;
  }

  /// The start of the phrase whose clause goes up to `start`: "those WHO backed the plan said",
  /// "officials WHO were fired say"; -1 where there is none.
  int start(int floor, int start) {
    boolean verb = false;
    boolean is = page.tag(start - 1).isFinite() && page.has(start - 1, Lexicon.AUXILIARY);
    for (int i = start - 1; i > floor && i > start - 14; i--) {
      boolean reports = isReport(i) && page.hasVerb(i + 1, start);
      boolean because = page.is(i, "because") && !page.is(i + 1, "of"); // opens another
      because |= page.is(i, "although");
      boolean mark = page.isComma(i) || page.isDash(i) || page.isSemicolon(i) || page.isColon(i);
      if (mark || page.isQuoted(i) || reports || because) {
        return -1;
      }
      if (verb && is && page.tag(i).isFinite() && !page.is(start - 1, "had")) {
        return -1; // "Among those who spoke was LEE"
      }
      verb |= page.tag(i).isFinite();
      boolean who = page.tag(i) == Tag.WP && (page.is(i, "who") || page.is(i, "whose"));
      boolean that = page.is(i, "that") && page.tag(i - 1).isNoun();
      that = that && (page.tag(i + 1).isFinite() || starts.isThing(floor, i - 1));
      if (who || that || (page.is(i, "where") && page.tag(i - 1).isNoun())) {
        boolean head = verb && nouns.isHead(i - 1) && page.tag(i - 1) != Tag.PRP;
        return head ? starts.of(floor, i) : -1;
      }
    }
    return -1;
  }

  private boolean isReport(int i) {
    return page.isCue(i) && page.has(i, Lexicon.BARE) && page.has(i, Lexicon.SAY);
  }
}
