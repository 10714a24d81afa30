package ontherecord.viewmodel;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ontherecord.edit.History;
import ontherecord.edit.Unplaced;

/// Corrections whose words stand no more in the article on screen. They stay until the reader has
/// dealt with them.
public final class Misfits {

  private final Desk desk;
  private final ReadOnlyObjectWrapper<List<Unplaced>> all = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Note>> note =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public Misfits(Desk desk) {
    this.desk = desk;
    desk.placeProperty().subscribe(this::look);
  }

  /// Those of the article on screen.
  public ReadOnlyObjectProperty<List<Unplaced>> allProperty() {
    return all.getReadOnlyProperty();
  }

  /// What is said of them; empty where there are none.
  public ReadOnlyObjectProperty<Optional<Note>> noteProperty() {
    return note.getReadOnlyProperty();
  }

  /// The reader has dealt with one.
  public void settle(Unplaced misfit) {
    desk.revise(history -> history.without(misfit));
  }

  private void look() {
    all.set(desk.history().map(History::unplaced).orElse(List.of()));
    note.set(
        all.get().isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Note(
                    Note.Kind.MISFITS,
                    Messages.text("misfits.title", all.get().size()),
                    Messages.text("misfits.text"))));
  }
}
