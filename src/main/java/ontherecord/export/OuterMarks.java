package ontherecord.export;

import ontherecord.text.Glyphs;
import ontherecord.text.Span;

/// The marks that enclose a whole piece of a quotation, as far as it has any: those of “a” or ‘b’,
/// and not the outer ones of ‘a’ and ‘b’. An apostrophe is no mark, in “the residents’ anger”
/// either.
final class OuterMarks {

  private static final int SHORTEST = 3;

  private final String text;
  private final Span piece;
  private final char first;
  private final char last;

  OuterMarks(String text, Span piece) {
    this.text = text;
    this.piece = piece;
    this.first = text.charAt(piece.start());
    this.last = text.charAt(piece.end() - 1);
  }

  /// The piece without them.
  Span without() {
    boolean opens = Glyphs.isDoubleMark(first);
    boolean closes = Glyphs.isDoubleMark(last);
    if (piece.length() < SHORTEST) {
      return piece;
    }
    if (opens && closes) {
      return encloseDoubly() ? inner(1, 1) : piece;
    }
    if (opens || closes) {
      return hasDoubleWithin() ? piece : inner(opens ? 1 : 0, closes ? 1 : 0);
    }
    return Glyphs.isSingleMark(first) && Glyphs.isSingleMark(last) && encloseSingly()
        ? inner(1, 1)
        : piece;
  }

  private Span inner(int before, int after) {
    return new Span(piece.start() + before, piece.end() - after);
  }

  private boolean hasDoubleWithin() {
    return inner(1, 1).of(text).chars().anyMatch(it -> Glyphs.isDoubleMark((char) it));
  }

  private boolean encloseDoubly() {
    int depth = 1;
    for (int i = piece.start() + 1; i < piece.end() - 1 && depth > 0; i++) {
      char c = text.charAt(i);
      depth += c == last ? -1 : c == first ? 1 : 0;
    }
    return depth > 0;
  }

  /// A mark within that closes is an apostrophe, unless another one opens after it.
  private boolean encloseSingly() {
    int depth = 1;
    for (int i = piece.start() + 1; i < piece.end() - 1; i++) {
      char c = text.charAt(i);
      if (opens(c, i)) {
        if (depth == 0) {
          return false;
        }
        depth++;
      } else if (c == last && !(isLetter(i - 1) && isLetter(i + 1))) {
        depth = Math.max(0, depth - 1);
      }
    }
    return true;
  }

  /// Marks that look the same on both sides open before a word.
  private boolean opens(char c, int at) {
    return first == last ? c == first && !isLetter(at - 1) && isLetter(at + 1) : c == first;
  }

  private boolean isLetter(int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }
}
