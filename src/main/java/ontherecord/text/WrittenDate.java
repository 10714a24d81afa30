package ontherecord.text;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// Reads dates as files write them. Nothing is added: no time where only the day is written.
public final class WrittenDate {

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

  private WrittenDate() {}

  /// As pages write it, as e-mail and feeds do, "Thu, 04 Jun 2026 09:30:00 +0000 (UTC)", or a
  /// month; an OffsetDateTime, LocalDateTime, LocalDate or YearMonth. Empty where it is no date in
  /// a form that computers write.
  public static Optional<TemporalAccessor> of(String written) {
    String stated = written.strip();
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
}
