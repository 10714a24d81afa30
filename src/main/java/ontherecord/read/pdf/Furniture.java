package ontherecord.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What stands at the top or bottom of pages and is no text of theirs: lines that come back at the
/// same place of several pages, and page numbers.
final class Furniture {

  /// Furniture stands within this part of the page from its edges.
  private static final float EDGE = 0.13f;

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)(?:page |p\\. ?)?[-\u2013\u2014 ]*\\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?[-\u2013\u2014"
              + " ]*");

  private Furniture() {}

  /// The pages without it.
  static List<Glyphs.Page> without(List<Glyphs.Page> pages) {
    Map<String, Set<Integer>> places = new HashMap<>();
    for (Glyphs.Page page : pages) {
      for (Line line : page.lines()) {
        if (isAtEdge(line, page)) {
          places.computeIfAbsent(key(line), _ -> new HashSet<>()).add(page.number());
        }
      }
    }
    int often = Math.max(2, pages.size() * 3 / 10);
    List<Glyphs.Page> bare = new ArrayList<>();
    for (Glyphs.Page page : pages) {
      double top = page.lines().stream().mapToDouble(Line::y).min().orElse(0);
      double bottom = page.lines().stream().mapToDouble(Line::y).max().orElse(0);
      List<Line> kept =
          page.lines().stream()
              .filter(it -> {
                boolean comesBack = places.getOrDefault(key(it), Set.of()).size() >= often;
                boolean outermost = it.y() < top + 2 || it.y() > bottom - 2;
                boolean number = outermost && PAGE_NUMBER.matcher(it.text()).matches();
                return !isAtEdge(it, page) || !(comesBack || number);
              })
              .toList();
      bare.add(new Glyphs.Page(page.number(), page.width(), page.height(), kept));
    }
    return bare;
  }

  /// The words without their numbers, and the height at which they stand.
  private static String key(Line line) {
    return DIGITS.matcher(line.text()).replaceAll("#") + "@" + Math.round(line.y() / 4);
  }

  private static boolean isAtEdge(Line line, Glyphs.Page page) {
    return line.y() < EDGE * page.height() || line.y() > (1 - EDGE) * page.height();
  }
}
