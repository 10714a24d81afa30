package ontherecord.viewmodel;

import ontherecord.text.Span;

/// A stretch of the article that is marked, and how.
public record Mark(Span span, Kind kind) implements Comparable<Mark> {

  /// From the lowest to the highest: a higher one is drawn over a lower one.
  public enum Kind {
    /// A quotation of anyone.
    CONTENT,
    /// A quotation of the list on screen.
    CONTENT_SHOWN,
    /// The selected quotation.
    CONTENT_SELECTED,
    /// Other words that show how we know.
    EVIDENCE,
    /// The words that report the selected quotation.
    CUE,
    /// The words that name its speaker there.
    MENTION,
    FOUND,
    FOUND_CURRENT
  }

  @Override
  public int compareTo(Mark other) {
    int bySpan = span.compareTo(other.span);
    return bySpan != 0 ? bySpan : kind.compareTo(other.kind);
  }
}
