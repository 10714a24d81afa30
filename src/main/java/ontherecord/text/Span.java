package ontherecord.text;

/// A half-open range `[start, end)` of UTF-16 units of [Article#text()], the only coordinate there
/// is. `new Span(0, 5).of("Hello, world")` is `"Hello"`. A span is never empty.
///
/// @param start offset of the first unit, from 0
/// @param end offset after the last unit, greater than `start`
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /// The number of UTF-16 units.
  public int length() {
    return end - start;
  }

  /// The verbatim slice of `text`; throws IndexOutOfBoundsException if the span lies outside it.
  public String of(String text) {
    return text.substring(start, end);
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public boolean isBefore(Span other) {
    return end <= other.start;
  }

  /// The smallest span that holds both.
  public Span to(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /// In the order of the text: by start, then by end.
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
