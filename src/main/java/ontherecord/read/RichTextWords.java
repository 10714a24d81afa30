package ontherecord.read;

import java.util.Map;
import java.util.Set;

/// The words of RTF: groups in braces, control words behind a backslash, and letters.
final class RichTextWords {

  /// Who takes the words.
  interface Listener {

    void start();

    void end();

    /// A letter, as one byte in the encoding of its font.
    void letter(char letter);

    /// A control word.
    ///
    /// @param number what stands behind the word, 1 where nothing does
    void word(String word, int number);
  }

  /// Control words that stand for signs.
  static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("line", "\n"),
          Map.entry("tab", "\t"),
          Map.entry("emdash", "\u2014"),
          Map.entry("endash", "\u2013"),
          Map.entry("lquote", "\u2018"),
          Map.entry("rquote", "\u2019"),
          Map.entry("ldblquote", "\u201c"),
          Map.entry("rdblquote", "\u201d"),
          Map.entry("bullet", "\u2022"),
          Map.entry("emspace", "\u2003"),
          Map.entry("enspace", "\u2002"),
          Map.entry("~", "\u00a0"),
          Map.entry("_", "\u2011"));

  /// Control words that start a group whose letters are no text of the document.
  static final Set<String> SILENT =
      Set.of(
          "colortbl",
          "info",
          "pict",
          "objdata",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "footnote",
          "annotation",
          "xe",
          "tc",
          "tcn",
          "listtext",
          "pntext",
          "pntxta",
          "pntxtb",
          "fldinst",
          "nonshppict",
          "shprslt",
          "sp",
          "ftnsep",
          "ftnsepc",
          "aftnsep",
          "aftnsepc",
          "filetbl",
          "revtbl",
          "listtable",
          "listoverridetable",
          "template",
          "nonesttables",
          "mmathPict");

  private static final int LONGEST_WORD = 32;
  private static final int MOST_DIGITS = 9;

  private final byte[] bytes;
  private int at;

  RichTextWords(byte[] bytes) {
    this.bytes = bytes;
  }

  /// Gives all words to `listener`.
  void to(Listener listener) {
    while (at < bytes.length) {
      char c = next();
      switch (c) {
        case '{' -> listener.start();
        case '}' -> listener.end();
        case '\\' -> control(listener);
        case '\r', '\n', '\0' -> {}
        default -> listener.letter(c);
      }
    }
  }

  private void control(Listener listener) {
    if (at == bytes.length) {
      return;
    }
    char c = next();
    if (isLetter(c)) {
      at--;
      controlWord(listener);
    } else if (c == '\'') {
      if (at + 2 <= bytes.length) {
        int high = Character.digit(next(), 16);
        int low = Character.digit(next(), 16);
        if (high >= 0 && low >= 0) {
          listener.letter((char) (16 * high + low));
        }
      }
    } else if (c == '\\' || c == '{' || c == '}') {
      listener.letter(c);
    } else if (c == '\r' || c == '\n') {
      listener.word("par", 1);
    } else if (c == '\t') {
      listener.word("tab", 1);
    } else {
      listener.word(String.valueOf(c), 1);
    }
  }

  private void controlWord(Listener listener) {
    StringBuilder word = new StringBuilder();
    while (at < bytes.length && isLetter((char) bytes[at]) && word.length() < LONGEST_WORD) {
      word.append(next());
    }
    boolean negative = at < bytes.length && bytes[at] == '-';
    at += negative ? 1 : 0;
    int number = 0;
    int digits = 0;
    while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9' && digits < MOST_DIGITS) {
      number = 10 * number + next() - '0';
      digits++;
    }
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    if (word.toString().equals("bin")) {
      at = (int) Math.min(bytes.length, (long) at + (negative ? 0 : number));
    } else {
      listener.word(word.toString(), digits == 0 ? 1 : negative ? -number : number);
    }
  }

  private char next() {
    return (char) (bytes[at++] & 0xff);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
