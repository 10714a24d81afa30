package ontherecord.view;

import java.util.List;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The panes in the order in which the keys go round them; the one that has the keys shows it.
final class PaneRound {

  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

  private final List<Region> panes;
  private final Predicate<Region> isThere;

  /// @param isThere whether the keys can go to a pane now
  PaneRound(List<Region> panes, Predicate<Region> isThere) {
    this.panes = List.copyOf(panes);
    this.isThere = isThere;
  }

  /// Gives the keys to the pane so many further on.
  ///
  /// @param owner what has them now
  void go(int by, @Nullable Node owner) {
    List<Region> there = panes.stream().filter(isThere).toList();
    int index = -1;
    for (int i = 0; i < there.size(); i++) {
      index = isIn(there.get(i), owner) ? i : index;
    }
    int from = index < 0 && by < 0 ? 0 : index;
    there.get(Math.floorMod(from + by, there.size())).requestFocus();
  }

  /// Marks the pane that `owner` is in.
  void showWhoHas(@Nullable Node owner) {
    panes.forEach(pane -> pane.pseudoClassStateChanged(ACTIVE, isIn(pane, owner)));
  }

  /// Whether `node` is `pane` or something in it.
  static boolean isIn(Parent pane, @Nullable Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(pane)) {
        return true;
      }
    }
    return false;
  }
}
