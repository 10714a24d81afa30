package ontherecord.read;

/// What a look at the ends of a line, or for one word, leaves open that it is. It tells most lines,
/// and makes no garbage, as a look at all their words would.
final class FirstLook {

  /// A credit at the end of a caption, from "by" or its colon on, is no longer than this.
  private static final int TAIL = 160;

  /// No agency's name alone is longer.
  private static final int LONGEST_AGENCY = 40;

  private static final String[] PICTURES = {
    "photo",
    "picture",
    "image",
    "illustration",
    "graphic",
    "video",
    "footage",
    "map",
    "cartoon",
    "artwork",
    "file",
    "credit",
    "courtesy"
  };

  /// What those words start with: most words start with none of it.
  private static final String OF_PICTURES = "pigvfmca";

  private static final String[] CAPTIONS = {
    "photo caption", "caption", "pictured", "file", "in this"
  };

  private static final String[] REPORTERS = {"reporting", "writing", "additional", "with "};

  private FirstLook() {}

  /// Whether its first word, or one word, leaves it open that `[start, end)` tells reporters.
  static boolean mayBeReporters(String text, int start, int end) {
    if (end - start > ShortLines.LONGEST_CAPTION) {
      return false;
    }
    int first = start;
    while (first < end - 1 && !Character.isLetter(text.charAt(first))) {
      first++;
    }
    for (String words : REPORTERS) {
      if (text.regionMatches(true, first, words, 0, words.length())) {
        return true;
      }
    }
    return has(" contributed ", text, start, end);
  }

  /// Whether its first letter leaves it open that the line is "By" somebody, or "Written by".
  static boolean mayBeBy(String line) {
    return !line.isEmpty() && "bwsprt".indexOf(lower(line.charAt(0))) >= 0;
  }

  /// Whether it has four digits in a row, as dates have.
  static boolean hasYear(String line) {
    int digits = 0;
    for (int i = 0; i < line.length() && digits < 4; i++) {
      digits = Character.isDigit(line.charAt(i)) ? digits + 1 : 0;
    }
    return digits == 4;
  }

  /// Whether more words follow from `start` on than the name of a desk has.
  static boolean hasManyWords(String line, int start) {
    int words = 0;
    boolean space = true;
    for (int i = start; i < line.length(); i++) {
      boolean blank = Character.isWhitespace(line.charAt(i));
      words += space && !blank ? 1 : 0;
      space = blank;
    }
    return words > Names.LONGEST_DESK;
  }

  /// Whether it has white space other than single spaces.
  static boolean hasSpacesToJoin(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean space = c == ' ' && (i == 0 || line.charAt(i - 1) != ' ');
      if (!space && c <= ' ') {
        return true;
      }
    }
    return false;
  }

  /// Whether a look at its ends leaves it open that `[start, end)` is a caption. Most lines are
  /// told by that, and it makes no garbage.
  static boolean mayBeCaption(String text, int start, int end) {
    return endsInBracket(text, start, end)
        || startsAsCaption(text, start)
        || mayEndInCredit(text, start, end);
  }

  /// Whether it ends in a bracket, but for a full stop.
  static boolean endsInBracket(String text, int start, int end) {
    int last = end - (end - start > 1 && text.charAt(end - 1) == '.' ? 2 : 1);
    return last >= start && (text.charAt(last) == ')' || text.charAt(last) == ']');
  }

  /// Whether its last words leave it open that they tell whose the picture is.
  static boolean mayEndInCredit(String text, int start, int end) {
    int tail = Math.max(start, end - TAIL);
    boolean credits =
        text.indexOf(':', tail, end) >= 0
            || has("by", text, tail, end)
            || has("courtesy", text, tail, end);
    return credits && hasPicture(text, tail, end);
  }

  /// Whether its first words are those of a caption.
  static boolean startsAsCaption(String text, int start) {
    for (String words : CAPTIONS) {
      if (text.regionMatches(true, start, words, 0, words.length())) {
        return true;
      }
    }
    return false;
  }

  /// Whether any word of the line is one of pictures, or a sign of who has the right to one.
  static boolean tellsOfPicture(String line) {
    boolean sign = line.indexOf('\u00a9') >= 0 || line.startsWith("(c)") || line.startsWith("(C)");
    return sign || hasPicture(line, 0, line.length());
  }

  private static boolean hasPicture(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if ((i == start || !Character.isLetter(text.charAt(i - 1))) && startsWithPicture(text, i)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a look at its ends leaves it open that the longer line `[start, end)` is a credit.
  static boolean mayBeCredit(String text, int start, int end) {
    int last = end - 1;
    while (last > start && Character.isLetter(text.charAt(last - 1))) {
      last--;
    }
    boolean bracket = end - start > 1 && "([".indexOf(text.charAt(start)) >= 0;
    return end - start <= LONGEST_AGENCY
        || text.indexOf('/', start, end) >= 0
        || bracket
        || text.charAt(start) == '\u00a9'
        || startsWithPicture(text, start)
        || startsWithPicture(text, last);
  }

  private static boolean startsWithPicture(String text, int start) {
    if (OF_PICTURES.indexOf(lower(text.charAt(start))) < 0) {
      return false;
    }
    for (String word : PICTURES) {
      if (text.regionMatches(true, start, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(String word, String text, int start, int end) {
    for (int i = start; i + word.length() <= end; i++) {
      boolean like = lower(text.charAt(i)) == word.charAt(0);
      if (like && text.regionMatches(true, i, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  /// As letters are compared without regard to case.
  private static char lower(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return Character.toLowerCase(Character.toUpperCase(c));
  }
}
