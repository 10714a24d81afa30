package ontherecord.view;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;

/// Brings a card into sight. Cards have their heights only when they have been laid out; before
/// that, scrolling misses.
final class CardScroll {

  private final Region pane;
  private final ListView<?> list;
  private int wanted = -1;
  private boolean resized;

  /// @param pane what lays the list out, and tells when that is done
  CardScroll(Region pane, ListView<?> list) {
    this.pane = pane;
    this.list = list;
    list.widthProperty().subscribe(this::keep);
    list.heightProperty().subscribe(this::keep);
    new PixelScroll(list).afterLayout(this::drawn);
  }

  /// Keeps the selected card in sight where it is, while the list changes its size: the cards still
  /// stand where they stood before.
  private void keep() {
    int selected = list.getSelectionModel().getSelectedIndex();
    if (wanted < 0
        && selected >= 0
        && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        && isInSight(flow, selected)) {
      bringUp(selected);
      resized = true;
    }
  }

  private static boolean isInSight(VirtualFlow<?> flow, int index) {
    IndexedCell<?> card = flow.getVisibleCell(index);
    return card != null
        && card.getLayoutY() + card.getHeight() > 0
        && card.getLayoutY() < flow.getHeight();
  }

  /// Once more when the cards have the heights that go with the list's width.
  private void drawn() {
    if (resized) {
      resized = false;
      bringUpSelected();
    }
  }

  void bringUpSelected() {
    bringUp(list.getSelectionModel().getSelectedIndex());
  }

  void bringUp(int index) {
    wanted = index;
    pane.requestLayout();
  }

  void laidOut() {
    if (wanted >= 0 && list.getHeight() > 0) {
      list.applyCss();
      list.layout();
      if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
        show(flow, wanted);
      }
      wanted = -1;
    }
  }

  /// Scrolls only as far as it must: a card that is higher than the list shows its first lines.
  private void show(VirtualFlow<?> flow, int index) {
    IndexedCell<?> card = flow.getVisibleCell(index);
    if (card == null) {
      list.scrollTo(index);
      list.layout();
      return;
    }
    double top = card.getLayoutY();
    double beyond = top + card.getHeight() - flow.getHeight();
    if (top < 0 || beyond > 0) {
      flow.scrollPixels(Math.min(top, beyond));
    }
  }
}
