package ontherecord.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ontherecord.edit.Person;
import ontherecord.viewmodel.Messages;
import ontherecord.viewmodel.NameChoices;
import ontherecord.viewmodel.NameChoices.Choice;

/// Asks for a name right where it belongs, and shows below what completes the letters. Enter takes
/// the name that stands out, Esc and going elsewhere take none.
final class NameField extends VBox {

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final TextField field = new TextField();
  private final VBox rows = new VBox();
  private final NameChoices names;
  private final Consumer<Optional<Person>> done;
  private List<Choice> shown = List.of();
  private int at = -1;
  private boolean pressed;
  private boolean over;

  /// @param prompt what is asked
  /// @param done takes the name, once; none where the reader leaves it
  NameField(NameChoices names, String prompt, Consumer<Optional<Person>> done) {
    this.names = names;
    this.done = done;
    getStyleClass().add("name-field");
    rows.getStyleClass().add("name-rows");
    field.setId("name-field");
    field.setPromptText(prompt);
    field.setAccessibleText(prompt);
    field.setAccessibleHelp(Messages.text("names.help"));
    getChildren().setAll(field, rows);
    field.textProperty().subscribe(this::complete);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    // the letter of the key that opened this is none of the name
    field.addEventFilter(
        KeyEvent.KEY_TYPED,
        event -> {
          if (!pressed) {
            event.consume();
          }
        });
    // the list that this stands in has a use for letters and spaces, too
    addEventHandler(KeyEvent.KEY_PRESSED, this::keep);
    addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
    field
        .focusedProperty()
        .addListener((_, _, focused) -> {
          if (!focused) {
            finish(Optional.empty());
          }
        });
  }

  /// Gives the keys to the field.
  @Override
  public void requestFocus() {
    field.requestFocus();
  }

  private void complete(String typed) {
    shown = names.matching(typed);
    at = names.best(typed).map(shown::indexOf).orElse(-1);
    List<HBox> lines = new ArrayList<>();
    for (Choice choice : shown) {
      lines.add(row(choice));
    }
    rows.getChildren().setAll(lines);
    showChosen();
  }

  private HBox row(Choice choice) {
    Label name = new Label(Styled.wrappable(choice.name()));
    name.getStyleClass().add("name-choice");
    Label note = new Label(Styled.wrappable(choice.note()));
    note.getStyleClass().add("name-note");
    note.setMinWidth(Region.USE_PREF_SIZE);
    if (choice.note().length() > 30) {
      note.setMinWidth(0);
    }
    HBox row = new HBox(name, note);
    row.getStyleClass().add("name-row");
    row.setAccessibleRole(AccessibleRole.LIST_ITEM);
    row.setAccessibleText(Messages.text("names.row", choice.name(), choice.note()));
    row.setOnMousePressed(event -> {
      finish(Optional.of(choice.person()));
      event.consume();
    });
    return row;
  }

  private void showChosen() {
    for (int i = 0; i < rows.getChildren().size(); i++) {
      rows.getChildren().get(i).pseudoClassStateChanged(SELECTED, i == at);
    }
    // a screen reader stays in the field, and says what Enter would take
    field.setAccessibleRoleDescription(
        at < 0 ? null : Messages.text("names.row", shown.get(at).name(), shown.get(at).note()));
  }

  private void pressed(KeyEvent event) {
    pressed = true;
    switch (event.getCode()) {
      case ENTER ->
          finish(at < 0 ? Optional.empty() : Optional.of(shown.get(at)).map(Choice::person));
      case ESCAPE -> finish(Optional.empty());
      case DOWN, KP_DOWN -> step(1);
      case UP, KP_UP -> step(-1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void step(int by) {
    if (!shown.isEmpty()) {
      at = at < 0 && by < 0 ? shown.size() - 1 : Math.floorMod(at + by, shown.size());
      showChosen();
    }
  }

  private void keep(KeyEvent event) {
    if (!event.isShortcutDown() && !event.isAltDown() && !event.getCode().isFunctionKey()) {
      event.consume();
    }
  }

  private void finish(Optional<Person> name) {
    if (!over) {
      over = true;
      done.accept(name);
    }
  }
}
