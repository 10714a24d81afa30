package ontherecord.text;

/// What single characters are: `Glyphs.isQuotationMark('«')` is true. Knows straight, curly, low
/// and angled marks alike, so that no step has a list of its own.
public final class Glyphs {

  private static final String DOUBLE_MARKS = "\"\u201c\u201d\u201e\u201f«»\u2033「」『』\uff02";
  private static final String SINGLE_MARKS = "'\u2018\u2019\u201a\u201b‹›\u2032`";
  private static final String APOSTROPHES = "'\u2019\u2018\u02bc\u2032";

  private Glyphs() {}

  /// Whether `c` may open or close a quotation; apostrophes may.
  public static boolean isQuotationMark(char c) {
    return isDoubleMark(c) || isSingleMark(c);
  }

  public static boolean isDoubleMark(char c) {
    return c == '"' || (c > 0x7f && DOUBLE_MARKS.indexOf(c) >= 0);
  }

  public static boolean isSingleMark(char c) {
    return c == '\'' || c == '`' || (c > 0x7f && SINGLE_MARKS.indexOf(c) >= 0);
  }

  /// Whether two single marks in a row stand for a double one: `''`, ` `` `, `’’`, and `‘’`, which
  /// some write for an opening one.
  public static boolean isDoubled(char c, char next) {
    boolean curly = c == '\u2018' || c == '\u2019';
    return curly ? next == '\u2019' || next == c : (c == '\'' || c == '`') && next == c;
  }

  /// Whether `c` stands for letters left out: `'`, `’` and their look-alikes.
  public static boolean isApostrophe(char c) {
    return c == '\'' || (c > 0x7f && APOSTROPHES.indexOf(c) >= 0);
  }

  /// Whether `c` is a dash or hyphen of any length.
  public static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }

  /// Whether `c` separates words and is part of none: white space, control and invisible
  /// characters.
  public static boolean isBlank(char c) {
    if (c < 0x7f) {
      return c <= ' ';
    }
    return c <= 0xa0 || (c >= 0x1680 && (Character.isSpaceChar(c) || isInvisible(c)));
  }

  /// Whether `c` is part of a word: letters, digits, their marks, and invisible joiners.
  public static boolean isWordPart(char c) {
    if (c < 0x80) {
      return isAsciiLower(c) || isAsciiUpper(c) || isAsciiDigit(c) || c == '_';
    }
    return Character.isLetterOrDigit(c)
        || isCombining(c)
        || c == '\u00ad'
        || c == '\u200c'
        || c == '\u200d';
  }

  public static boolean isDigit(char c) {
    return isAsciiDigit(c) || (c > 0x7f && Character.isDigit(c));
  }

  public static boolean isUpper(char c) {
    return c < 0x80 ? isAsciiUpper(c) : Character.isUpperCase(c) || Character.isTitleCase(c);
  }

  public static boolean isLower(char c) {
    return c < 0x80 ? isAsciiLower(c) : Character.isLowerCase(c);
  }

  /// `c` as words are compared: lower case, every apostrophe straight.
  public static char fold(char c) {
    if (c < 0x80) {
      return isAsciiUpper(c) ? (char) (c + 32) : c;
    }
    return isApostrophe(c) ? '\'' : Character.toLowerCase(c);
  }

  /// Zero-width spaces, marks of direction and of byte order.
  private static boolean isInvisible(char c) {
    return c == '\u200b'
        || c == '\u200e'
        || c == '\u200f'
        || (c >= '\u202a' && c <= '\u202e')
        || c == '\u2060'
        || c == '\ufeff';
  }

  private static boolean isAsciiLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isAsciiUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isCombining(char c) {
    if (c < 0x300) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /// Whether any letter of `text` is read from right to left.
  public static boolean hasRightToLeft(String text) {
    return text.codePoints()
        .mapToObj(Character::getDirectionality)
        .anyMatch(it ->
            it == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || it == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }

  /// Whether `text` is read from right to left: its first letter is.
  public static boolean isRightToLeft(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      switch (Character.getDirectionality(text.codePointAt(i))) {
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
          return false;
        }
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
