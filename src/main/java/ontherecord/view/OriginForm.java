package ontherecord.view;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ontherecord.text.Fact;
import ontherecord.viewmodel.Messages;
import ontherecord.viewmodel.OriginRows;

/// Takes what the reader says of an article's origin. Enter keeps it, Esc leaves it; a field that
/// is emptied takes back what was said.
final class OriginForm extends VBox {

  private final List<OriginRows.Field> asked;
  private final List<TextField> fields = new ArrayList<>();
  private final BiConsumer<Fact.Kind, String> say;
  private final Runnable done;
  private final Label hint = Styled.wrapped("", "source-note-text");
  private final Runnable back;

  /// @param say takes what is said
  /// @param done runs when the reader is through, before anything is said
  /// @param back gives the keys back, after all is said
  OriginForm(
      List<OriginRows.Field> asked,
      BiConsumer<Fact.Kind, String> say,
      Runnable done,
      Runnable back) {
    this.asked = asked;
    this.say = say;
    this.done = done;
    this.back = back;
    setId("origin-form");
    getStyleClass().add("origin-form");
    for (OriginRows.Field it : asked) {
      Label label = new Label(it.label());
      label.getStyleClass().add("source-fact-label");
      TextField field = new TextField(it.value());
      field.setId("origin-" + it.kind().name().toLowerCase(java.util.Locale.ROOT));
      field.setPromptText(Messages.text("sources.not.stated"));
      field.setAccessibleText(it.label());
      field.setOnAction(_ -> keep());
      label.setLabelFor(field);
      HBox.setHgrow(field, Priority.ALWAYS);
      HBox row = new HBox(label, field);
      row.getStyleClass().add("origin-form-row");
      fields.add(field);
      getChildren().add(row);
    }
    Button keep = new Button(Messages.text("sources.keep"));
    keep.setId("origin-keep");
    keep.getStyleClass().addAll(Styles.SMALL, Styles.ACCENT);
    keep.setOnAction(_ -> keep());
    Button leave = new Button(Messages.text("sources.leave"));
    leave.getStyleClass().add(Styles.SMALL);
    leave.setOnAction(_ -> leave());
    HBox actions = new HBox(keep, leave);
    actions.getStyleClass().add("banner-actions");
    hint.setId("origin-hint");
    hint.setManaged(false);
    hint.setVisible(false);
    getChildren().addAll(hint, actions);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  TextField first() {
    return fields.getFirst();
  }

  private void keep() {
    for (int i = 0; i < fields.size(); i++) {
      Optional<String> refusal = asked.get(i).refusal(fields.get(i).getText().strip());
      if (refusal.isPresent()) {
        hint.setText(refusal.get());
        hint.setManaged(true);
        hint.setVisible(true);
        fields.get(i).setAccessibleHelp(refusal.get());
        fields.get(i).requestFocus();
        return;
      }
    }
    done.run();
    for (int i = 0; i < fields.size(); i++) {
      String value = fields.get(i).getText().strip();
      if (!value.equals(asked.get(i).value())) {
        say.accept(asked.get(i).kind(), value);
      }
    }
    back.run();
  }

  private void leave() {
    done.run();
    back.run();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      leave();
      event.consume();
    }
  }
}
