package ontherecord.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// Values that lie at spans of one text, ready to be looked up by place: `index.overlapping(new
/// Span(10, 20))`. A look-up is a binary search, however many values there are.
public final class SpanIndex<T> {

  private record Entry<T>(Span span, T value) {}

  private final List<Entry<T>> entries;
  private final int[] starts;
  // the furthest end among the entries up to and with this one: where it is too small, none of them
  // reaches the place looked up
  private final int[] ends;

  private SpanIndex(List<Entry<T>> entries) {
    this.entries = entries;
    this.starts = entries.stream().mapToInt(entry -> entry.span().start()).toArray();
    this.ends = entries.stream().mapToInt(entry -> entry.span().end()).toArray();
    Arrays.parallelPrefix(ends, Math::max);
  }

  /// An index of `values`, each at all the spans that `spans` gives for it.
  public static <T> SpanIndex<T> of(
      Iterable<? extends T> values, Function<? super T, List<Span>> spans) {
    List<Entry<T>> entries = new ArrayList<>();
    for (T value : values) {
      for (Span span : spans.apply(value)) {
        entries.add(new Entry<>(span, value));
      }
    }
    entries.sort((one, other) -> one.span().compareTo(other.span()));
    return new SpanIndex<>(List.copyOf(entries));
  }

  /// The values with a span that overlaps `wanted`, in the order of the text; a value once for each
  /// such span.
  public List<T> overlapping(Span wanted) {
    List<T> found = new ArrayList<>();
    for (int i = firstEndingAfter(wanted.start());
        i < starts.length && starts[i] < wanted.end();
        i++) {
      if (entries.get(i).span().overlaps(wanted)) {
        found.add(entries.get(i).value());
      }
    }
    return found;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = ends.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
