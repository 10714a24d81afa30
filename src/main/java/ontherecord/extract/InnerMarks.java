package ontherecord.extract;

import ontherecord.text.Glyphs;
import ontherecord.text.Tokens;

/// Tells marks inside others of the same kind, "“You ask when “your team” is late,” she said", from
/// those behind marks that were never closed.
final class InnerMarks {

  /// How many tokens inner marks may hold, and how many where these end in a mark of their own.
  private static final int LONGEST = 40;

  private static final int SHORT = 12;

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
