package ontherecord.text;

/// Finds where a word ends: what joins ("AT&T", "3.5", "long-term", "U.S.") and what does not.
/// Looks ahead a fixed distance at most.
final class WordEnd {

  private static final int AHEAD = 64;
  private static final int LONGEST_TITLE = 7;
  private static final WordSet ABBREVIATIONS = WordSet.exact(WordEnd.class, "abbreviations.txt");
  private static final WordSet TITLES = WordSet.exact(WordEnd.class, "titles.txt");
  private static final WordSet BEFORE_NUMBERS = WordSet.exact(WordEnd.class, "before-numbers.txt");
  private static final WordSet DOMAINS = WordSet.exact(WordEnd.class, "domains.txt");

  private final String text;

  WordEnd(String text) {
    this.text = text;
  }

  /// The end of the word that starts at `from`; `before` is the first character of the token
  /// before.
  int from(int from, int end, char before) {
    if (text.charAt(from) == 'n' || text.charAt(from) == 'N') {
      int negation = negation(from, end);
      if (negation > from) {
        return negation;
      }
    }
    if (isAddress(from, end)) {
      return address(from, end);
    }
    int i = from;
    while (i < end) {
      char c = text.charAt(i);
      if (Glyphs.isWordPart(c)) {
        if ((c == 'n' || c == 'N') && i > from && negation(i, end) > i) {
          return i;
        }
        i++;
        continue;
      }
      int joined = join(from, i, end, before);
      if (joined == i) {
        return i;
      }
      if (joined < 0) {
        return -joined;
      }
      i = joined;
    }
    return i;
  }

  /// The end of "'s", "'ll" and their like at `i`; `i` where there is none.
  int clitic(int i, int end) {
    int stop = i + 1;
    while (stop < end && stop < i + 4 && Glyphs.isWordPart(text.charAt(stop))) {
      stop++;
    }
    char a = stop > i + 1 ? Glyphs.fold(text.charAt(i + 1)) : ' ';
    if (stop == i + 2) {
      return a == 's' || a == 'd' || a == 'm' ? stop : i;
    }
    if (stop == i + 3) {
      char b = Glyphs.fold(text.charAt(i + 2));
      boolean known = (a == 'l' && b == 'l') || ((a == 'r' || a == 'v') && b == 'e');
      return known ? stop : i;
    }
    return i;
  }

  /// The end of a "#word" or "@word" whose word starts at `i`.
  int handle(int i, int end) {
    int stop = i;
    while (stop < end && Glyphs.isWordPart(text.charAt(stop))) {
      stop++;
    }
    return stop;
  }

  /// The end of "n't" at `i`; `i` where there is none.
  private int negation(int i, int end) {
    return i + 2 < end
            && Glyphs.isApostrophe(text.charAt(i + 1))
            && Glyphs.fold(text.charAt(i + 2)) == 't'
            && !isPart(i + 3, end)
        ? i + 3
        : i;
  }

  /// What the character at `i` does to the word `[from, i)`: `i` ends it, a larger offset goes on
  /// there, a negative one ends it at its opposite.
  private int join(int from, int i, int end, char before) {
    char c = text.charAt(i);
    boolean digits =
        Glyphs.isDigit(text.charAt(i - 1)) && i + 1 < end && Glyphs.isDigit(text.charAt(i + 1));
    if (c == '.') {
      return digits ? i + 2 : stop(from, i, end, before);
    }
    if (!isPart(i + 1, end)) {
      return i;
    }
    return switch (c) {
      case '-', '\u2010', '\u2011' -> i + 1;
      case ',', ':', '/', '\u2013' -> digits ? i + 2 : i;
      case '&' ->
          Glyphs.isUpper(text.charAt(i - 1)) && Glyphs.isUpper(text.charAt(i + 1)) ? i + 1 : i;
      case '$' -> i - from < 4 && Glyphs.isUpper(text.charAt(i - 1)) ? -(i + 1) : i;
      case '@' -> -host(i + 1, end);
      default -> Glyphs.isApostrophe(c) && clitic(i, end) == i ? i + 1 : i;
    };
  }

  /// What a full stop at `i` does to the word `[from, i)`.
  private int stop(int from, int i, int end, char before) {
    int part = i;
    while (part > from && part > i - 3 && Glyphs.isWordPart(text.charAt(part - 1))) {
      part--;
    }
    boolean single = part == i - 1 && !Glyphs.isDigit(text.charAt(part));
    boolean dotted = single && part > from && text.charAt(part - 1) == '.';
    boolean more = isPart(i + 1, end);
    if (more) {
      if (single
          && isLetter(i + 1)
          && !isPart(i + 2, end)
          && !Glyphs.isApostrophe(at(i + 2, end))) {
        return i + 2;
      }
      int address = run(i, end);
      boolean email = at(address, end) == '@' && isPart(address + 1, end);
      if (email || isHost(i, address)) {
        return -address(from, end);
      }
      int known = knownWithStops(from, i, end);
      if (known > i) {
        return -known;
      }
      return single && Glyphs.isUpper(text.charAt(i + 1)) && Glyphs.isUpper(text.charAt(part))
          ? -(i + 1)
          : i;
    }
    boolean number = at(i + 1, end) == ' ' && Glyphs.isDigit(at(i + 2, end));
    boolean whole =
        dotted
            || (single && isInitial(part, before))
            || ABBREVIATIONS.contains(text, from, i)
            || TITLES.contains(text, titleStart(text, from, i), i)
            || (number && BEFORE_NUMBERS.contains(text, from, i));
    if (!whole) {
      return i;
    }
    return at(i + 1, end) == '-' && isPart(i + 2, end) ? i + 1 : -(i + 1);
  }

  /// Where a title may start in the word `[from, end)`: behind the hyphen of "then-Sen".
  static int titleStart(String text, int from, int end) {
    int start = end;
    while (start > from && start > end - LONGEST_TITLE && text.charAt(start - 1) != '-') {
      start--;
    }
    return start > from && text.charAt(start - 1) == '-' ? start : from;
  }

  private boolean isInitial(int letter, char before) {
    char c = text.charAt(letter);
    return Glyphs.isUpper(c) && (c != 'I' || Glyphs.isUpper(before));
  }

  /// The end of a listed abbreviation with stops inside, "Ph.D."; `i` where there is none.
  private int knownWithStops(int from, int i, int end) {
    int stop = i;
    while (stop < end && stop < i + 6 && (isPart(stop, end) || text.charAt(stop) == '.')) {
      stop++;
    }
    while (stop > i && text.charAt(stop - 1) == '.') {
      stop--;
    }
    boolean known = stop > i && ABBREVIATIONS.contains(text, from, stop);
    return !known ? i : at(stop, end) == '.' ? stop + 1 : stop;
  }

  private boolean isAddress(int i, int end) {
    char c = Glyphs.fold(text.charAt(i));
    if (c == 'h' && end - i > 8) {
      return text.regionMatches(true, i, "http://", 0, 7)
          || text.regionMatches(true, i, "https://", 0, 8);
    }
    return c == 'w' && end - i > 5 && text.regionMatches(true, i, "www.", 0, 4);
  }

  /// The end of the address at `i`: up to white space or a mark, without closing punctuation.
  private int address(int i, int end) {
    int stop = i;
    while (stop < end
        && !Glyphs.isBlank(text.charAt(stop))
        && "\"<>\u201c\u201d\u2018\u2019»".indexOf(text.charAt(stop)) < 0) {
      stop++;
    }
    while (stop > i + 1 && ".,;:!?)]}'\u2026".indexOf(text.charAt(stop - 1)) >= 0) {
      stop--;
    }
    return stop;
  }

  private int host(int i, int end) {
    int stop = i;
    while (stop < end
        && (isPart(stop, end) || text.charAt(stop) == '.' || text.charAt(stop) == '-')) {
      stop++;
    }
    while (stop > i && (text.charAt(stop - 1) == '.' || text.charAt(stop - 1) == '-')) {
      stop--;
    }
    return stop;
  }

  /// The end of the letters, digits, stops and hyphens from `i`, not far ahead.
  private int run(int i, int end) {
    int stop = i;
    while (stop < end
        && stop < i + AHEAD
        && (isPart(stop, end) || text.charAt(stop) == '.' || text.charAt(stop) == '-')) {
      stop++;
    }
    while (stop > i && text.charAt(stop - 1) == '.') {
      stop--;
    }
    return stop;
  }

  /// Whether the run ends as addresses do: ".com".
  private boolean isHost(int from, int stop) {
    int dot = stop - 1;
    while (dot > from && text.charAt(dot) != '.') {
      dot--;
    }
    return text.charAt(dot) == '.' && DOMAINS.contains(text, dot + 1, stop);
  }

  private boolean isPart(int i, int end) {
    return i < end && Glyphs.isWordPart(text.charAt(i));
  }

  private boolean isLetter(int i) {
    return Character.isLetter(text.charAt(i));
  }

  private char at(int i, int end) {
    return i < end ? text.charAt(i) : ' ';
  }
}
