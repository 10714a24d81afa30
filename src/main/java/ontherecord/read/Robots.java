package ontherecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a server's robots.txt lets a program read (RFC 9309): the group that names the program
/// counts, or else the one for all; of its rules the longest that fits, and of two equally long the
/// one that allows.
///
/// @param rules of the group that counts
record Robots(List<Rule> rules) {

  private static final int MOST_RULES = 10_000;

  /// Of a server that has no rules.
  static final Robots NONE = new Robots(List.of());

  /// One line of it: `Disallow: /private/*.html$`.
  record Rule(boolean allows, String path) {}

  Robots {
    rules = List.copyOf(rules);
  }

  /// Reads the rules for `program`.
  static Robots of(String text, String program) {
    List<Rule> own = new ArrayList<>();
    List<Rule> all = new ArrayList<>();
    boolean named = false;
    boolean forUs = false;
    boolean forAll = false;
    boolean inRules = true;
    for (String line : text.lines().limit(10 * MOST_RULES).toList()) {
      int end = line.indexOf('#');
      String rule = end < 0 ? line : line.substring(0, end);
      int colon = rule.indexOf(':');
      if (colon < 0) {
        continue;
      }
      String key = rule.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = rule.substring(colon + 1).strip();
      if (key.equals("user-agent")) {
        forUs = !inRules && forUs;
        forAll = !inRules && forAll;
        inRules = false;
        forUs |= value.equalsIgnoreCase(program);
        forAll |= value.equals("*");
        named |= value.equalsIgnoreCase(program);
      } else if (key.equals("allow") || key.equals("disallow")) {
        inRules = true;
        Rule found = new Rule(key.equals("allow"), value);
        if (forUs && own.size() < MOST_RULES && !value.isEmpty()) {
          own.add(found);
        }
        if (forAll && all.size() < MOST_RULES && !value.isEmpty()) {
          all.add(found);
        }
      }
    }
    return new Robots(named ? own : all);
  }

  /// Whether the page at `path`, with its query, may be read.
  boolean allow(String path) {
    int longest = -1;
    boolean allows = true;
    for (Rule rule : rules) {
      int length = rule.path().length();
      if (length >= longest && fits(rule.path(), path)) {
        allows = rule.allows() || (length == longest && allows);
        longest = length;
      }
    }
    return allows;
  }

  /// Whether a pattern with `*` for anything, and `$` for the end, fits the start of `path`.
  private static boolean fits(String pattern, String path) {
    boolean whole = pattern.endsWith("$");
    String[] parts =
        (whole ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
    if (!path.startsWith(parts[0])) {
      return false;
    }
    int at = parts[0].length();
    for (int i = 1; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      int found = whole && last ? path.length() - parts[i].length() : path.indexOf(parts[i], at);
      if (found < at || !path.startsWith(parts[i], found)) {
        return false;
      }
      at = found + parts[i].length();
    }
    return !whole || at == path.length();
  }
}
