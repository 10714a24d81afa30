package ontherecord.viewmodel;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.text.Article;
import ontherecord.text.Block;
import ontherecord.text.Glyphs;
import ontherecord.text.Span;
import ontherecord.text.SpanIndex;

/// An article laid out in rows, one for each line of its text that has words in it. A very long
/// line is several rows, so that a row is never more than the window can draw at once. Made once
/// for an article; everything in it is found by binary search.
public final class Page {

  private static final int LONGEST_ROW = 2_000;

  /// One line of the article.
  ///
  /// @param start offset of its first unit
  /// @param end offset after its last unit; equal to `start` for an empty line within a block
  /// @param kind what its block is
  /// @param paragraph the number that the reader sees
  /// @param first whether it is the first row of its paragraph, which shows the number
  /// @param last whether it is the last row of its paragraph, which has space below it
  public record Row(
      int start, int end, Block.Kind kind, int paragraph, boolean first, boolean last) {

    /// Its span; empty for a row without words.
    public Optional<Span> span() {
      return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }
  }

  private final QuotedArticle quoted;
  private final List<Row> rows;
  private final int[] starts;
  private final SpanIndex<Quotation> quotations;

  private Page(QuotedArticle quoted, List<Row> rows) {
    this.quoted = quoted;
    this.rows = rows;
    this.starts = rows.stream().mapToInt(Row::start).toArray();
    this.quotations = SpanIndex.of(quoted.quotations(), Quotation::content);
  }

  public static Page of(QuotedArticle quoted) {
    Article article = quoted.article();
    List<Row> rows = new ArrayList<>();
    int end = 0;
    for (Block block : article.blocks()) {
      // no word may be missing from the page, not even one that is in no block
      lines(rows, article, end, block.span().start(), Block.Kind.PARAGRAPH);
      lines(rows, article, block.span().start(), block.span().end(), block.kind());
      end = block.span().end();
    }
    lines(rows, article, end, article.text().length(), Block.Kind.PARAGRAPH);
    return new Page(quoted, parted(rows));
  }

  /// This page with what another article says of the same text; empty where its text is another.
  Optional<Page> over(QuotedArticle other) {
    if (quoted.equals(other)) {
      return Optional.of(this);
    }
    boolean same =
        quoted.article().text().equals(other.article().text())
            && quoted.article().blocks().equals(other.article().blocks())
            && quoted.article().origin().sha256().equals(other.article().origin().sha256());
    return same ? Optional.of(new Page(other, rows)) : Optional.empty();
  }

  /// Whether both have the same rows of the same words, whatever is said of them.
  boolean isLaidOutAs(Page other) {
    return rows.equals(other.rows) && quoted.article().text().equals(other.quoted.article().text());
  }

  public QuotedArticle quoted() {
    return quoted;
  }

  /// The rows, in the order of the text.
  public List<Row> rows() {
    return rows;
  }

  /// The words of a row, verbatim.
  public String words(Row row) {
    return quoted.article().text().substring(row.start(), row.end());
  }

  /// Whether a row is read from right to left.
  public boolean isRightToLeft(Row row) {
    return Glyphs.isRightToLeft(words(row));
  }

  /// Whether a letter in a row is read from right to left.
  boolean isRightToLeft(Row row, Span letter) {
    int direction =
        isRightToLeft(row) ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    return new Bidi(words(row), direction).getLevelAt(letter.start() - row.start()) % 2 == 1;
  }

  /// Where a row must be cut to be drawn right.
  List<Integer> seams(Row row) {
    return Seams.of(words(row)).stream().map(it -> row.start() + it).toList();
  }

  /// The index of the row that holds `offset`, or of the last one before it; 0 where there is none.
  public int rowAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /// The first row of paragraph `number`; the nearest one where there is no such paragraph.
  public int rowOfParagraph(int number) {
    int low = 0;
    int high = Math.max(0, rows.size() - 1);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rows.get(middle).paragraph() < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The quotations with content in `span`.
  public List<Quotation> quotationsIn(Span span) {
    // by id: a quotation's hash would run over all mentions of its speaker
    Map<String, Quotation> found = new LinkedHashMap<>();
    quotations.overlapping(span).forEach(it -> found.put(it.id(), it));
    return List.copyOf(found.values());
  }

  private static void lines(List<Row> rows, Article article, int start, int end, Block.Kind kind) {
    String text = article.text();
    boolean inBlock = start < end && !Character.isWhitespace(text.charAt(start));
    int line = start;
    while (line < end) {
      int lineEnd = line;
      while (lineEnd < end && !isLineBreak(text.charAt(lineEnd))) {
        lineEnd++;
      }
      if (inBlock || !text.substring(line, lineEnd).isBlank()) {
        pieces(rows, text, line, lineEnd, kind, article.paragraphAt(line));
      }
      boolean two = text.startsWith("\r\n", lineEnd);
      line = lineEnd + (two ? 2 : 1);
    }
  }

  private static void pieces(
      List<Row> rows, String text, int start, int end, Block.Kind kind, int paragraph) {
    int from = start;
    while (end - from > LONGEST_ROW) {
      int cut = text.lastIndexOf(' ', from + LONGEST_ROW) + 1;
      if (cut < from + LONGEST_ROW / 2) {
        cut = from + LONGEST_ROW;
        cut -= Character.isLowSurrogate(text.charAt(cut)) ? 1 : 0;
      }
      rows.add(new Row(from, cut, kind, paragraph, false, false));
      from = cut;
    }
    rows.add(new Row(from, end, kind, paragraph, false, false));
  }

  /// The same rows, knowing where paragraphs begin and end.
  private static List<Row> parted(List<Row> rows) {
    List<Row> parted = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      boolean first = i == 0 || rows.get(i - 1).paragraph() != row.paragraph();
      boolean last = i == rows.size() - 1 || rows.get(i + 1).paragraph() != row.paragraph();
      parted.add(new Row(row.start(), row.end(), row.kind(), row.paragraph(), first, last));
    }
    return List.copyOf(parted);
  }

  private static boolean isLineBreak(char unit) {
    return unit == '\n' || unit == '\r';
  }
}
