package ontherecord.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ontherecord.text.WordSet;

/// Knows when two given names may be one person's: "Josh" and "Joshua", "Bill" and "William".
final class GivenNames {

  private static final Map<String, List<String>> FULL = new HashMap<>();

  static {
    for (String line : WordSet.lines(GivenNames.class, "given-short.txt")) {
      List<String> names = List.of(line.split(" ", -1));
      FULL.put(names.getFirst(), names.subList(1, names.size()));
    }
  }

  private GivenNames() {}

  /// Whether one of the names, in small letters, is short for the other.
  static boolean areOne(String one, String other) {
    return isShort(one, other) || isShort(other, one);
  }

  private static boolean isShort(String brief, String full) {
    return FULL.getOrDefault(brief, List.of()).contains(full);
  }
}
