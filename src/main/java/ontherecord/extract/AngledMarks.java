package ontherecord.extract;

import ontherecord.text.Tokens;

/// Tells which way a text's angled marks point: «No», or »No« as in German.
final class AngledMarks {

  private AngledMarks() {}

  /// Whether more of the marks that point right stand before a word than behind one.
  static boolean pointInwards(Tokens tokens) {
    int before = 0;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.first(i) == '»') {
        boolean glued = !tokens.spaceBefore(i + 1) && tokens.isWord(i + 1);
        boolean behind = i > 0 && !tokens.spaceBefore(i);
        before += glued && !behind ? 1 : behind ? -1 : 0;
      }
    }
    return before > 0;
  }
}
