package ontherecord.view;

import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.ObservableList;

/// Puts other things into a list, and leaves those at both ends alone that stay: a node that is
/// taken out of a window and put back costs as much as a new one.
final class Refill {

  /// More are put in at once: the list would hear of each by itself, and each that is taken out
  /// moves all that come after it.
  private static final int MANY = 500;

  private Refill() {}

  /// Puts other things into the rows of a list. Where only some are others, these rows alone
  /// change, and the list keeps what it knows of the heights of all.
  static <T> void rows(ObservableList<T> rows, List<? extends T> wanted) {
    boolean same = rows.size() == wanted.size();
    if (!same || differing(rows, wanted) > MANY) {
      of(rows, wanted);
      return;
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!rows.get(i).equals(wanted.get(i))) {
        rows.set(i, wanted.get(i));
      }
    }
  }

  private static long differing(List<?> one, List<?> other) {
    return IntStream.range(0, one.size()).filter(i -> !one.get(i).equals(other.get(i))).count();
  }

  static <T> void of(ObservableList<T> list, List<? extends T> wanted) {
    int same = 0;
    int shorter = Math.min(list.size(), wanted.size());
    while (same < shorter && list.get(same).equals(wanted.get(same))) {
      same++;
    }
    int end = 0;
    while (end < shorter - same
        && list.get(list.size() - 1 - end).equals(wanted.get(wanted.size() - 1 - end))) {
      end++;
    }
    if (list.size() - end - same > MANY) {
      list.setAll(wanted);
      return;
    }
    list.remove(same, list.size() - end);
    list.addAll(same, wanted.subList(same, wanted.size() - end));
  }
}
