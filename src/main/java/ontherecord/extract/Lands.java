package ontherecord.extract;

import ontherecord.text.Tokens;
import ontherecord.text.WordSet;

/// Knows countries, states and cities: "Hong Kong" may have said something, but is never "he".
final class Lands {

  private static final WordSet LANDS = WordSet.folded(Lands.class, "lands.txt");

  private Lands() {}

  /// Whether the token alone is the name of one.
  static boolean is(Tokens tokens, int token) {
    return tokens.isIn(token, LANDS);
  }

  /// Whether the tokens `[start, end)` are the name of one.
  static boolean is(Page page, int start, int end) {
    int from = page.tokens().start(start);
    return LANDS.contains(page.tokens().text(), from, page.tokens().end(end - 1));
  }
}
