package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.Tokens;

/// Tagged tokens and what the lexicon says of each, while the tags are being put right. Before the
/// first token and after the last, nothing is true of a token.
final class TaggedWords {

  private final Tokens tokens;
  private final int[] flags;

  TaggedWords(Tokens tokens, int[] flags) {
    this.tokens = tokens;
    this.flags = flags;
  }

  /// Whether the lexicon knows the token as any of `kinds`.
  boolean has(int i, int kinds) {
    return i >= 0 && i < flags.length && (flags[i] & kinds) != 0;
  }

  Tag tag(int i) {
    return i >= 0 && i < tokens.size() ? Tag.of(tokens, i) : Tag.NONE;
  }

  boolean is(int i, String word) {
    return i >= 0 && i < tokens.size() && tokens.is(i, word);
  }

  boolean isCapital(int i) {
    return i >= 0 && i < tokens.size() && tokens.isCapital(i);
  }
}
