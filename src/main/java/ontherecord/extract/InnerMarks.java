package ontherecord.extract;

import ontherecord.text.Glyphs;
import ontherecord.text.Tokens;

/// Tells marks inside others of the same kind, "“You ask when “your team” is late,” she said", and
/// curly ones inside straight ones from those behind marks that were never closed.
final class InnerMarks {

  /// How many tokens inner marks may hold, and how many where these end in a mark of their own.
  private static final int LONGEST = 40;

  private static final int SHORT = 12;

  /// How far the straight mark is looked for that closes a paragraph, or opens the next one.
  private static final int FAR = 400;

  private InnerMarks() {}

  /// The mark that closes what the curly mark at the token opens, where a third mark closes what
  /// was open before; the token itself elsewhere.
  static int close(Tokens tokens, int open, int last) {
    int inner = tokens.first(open) == '\u201c' ? next(tokens, open + 1, last) : last;
    boolean part = inner < last && tokens.isWord(inner - 1);
    boolean near =
        inner < last && inner - open <= (part ? LONGEST : SHORT) && closes(tokens, inner);
    int outer = near ? next(tokens, inner + 1, last) : last;
    return outer < last && closes(tokens, outer) ? inner : open;
  }

  /// The mark that closes what the curly mark at `open` opens, where the straight one at `first`
  /// quotes the block `[first, last)`: it closes there, or the block before is quoted so, too, as
  /// `carries` tells, or the one behind; `open` itself elsewhere.
  static int within(Tokens tokens, int first, int open, int last, boolean carries) {
    if (tokens.first(first) != '"' || tokens.first(open) != '\u201c') {
      return open;
    }
    int close = find(tokens, '\u201d', open, last);
    boolean quoted = close >= 0 && (carries || find(tokens, '"', close, last + 1) >= 0);
    return quoted ? close : open;
  }

  private static int find(Tokens tokens, char mark, int from, int to) {
    int end = Math.min(Math.min(to, from + FAR), tokens.size());
    for (int i = from; i < end; i++) {
      if (tokens.first(i) == mark) {
        return i;
      }
    }
    return -1;
  }

  private static boolean closes(Tokens tokens, int i) {
    return tokens.first(i) == '\u201d' && !tokens.spaceBefore(i);
  }

  private static int next(Tokens tokens, int first, int last) {
    int i = first;
    while (i < last && !Glyphs.isDoubleMark(tokens.first(i))) {
      i++;
    }
    return i;
  }
}
