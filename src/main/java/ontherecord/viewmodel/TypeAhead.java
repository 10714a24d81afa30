package ontherecord.viewmodel;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// Finds a row of a list by typing how its name begins. Letters typed within a second belong
/// together; the same letter again goes on to the next name that begins with it.
public final class TypeAhead {

  private static final long PAUSE_NANOS = 1_000_000_000;

  private final StringBuilder typed = new StringBuilder();
  private long last;

  /// The row to go to.
  ///
  /// @param letters what was typed now
  /// @param nanos when, on any clock that only goes forward
  /// @param current the row that the reader is at, or -1
  public OptionalInt type(String letters, long nanos, List<String> names, int current) {
    if (letters.isEmpty()) {
      return OptionalInt.empty();
    }
    if (nanos - last > PAUSE_NANOS) {
      typed.setLength(0);
    }
    last = nanos;
    boolean again = typed.toString().equalsIgnoreCase(letters);
    if (!again) {
      typed.append(letters);
    }
    String start = typed.toString().toLowerCase(Locale.ROOT);
    int from = typed.length() == letters.length() ? current + 1 : Math.max(0, current);
    for (int i = 0; i < names.size(); i++) {
      int row = (from + i) % names.size();
      if (names.get(row).toLowerCase(Locale.ROOT).startsWith(start)) {
        return OptionalInt.of(row);
      }
    }
    return OptionalInt.empty();
  }
}
