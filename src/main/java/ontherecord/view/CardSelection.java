package ontherecord.view;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import ontherecord.quote.Quotation;
import ontherecord.viewmodel.Corrector;
import ontherecord.viewmodel.Desk;

/// Keeps the cards selected in the list and what the desk knows of them the same. One of them is
/// the desk's own, the last chosen; the others are put right with it.
final class CardSelection {

  private final Desk desk;
  private final Corrector corrector;
  private final ListView<Quotation> list;
  private final MultipleSelectionModel<Quotation> model;
  private final CardScroll scroll;
  private final Runnable told;
  private Optional<Quotation> was = Optional.empty();
  private boolean telling;
  private boolean filling;

  /// @param told tells that others are chosen, where the desk's own is the same
  CardSelection(
      Desk desk, Corrector corrector, ListView<Quotation> list, CardScroll scroll, Runnable told) {
    this.desk = desk;
    this.corrector = corrector;
    this.list = list;
    this.scroll = scroll;
    this.told = told;
    model = list.getSelectionModel();
    model.setSelectionMode(SelectionMode.MULTIPLE);
    model.getSelectedItems().addListener((ListChangeListener<Quotation>) _ -> chosen());
    // one of both comes first
    model.selectedItemProperty().subscribe(_ -> chosen());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// Fills the list, which then has none selected.
  void fill(Runnable filler) {
    filling = true;
    model.clearSelection();
    filler.run();
    filling = false;
  }

  /// Selects in the list what the desk has selected.
  void show(List<Quotation> listed, Optional<Quotation> selected) {
    int index = selected.map(listed::indexOf).orElse(-1);
    filling = true;
    if (index < 0) {
      // the card that the reader left keeps the keys, so that Enter shows it again
      int focused = list.getFocusModel().getFocusedIndex();
      model.clearSelection();
      list.getFocusModel().focus(focused);
    } else if (!telling && !isSelected(listed, index)) {
      select(indices(listed, corrector::isMeant), index);
      scroll.bringUp(index);
    } else if (!selected.equals(was)) {
      // chosen where it stood, perhaps half in sight
      scroll.bringUp(index);
    }
    filling = false;
    was = selected;
  }

  /// Selects all of those listed that are meant, too.
  void add(Predicate<Quotation> meant) {
    desk.place()
        .flatMap(it -> it.selected())
        .ifPresent(lead -> {
          int index = list.getItems().indexOf(lead);
          if (index >= 0) {
            filling = true;
            select(indices(list.getItems(), meant), index);
            filling = false;
            chosen();
          }
        });
  }

  private void select(int[] indices, int lead) {
    model.clearSelection();
    for (int index : indices) {
      model.select(index);
    }
    // the last one is the list's own
    model.select(lead);
    list.getFocusModel().focus(lead);
  }

  private boolean isSelected(List<Quotation> listed, int lead) {
    int[] now = model.getSelectedIndices().stream().mapToInt(it -> it).sorted().toArray();
    return model.getSelectedIndex() == lead
        && Arrays.equals(now, indices(listed, corrector::isMeant));
  }

  private static int[] indices(List<Quotation> listed, Predicate<Quotation> meant) {
    return IntStream.range(0, listed.size()).filter(i -> meant.test(listed.get(i))).toArray();
  }

  private void chosen() {
    List<Quotation> chosen = model.getSelectedItems().stream().filter(Objects::nonNull).toList();
    if (filling || telling || chosen.isEmpty()) {
      return;
    }
    Quotation last = model.getSelectedItem();
    Quotation lead = last != null && chosen.contains(last) ? last : chosen.getLast();
    boolean same = desk.place().flatMap(it -> it.selected()).equals(Optional.of(lead));
    telling = true;
    corrector.choose(chosen, lead);
    desk.select(lead);
    telling = false;
    if (same) {
      told.run();
    }
  }

  private void selectFocused() {
    int focused = list.getFocusModel().getFocusedIndex();
    if (focused >= 0 && !model.isSelected(focused)) {
      model.clearAndSelect(focused);
    }
    Quotation card = list.getFocusModel().getFocusedItem();
    if (card != null) {
      desk.select(card);
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      selectFocused();
      event.consume();
    }
  }
}
