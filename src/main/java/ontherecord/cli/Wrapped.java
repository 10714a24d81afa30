package ontherecord.cli;

import java.util.StringTokenizer;

/// Text in lines that fit a terminal. Words are never cut, and nothing in them can make a terminal
/// do things.
final class Wrapped {

  private static final int WIDTH = 80;

  private final StringBuilder text = new StringBuilder();

  /// Adds `words`, `indent` columns in, on as many lines as they need.
  void line(int indent, String words) {
    StringTokenizer tokens = new StringTokenizer(Terminal.harmless(words), " ");
    int column = 0;
    while (tokens.hasMoreTokens()) {
      String word = tokens.nextToken();
      if (column > 0 && column + 1 + word.length() > WIDTH) {
        text.append('\n');
        column = 0;
      }
      if (column == 0) {
        text.repeat(' ', indent);
        column = indent;
      } else {
        text.append(' ');
        column++;
      }
      text.append(word);
      column += word.length();
    }
    text.append('\n');
  }

  /// Adds an empty line.
  void gap() {
    text.append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
