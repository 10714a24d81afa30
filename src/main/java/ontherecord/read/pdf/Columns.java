package ontherecord.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The order in which the lines of a page are read: what spans all columns parts the page from top
/// to bottom, and between that one column comes after the other.
final class Columns {

  private static final int DEEPEST = 6;

  /// No page of an article has more.
  private static final int MOST_LINES = 3000;

  /// Fewer lines are no column.
  private static final int SHORTEST = 3;

  /// Lines of a column reach so far, mostly; the cells of a table do not.
  private static final float FULL = 0.6f;

  private static final Comparator<Line> DOWN =
      Comparator.comparingDouble(Line::y).thenComparingDouble(Line::left);

  /// Lines in one column, without a break.
  record Column(List<Line> lines, float left, float right) {}

  private final List<Column> columns = new ArrayList<>();

  private Columns() {}

  /// The columns of a page, each after those that are read before it.
  static List<Column> of(List<Line> lines) {
    Columns all = new Columns();
    all.add(lines.stream().sorted(DOWN).toList(), 0);
    return all.columns;
  }

  private void add(List<Line> lines, int depth) {
    if (lines.isEmpty()) {
      return;
    }
    Optional<Float> gutter = depth < DEEPEST ? gutter(lines) : Optional.empty();
    if (gutter.isEmpty()) {
      addColumn(lines);
      return;
    }
    List<Line> left = new ArrayList<>();
    List<Line> right = new ArrayList<>();
    List<Line> across = new ArrayList<>();
    for (Line line : lines) {
      boolean spans = line.left() < gutter.get() && line.right() > gutter.get();
      if (spans) {
        add(left, depth + 1);
        add(right, depth + 1);
        left.clear();
        right.clear();
        across.add(line);
      } else {
        if (!across.isEmpty()) {
          addColumn(across);
          across.clear();
        }
        (line.left() < gutter.get() ? left : right).add(line);
      }
    }
    if (!across.isEmpty()) {
      addColumn(across);
    }
    add(left, depth + 1);
    add(right, depth + 1);
  }

  /// Adds one column, its lines whole: what stands beside each other in it belongs together.
  private void addColumn(List<Line> lines) {
    List<Line> whole = new ArrayList<>();
    for (Line line : lines) {
      if (whole.isEmpty() || !areBeside(whole.getLast(), line)) {
        whole.add(line);
      } else {
        Line last = whole.removeLast();
        whole.add(line.left() >= last.left() ? last.with(line) : line.with(last));
      }
    }
    float left = (float) whole.stream().mapToDouble(Line::left).min().orElse(0);
    float right = (float) whole.stream().mapToDouble(Line::right).max().orElse(0);
    columns.add(new Column(List.copyOf(whole), left, right));
  }

  private static boolean areBeside(Line last, Line line) {
    return line.y() - last.y() < 0.4f * Math.min(last.size(), line.size());
  }

  /// Where a column starts that has another at its left, just before it.
  private static Optional<Float> gutter(List<Line> lines) {
    if (lines.size() > MOST_LINES) {
      return Optional.empty();
    }
    Map<Integer, Integer> starts = new HashMap<>();
    lines.forEach(it -> starts.merge(Math.round(it.left() / 3), 1, Integer::sum));
    float found = 0;
    int best = 0;
    for (Map.Entry<Integer, Integer> start : starts.entrySet()) {
      if (start.getValue() >= SHORTEST) {
        float x = start.getKey() * 3f - 3;
        int worth = worth(lines, x);
        if (worth > best || (worth == best && worth > 0 && x < found)) {
          best = worth;
          found = x;
        }
      }
    }
    return best > 0 ? Optional.of(found) : Optional.empty();
  }

  /// How many lines a gutter at `x` puts into columns, less those that it would cut through; 0
  /// where it parts no columns.
  private static int worth(List<Line> lines, float x) {
    List<Line> left = lines.stream().filter(it -> it.right() <= x).toList();
    List<Line> right = lines.stream().filter(it -> it.left() >= x).toList();
    int across = lines.size() - left.size() - right.size();
    if (!isColumn(left) || !isColumn(right) || !areBesideEachOther(left, right)) {
      return 0;
    }
    return Math.max(0, left.size() + right.size() - 3 * across);
  }

  private static boolean isColumn(List<Line> lines) {
    if (lines.size() < SHORTEST) {
      return false;
    }
    float left = (float) lines.stream().mapToDouble(Line::left).min().orElse(0);
    float right = (float) lines.stream().mapToDouble(Line::right).max().orElse(0);
    long full = lines.stream().filter(it -> it.width() >= FULL * (right - left)).count();
    return 2 * full >= lines.size() && right - left > 60;
  }

  private static boolean areBesideEachOther(List<Line> left, List<Line> right) {
    float top = Math.max(left.getFirst().y(), right.getFirst().y());
    float bottom = Math.min(left.getLast().y(), right.getLast().y());
    return left.stream().filter(it -> it.y() >= top - 2 && it.y() <= bottom + 2).count() >= SHORTEST
        || right.stream().filter(it -> it.y() >= top - 2 && it.y() <= bottom + 2).count()
            >= SHORTEST;
  }
}
