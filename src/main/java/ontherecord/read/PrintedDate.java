package ontherecord.read;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ontherecord.text.Article;
import ontherecord.text.Block;
import ontherecord.text.Fact;
import ontherecord.text.WrittenDate;

/// The date that is printed on an article's first lines, where its file states none otherwise:
/// "PUBLISHED: 09:14, 3 May 2023 | UPDATED: 10:02, 4 May 2023", or "14 March 2024" alone on the
/// line under those who wrote it. Any other date may be of what the article tells.
final class PrintedDate {

  private static final int FIRST_LINES = 12;
  private static final int FIRST_UNITS = 2_000;
  private static final int LONGEST = 120;
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:first )?(?:published|posted)(?: on| at)?(?: ?:)? (?<date>[^|•·]++)(?:[|•·].*)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern UPDATED =
      Pattern.compile("[\\s,;(–—-]+(?:last )?(?:updated|modified)\\b.*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern BY = Pattern.compile("by \\S.*", Pattern.CASE_INSENSITIVE);

  private PrintedDate() {}

  /// The article, with the date where one is printed so and none is stated.
  static Article read(Article article) {
    if (article.origin().published().isPresent()) {
      return article;
    }
    return of(article)
        .map(it -> {
          List<Fact> facts = new ArrayList<>(article.origin().facts());
          facts.add(it);
          return article.from(article.origin().with(facts));
        })
        .orElse(article);
  }

  private static Optional<Fact> of(Article article) {
    String text = article.text();
    boolean underByline = false;
    int lines = 0;
    int start = 0;
    while (start < Math.min(text.length(), FIRST_UNITS) && lines < FIRST_LINES) {
      int end = end(text, start);
      boolean isShort = end - start <= LONGEST;
      boolean isBlank = isBlank(text, start, end);
      String line =
          isShort && !isBlank && mayTell(text, start, end)
              ? oneLine(text.substring(start, end))
              : "";
      Optional<String> date = underByline ? alone(line).or(() -> labelled(line)) : labelled(line);
      if (date.isPresent()) {
        return Optional.of(Fact.printed(Fact.Kind.PUBLISHED, date.get(), line));
      }
      if (!isBlank) {
        underByline = isShort && (isBy(line) || isByline(article, start));
        lines++;
      }
      start = end + 1;
    }
    return Optional.empty();
  }

  private static boolean isBlank(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// Whether there is a digit, or a line that may start with "by": without making a string of it.
  private static boolean mayTell(String text, int start, int end) {
    int i = start;
    while (Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    boolean tells = text.regionMatches(true, i, "by", 0, 2);
    while (i < end && !tells) {
      tells = Character.isDigit(text.charAt(i++));
    }
    return tells;
  }

  private static boolean isBy(String line) {
    return FirstLook.mayBeBy(line) && BY.matcher(line).matches();
  }

  private static String oneLine(String line) {
    String words = line.strip();
    return FirstLook.hasSpacesToJoin(words) ? SPACES.matcher(words).replaceAll(" ") : words;
  }

  private static int end(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static boolean isByline(Article article, int at) {
    for (Block block : article.blocks()) {
      if (block.span().contains(at)) {
        return block.kind() == Block.Kind.BYLINE;
      }
      if (block.span().start() > at) {
        return false;
      }
    }
    return false;
  }

  private static Optional<String> alone(String line) {
    return Stream.of(line).filter(PrintedDate::isDate).findFirst();
  }

  private static Optional<String> labelled(String line) {
    if (line.isEmpty() || "FfPp".indexOf(line.charAt(0)) < 0) {
      return Optional.empty(); // most lines, without a matcher for each
    }
    Matcher label = LABEL.matcher(line);
    return label.matches()
        ? alone(UPDATED.matcher(label.group("date")).replaceFirst("").strip())
        : Optional.empty();
  }

  /// A day or a month: a year alone may be anything.
  private static boolean isDate(String words) {
    return WrittenDate.of(words)
        .or(() -> WrittenDate.said(words))
        .filter(it -> !(it instanceof Year))
        .isPresent();
  }
}
