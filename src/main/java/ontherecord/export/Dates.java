package ontherecord.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalQueries;
import java.util.Optional;
import ontherecord.text.WrittenDate;

/// Dates as files state them, where they say a day.
final class Dates {

  private static final int LENGTH = 10;

  private Dates() {}

  /// The day of a date in a form that computers write, or that starts as ISO 8601 does; any other
  /// form may mean several days, and is no day here.
  static Optional<LocalDate> day(String stated) {
    return WrittenDate.of(stated)
        .map(it -> it.query(TemporalQueries.localDate()))
        .or(() -> start(stated));
  }

  private static Optional<LocalDate> start(String stated) {
    try {
      return stated.length() < LENGTH
              || (stated.length() > LENGTH && Character.isDigit(stated.charAt(LENGTH)))
          ? Optional.empty()
          : Optional.of(LocalDate.parse(stated.substring(0, LENGTH)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
