package ontherecord.view;

import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import ontherecord.viewmodel.Find;
import ontherecord.viewmodel.Messages;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;

/// Makes text fields with an icon before the text and a button that clears it, and lets those that
/// look for words lead to them, and those that filter a list into it.
final class Fields {

  private Fields() {}

  /// @param prompt the key of what stands in the empty field
  /// @param name the key of what a screen reader calls it
  static CustomTextField of(Feather picture, String prompt, String name) {
    if (!(TextFields.createClearableTextField() instanceof CustomTextField field)) {
      throw new IllegalStateException("ControlsFX makes another kind of field");
    }
    StackPane icon = new StackPane(Icons.of(picture, "field-icon"));
    icon.getStyleClass().add("field-left");
    field.setLeft(icon);
    field.setPromptText(Messages.text(prompt));
    field.setAccessibleText(Messages.text(name));
    return field;
  }

  /// Lets what is in the field be looked for, and Enter lead to the next place, with Shift to the
  /// one before.
  static void find(TextField field, Find find) {
    field.textProperty().bindBidirectional(find.textProperty());
    field.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            if (event.isShiftDown()) {
              find.previous();
            } else {
              find.next();
            }
            event.consume();
          }
        });
  }

  /// Lets Esc empty the filter of a list, and Down and Enter lead from it into the list.
  static void lead(TextField filter, ListView<?> list) {
    filter.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
            filter.clear();
            event.consume();
          } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            list.requestFocus();
            if (list.getSelectionModel().isEmpty()) {
              list.getSelectionModel().select(0);
            }
            event.consume();
          }
        });
  }
}
