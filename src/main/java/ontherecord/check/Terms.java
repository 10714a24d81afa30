package ontherecord.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words as they are compared: in lower case, without marks around them.
final class Terms {

  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}'’]++");
  private static final Pattern ENDING = Pattern.compile("(?:ing|ed|es|s|e)$");
  private static final int SHORTEST_STEM = 3;
  private static final Set<String> SMALL =
      Set.of(
          ("a an the of in on at to for from by with and or but not no is are was were be been has"
                  + " have had will would can could may might that this it its he she they his her"
                  + " their as over after before than about into out up down")
              .split(" "));

  private Terms() {}

  /// Every word of `text`.
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String part : BREAK.splitAsStream(text).toList()) {
      String word = part.replace('’', '\'').toLowerCase(Locale.ROOT);
      while (word.startsWith("'")) {
        word = word.substring(1);
      }
      while (word.endsWith("'")) {
        word = word.substring(0, word.length() - 1);
      }
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /// The stems of the words of `text` that carry its sense: "refused" and "refuse" are one.
  static Set<String> stems(String text) {
    return stems(words(text));
  }

  /// The stems of those of `words` that carry their sense.
  static Set<String> stems(List<String> words) {
    return words.stream()
        .filter(word -> !SMALL.contains(word))
        .map(Terms::stem)
        .collect(Collectors.toSet());
  }

  static String stem(String word) {
    String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    String stem = ENDING.matcher(bare).replaceFirst("");
    return stem.length() < SHORTEST_STEM ? bare : stem;
  }
}
