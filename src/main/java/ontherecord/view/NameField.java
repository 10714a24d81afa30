package ontherecord.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import ontherecord.edit.Person;
import ontherecord.viewmodel.Messages;
import ontherecord.viewmodel.NameChoices;
import ontherecord.viewmodel.NameChoices.Choice;

/// Asks for a name, and shows below what completes the letters. Enter takes the name that stands
/// out.
final class NameField extends InlineField<Person> {

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private static final String GAP = "   ";

  private final VBox rows = new VBox();
  private final NameChoices names;
  private List<Choice> shown = List.of();
  private int at = -1;

  /// @param prompt what is asked
  /// @param done takes the name, once; none where the reader leaves it
  NameField(NameChoices names, String prompt, Consumer<Optional<Person>> done) {
    super(prompt, "names.help", done);
    this.names = names;
    rows.getStyleClass().add("name-rows");
    getChildren().add(rows);
    field.setText(names.start());
    field.textProperty().subscribe(this::complete);
  }

  @Override
  Optional<Person> written() {
    return at < 0 ? Optional.empty() : Optional.of(shown.get(at)).map(Choice::person);
  }

  @Override
  void step(int by) {
    if (!shown.isEmpty()) {
      at = at < 0 && by < 0 ? shown.size() - 1 : Math.floorMod(at + by, shown.size());
      showChosen();
    }
  }

  private void complete(String typed) {
    shown = names.matching(typed);
    at = names.best(typed).map(shown::indexOf).orElse(-1);
    List<TextFlow> lines = new ArrayList<>();
    for (Choice choice : shown) {
      lines.add(row(choice));
    }
    rows.getChildren().setAll(lines);
    showChosen();
  }

  private TextFlow row(Choice choice) {
    // one after the other, on as many lines as a narrow list needs
    TextFlow row = new TextFlow(Styled.texts(choice.name(), "name-choice"));
    if (!choice.note().isEmpty()) {
      row.getChildren().addAll(Styled.texts(GAP + choice.note(), "name-note"));
    }
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
}
