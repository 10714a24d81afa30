package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.Tokens;

/// What words with a capital are that the tagger takes for names, as in headlines: "Mayor Just
/// Revealed Plan".
final class Headlines {

  private final Tokens tokens;
  private final TaggedWords words;

  Headlines(Tokens tokens, TaggedWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /// Whether the token, which looks like a noun, is a verb of saying.
  boolean reports(int i) {
    int subject = i > 1 && isAdverb(i - 1) ? i - 2 : i - 1;
    return words.has(i, Lexicon.SAY)
        && words.has(i, Lexicon.BARE)
        && words.has(i, Lexicon.PAST | Lexicon.INFLECTED)
        && subject >= 0
        && Tag.of(tokens, subject).isNoun()
        && !tokens.is(i, "states")
        && !tokens.is(i, "reports")
        && !tokens.is(i, "notes")
        && !tokens.is(i, "points");
  }

  /// Whether the token, which looks like a name, is an adverb before a verb of saying.
  boolean isAdverb(int i) {
    return tokens.is(i, "just")
        && words.has(i + 1, Lexicon.SAY)
        && words.has(i + 1, Lexicon.PAST)
        && Character.isUpperCase(tokens.first(i + 1));
  }
}
