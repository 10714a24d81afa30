package ontherecord.extract;

import ontherecord.text.Tokens;
import ontherecord.text.WordSet;

/// Tells English from other languages, by the small words that it is full of. In news of 860
/// articles they are 10 % of the words or more; in German, Dutch and French hardly any.
final class English {

  private static final WordSet SMALL = WordSet.foldedWords(English.class, "english.txt");

  /// So many words are looked at, and of fewer than so many nothing can be told.
  private static final int MOST = 4000;

  private static final int FEWEST = 12;

  /// One word in so many is a small English one, at least.
  private static final int ONE_IN = 25;

  private English() {}

  /// Whether nothing speaks against the text's being English.
  static boolean is(Tokens tokens) {
    int words = 0;
    int small = 0;
    int latin = 0;
    for (int i = 0; i < tokens.size() && words < MOST; i++) {
      int first = tokens.text().codePointAt(tokens.start(i));
      if (tokens.isWord(i) && Character.isLetter(first)) {
        words++;
        small += tokens.isIn(i, SMALL) ? 1 : 0;
        latin += isLatin(first) ? 1 : 0;
      }
    }
    return latin * 2 >= words && (words < FEWEST || small * ONE_IN >= words);
  }

  private static boolean isLatin(int letter) {
    return letter < 0x80 || Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
  }
}
