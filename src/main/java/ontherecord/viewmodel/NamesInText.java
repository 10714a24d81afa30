package ontherecord.viewmodel;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ontherecord.text.Span;

/// Words of an article that may be somebody's name: those that begin with capitals. They are
/// offered to a reader who writes a name, and nothing is concluded from them.
final class NamesInText {

  /// Looked through on each side of the quotation, so that no text is too long for it.
  private static final int REACH = 50_000;

  private static final Pattern CAPITALS =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}\\p{N}’'-]*+(?:[ \\u00a0](?:(?:of|de|van|von|al|bin)[ "
              + "\\u00a0])?\\p{Lu}[\\p{L}\\p{M}\\p{N}’'-]*+)*+");
  private static final Pattern POSSESSIVE = Pattern.compile("[’']s?$");
  private static final Pattern LOWER = Pattern.compile("\\b\\p{Ll}[\\p{L}\\p{M}’'-]*+");

  private NamesInText() {}

  /// The names around `offset`, each with where it stands first.
  static Map<String, Span> around(int offset, String text) {
    int from = Math.max(0, offset - REACH);
    String part = text.substring(from, Math.min(text.length(), offset + REACH));
    Set<String> lower =
        LOWER.matcher(part).results().map(MatchResult::group).collect(Collectors.toSet());
    Map<String, Span> names = new LinkedHashMap<>();
    Matcher matcher = CAPITALS.matcher(part);
    while (matcher.find()) {
      int start = matcher.start();
      String name = POSSESSIVE.matcher(matcher.group()).replaceFirst("");
      int space = name.indexOf(' ');
      String first = space < 0 ? name : name.substring(0, space);
      // "The" of a sentence's start stands with a small letter elsewhere
      if (lower.contains(first.toLowerCase(Locale.ROOT))) {
        name = space < 0 ? "" : name.substring(space + 1);
        start += space + 1;
      }
      if (name.length() > 1) {
        names.putIfAbsent(name, new Span(from + start, from + start + name.length()));
      }
    }
    return names;
  }
}
