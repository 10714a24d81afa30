package ontherecord.export;

import java.util.Arrays;
import ontherecord.text.Span;

/// Offsets of a text in code points, as the W3C counts, to and from UTF-16 units. Where every
/// character of the text is one unit, both are the same and nothing is looked up.
final class CodePoints {

  private static final int STEP = 256;

  private final String text;
  private final int length;
  // how many code points stand before every STEPth unit; empty where units are code points
  private final int[] before;

  CodePoints(String text) {
    this.text = text;
    this.length = text.codePointCount(0, text.length());
    this.before = new int[length == text.length() ? 0 : text.length() / STEP + 1];
    for (int i = 1; i < before.length; i++) {
      before[i] = before[i - 1] + count((i - 1) * STEP, i * STEP);
    }
  }

  /// The code points before `unit`. Between the halves of a pair there is no such number: then the
  /// half before it is counted.
  int of(int unit) {
    if (before.length == 0) {
      return unit;
    }
    int step = unit / STEP;
    return before[step] + count(step * STEP, unit);
  }

  /// The span from one code point to another; throws IllegalArgumentException where the text ends
  /// before.
  Span span(int start, int end) {
    if (start < 0 || end > length) {
      throw new IllegalArgumentException("past the end of the text: " + end);
    }
    return new Span(unit(start), unit(end));
  }

  private int unit(int point) {
    if (before.length == 0) {
      return point;
    }
    int found = Arrays.binarySearch(before, point);
    int step = found >= 0 ? found : -found - 2;
    int from = step * STEP;
    return text.offsetByCodePoints(isSplit(from) ? from + 1 : from, point - before[step]);
  }

  /// As the whole text is counted: a pair over `start` was counted before it.
  private int count(int start, int end) {
    return text.codePointCount(start < end && isSplit(start) ? start + 1 : start, end);
  }

  private boolean isSplit(int unit) {
    return unit > 0
        && unit < text.length()
        && Character.isLowSurrogate(text.charAt(unit))
        && Character.isHighSurrogate(text.charAt(unit - 1));
  }
}
