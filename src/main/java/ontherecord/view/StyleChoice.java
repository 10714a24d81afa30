package ontherecord.view;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import ontherecord.export.CitationStyle;
import ontherecord.viewmodel.CitationStyles;
import ontherecord.viewmodel.Messages;
import org.jspecify.annotations.Nullable;

/// Lets the reader choose a citation style, or open one. It has none before it is first shown.
final class StyleChoice extends HBox {

  private final CitationStyles styles;
  private final ComboBox<CitationStyle> choice = new ComboBox<>();
  private final Label wrong = new Label();

  StyleChoice(CitationStyles styles, FileQuestions files) {
    this.styles = styles;
    getStyleClass().add("sheet-row");
    Label label = new Label(Messages.text("citing.style"));
    label.setLabelFor(choice);
    choice.setId("citation-style-choice");
    choice.setAccessibleText(label.getText());
    choice.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable CitationStyle style) {
            return style == null ? "" : style.name();
          }

          @Override
          public CitationStyle fromString(String name) {
            throw new UnsupportedOperationException("names are not typed");
          }
        });
    Button open = new Button(Messages.text("citing.style.open"));
    open.setId("citation-style-open");
    open.setOnAction(
        _ -> files.style().ifPresent(it -> styles.open(it, this::take, wrong::setText)));
    wrong.setId("citation-style-wrong");
    wrong.getStyleClass().add("sheet-wrong");
    wrong.setWrapText(true);
    getChildren().addAll(label, choice, open, wrong);
    setShown(false);
  }

  /// The style that is chosen; none before it is first shown.
  Optional<CitationStyle> chosen() {
    return Optional.ofNullable(choice.getValue());
  }

  /// Runs `then` whenever another one is chosen.
  void onChosen(Runnable then) {
    choice.valueProperty().subscribe(then);
  }

  /// Shows it, or puts it away.
  void setShown(boolean shown) {
    setVisible(shown);
    setManaged(shown);
    if (shown && choice.getItems().isEmpty()) {
      styles.whenChosen(this::offer);
    }
  }

  private void offer(CitationStyle chosen) {
    if (choice.getItems().isEmpty()) {
      choice.getItems().setAll(styles.all());
      choice.setValue(chosen);
    }
  }

  private void take(CitationStyle style) {
    wrong.setText("");
    choice.getItems().setAll(styles.all());
    choice.setValue(style);
  }
}
