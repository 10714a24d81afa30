package ontherecord.read;

import java.util.List;

/// Finds the headline among a page's passages: the one that says what the page calls itself, best
/// as a heading of the first level. A piece of a page calls itself nothing: a heading of the first
/// level at its very start is the headline.
final class Headline {

  private static final int LONGEST = 300;

  /// Fewer letters are alike by chance.
  private static final int ALIKE = 15;

  private Headline() {}

  /// Its place; -1 where there is none.
  static int place(List<Passage> passages, List<String> titles) {
    List<String> letters = titles.stream().map(PageLines::letters).toList();
    int best = -1;
    int bestRank = 0;
    for (int i = 0; i < passages.size(); i++) {
      int rank = passages.get(i).length() > LONGEST ? 0 : rank(passages.get(i), letters);
      rank = rank == 0 && i == 0 && startsAPiece(passages.get(i), letters) ? 1 : rank;
      if (rank > bestRank) {
        best = i;
        bestRank = rank;
      }
    }
    return best;
  }

  private static boolean startsAPiece(Passage first, List<String> titles) {
    return titles.isEmpty() && first.part().tag.equals("h1") && first.length() <= LONGEST;
  }

  private static int rank(Passage passage, List<String> titles) {
    String letters = PageLines.letters(passage.text());
    if (letters.isEmpty()) {
      return 0;
    }
    int level =
        switch (passage.part().tag) {
          case "h1" -> 4;
          case "h2" -> 2;
          case "h3", "h4" -> 1;
          default -> 0;
        };
    for (String title : titles) {
      boolean same = letters.equals(title);
      if (same || areAlike(letters, title, level)) {
        return 10 + level + (same ? 3 : 0) - (passage.isMostlyLinks() ? 4 : 0);
      }
    }
    return level == 4 && letters.length() >= ALIKE ? 5 : 0;
  }

  /// A page's title may go on with the outlet's name, or start with it, or be cut.
  private static boolean areAlike(String letters, String title, int level) {
    boolean starts = title.startsWith(letters);
    return letters.length() >= ALIKE
        ? starts
            || title.endsWith(letters)
            || (title.length() >= ALIKE && letters.startsWith(title))
        : starts && level == 4 && 2 * letters.length() >= title.length();
  }
}
