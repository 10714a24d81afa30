package ontherecord.read;

import java.util.List;
import java.util.regex.Pattern;
import ontherecord.text.Glyphs;
import ontherecord.text.WordSet;

/// What a line of a page is by its own words, beyond what [ShortLines] knows of every article.
final class PageLines {

  private static final int LONGEST = 250;
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final Pattern CLOCK = Pattern.compile("(?<!\\d)\\d{1,2}[:.]\\d\\d(?!\\d)");

  private static final WordSet WHOLE;
  private static final List<String> STARTS;

  static {
    List<String> lines = WordSet.lines(PageLines.class, "page-lines.txt");
    WHOLE = WordSet.folded(lines.stream().filter(it -> !it.endsWith("*")).toList());
    STARTS =
        lines.stream()
            .filter(it -> it.endsWith("*"))
            .map(it -> it.substring(0, it.length() - 1))
            .toList();
  }

  private PageLines() {}

  /// "Advertisement", "Sign up for our newsletter": what a page says beside its article.
  static boolean isBesideTheArticle(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    int end = line.length();
    while (end > 0 && !Character.isLetterOrDigit(line.charAt(end - 1))) {
      end--;
    }
    int start = 0;
    while (start < end && !isStart(line.charAt(start))) {
      start++;
    }
    if (start == end) {
      return line.length() < 3;
    }
    if (WHOLE.contains(line, start, end)) {
      return true;
    }
    for (String words : STARTS) {
      if (startsFolded(line, start, words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStart(char c) {
    return Character.isLetterOrDigit(c) || c == '\u00a9';
  }

  private static boolean startsFolded(String line, int start, String words) {
    if (line.length() - start < words.length()) {
      return false;
    }
    for (int i = 0; i < words.length(); i++) {
      if (Glyphs.fold(line.charAt(start + i)) != Glyphs.fold(words.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// A line between headline and text that says when: "Nov. 19, 2019, 8:41 AM UTC".
  static boolean isTime(String line) {
    return line.length() <= 120
        && YEAR.matcher(line).find()
        && (ShortLines.isDate(line)
            || CLOCK.matcher(line).find()
            || (line.length() <= 40 && line.chars().filter(Character::isDigit).count() > 4));
  }

  /// The letters and digits of `text`, in lower case.
  static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.append(Character.toLowerCase(c));
      }
    }
    return letters.toString();
  }
}
