package ontherecord.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import ontherecord.read.pdf.Columns.Column;
import ontherecord.text.Block.Kind;
import ontherecord.text.Glyphs;
import ontherecord.text.Typesetting;
import ontherecord.text.Typesetting.Join;

/// Puts lines together to paragraphs: a new one starts after a gap, at an indented line, after a
/// line that had room for the next word, and where letters get larger or smaller.
final class Paragraphs {

  private static final Pattern BULLET =
      Pattern.compile("[\u2022\u25cf\u25aa\u2023\u25e6\u00b7]\\s*+(?=\\S).*");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:-[\\p{L}\\p{N}]++)*+");
  private static final int LONGEST_SUBHEAD = 120;
  private static final int LONGEST_HEADLINE = 300;

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final float body;
  private final float leading;
  private final Set<String> known;

  private final StringBuilder words = new StringBuilder();
  private final List<Integer> pages = new ArrayList<>();
  private final List<Join> joins = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private int page;
  private boolean headed;

  private Paragraphs(List<Column> columns) {
    this.body = mostUsedSize(columns);
    this.leading = usualLeading(columns, body);
    this.known = wholeWords(columns);
  }

  /// The paragraphs in `columns`, which are in reading order.
  static List<Paragraph> of(List<Column> columns) {
    Paragraphs found = new Paragraphs(columns);
    Column before = null;
    for (Column column : columns) {
      Line last = null;
      for (Line line : column.lines()) {
        boolean starts =
            last == null
                ? before == null || !found.goesOn(before, before.lines().getLast(), line)
                : found.starts(column, last, line);
        if (starts) {
          found.flush();
        }
        found.add(line, last != null && hadRoom(column, last, line));
        last = line;
      }
      before = column;
    }
    found.flush();
    return found.paragraphs;
  }

  private boolean starts(Column column, Line last, Line line) {
    float size = Math.max(last.size(), line.size());
    if (!isAlike(last, line) || BULLET.matcher(line.text()).matches()) {
      return true;
    }
    float usual = size > 1.15f * body ? 1.6f * size : 1.25f * leading * size;
    if (line.y() - last.y() > usual) {
      return true;
    }
    boolean indented =
        line.left() > last.left() + 0.7f * size
            && line.left() < last.left() + 5 * size
            && !isCentred(column, last);
    return indented || (endsSentence(last.text()) && hadRoom(column, last, line));
  }

  /// Whether the last line of a column goes on in the first line of the next.
  private boolean goesOn(Column column, Line last, Line next) {
    if (!isAlike(last, next) || BULLET.matcher(next.text()).matches()) {
      return false;
    }
    char start = next.text().charAt(0);
    return !endsSentence(last.text())
        ? !hadRoom(column, last, next) || Character.isLowerCase(start)
        : Character.isLowerCase(start);
  }

  private static boolean isAlike(Line last, Line line) {
    float ratio = line.size() / last.size();
    return ratio > 0.92f && ratio < 1.09f && last.bold() == line.bold();
  }

  private static boolean isCentred(Column column, Line line) {
    float room = line.left() - column.left();
    return room > 2 * line.size() && Math.abs(room - (column.right() - line.right())) < line.size();
  }

  /// Whether the first word of the next line would have fitted behind the last one.
  private static boolean hadRoom(Column column, Line last, Line line) {
    int end = line.text().indexOf(' ');
    float letter = line.width() / line.text().length();
    float word = letter * ((end < 0 ? line.text().length() : end) + 1);
    return column.right() - last.right() > word + 0.5f * line.size();
  }

  private static boolean endsSentence(String text) {
    int end = text.length() - 1;
    while (end > 0 && (Glyphs.isQuotationMark(text.charAt(end)) || text.charAt(end) == ')')) {
      end--;
    }
    return ".!?:\u2026".indexOf(text.charAt(end)) >= 0;
  }

  /// @param broken whether the line before ended early, as its writer wished
  private void add(Line line, boolean broken) {
    int start = words.length();
    if (!lines.isEmpty()) {
      boolean soft = words.charAt(start - 1) == '\u00ad';
      if (soft || (isHyphen(words.charAt(start - 1)) && isBroken(line.text()))) {
        boolean keeps = !soft && isOfTheWord(line.text());
        String removed = keeps ? "\n" : words.charAt(start - 1) + "\n";
        words.setLength(keeps ? start : start - 1);
        joins.add(new Join(words.length(), removed));
      } else {
        words.append(broken ? '\n' : ' ');
      }
    }
    for (; page < line.page(); page++) {
      pages.add(words.length());
    }
    words.append(line.text());
    lines.add(line);
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010';
  }

  /// Whether the hyphen at the end of the words so far stands inside of a word.
  private boolean isBroken(String next) {
    return words.length() > 1
        && Character.isLetterOrDigit(words.charAt(words.length() - 2))
        && Character.isLetterOrDigit(next.charAt(0));
  }

  /// Whether that hyphen would stand there in the middle of a line as well: "face-to-face",
  /// "U.S.-Iran", and what the document writes so elsewhere.
  private boolean isOfTheWord(String next) {
    int start = words.length() - 1;
    while (start > 0 && !Glyphs.isBlank(words.charAt(start - 1))) {
      start--;
    }
    String first = words.substring(start, words.length() - 1);
    int end = 0;
    while (end < next.length() && Character.isLetterOrDigit(next.charAt(end))) {
      end++;
    }
    boolean rest = end < next.length() && isHyphen(next.charAt(end));
    boolean plain =
        first
            .chars()
            .allMatch(
                it -> Character.isLetter(it) || Glyphs.isQuotationMark((char) it) || it == '(');
    return !plain
        || rest
        || !Character.isLowerCase(next.charAt(0))
        || isTwoWords(first.toLowerCase(Locale.ROOT), next.substring(0, end));
  }

  /// Whether the document has both as words, or with the hyphen, and not as one.
  private boolean isTwoWords(String first, String second) {
    String start = first.replaceAll("[^\\p{L}\\p{N}]", "");
    return !known.contains(start + second)
        && (known.contains(start + "-" + second)
            || (known.contains(start) && known.contains(second)));
  }

  /// The words that stand within lines, where none is broken.
  private static Set<String> wholeWords(List<Column> columns) {
    Set<String> words = new HashSet<>();
    for (Column column : columns) {
      for (Line line : column.lines()) {
        List<String> inLine =
            WORD.matcher(line.text().toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        if (inLine.size() > 2) {
          words.addAll(inLine.subList(1, inLine.size() - 1));
        }
      }
    }
    return words;
  }

  private void flush() {
    String text = words.toString().strip();
    if (!text.isEmpty()) {
      paragraphs.add(new Paragraph(kind(text), text, new Typesetting(pages, joins)));
    }
    words.setLength(0);
    pages.clear();
    joins.clear();
    lines.clear();
  }

  private Kind kind(String text) {
    Line first = lines.getFirst();
    if (BULLET.matcher(first.text()).matches()) {
      return Kind.LIST_ITEM;
    }
    boolean large = first.size() > 1.3f * body;
    if (large && !headed && first.page() == 1 && text.length() <= LONGEST_HEADLINE) {
      headed = true;
      return Kind.HEADLINE;
    }
    boolean heading = first.size() > 1.12f * body || (first.bold() && lines.getLast().bold());
    boolean shortLine = text.length() <= LONGEST_SUBHEAD && !text.endsWith(".");
    return heading && shortLine && headed ? Kind.SUBHEAD : Kind.PARAGRAPH;
  }

  private static float mostUsedSize(List<Column> columns) {
    Map<Float, Integer> letters = new HashMap<>();
    columns.forEach(column ->
        column.lines().forEach(it -> letters.merge(it.size(), it.text().length(), Integer::sum)));
    return letters.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  /// The distance of lines below each other, in sizes of the text: the shortest that is usual.
  private static float usualLeading(List<Column> columns, float body) {
    Map<Integer, Integer> distances = new HashMap<>();
    for (Column column : columns) {
      for (int i = 1; i < column.lines().size(); i++) {
        Line line = column.lines().get(i);
        float distance = (line.y() - column.lines().get(i - 1).y()) / body;
        if (Math.abs(line.size() - body) < 0.5f && distance > 0.8f && distance < 3.5f) {
          distances.merge(Math.round(distance * 20), 1, Integer::sum);
        }
      }
    }
    int most = distances.values().stream().mapToInt(it -> it).max().orElse(0);
    return distances.entrySet().stream()
            .filter(it -> 3 * it.getValue() >= most)
            .mapToInt(Map.Entry::getKey)
            .min()
            .orElse(24)
        / 20f;
  }
}
