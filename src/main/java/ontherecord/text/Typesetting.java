package ontherecord.text;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/// What is known of how an article's text stood on paper.
///
/// @param pages the offset at which each page starts, in order; empty where there are no pages
/// @param joins where the text leaves out what only broke a word at the end of a line, in order
public record Typesetting(List<Integer> pages, List<Join> joins) {

  /// Of a text that has no pages.
  public static final Typesetting NONE = new Typesetting(List.of(), List.of());

  /// A place where the file has more than the text: at `offset` stood `removed` ("-\n").
  public record Join(int offset, String removed) {}

  public Typesetting {
    pages = List.copyOf(pages);
    joins = List.copyOf(joins);
  }

  /// The number, from 1, of the page that holds `offset`; empty where there are no pages.
  public OptionalInt pageAt(int offset) {
    int[] starts = pages.stream().mapToInt(it -> it).toArray();
    int found = Arrays.binarySearch(starts, offset);
    while (found >= 0 && found + 1 < starts.length && starts[found + 1] == offset) {
      found++;
    }
    int page = found >= 0 ? found + 1 : -found - 1;
    return starts.length == 0 ? OptionalInt.empty() : OptionalInt.of(Math.max(1, page));
  }

  /// The words at `span` of `text` as the file has them.
  public String original(Span span, String text) {
    StringBuilder words = new StringBuilder(span.length());
    int at = span.start();
    for (Join join : joins) {
      if (join.offset() > span.start() && join.offset() < span.end()) {
        words.append(text, at, join.offset()).append(join.removed());
        at = join.offset();
      }
    }
    return words.append(text, at, span.end()).toString();
  }
}
