package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.Tokens;

/// Nouns and surnames that the tagger took for verbs: "aides/VBZ said", "voting states/VBZ", "Ahmed
/// Said/VBD".
final class NounRules {

  private final Tokens tokens;
  private final TaggedWords words;

  NounRules(Tokens tokens, TaggedWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /// Whether a verb of saying follows that can only be one.
  boolean reports(int i) {
    if (i < tokens.size() && tokens.is(i, "said") && words.tag(i) == Tag.VBN) {
      return true;
    }
    boolean finite = words.tag(i) == Tag.VBD || words.tag(i) == Tag.VBP || words.tag(i) == Tag.VBZ;
    boolean says = words.has(i, Lexicon.SAY) && words.has(i, Lexicon.BARE) && finite;
    return says
        || (words.has(i, Lexicon.AUXILIARY)
            && words.has(i + 1, Lexicon.SAY)
            && words.tag(i + 1).isVerb());
  }

  /// "aides/VBZ said": no verb in the present stands before another that is finite.
  boolean isPlural(int i) {
    boolean thinks =
        words.has(i, Lexicon.THINK) && (words.tag(i - 1) == Tag.PRP || words.tag(i - 1) == Tag.NNP);
    if (words.has(i, Lexicon.AUXILIARY | Lexicon.SAY) || thinks || words.isCapital(i)) {
      return false;
    }
    Tag next = words.tag(i + 1);
    boolean finite =
        reports(i + 1) || next == Tag.VBD || next == Tag.VBP || next == Tag.VBZ || next == Tag.MD;
    boolean warns =
        words.has(i + 1, Lexicon.SAY) && i + 2 < tokens.size() && tokens.is(i + 2, "that");
    return finite || warns;
  }

  /// "Rust Belt STATES Ohio and Michigan", ", STATES that vote in May", "early voting STATES"
  boolean isRegion(int states) {
    boolean named =
        words.tag(states - 1).isName()
            && words.tag(states - 2).isName()
            && words.tag(states + 1).isName();
    Tag before = words.tag(states - 1);
    boolean which =
        words.is(states + 1, "that") && (before == Tag.COMMA || words.tag(states + 2).isFinite());
    boolean are = words.is(states - 2, "are") || words.is(states - 2, "were");
    boolean act = words.tag(states - 1).isName() && words.tag(states + 1).isVerb();
    return are || act || named || before == Tag.JJ || before == Tag.VBG || which;
  }

  /// "the mayor PLANS to go": behind a person, and before an infinitive.
  boolean isIntent(int i) {
    boolean means = words.is(i, "plans") || words.is(i, "hopes") || words.is(i, "vows");
    return means && words.tag(i + 1) == Tag.TO && words.has(i - 1, Lexicon.ROLE);
  }

  /// "Ahmed SAID, a farmer", "Ahmed SAID said", but no verb of a headline
  boolean isSurname(int i) {
    boolean known =
        words.tag(i - 1).isName() && (words.isCapital(i - 1) || words.has(i - 1, Lexicon.PARTICLE));
    boolean small = i + 1 < tokens.size() && !words.isCapital(i + 1) && !words.is(i + 1, "to");
    boolean marked =
        words.tag(i + 1) == Tag.QUOTE
            || words.tag(i + 2) == Tag.QUOTE
            || words.tag(i + 1) == Tag.COLON;
    return known && small && !marked && !words.is(i + 1, "that");
  }
}
