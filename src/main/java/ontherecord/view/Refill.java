package ontherecord.view;

import java.util.List;
import javafx.collections.ObservableList;

/// Puts other things into a list, and leaves those at both ends alone that stay: a node that is
/// taken out of a window and put back costs as much as a new one.
final class Refill {

  /// More are taken out at once: one by one, each would move all that come after it.
  private static final int MANY = 500;

  private Refill() {}

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
