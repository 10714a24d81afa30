package ontherecord.extract;

import java.util.ArrayList;
import java.util.List;
import ontherecord.text.Glyphs;
import ontherecord.text.Tokens;
import org.jspecify.annotations.Nullable;

/// The words of a name in small letters, without what tells it from no other: "ann lee" of "Ann B.
/// Lee Jr.". Names come again and again, so words are kept at hand.
final class NameWords {

  /// How many words are kept at hand: a power of two.
  private static final int KNOWN = 64;

  private final Tokens tokens;
  private final StringBuilder letters = new StringBuilder();
  private final List<String> parts = new ArrayList<>(4);
  private final @Nullable String[] known = new @Nullable String[KNOWN];

  NameWords(Tokens tokens) {
    this.tokens = tokens;
  }

  /// The words that tell a name from others: no "Jr.", no initial between two names. The list holds
  /// them until the next call.
  List<String> of(Name.Place place) {
    parts.clear();
    boolean nick = false; // within the marks of "Joe “The Plumber” Orr"
    for (int i = place.start(); i < place.end(); i++) {
      boolean mark = !tokens.isWord(i) && Glyphs.isQuotationMark(tokens.first(i));
      nick ^= mark;
      if (nick || mark) {
        continue;
      }
      boolean inner = i > place.start() && i < place.end() - 1;
      boolean initial = inner && isInitial(i);
      boolean suffix = i > place.start() && isSuffix(tokens, i);
      if (!initial && !suffix) {
        parts.add(word(i));
      }
    }
    if (parts.isEmpty()) {
      parts.add(word(place.start()));
    }
    return parts;
  }

  private boolean isInitial(int i) {
    int length = tokens.end(i) - tokens.start(i);
    return length == 1 || (length == 2 && tokens.text().charAt(tokens.end(i) - 1) == '.');
  }

  /// "Jr.", "III"
  static boolean isSuffix(Tokens tokens, int i) {
    return tokens.is(i, "jr")
        || tokens.is(i, "jr.")
        || tokens.is(i, "sr")
        || tokens.is(i, "sr.")
        || tokens.is(i, "ii")
        || tokens.is(i, "iii")
        || tokens.is(i, "iv");
  }

  /// The word in small letters; the same string for the same word as a rule, since names come again
  /// and again.
  String word(int token) {
    int hash = tokens.end(token) - tokens.start(token);
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      hash = hash * 31 + Glyphs.fold(tokens.text().charAt(i));
    }
    int slot = hash & (KNOWN - 1);
    String word = known[slot];
    if (word == null || !tokens.isLike(token, word)) {
      letters.setLength(0);
      for (int i = tokens.start(token); i < tokens.end(token); i++) {
        letters.append(Character.toLowerCase(tokens.text().charAt(i)));
      }
      word = letters.toString();
      known[slot] = word;
    }
    return word;
  }

  /// The words as one.
  String joined(List<String> words) {
    return switch (words.size()) {
      case 1 -> words.getFirst();
      case 2 -> joined(words.getFirst(), words.getLast());
      default -> String.join(" ", words);
    };
  }

  /// The two words as one; the same string again as a rule.
  String joined(String first, String last) {
    int slot = (first.hashCode() * 31 + last.hashCode()) & (KNOWN - 1);
    String both = known[slot];
    boolean same =
        both != null
            && both.length() == first.length() + 1 + last.length()
            && both.startsWith(first)
            && both.charAt(first.length()) == ' '
            && both.endsWith(last);
    if (both == null || !same) {
      both = first + " " + last;
      known[slot] = both;
    }
    return both;
  }
}
