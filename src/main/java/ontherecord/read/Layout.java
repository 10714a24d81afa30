package ontherecord.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ontherecord.text.Glyphs;
import ontherecord.text.Span;

/// Where one piece of a text ends and the next starts: at blank lines, and at the end of a line
/// that was not broken only because it was full. So a paragraph of many short lines is one piece, a
/// paragraph on one long line is one piece, and short lines below each other are one each.
///
/// @param pieces in order, without the white space around them
/// @param partedByBlankLines whether most pieces have a blank line between them
record Layout(List<Piece> pieces, boolean partedByBlankLines) {

  /// @param group pieces without a blank line between them are of one group
  record Piece(Span span, int group) {}

  /// No program breaks lines later than this, and no column is narrower.
  private static final int WIDEST = 120;

  private static final int NARROWEST = 40;

  Layout {
    pieces = List.copyOf(pieces);
  }

  static Layout of(String text) {
    List<Piece> lines = lines(text);
    int width = widthOfColumn(text, lines);
    List<Piece> pieces = new ArrayList<>();
    int gaps = 0;
    Span last = null;
    for (Piece line : lines) {
      Piece before = pieces.isEmpty() ? null : pieces.getLast();
      if (before != null && last != null && before.group() == line.group()) {
        if (isGoingOn(text, last, line.span(), width)) {
          pieces.set(pieces.size() - 1, new Piece(before.span().to(line.span()), line.group()));
          last = line.span();
          continue;
        }
      } else {
        gaps++;
      }
      pieces.add(line);
      last = line.span();
    }
    return new Layout(pieces, gaps > 1 && 2 * (gaps - 1) >= pieces.size() - 1);
  }

  /// The lines that have ink, without the white space around it.
  private static List<Piece> lines(String text) {
    List<Piece> lines = new ArrayList<>();
    int group = 0;
    boolean blank = false;
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      int from = start;
      int to = end;
      while (from < to && Glyphs.isBlank(text.charAt(from))) {
        from++;
      }
      while (from < to && Glyphs.isBlank(text.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        group += blank ? 1 : 0;
        lines.add(new Piece(new Span(from, to), group));
      }
      blank = from == to;
      start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
    return lines;
  }

  /// The width at which lines were broken, or 0 where they were not: nearly all lines are within
  /// it, and most that go on below are so full that the next word did not fit.
  private static int widthOfColumn(String text, List<Piece> lines) {
    if (lines.size() < 3) {
      return 0;
    }
    int[] lengths = new int[lines.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = lines.get(i).span().length();
    }
    Arrays.sort(lengths);
    int width = lengths[lengths.length - 1 - lengths.length / 50];
    if (width > WIDEST || width < NARROWEST) {
      return 0;
    }
    int below = 0;
    int full = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i - 1).group() == lines.get(i).group()) {
        below++;
        full += isFull(text, lines.get(i - 1).span(), lines.get(i).span(), width) ? 1 : 0;
      }
    }
    return below >= 2 && 3 * full >= 2 * below ? width : 0;
  }

  private static boolean isGoingOn(String text, Span line, Span next, int width) {
    if (width > 0) {
      return isFull(text, line, next, width) && !isIndented(text, line, next);
    }
    char end = text.charAt(line.end() - 1);
    char start = text.charAt(next.start());
    return end == ';' || (Character.isLowerCase(start) && ".!?:".indexOf(end) < 0);
  }

  /// Whether the next line's first word would not have fitted at the end of this one, or hardly.
  private static boolean isFull(String text, Span line, Span next, int width) {
    int word = next.start();
    while (word < next.end() && !Glyphs.isBlank(text.charAt(word))) {
      word++;
    }
    int together = line.length() + 1 + word - next.start();
    return together > width - width / 8;
  }

  /// Whether the next line starts further in than this one, as the first of a paragraph may.
  private static boolean isIndented(String text, Span line, Span next) {
    return indent(text, next) >= indent(text, line) + 2 || text.charAt(next.start() - 1) == '\t';
  }

  private static int indent(String text, Span line) {
    int start = line.start();
    while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
      start--;
    }
    return line.start() - start;
  }
}
