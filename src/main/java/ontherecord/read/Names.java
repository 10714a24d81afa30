package ontherecord.read;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import ontherecord.text.WordSet;

/// Whether short pieces of text are names of people, agencies or desks, by their looks alone.
final class Names {

  private static final WordSet AGENCIES = WordSet.folded(Names.class, "agencies.txt");
  private static final WordSet DESK_WORDS = WordSet.folded(Names.class, "desk-words.txt");
  private static final WordSet SENTENCE_WORDS = WordSet.folded(Names.class, "sentence-words.txt");
  private static final WordSet PARTICLES =
      WordSet.folded(
          List.of(
              "de", "da", "del", "della", "der", "den", "di", "do", "dos", "du", "el", "al", "bin",
              "ibn", "la", "le", "van", "von", "y"));

  /// No name of five words has more letters.
  private static final int LONGEST = 80;

  /// No desk has a name of more words.
  static final int LONGEST_DESK = 6;

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern NAME_WORD =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'\u2019\\-]*\\.?|\\p{Lu}\\.\\p{Lu}\\.");

  private Names() {}

  /// Two to four words as people's names have them: "Jane Doe", "J.R. van der Berg", "JANE DOE".
  static boolean isPerson(String text) {
    String name = text.strip();
    if (name.isEmpty() || !Character.isUpperCase(name.codePointAt(0)) || name.length() > LONGEST) {
      return false;
    }
    String[] words = SPACE.split(name, -1);
    if (words.length < 2 || words.length > 5) {
      return false;
    }
    for (String word : words) {
      boolean nameWord = PARTICLES.contains(word) || NAME_WORD.matcher(word).matches();
      if (!nameWord || SENTENCE_WORDS.contains(word) || DESK_WORDS.contains(word)) {
        return false;
      }
    }
    String last = words[words.length - 1];
    return !PARTICLES.contains(words[0])
        && !PARTICLES.contains(last)
        && (last.length() > 2 || isShortSurname(last, text));
  }

  /// "Wu" and "Ng" are surnames, and "WU" where all is in capitals; "B." and "UK" are none.
  private static boolean isShortSurname(String last, String text) {
    return last.length() == 2
        && (Character.isLowerCase(last.charAt(1))
            || (last.charAt(1) != '.' && text.equals(text.toUpperCase(Locale.ROOT))));
  }

  /// "Reuters", "the Associated Press".
  static boolean isAgency(String text) {
    String name = text.strip();
    return AGENCIES.contains(name) || isPictureAgency(name);
  }

  /// An agency that supplies pictures and no words: "Getty Images".
  static boolean isPictureAgency(String text) {
    return AGENCIES.contains("photo " + text.strip());
  }

  /// "Staff Writer", "Washington correspondent", "The Daily Herald".
  static boolean isDesk(String text) {
    String[] words = SPACE.split(text.strip(), -1);
    if (words.length > LONGEST_DESK) {
      return false;
    }
    boolean found = false;
    for (String word : words) {
      found |= DESK_WORDS.contains(word.replace(",", ""));
    }
    return found;
  }

  /// How many of the words are such that sentences are full of, and headlines and names are not.
  static int sentenceWords(String text) {
    int count = 0;
    for (String word : SPACE.split(text.strip().toLowerCase(Locale.ROOT), -1)) {
      int end = word.length();
      while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
        end--;
      }
      count += SENTENCE_WORDS.contains(word, 0, end) ? 1 : 0;
    }
    return count;
  }
}
