package ontherecord.extract;

import ontherecord.tag.Tag;
import org.jspecify.annotations.Nullable;

/// Verbs that report only because a comma and a quoted sentence follow them: "Lee snorted, “No
/// chance.”", "Lee scolded him, “Go home.”"
final class CuesBeforeQuotes {

  private static final int FAR = 12;

  private static final int KINDS = Lexicon.SAY | Lexicon.BARE;
  private static final int SOMEBODY = Lexicon.ROLE | Lexicon.ROLES | Lexicon.BODY | Lexicon.VAGUE;

  private final Page page;
  private final NounPhrase nouns;

  CuesBeforeQuotes(Page page) {
    this.page = page;
    this.nouns = new NounPhrase(page);
  }

  /// The cue that the verb at the token is, in the statement `[start, end)`; null where it is none.
  @Nullable Cue at(int i, int start, int end) {
    boolean bare = page.isComma(i + 1);
    int open = bare ? i + 2 : i + 3;
    if (!page.isComma(open - 1) || open >= end || !page.opensQuote(open) || i == start) {
      return null;
    }
    Tag tag = page.tag(i);
    boolean tensed = tag == Tag.VBD || tag == Tag.VBZ || tag == Tag.VBN;
    boolean reports =
        tensed
            && !page.has(i, Lexicon.AUXILIARY)
            && !page.tokens().isIn(i, CuesBehindQuotes.MADE)
            && (bare || nouns.isObjective(i + 1))
            && hasSubject(i, start)
            && isSentence(open, end);
    int kinds = bare ? KINDS : KINDS | Lexicon.TOLD;
    return reports ? new Cue(i, i + 1, i, kinds, Cue.Voice.ACTIVE) : null;
  }

  /// Whether somebody stands before the verb, in no clause that only leads up to another.
  private boolean hasSubject(int verb, int start) {
    int last = page.tag(verb - 1) == Tag.RB ? verb - 2 : verb - 1;
    if (last > start && page.tag(last) == Tag.CC) {
      return page.tag(verb) == Tag.VBD; // "Lee rose and SNORTED, “No chance.”"
    }
    boolean he = page.tag(last) == Tag.PRP && !page.is(last, "it");
    if (last < start || !(he || page.tag(last).isName() || page.has(last, SOMEBODY))) {
      return false;
    }
    int first = last;
    while (first > start && first > verb - FAR && !page.isComma(first - 1)) {
      first--;
      if (page.tag(first).isFinite() || page.isQuoted(first)) {
        return false;
      }
    }
    return page.tag(first) != Tag.WRB
        && (page.tag(first) == Tag.CC || !page.has(first, Lexicon.CONJUNCTION));
  }

  /// Whether the quoted words are a sentence, no title, and nobody else is said to speak them.
  private boolean isSentence(int open, int end) {
    int close = page.marks().end(page.marks().at(open));
    boolean dash = page.isDash(close); // "Lee snorted, “No chance” — and left"
    boolean over = dash || page.isStop(close - 2) || page.isComma(close - 2);
    Tag next = page.tag(close);
    boolean told = next == Tag.IN || next == Tag.WRB || next == Tag.TO || next == Tag.VBG;
    boolean last = close >= end || dash || told || next == Tag.CC;
    return over && last && page.isCapital(open + 1) && isWritten(open + 1, close - 2);
  }

  /// Whether some longer word has a small letter, as in no title, or the words are called out.
  private boolean isWritten(int first, int stop) {
    boolean small = Works.hasSmall(page.tokens(), first, stop);
    return small || page.is(stop, "!") || page.is(stop, "?");
  }
}
