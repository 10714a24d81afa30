package ontherecord.text;

import java.util.List;

/// Finds where sentences start among the tokens of one block. A sentence ends with its stop and the
/// marks that close after it; "Mr." and initials end none, other abbreviations only before a word
/// that starts sentences. Words that go on without a stop are parted all the same, so that the work
/// of whoever looks through a sentence stays in proportion to the text.
final class Sentences {

  /// How many tokens a sentence may have before it is parted at a comma or semicolon, and, at twice
  /// as many, anywhere. The longest of PolNeAR's training articles has fewer than 250.
  private static final int LONGEST = 500;

  private static final WordSet TITLES = WordSet.exact(Sentences.class, "titles.txt");
  private static final WordSet STARTERS = WordSet.exact(Sentences.class, "sentence-starters.txt");

  /// Verbs that ask at the start of a sentence, and help another in a headline.
  private static final WordSet HELPERS =
      WordSet.folded(List.of("will", "would", "could", "should", "can", "has", "is", "are", "was"));

  private final Tokens tokens;
  private boolean straightOpen;

  Sentences(Tokens tokens) {
    this.tokens = tokens;
  }

  /// Marks the sentences of the tokens from `first` on, which are one block.
  void mark(int first) {
    int size = tokens.size();
    if (first == size) {
      return;
    }
    tokens.startSentence(first);
    straightOpen = false;
    int start = first;
    int i = first;
    while (i < size) {
      int after = i + 1;
      Stop stop = stop(i);
      straightOpen ^= isStraight(i);
      boolean closed = false;
      if (stop != Stop.NONE) {
        while (after < size && closes(after)) {
          straightOpen ^= isStraight(after);
          closed = true;
          after++;
        }
      }
      boolean started = stop != Stop.NONE && after < size && starts(after, stop, closed);
      boolean parted = after - start > LONGEST && isTooLong(after - start, i);
      if (after < size && (started || isBreak(after) || parted)) {
        tokens.startSentence(after);
        start = after;
      }
      i = after;
    }
  }

  /// Whether a sentence of so many tokens, of which the last is `i`, is parted behind it.
  private boolean isTooLong(int length, int i) {
    return tokens.is(i, ",") || tokens.is(i, ";") || length > 2 * LONGEST;
  }

  private enum Stop {
    NONE,
    FULL,
    /// "U.S.", "Inc.", "J.": the stop may be the word's only
    ABBREVIATION,
    ELLIPSIS
  }

  private Stop stop(int i) {
    String text = tokens.text();
    int start = tokens.start(i);
    int end = tokens.end(i);
    char last = text.charAt(end - 1);
    if (last == '!' || last == '?') {
      return Stop.FULL;
    }
    if (last == '\u2026') {
      return Stop.ELLIPSIS;
    }
    if (last != '.') {
      return Stop.NONE;
    }
    if (end - start == 1) {
      return Stop.FULL;
    }
    if (text.charAt(start) == '.') {
      return dots(start, end) > 3 ? Stop.FULL : Stop.ELLIPSIS;
    }
    int title = WordEnd.titleStart(text, start, end - 1);
    return TITLES.contains(text, title, end - 1) ? Stop.NONE : Stop.ABBREVIATION;
  }

  /// How many dots there are: a fourth is the stop of the sentence.
  private int dots(int start, int end) {
    int dots = 0;
    for (int i = start; i < end; i++) {
      dots += tokens.text().charAt(i) == '.' ? 1 : 0;
    }
    return dots;
  }

  private boolean isStraight(int i) {
    return tokens.first(i) == '"';
  }

  /// Whether the token belongs to the sentence whose stop it follows.
  private boolean closes(int i) {
    char c = tokens.first(i);
    int length = tokens.end(i) - tokens.start(i);
    if (c == ')' || c == ']' || c == '}' || c == '\u201d' || c == '!' || c == '?') {
      return true;
    }
    if (tokens.spaceBefore(i)) {
      // a mark set apart from both sides closes what is open
      return length == 1 && c == '"' && straightOpen && isApart(i);
    }
    if (c == '"') {
      return straightOpen || isApart(i);
    }
    return length == 2 ? c == '\'' || c == '\u2019' : "'\u2019»›」』".indexOf(c) >= 0;
  }

  private boolean isApart(int i) {
    int end = tokens.end(i);
    return end >= tokens.text().length() || Glyphs.isBlank(tokens.text().charAt(end));
  }

  /// Whether token `i` starts a sentence after a stop of that kind.
  private boolean starts(int i, Stop stop, boolean closed) {
    char c = tokens.first(i);
    if (",;:.)]}".indexOf(c) >= 0 || c == '\u2026') {
      return false;
    }
    boolean dash = Glyphs.isDash(c);
    boolean mark = Glyphs.isQuotationMark(c) || c == '(' || c == '[' || dash;
    int word = mark && i + 1 < tokens.size() ? i + 1 : i;
    while (word > i && word + 1 < tokens.size() && Glyphs.isQuotationMark(tokens.first(word))) {
      word++;
    }
    if (dash && stop != Stop.FULL) {
      return false;
    }
    boolean opened = mark && !dash && word > i;
    if (stop == Stop.FULL) {
      boolean quoted = opened && Glyphs.isQuotationMark(tokens.first(i));
      return quoted || c == '[' || !isLowerCase(word); // "she said. [he] left"
    }
    boolean capital = Glyphs.isUpper(tokens.first(word));
    boolean bracket = c == '(' || c == '['; // "Ann Lee Jr. (D-Pa.)"
    boolean starter = tokens.isIn(word, STARTERS) && !isHeadlineVerb(word);
    return (capital && ((opened && !bracket) || closed)) || starter;
  }

  /// "U.S. WILL Not Go": whether the word is a verb of a headline, since another capital follows.
  private boolean isHeadlineVerb(int i) {
    boolean more = i + 1 < tokens.size() && Glyphs.isUpper(tokens.first(i + 1));
    boolean state = i > 0 && Glyphs.isUpper(tokens.first(i - 1)); // no "8 p.m."
    return more && state && !tokens.is(i + 1, "i") && tokens.isIn(i, HELPERS);
  }

  /// "de la" does not start a sentence, "iPhone" may.
  private boolean isLowerCase(int i) {
    if (!Glyphs.isLower(tokens.first(i))) {
      return false;
    }
    int next = tokens.start(i) + 1;
    return next >= tokens.end(i) || !Glyphs.isUpper(tokens.text().charAt(next));
  }

  /// Whether an empty line stands before token `i`, or another headline on its own line: "Rain
  /// helps;\nFarmers cheer".
  private boolean isBreak(int i) {
    String text = tokens.text();
    int lines = 0;
    for (int j = tokens.end(i - 1); j < tokens.start(i); j++) {
      char c = text.charAt(j);
      if ((c == '\n' && (j == 0 || text.charAt(j - 1) != '\r')) || c == '\r' || c == '\u2029') {
        lines++;
      }
    }
    return lines > 1 || (lines == 1 && tokens.first(i - 1) == ';' && tokens.isCapital(i));
  }
}
