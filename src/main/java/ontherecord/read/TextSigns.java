package ontherecord.read;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What the first lines of a text say of its format. Stands apart from the readers, so that plain
/// text loads none of their libraries.
final class TextSigns {

  private static final Pattern HEADER = Pattern.compile("[!-9;-~]{1,60}:.*");
  private static final Set<String> OF_PROGRAMS =
      Set.of("mime-version", "message-id", "received", "return-path", "content-type");
  private static final Set<String> OF_WRITERS = Set.of("date", "subject", "to");

  private static final Pattern TIMES =
      Pattern.compile(
          "\\s*(?:\\d{1,4}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3}\\s*-->\\s*(?:\\d{1,4}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3}.*");
  private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,9}\\s*");
  private static final int FIRST_LINES = 30;

  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---[ \t]*\\R((?:[^\\n]*+\\n)*?)(?:---|\\.\\.\\.)[ \t]*(?:\\R|\\z)");

  /// "author: Ann Lee", in front matter.
  static final Pattern FRONT_LINE =
      Pattern.compile("([A-Za-z_-]{1,40}):[ \t]+[\"']?(\\S[^\\n\\r]{0,400}?)[\"']?[ \t]*\\r?");

  private static final Set<String> FRONT_NAMES =
      Set.of("title", "author", "date", "layout", "tags", "slug", "lang", "description");

  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +\\S");
  private static final Pattern SIGN =
      Pattern.compile(
          "(?m)^#{1,6}"
              + " +\\S|!?\\[[^\\[\\]\\n]{1,300}\\]\\((?:https?:|mailto:|/|#|\\w)[^\\s()]{0,500}\\)|(?<![*\\w])\\*\\*[^\\s*][^*\\n]{0,200}\\*\\*(?![*\\w])|^>"
              + " +\\S|^(?:={3,}|-{3,})[ \t]*$|^```");

  private TextSigns() {}

  /// Whether a file that starts so is a mail: header lines and nothing else up to a blank line.
  static boolean areOfMail(String head) {
    Set<String> names = new HashSet<>();
    for (String line : (Iterable<String>) head.lines()::iterator) {
      if (line.isBlank()) {
        break;
      }
      if (HEADER.matcher(line).matches()) {
        names.add(line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT));
      } else if (names.isEmpty() ? !line.startsWith("From ") : line.charAt(0) > ' ') {
        return false;
      }
    }
    boolean written = names.contains("from") && names.stream().anyMatch(OF_WRITERS::contains);
    return written || names.stream().filter(OF_PROGRAMS::contains).count() > 1;
  }

  /// Whether a file that starts so holds subtitles.
  static boolean areOfSubtitles(String head) {
    if (head.startsWith("WEBVTT") && (head.length() == 6 || head.charAt(6) <= ' ')) {
      return true;
    }
    List<String> lines = head.lines().filter(it -> !it.isBlank()).limit(FIRST_LINES).toList();
    return lines.size() > 2 && isNumber(lines.getFirst()) && isTimes(lines.get(1));
  }

  /// Whether `line` says when a cue is shown.
  static boolean isTimes(String line) {
    return TIMES.matcher(line).matches();
  }

  /// Whether `line` is the number of a cue.
  static boolean isNumber(String line) {
    return NUMBER.matcher(line).matches();
  }

  /// Whether a text that starts so is Markdown: front matter, a heading as the first thing, or
  /// several of its signs. In doubt it is plain text, which is shown as it is.
  static boolean areOfMarkdown(String head) {
    if (frontMatter(head).isPresent()) {
      return true;
    }
    var heading = HEADING.matcher(head);
    if (heading.lookingAt()) {
      return true;
    }
    return (heading.find() || head.contains("]("))
        && SIGN.matcher(head).results().limit(3).count() > 2;
  }

  /// The front matter that `text` starts with.
  static Optional<MatchResult> frontMatter(String text) {
    var front = FRONT_MATTER.matcher(text);
    return front.find() && front.group(1).lines().anyMatch(TextSigns::isFrontLine)
        ? Optional.of(front.toMatchResult())
        : Optional.empty();
  }

  private static boolean isFrontLine(String line) {
    var field = FRONT_LINE.matcher(line);
    return field.matches() && FRONT_NAMES.contains(field.group(1));
  }
}
