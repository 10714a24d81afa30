package ontherecord.viewmodel;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import ontherecord.text.WrittenDate;

/// A date as files state it, told as people say it. Nothing is added: no time where only the day is
/// stated, and the zone is the one that is stated.
final class StatedDate {

  private static final DateTimeFormatter MONTH = said("MMMM uuuu");
  private static final DateTimeFormatter DAY = said("d MMMM uuuu");
  private static final DateTimeFormatter MINUTE = said("d MMMM uuuu, HH:mm");

  private StatedDate() {}

  /// What `stated` says, in words: "4 June 2026, 09:30 UTC"; as it is where it is no date in a form
  /// that computers write.
  static String inWords(String stated) {
    return WrittenDate.of(stated).map(StatedDate::words).orElse(stated);
  }

  private static String words(TemporalAccessor date) {
    return switch (date) {
      case OffsetDateTime at -> MINUTE.format(at) + " " + zone(at.getOffset());
      case LocalDateTime at -> MINUTE.format(at);
      case YearMonth month -> MONTH.format(month);
      default -> DAY.format(date);
    };
  }

  private static String zone(ZoneOffset offset) {
    return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId();
  }

  private static DateTimeFormatter said(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
