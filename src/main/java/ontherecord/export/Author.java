package ontherecord.export;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A writer's name as references want it. Only a name of two plain words is taken apart: where a
/// longer one ends its given names cannot be known, and a body has none.
///
/// @param given empty where the name is taken whole
record Author(String name, Optional<String> given, String family) {

  private static final Pattern TWO_WORDS =
      Pattern.compile("(\\p{Lu}[\\p{L}'’-]*+\\.?+) (\\p{Lu}[\\p{L}'’-]++)");
  private static final Set<String> OF_BODIES =
      Set.of(
          "Agency",
          "Bureau",
          "Desk",
          "Editor",
          "Editors",
          "Gazette",
          "Herald",
          "Journal",
          "News",
          "Newsroom",
          "Post",
          "Press",
          "Reporter",
          "Reporters",
          "Service",
          "Services",
          "Staff",
          "Team",
          "Times",
          "Tribune",
          "Writer",
          "Writers");

  static Author of(String name) {
    String line = Excerpt.printable(name);
    Matcher words = TWO_WORDS.matcher(line);
    return words.matches() && !OF_BODIES.contains(words.group(2))
        ? new Author(line, Optional.of(words.group(1)), words.group(2))
        : new Author(line, Optional.empty(), line);
  }

  /// "Benari, Elad"; the whole name where it is not taken apart.
  String inverted() {
    return given.map(it -> family + ", " + it).orElse(name);
  }
}
