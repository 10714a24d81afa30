package ontherecord.viewmodel;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ontherecord.text.Article;
import ontherecord.text.Block;
import ontherecord.text.Glyphs;
import ontherecord.text.Span;

/// Words of an article that may be somebody's name: those that begin with capitals, but no days and
/// months, no two names joined by a dash ("Obama-Rouhani"), and nothing that opens a sentence
/// before a comma ("Meanwhile,"); whole names first. They are offered to a reader who writes a
/// name, and nothing is concluded from them.
final class NamesInText {

  /// Looked through on each side of the quotation, so that no text is too long for it.
  private static final int REACH = 50_000;

  private static final Pattern CAPITALS =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}\\p{N}’'-]*+(?:[ \\u00a0](?:(?:of|de|van|von|al|bin)[ "
              + "\\u00a0])?\\p{Lu}[\\p{L}\\p{M}\\p{N}’'-]*+)*+");
  private static final Pattern POSSESSIVE = Pattern.compile("[’']s?$");
  private static final Pattern LOWER = Pattern.compile("\\b\\p{Ll}[\\p{L}\\p{M}’'-]*+");

  /// Months that people are called by.
  private static final Set<String> NAMES_TOO = Set.of("April", "May", "June", "August");

  private static final Set<String> CALENDAR = calendar();

  private NamesInText() {}

  /// The names around `offset`, each with where it stands first; none of a headline, where any word
  /// may have a capital.
  static Map<String, Span> around(int offset, Article article) {
    String text = article.text();
    int from = Math.max(0, offset - REACH);
    String part = text.substring(from, Math.min(text.length(), offset + REACH));
    Set<String> lower =
        LOWER.matcher(part).results().map(MatchResult::group).collect(Collectors.toSet());
    Map<String, Span> names = new LinkedHashMap<>();
    Matcher matcher = CAPITALS.matcher(part);
    while (matcher.find()) {
      int start = matcher.start();
      Block block = article.blocks().get(article.blockIndexAt(from + start));
      if (block.kind() == Block.Kind.HEADLINE) {
        continue;
      }
      String name = POSSESSIVE.matcher(matcher.group()).replaceFirst("");
      int space = name.indexOf(' ');
      String first = space < 0 ? name : name.substring(0, space);
      // "The" of a sentence's start stands with a small letter elsewhere
      if (lower.contains(first.toLowerCase(Locale.ROOT))) {
        name = space < 0 ? "" : name.substring(space + 1);
        start += space + 1;
      }
      if (name.length() > 1 && !CALENDAR.contains(name) && !opens(part, start, name)) {
        names.putIfAbsent(name, new Span(from + start, from + start + name.length()));
      }
    }
    Set<String> all = Set.copyOf(names.keySet());
    names.keySet().removeIf(it -> isPair(it, all));
    Map<String, Span> wholeFirst = new LinkedHashMap<>(names);
    wholeFirst.keySet().removeIf(it -> it.indexOf(' ') < 0 && isPart(it, all));
    names.forEach(wholeFirst::putIfAbsent);
    return wholeFirst;
  }

  /// Whether what stands at `start` opens a sentence.
  static boolean opensSentence(String text, int start) {
    int before = start - 1;
    while (before >= 0 && Glyphs.isBlank(text.charAt(before))) {
      before--;
    }
    return before < 0 || ".?!”\"".indexOf(text.charAt(before)) >= 0;
  }

  /// Whether all words of a name stand in a longer one.
  static boolean isIn(String words, String others) {
    return (" " + others + " ").contains(" " + words + " ");
  }

  /// Whether a word stands alone at the start of a sentence, before a comma.
  private static boolean opens(String text, int start, String name) {
    return name.indexOf(' ') < 0
        && text.startsWith(",", start + name.length())
        && opensSentence(text, start);
  }

  private static boolean isPart(String name, Set<String> names) {
    return names.stream().anyMatch(it -> !it.equals(name) && isIn(name, it));
  }

  /// Whether a word of it is names joined by a dash, which stand by themselves elsewhere.
  private static boolean isPair(String name, Set<String> names) {
    return Arrays.stream(name.split(" "))
        .map(it -> it.split("-"))
        .anyMatch(joined ->
            joined.length > 1
                && Arrays.stream(joined).allMatch(it -> names.contains(it) || isPart(it, names)));
  }

  private static Set<String> calendar() {
    Stream<String> days =
        Arrays.stream(DayOfWeek.values())
            .map(it -> it.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    Stream<String> months =
        Arrays.stream(Month.values()).map(it -> it.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    return Stream.concat(days, months)
        .filter(it -> !NAMES_TOO.contains(it))
        .collect(Collectors.toUnmodifiableSet());
  }
}
