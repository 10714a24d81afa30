package ontherecord.export;

import java.util.ArrayList;
import java.util.List;

/// Rows of the report broken into pages: so that no row is cut, and no heading and no quotation's
/// last line stands apart from what belongs to it.
public final class PageBreaks {

  private final List<Row> rows;
  private final double room;

  /// What is not broken: a line, or the plot.
  ///
  /// @param before the room above it, but not at the top of a page
  /// @param keeps whether the next one must stand on the same page
  public record Row(double before, double height, boolean keeps) {}

  /// The rows of a page.
  ///
  /// @param to the one after the last
  public record Page(int from, int to) {}

  private PageBreaks(List<Row> rows, double room) {
    this.rows = rows;
    this.room = room;
  }

  /// The pages for `rows`, with so much room on each.
  public static List<Page> of(List<Row> rows, double room) {
    return new PageBreaks(List.copyOf(rows), room).pages();
  }

  /// Whether a line of the report must stand on the same page as the next one.
  ///
  /// @param line which one of its `lines`, from 0
  public static boolean keeps(ReportLine.Kind kind, int line, int lines) {
    return switch (kind) {
      case TITLE, SPEAKER, HEADING -> true;
      // two lines at least on either side of a break, and the last with what is said of it
      case QUOTATION -> line == 0 || line >= lines - 2;
      case ABOUT, FACT, ITEM -> false;
    };
  }

  /// Breaks between rows, but not after one that keeps the next, unless a page is too small.
  private List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    int from = 0;
    while (from < rows.size()) {
      int fits = from;
      double used = 0;
      while (fits < rows.size() && used + need(fits, from) <= room) {
        used += need(fits, from);
        fits++;
      }
      int to = Math.max(fits, from + 1);
      while (to < rows.size() && to > from + 1 && rows.get(to - 1).keeps()) {
        to--;
      }
      boolean whole = to == from + 1 && to < rows.size() && rows.get(from).keeps();
      int end = whole ? Math.max(fits, from + 1) : to;
      pages.add(new Page(from, end));
      from = end;
    }
    return pages;
  }

  private double need(int row, int first) {
    return rows.get(row).height() + (row == first ? 0 : rows.get(row).before());
  }
}
