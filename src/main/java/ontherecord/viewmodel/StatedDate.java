package ontherecord.viewmodel;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// A date as files state it, told as people say it. Nothing is added: no time where only the day is
/// stated, and the zone is the one that is stated.
final class StatedDate {

  private static final DateTimeFormatter MONTH = said("MMMM uuuu");
  private static final DateTimeFormatter DAY = said("d MMMM uuuu");
  private static final DateTimeFormatter MINUTE = said("d MMMM uuuu, HH:mm");

  /// The offset behind a date and a time may lack its colon, and a space may stand for the T.
  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendPattern("['T'][' ']")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendPattern("[' '][xxx][xx][X]")
          .optionalEnd()
          .optionalEnd()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private StatedDate() {}

  /// What `stated` says, in words: "4 June 2026, 09:30 UTC"; as it is where it is no date in a form
  /// that computers write.
  static String inWords(String stated) {
    return parsed(stated.strip()).map(StatedDate::words).orElse(stated);
  }

  /// As files write it, as e-mail and feeds do, "Thu, 04 Jun 2026 09:30:00 +0000 (UTC)", or as a
  /// month.
  private static Optional<TemporalAccessor> parsed(String stated) {
    return tried(
            () -> ISO.parseBest(stated, OffsetDateTime::from, LocalDateTime::from, LocalDate::from))
        .or(() -> tried(() -> OffsetDateTime.parse(plain(stated), RFC_1123_DATE_TIME)))
        .or(() -> tried(() -> YearMonth.parse(stated)));
  }

  private static String plain(String mailed) {
    return mailed.replaceFirst("\\s*\\([^()]*\\)$", "").replace(" UTC", " GMT");
  }

  private static Optional<TemporalAccessor> tried(Supplier<TemporalAccessor> parse) {
    try {
      return Optional.of(parse.get());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
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
