package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.Tokens;

/// Nouns and surnames that the tagger took for verbs: "aides/VBZ said", "voting states/VBZ", "Ahmed
/// Said/VBD".
final class NounRules {

  private final Tokens tokens;
  private final int[] flags;

  NounRules(Tokens tokens, int[] flags) {
    this.tokens = tokens;
    this.flags = flags;
  }

  /// Whether a verb of saying follows that can only be one.
  boolean reports(int i) {
    if (i < tokens.size() && tokens.is(i, "said") && tag(i) == Tag.VBN) {
      return true;
    }
    boolean finite = tag(i) == Tag.VBD || tag(i) == Tag.VBP || tag(i) == Tag.VBZ;
    boolean says = has(i, Lexicon.SAY) && has(i, Lexicon.BARE) && finite;
    return says || (has(i, Lexicon.AUXILIARY) && has(i + 1, Lexicon.SAY) && tag(i + 1).isVerb());
  }

  /// "aides/VBZ said": no verb in the present stands before another that is finite.
  boolean isPlural(int i) {
    boolean thinks = has(i, Lexicon.THINK) && (tag(i - 1) == Tag.PRP || tag(i - 1) == Tag.NNP);
    if (has(i, Lexicon.AUXILIARY | Lexicon.SAY) || thinks || isCapital(i)) {
      return false;
    }
    Tag next = tag(i + 1);
    boolean finite =
        reports(i + 1) || next == Tag.VBD || next == Tag.VBP || next == Tag.VBZ || next == Tag.MD;
    boolean warns = has(i + 1, Lexicon.SAY) && i + 2 < tokens.size() && tokens.is(i + 2, "that");
    return finite || warns;
  }

  /// "Rust Belt STATES Ohio and Michigan", ", STATES that vote in May", "early voting STATES"
  boolean isRegion(int states) {
    boolean named =
        tag(states - 1).isName() && tag(states - 2).isName() && tag(states + 1).isName();
    Tag before = tag(states - 1);
    boolean which = is(states + 1, "that") && (before == Tag.COMMA || tag(states + 2).isFinite());
    return named || before == Tag.JJ || before == Tag.VBG || which;
  }

  /// "Ahmed SAID, a farmer", "Ahmed SAID said", but no verb of a headline
  boolean isSurname(int i) {
    boolean known = tag(i - 1).isName() && (isCapital(i - 1) || has(i - 1, Lexicon.PARTICLE));
    boolean small = i + 1 < tokens.size() && !isCapital(i + 1) && !is(i + 1, "to");
    boolean marked = tag(i + 1) == Tag.QUOTE || tag(i + 2) == Tag.QUOTE || tag(i + 1) == Tag.COLON;
    return known && small && !marked && !is(i + 1, "that");
  }

  private boolean has(int i, int kinds) {
    return i >= 0 && i < flags.length && (flags[i] & kinds) != 0;
  }

  private Tag tag(int i) {
    return i >= 0 && i < tokens.size() ? Tag.of(tokens, i) : Tag.NONE;
  }

  private boolean is(int i, String word) {
    return i >= 0 && i < tokens.size() && tokens.is(i, word);
  }

  private boolean isCapital(int i) {
    return i >= 0 && i < tokens.size() && Character.isUpperCase(tokens.first(i));
  }
}
