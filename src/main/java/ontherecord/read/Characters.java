package ontherecord.read;

import ontherecord.text.Glyphs;

/// What the characters of a text tell about it.
final class Characters {

  /// More than one character in so many that no text has, and it is none.
  private static final int ONE_IN = 20;

  private Characters() {}

  /// Whether `text` leaves no ink.
  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Glyphs.isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// Whether so many characters are control characters, or could not be decoded, that this is a
  /// picture or a program.
  static boolean areNoText(String text) {
    long strange = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      strange += isStrange(c) ? 1 : 0;
    }
    return strange * ONE_IN > text.length();
  }

  private static boolean isStrange(char c) {
    if (c < ' ') {
      return c < '\t' || (c > '\r' && c != '\u001b');
    }
    return c == '\ufffd' || (c >= '\u007f' && c <= '\u009f' && c != '\u0085');
  }
}
