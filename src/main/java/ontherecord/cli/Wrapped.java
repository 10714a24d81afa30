package ontherecord.cli;

import java.util.StringTokenizer;

/// Text in lines that fit a terminal. Words are never cut, and nothing in them can make a terminal
/// do things.
final class Wrapped {

  private static final int WIDTH = 80;

  private static final String NORMAL = "\u001b[0m";

  private final StringBuilder text = new StringBuilder();
  private final boolean colours;

  /// How a line looks, where there are colours.
  enum Look {
    PLAIN(""),
    TITLE("\u001b[1m"),
    SPEAKER("\u001b[1;36m"),
    FAINT("\u001b[2m");

    private final String code;

    Look(String code) {
      this.code = code;
    }
  }

  Wrapped(boolean colours) {
    this.colours = colours;
  }

  /// Adds `words`, `indent` columns in, on as many lines as they need.
  void line(Look look, int indent, String words) {
    boolean coloured = colours && look != Look.PLAIN;
    StringTokenizer tokens = new StringTokenizer(Terminal.harmless(words), " ");
    int column = 0;
    while (tokens.hasMoreTokens()) {
      String word = tokens.nextToken();
      if (column > 0 && column + 1 + word.length() > WIDTH) {
        text.append(coloured ? NORMAL : "").append('\n');
        column = 0;
      }
      if (column == 0) {
        text.repeat(' ', indent);
        text.append(coloured ? look.code : "");
        column = indent;
      } else {
        text.append(' ');
        column++;
      }
      text.append(word);
      column += word.length();
    }
    text.append(coloured && column > 0 ? NORMAL : "").append('\n');
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
