package ontherecord.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// Dates as files state them, where they say a day.
final class Dates {

  private static final int LENGTH = 10;

  private Dates() {}

  /// The day of a date in the form of ISO 8601, with or without a time; any other form may mean
  /// several days, and is no day here.
  static Optional<LocalDate> day(String stated) {
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
