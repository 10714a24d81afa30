package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Sentences that only say who spoke the quotation before them, and so belong to its statement:
/// "“Why?” Smith asked."
final class Askers {

  /// How many tokens may stand between a question and the verb of who asked it.
  private static final int ASKER = 24;

  /// Verbs that report with a particle alone, beside quoted words.
  private static final WordSet RETORTS =
      WordSet.folded(
          List.of("shot", "fired", "hit", "snapped", "chimed", "cut", "piped", "barked", "spoke"));

  private final Page page;

  Askers(Page page) {
    this.page = page;
  }

  /// Whether the sentence from `first` only says who spoke the quotation that ends before it:
  /// "“Why?” Smith asked."
  boolean names(int first, int end) {
    boolean behind = first > 1 && page.closesQuote(first - 1) && !page.isQuoted(first);
    if (!behind || (page.isCapital(first) && isReported(first))) {
      return false;
    }
    int last = page.tag(first - 2) == Tag.QUOTE ? first - 3 : first - 2; // "‘Why?’”"
    if (last < 0 || "?!\u2026".indexOf(page.tokens().first(last)) < 0) {
      return page.tokens().first(first - 2) == '.' && isOnlyCue(first, end);
    }
    for (int i = first; i < Math.min(end, first + ASKER); i++) {
      boolean own = page.tag(i - 1) == Tag.WP; // "Lee, who HEARD it, asked"
      if (page.isCue(i) && page.tag(i).isVerb() && !own) {
        boolean other =
            page.tag(first) == Tag.PRP
                && page.isComma(i + 1)
                && page.opensQuote(i + 2)
                && isLed(first);
        return page.has(i, Lexicon.SAY | Lexicon.WRITE)
            && i > first
            && !other
            && standsAlone(i, end);
      }
      if (i > first && page.tokens().isIn(i, RETORTS) && isParticle(i + 1)) {
        return page.bareEnd(first, end) == i + 2; // "“Me?” Lee SHOT BACK."
      }
      boolean shortened = page.tokens().first(i) == '.' && page.isComma(i + 1); // "D-Vt.,"
      if (!page.tokens().isWord(i) && !page.isComma(i) && !shortened) {
        return false;
      }
    }
    return false;
  }

  private boolean isParticle(int i) {
    return page.is(i, "back") || page.is(i, "in") || page.is(i, "out") || page.is(i, "up");
  }

  /// "“I will go.” LEE SAID.": whether the sentence only says who spoke.
  private boolean isOnlyCue(int first, int end) {
    int verb = page.bareEnd(first, end) - 1;
    while (verb > first && page.tag(verb) == Tag.RB) {
      verb--;
    }
    boolean says = verb > first && verb - first < 4 && speaks(verb) && page.tag(verb) == Tag.VBD;
    for (int i = first; says && i < verb; i++) {
      boolean person =
          page.tag(i).isName()
              || page.tag(i) == Tag.PRP
              || page.tag(i) == Tag.DT
              || page.tag(i) == Tag.NN;
      says = person && !page.is(i, "it");
    }
    return says;
  }

  private boolean speaks(int verb) {
    return page.isSay(verb) || page.is(verb, "replied") || page.is(verb, "answered");
  }

  /// "Lee asked, “Why?” ORR SMILED": whether a comma or colon of its own sentence leads to the
  /// quotation that ends before the token.
  private boolean isReported(int token) {
    int open = page.marks().start(page.marks().at(token - 1));
    boolean led = page.isComma(open - 1) || page.isColon(open - 1);
    return led && isLed(token);
  }

  /// "Lee was asked, “Why?” He said": whether words of its own sentence lead up to the quotation
  /// that ends before the token.
  private boolean isLed(int token) {
    int open = page.marks().start(page.marks().at(token - 1));
    return page.tokens().sentenceStart(page.tokens().sentenceOf(open)) < open;
  }

  /// Whether nothing follows the cue that it could report.
  private boolean standsAlone(int cue, int end) {
    int next = cue + 1;
    while (next < end && page.tag(next) == Tag.RB && !page.isQuoted(next)) {
      next++; // "said softly"
    }
    if (next >= end
        || !page.tokens().isWord(next)
        || page.has(next, Lexicon.TIME | Lexicon.PREPOSITION)) {
      return next >= end || page.marks().at(next) < 0;
    }
    if (!page.has(cue, Lexicon.TOLD | Lexicon.TO)) {
      return false;
    }
    for (int i = next; i < Math.min(end, next + 12); i++) {
      if (page.is(i, "that")
          || page.is(i, "if")
          || page.is(i, "whether")
          || page.tag(i) == Tag.TO) {
        return false;
      }
      if (!page.tokens().isWord(i) || page.has(i, Lexicon.TIME | Lexicon.PREPOSITION)) {
        return page.marks().at(i) < 0;
      }
      if (page.tag(i).isFinite()) {
        return false;
      }
    }
    return false;
  }
}
