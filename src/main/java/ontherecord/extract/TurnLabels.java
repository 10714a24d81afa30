package ontherecord.extract;

import ontherecord.tag.Tag;

/// Reads the labels of broadcasts and briefings, which open a paragraph with a name in capitals:
/// "JOHN BELMAR, NEWS ANCHOR:", "SEN. ANN LEE (R), NORLAND:", "Mr. ORR (Neighbour):", "THE
/// PRESIDENT:", "WADE ORR reporting:".
final class TurnLabels {

  /// How many tokens a name has at most, with its titles and their full stops.
  private static final int NAME = 8;

  /// How many words a name has without its titles.
  private static final int WORDS = 4;

  /// How many tokens may tell of it before its colon.
  private static final int TOLD = 12;

  private final Page page;

  TurnLabels(Page page) {
    this.page = page;
  }

  /// The colon of the label that starts with the token; -1 where none does.
  int colon(int start) {
    int i = nameEnd(start);
    if (i <= start || page.is(start, "dear")) {
      return -1;
    }
    if (!page.isColon(i) && !isTelling(i)) {
      return -1;
    }
    int depth = 0;
    for (int last = i + TOLD; i < last; i++) {
      depth += page.bracket(i);
      if (page.isColon(i)) {
        return isDateline(start, i) ? -1 : i;
      }
      boolean ends = depth <= 0 && page.isStop(i) && !isAbbreviated(i - 1, i); // "(R-Kan.)"
      if (ends || (page.tag(i).isFinite() && !page.is(i, "reporting"))) {
        return -1;
      }
    }
    return -1;
  }

  /// "PARIS, May 3:", "BERN (AP):"
  private boolean isDateline(int start, int colon) {
    int end = Math.max(start + 1, nameEnd(start));
    if (Lands.is(page, start, Math.min(end, colon))) {
      return true;
    }
    boolean placed = false;
    for (int i = end; i < colon; i++) {
      if (page.has(i, Lexicon.ROLE | Lexicon.ROLES)) {
        return false;
      }
      placed |= page.has(i, Lexicon.TIME) || page.tag(i) == Tag.CD || page.has(i, Lexicon.MEDIA);
    }
    return placed;
  }

  /// Whether what tells who that is starts there: ", NEWS ANCHOR", "(R)", "reporting".
  private boolean isTelling(int i) {
    return page.isComma(i) || page.bracket(i) > 0 || page.is(i, "reporting");
  }

  /// The name of the label that starts with the token: "SEN. ANN LEE".
  long name(int start) {
    return Mentions.range(start, nameEnd(start));
  }

  /// Whether the label tells by itself that somebody speaks: it has a title, or tells who that is.
  boolean isTold(int start, int colon) {
    int end = nameEnd(start);
    return end < colon
        || isUnidentified(start)
        || page.has(start, Lexicon.TITLE)
        || page.has(end - 1, Lexicon.ROLE)
        || (page.is(start, "the") && page.has(end - 1, Lexicon.BODY)); // "THE COURT:"
  }

  /// "UNIDENTIFIED MALE:"
  private boolean isUnidentified(int start) {
    return page.is(start, "unidentified");
  }

  /// Whether two labels are those of one, by their last words: "JOHN BELMAR, NEWS ANCHOR:" and
  /// "BELMAR:".
  boolean isSame(int start, int other) {
    return colon(other) >= 0 && page.isSame(nameEnd(start) - 1, nameEnd(other) - 1);
  }

  /// The end of the words in capitals, with the titles before them; the start where there are none.
  private int nameEnd(int start) {
    int i = start;
    int words = 0;
    while (i < start + NAME && i < page.tokens().size()) {
      boolean title = page.has(i, Lexicon.TITLE) && page.isCapital(i);
      boolean shout = isShouted(i);
      if (!title && !shout && !(i > start && isAbbreviated(i - 1, i))) {
        break;
      }
      boolean follows = i == start || page.tokens().spaceBefore(i) || page.isStop(i);
      if (!follows) {
        break;
      }
      words += shout && !title && page.tokens().end(i) - page.tokens().start(i) > 1 ? 1 : 0;
      i++;
    }
    return words > 0 && words <= WORDS ? i : start;
  }

  /// Whether the second token is the full stop of the first: "MS." where it was taken for the end
  /// of a sentence.
  private boolean isAbbreviated(int word, int stop) {
    return page.is(stop, ".")
        && !page.tokens().spaceBefore(stop)
        && page.tokens().end(word) - page.tokens().start(word) <= 4
        && page.isCapital(word);
  }

  /// Whether the token is a word in capitals alone: "BELMAR", "O'NEIL", "McCAIN", "J".
  private boolean isShouted(int i) {
    String text = page.tokens().text();
    int from = page.tokens().start(i);
    int end = page.tokens().end(i);
    int small = 0;
    for (int at = from; at < end; at++) {
      small += Character.isLowerCase(text.charAt(at)) ? 1 : 0;
    }
    boolean mac = small == 1 && text.charAt(from) == 'M' && end - from > 3; // "McCAIN"
    return Character.isUpperCase(text.charAt(from))
        && (small == 0 || mac)
        && page.tag(i) != Tag.CD
        && !page.isQuoted(i);
  }
}
