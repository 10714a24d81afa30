package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Phrases that report by all of their words: "according to", "in the words of", "as Lee put it",
/// "shot back", "the sign read", "is reportedly".
final class FixedCues {

  private static final int KINDS = Lexicon.SAY | Lexicon.BARE;

  private static final WordSet MEASURES = WordSet.foldedWords(FixedCues.class, "according.txt");

  /// What words stand on: "the sign read".
  static final WordSet SIGNS = WordSet.foldedWords(FixedCues.class, "signs.txt");

  /// With which each of these phrases starts.
  private static final WordSet FIRST =
      WordSet.folded(
          List.of(
              "according",
              "put",
              "puts",
              "shot",
              "shoots",
              "fired",
              "read",
              "reads",
              "is",
              "was",
              "came",
              "reportedly",
              "per",
              "in"));

  private static final int PEOPLE = Lexicon.ROLE | Lexicon.ROLES;

  private static final int NAMED = 12;

  /// Within how many tokens of "in" stands "words" behind whose they are.
  private static final int OWNER = 10;

  private final Page page;

  FixedCues(Page page) {
    this.page = page;
  }

  /// The cue that starts at the token of the statement `[start, end)`; null where none does.
  @Nullable Cue at(int i, int start, int end) {
    if (!page.tokens().isIn(i, FIRST)) {
      return null;
    }
    if (page.is(i, "according") && i + 1 < end && page.is(i + 1, "to")) {
      return isMeasure(i + 2, end) ? null : cue(i, 2, Cue.Voice.PREPOSITION);
    }
    if (page.is(i, "per") && isSource(i + 1, end) && page.isComma(i - 1)) {
      return cue(i, 1, Cue.Voice.PREPOSITION);
    }
    if (putsIt(i, end) && page.tag(i - 1) == Tag.RB && page.tag(i - 2) == Tag.PRP) {
      return new Cue(i - 1, i + 2, i, KINDS, Cue.Voice.ACTIVE); // "as she ONCE PUT IT"
    }
    if (putsIt(i, end) || shootsBack(i)) {
      return cue(i, 2, Cue.Voice.ACTIVE);
    }
    if (reads(i, start, end)) {
      return new Cue(i, i + 1, i, KINDS | Lexicon.WRITE, Cue.Voice.ACTIVE);
    }
    boolean how = page.isIs(i) && page.is(i + 1, "how") && page.closesQuote(i - 1);
    if (how && putsSoon(i + 2, end)) {
      return cue(i, 2, Cue.Voice.ACTIVE);
    }
    if (isReplyFrom(i)) {
      return cue(i, 4, Cue.Voice.ACTIVE);
    }
    if (isReportedly(i, end)) {
      return cue(i, 1, Cue.Voice.ADVERB);
    }
    if (isInTheWordsOf(i)) {
      return cue(i, 4, Cue.Voice.PREPOSITION);
    }
    return page.is(i, "in") ? inWords(i, start, end) : null;
  }

  private static Cue cue(int start, int length, Cue.Voice voice) {
    return new Cue(start, start + length, start, KINDS, voice);
  }

  /// "It is closed, per ANN LEE.", but not "per Article 5": whether a name ends the sentence.
  private boolean isSource(int from, int end) {
    int last = from;
    while (last < end && page.tag(last).isName()) {
      last++;
    }
    return last > from && last >= end;
  }

  /// "according to LAW", but not "to law professors"
  private boolean isMeasure(int i, int end) {
    return i < end
        && page.tokens().isIn(i, MEASURES)
        && !page.has(i + 1, PEOPLE)
        && !page.has(i + 2, PEOPLE);
  }

  /// "as Lee put it"
  private boolean putsIt(int i, int end) {
    boolean puts = page.is(i, "put") || page.is(i, "puts");
    boolean way = page.is(i + 2, "this") && page.is(i + 3, "way") && page.isColon(i + 4);
    boolean how = page.tag(i + 2) == Tag.RB && (page.isColon(i + 3) || page.isComma(i + 3));
    boolean last = i + 2 >= end || !page.tokens().isWord(i + 2);
    return puts && page.is(i + 1, "it") && (last || way || how);
  }

  /// "“A mess,” was how LEE PUT IT"
  private boolean putsSoon(int from, int end) {
    for (int i = from; i < Math.min(end, from + NAMED); i++) {
      if (putsIt(i, end) || page.is(i, "described") || page.is(i, "describes")) {
        return true;
      }
    }
    return false;
  }

  /// "“No,” was the reply from Lee."
  private boolean isReplyFrom(int i) {
    boolean is = page.isIs(i) || page.is(i, "came");
    boolean of = page.is(i + 3, "from") || page.is(i + 3, "of");
    return is
        && page.closesQuote(i - 1)
        && page.tag(i + 1) == Tag.DT
        && of
        && page.tag(i + 2).isNoun()
        && (Phrases.noun(page.tokens(), i + 2) & Lexicon.SAY) != 0;
  }

  /// "“Stay out,” the sign read."
  private boolean reads(int i, int start, int end) {
    boolean last = i + 1 >= end || !page.tokens().isWord(i + 1);
    boolean behind = page.closesQuote(i - 1) && page.isComma(i - 2) && page.tag(i + 1) == Tag.DT;
    if (behind && page.is(i, "read") && isSign(i + 2)) {
      return true; // "“Stay out,” read a sign"
    }
    boolean reads = page.is(i, "read") || page.is(i, "reads");
    if (last && reads && page.is(i - 1, "it") && page.closesQuote(i - 2)) {
      return page.isComma(i - 3); // "“Stay out,” it read."
    }
    if (!last || !reads || !page.tokens().isIn(i - 1, SIGNS)) {
      return false;
    }
    for (int k = i - 1; k > start && k > i - 8; k--) {
      if (page.closesQuote(k)) {
        return page.isComma(k - 1);
      }
      if (page.tag(k).isFinite() || !page.tokens().isWord(k) || page.tag(k) == Tag.PRP) {
        return false;
      }
    }
    return false;
  }

  private boolean isSign(int i) {
    int noun = page.tag(i) == Tag.JJ ? i + 1 : i;
    return page.tag(noun).isNoun() && page.tokens().isIn(noun, SIGNS);
  }

  /// "Lee shot back", before or behind what was said
  private boolean shootsBack(int i) {
    boolean shoots = page.is(i, "shot") || page.is(i, "shoots") || page.is(i, "fired");
    boolean apart =
        i + 2 >= page.tokens().size()
            || page.isQuoted(i + 2)
            || !page.tokens().isWord(i + 2)
            || page.is(i + 2, "that");
    return shoots && page.is(i + 1, "back") && apart;
  }

  /// "is reportedly selling it", but not "reportedly said so"
  private boolean isReportedly(int i, int end) {
    return page.is(i, "reportedly")
        && i + 1 < end
        && page.has(i - 1, Lexicon.AUXILIARY)
        && page.tag(i - 1).isFinite()
        && page.tag(i + 1).isVerb()
        && !page.has(i + 1, Lexicon.SAY);
  }

  /// "in Lee's words", "in her own words", set apart or before quoted words; null elsewhere.
  private @Nullable Cue inWords(int in, int start, int end) {
    int words = in + 2;
    while (words < Math.min(end, in + OWNER) && !isWords(words)) {
      words++;
    }
    int own = page.is(words - 1, "own") ? words - 1 : words;
    int last = own - 1;
    boolean his = page.tag(last) == Tag.PRPS && last == in + 1;
    boolean owned = his || (page.tag(last) == Tag.POS && last > in + 1);
    int next = words + 1;
    boolean closes = next >= end || page.isComma(next) || page.isColon(next) || page.isDash(next);
    boolean apart = in == start || !page.tokens().isWord(in - 1) || page.tag(in - 1) == Tag.CC;
    boolean is = page.isBe(in - 1) && page.opensQuote(next);
    if (!owned
        || words >= end
        || !isWords(words)
        || !(is || (apart && (closes || page.opensQuote(next))))) {
      return null;
    }
    for (int i = in + 1; i < last; i++) {
      if (page.isQuoted(i) || page.tag(i).isFinite() || page.isComma(i)) {
        return null;
      }
    }
    return new Cue(in, next, words, KINDS, Cue.Voice.PREPOSITION);
  }

  private boolean isWords(int i) {
    return page.is(i, "words") || page.is(i, "view") || page.is(i, "opinion");
  }

  private boolean isInTheWordsOf(int i) {
    return page.is(i, "in") && page.is(i + 1, "the") && isWords(i + 2) && page.is(i + 3, "of");
  }
}
