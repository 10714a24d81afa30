package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.Tokens;
import ontherecord.text.WordSet;

/// Verbs of several people that the tagger took for nouns or infinitives, since the word before
/// them is no plural: "critics of the plan ARGUE/VB that", "Orr and Lee FEAR/NN that".
final class PluralVerbs {

  private static final int REACH = 24;
  private static final int NEAR = 7;

  /// Words for several people that end in no "s".
  private static final WordSet SEVERAL = WordSet.foldedWords(PluralVerbs.class, "several.txt");

  private final Tokens tokens;
  private final TaggedWords words;

  PluralVerbs(Tokens tokens, TaggedWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /// Whether the token, which has `tag`, is such a verb.
  boolean isAt(int i, Tag tag) {
    boolean verb =
        words.has(i, Lexicon.CUE)
            && words.has(i, Lexicon.BARE)
            && !words.has(i, Lexicon.PAST | Lexicon.ING | Lexicon.INFLECTED);
    boolean part = tag == Tag.NN && words.tag(i + 1) == Tag.NN; // "and former STATE SENATOR"
    if (!verb || part || (tag != Tag.VB && tag != Tag.NN)) {
      return false;
    }
    int left = beforeAside(i - 1);
    Tag before = words.tag(left);
    boolean ends = before.isNoun() || before == Tag.PRP || words.has(left, Lexicon.TIME);
    boolean subject = (ends || tokens.isIn(left, SEVERAL)) && follows(left);
    return (subject || isBehindClause(i)) && (isTold(i + 1) || isLast(i));
  }

  /// "people who live here SAY", "who know her well SAY": whether an adverb ends a clause about the
  /// subject before the verb.
  private boolean isBehindClause(int i) {
    boolean how = words.tag(i - 1) == Tag.RB || words.is(i - 1, "well") || words.is(i - 1, "best");
    boolean verb = false;
    for (int k = i - 2; how && k > i - NEAR; k--) {
      Tag tag = words.tag(k);
      if (tag == Tag.WP) {
        return verb && (words.tag(k - 1) == Tag.NNS || words.is(k - 1, "those"));
      }
      verb |= tag.isFinite() && !words.has(k, Lexicon.AUXILIARY);
      how = tag != Tag.TO && tag != Tag.MD && tag != Tag.COMMA && tag != Tag.QUOTE;
    }
    return false;
  }

  /// "that it was late", "he had left", "the plan had failed"
  private boolean isTold(int i) {
    Tag tag = words.tag(i);
    if (words.is(i, "that")) {
      return !words.tag(i + 1).isFinite();
    }
    boolean subject =
        tag == Tag.PRP || tag == Tag.DT || tag == Tag.EX || tag == Tag.PRPS || tag.isNoun();
    for (int k = i + 1; subject && k < i + NEAR; k++) {
      if (words.tag(k).isFinite()) {
        return true;
      }
      if (words.tag(k).isPunctuation()) {
        return false;
      }
    }
    return false;
  }

  /// "It is flawed, critics of the plan ARGUE."
  private boolean isLast(int i) {
    return i + 1 >= tokens.size() || words.tag(i + 1) == Tag.STOP;
  }

  /// "Others, however, fear": the token before the aside that ends at the token.
  private int beforeAside(int last) {
    if (words.tag(last) != Tag.COMMA) {
      return words.tag(last) == Tag.RB ? last - 1 : last;
    }
    for (int i = last - 1; i > last - NEAR; i--) {
      if (words.tag(i) == Tag.COMMA) {
        return i - 1;
      }
      if (words.tag(i).isFinite() || words.tag(i) == Tag.QUOTE) {
        return last;
      }
    }
    return last;
  }

  /// Whether the clause that goes up to the token is a subject of several, which has no verb yet.
  private boolean follows(int last) {
    int first = last;
    int start = tokens.sentenceStart(tokens.sentenceOf(last));
    while (first >= start && last - first < REACH) {
      Tag tag = words.tag(first);
      if (tag == Tag.COMMA || tag == Tag.QUOTE) {
        break;
      }
      boolean other = tag == Tag.TO || tag == Tag.WP || tag == Tag.WDT || tag == Tag.POS;
      if (tag.isVerb() || tag == Tag.MD || other || tag == Tag.COLON) {
        return false;
      }
      first--;
    }
    return last - first < REACH && isSeveral(first + 1, last);
  }

  private boolean isSeveral(int first, int last) {
    int i = words.tag(first) == Tag.CC ? first + 1 : first;
    boolean led = words.tag(i) == Tag.IN;
    for (; !led && i <= last; i++) {
      Tag tag = words.tag(i);
      if (tag == Tag.IN) {
        return false;
      }
      boolean nation = words.is(i - 1, "the") && words.isCapital(i) && !words.tag(i).isName();
      boolean plural = tag == Tag.NNS || tag == Tag.NNPS || tokens.isIn(i, SEVERAL);
      if (plural || tag == Tag.CC || (nation && i == last)) {
        boolean tells = i == last && words.is(i + 2, "that"); // "the data SHOW/NN that"
        return tells || !words.tag(i + 1).isNoun() || tag == Tag.CC;
      }
    }
    return false;
  }
}
