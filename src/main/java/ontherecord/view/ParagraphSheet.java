package ontherecord.view;

import atlantafx.base.theme.Styles;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ontherecord.viewmodel.Messages;

/// Asks for the number of a paragraph.
final class ParagraphSheet extends VBox {

  private final TextField field = new TextField();
  private final Label wrong = new Label();
  private final int last;
  private final IntConsumer go;

  /// @param last the number of the last paragraph
  /// @param go takes the number asked for
  ParagraphSheet(int last, IntConsumer go) {
    this.last = last;
    this.go = go;
    getStyleClass().add("sheet");
    setId("paragraph");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    Label title = new Label(Messages.text("paragraph.title"));
    title.getStyleClass().add("sheet-title");
    title.setLabelFor(field);
    field.setId("paragraph-number");
    field.setPromptText(Messages.text("paragraph.prompt", last));
    field.setAccessibleText(Messages.text("paragraph.title"));
    field.setOnAction(_ -> answer());
    Button button = new Button(Messages.text("paragraph.go"));
    button.getStyleClass().add(Styles.ACCENT);
    button.setOnAction(_ -> answer());
    HBox row = new HBox(field, button);
    row.getStyleClass().add("sheet-row");
    wrong.getStyleClass().add("sheet-wrong");
    wrong.setManaged(false);
    getChildren().addAll(title, row, wrong);
  }

  TextField first() {
    return field;
  }

  private void answer() {
    String typed = field.getText().strip();
    if (typed.matches("\\d{1,9}") && inside(Integer.parseInt(typed))) {
      go.accept(Integer.parseInt(typed));
    } else {
      wrong.setText(Messages.text("paragraph.wrong", last));
      wrong.setManaged(true);
      field.selectAll();
    }
  }

  private boolean inside(int number) {
    return 1 <= number && number <= last;
  }
}
