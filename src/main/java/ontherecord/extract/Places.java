package ontherecord.extract;

import java.util.ArrayList;
import java.util.List;
import ontherecord.text.Span;

/// Spans in the order of the text, each once.
final class Places {

  private Places() {}

  /// Sorts `spans`, and gives them without those that come twice.
  static List<Span> ordered(List<Span> spans) {
    if (spans.size() < 2) {
      return spans;
    }
    spans.sort(null);
    List<Span> once = new ArrayList<>(spans.size());
    for (Span span : spans) {
      if (once.isEmpty() || !once.getLast().equals(span)) {
        once.add(span);
      }
    }
    return once;
  }
}
