package ontherecord.text;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

  private static final List<DateTimeFormatter> DAYS =
      Stream.of("d MMMM uuuu", "d MMM uuuu", "MMMM d uuuu", "MMM d uuuu")
          .map(it -> english("[EEEE ][EEE ]" + it))
          .toList();
  private static final DateTimeFormatter MONTH = english("[MMMM][MMM] uuuu");
  private static final DateTimeFormatter YEAR = english("uuuu");
  private static final String CLOCK = "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s?[ap]\\.?m\\.?)?";
  private static final String ZONE = "(?:\\s(?:[A-Z]{2,4}))?";
  private static final Pattern TIME_BEFORE =
      Pattern.compile("^" + CLOCK + ZONE + "(?:,\\s?|\\s)", Pattern.CASE_INSENSITIVE);
  private static final Pattern TIME_AFTER =
      Pattern.compile("(?:,|,?\\sat|)\\s" + CLOCK + ZONE + "$", Pattern.CASE_INSENSITIVE);
  private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(?:st|nd|rd|th)\\b(?: of\\b)?");

  private static final Pattern SHORTENED =
      Pattern.compile("\\b([a-z]{3,4})\\.(?=[\\s,])", Pattern.CASE_INSENSITIVE);
  private static final Pattern SEPTEMBER = Pattern.compile("\\bsept\\b", Pattern.CASE_INSENSITIVE);

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

  /// As people write it in English, with a time or without: "Thursday, 4 June 2026", "June 4th,
  /// 2026", "09:30, 4 Jun 2026", "June 2026", "2026"; a LocalDate, YearMonth or Year. Empty for
  /// figures alone that may mean several days, and for what is no date.
  public static Optional<TemporalAccessor> said(String written) {
    String plain =
        TIME_AFTER.matcher(TIME_BEFORE.matcher(written.strip()).replaceFirst("")).replaceFirst("");
    String days = SHORTENED.matcher(ORDINAL.matcher(plain).replaceAll("")).replaceAll("$1");
    String bare = SEPTEMBER.matcher(days).replaceAll("Sep").replaceAll("[\\s,]++", " ").strip();
    for (DateTimeFormatter day : DAYS) {
      Optional<TemporalAccessor> date = tried(() -> LocalDate.parse(bare, day));
      if (date.isPresent()) {
        return date;
      }
    }
    return tried(() -> YearMonth.parse(bare, MONTH)).or(() -> tried(() -> Year.parse(bare, YEAR)));
  }

  private static DateTimeFormatter english(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
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
