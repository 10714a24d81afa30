package ontherecord.view;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ontherecord.viewmodel.Messages;
import ontherecord.viewmodel.Note;
import org.kordamp.ikonli.feather.Feather;

/// What there is to say about sessions, above all panes, with what can be done about it. Takes no
/// room while there is nothing.
final class NoteBar extends HBox {

  private final Runnable putAway;
  private final Function<Note.Kind, List<Button>> offers;

  /// @param putAway what happens when the reader closes it
  /// @param offers what can be done about a note
  NoteBar(
      String id,
      ObservableValue<Optional<Note>> note,
      Runnable putAway,
      Function<Note.Kind, List<Button>> offers) {
    this.putAway = putAway;
    this.offers = offers;
    setId(id);
    note.subscribe(this::show);
  }

  /// A way out of what a note tells.
  static Button offer(String key, String id, Runnable action) {
    Button button = new Button(Messages.text(key));
    button.setId(id);
    button.getStyleClass().add(Styles.SMALL);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void show(Optional<Note> note) {
    setVisible(note.isPresent());
    setManaged(note.isPresent());
    getChildren().clear();
    note.ifPresent(this::say);
  }

  private void say(Note note) {
    boolean bad = note.kind() == Note.Kind.FAILED || note.kind() == Note.Kind.LOST;
    getStyleClass().setAll("banner", bad ? "banner-error" : "banner-question");
    Label title = Styled.wrapped(note.title(), "banner-title");
    Label text = Styled.wrapped(note.text(), "banner-text");
    VBox body = new VBox(title, text);
    body.getStyleClass().add("banner-body");
    HBox.setHgrow(body, Priority.ALWAYS);
    List<Button> actions = offers.apply(note.kind());
    if (!actions.isEmpty()) {
      HBox row = new HBox(actions.toArray(Button[]::new));
      row.getStyleClass().add("banner-actions");
      body.getChildren().add(row);
    }
    Button close = new Button(null, Icons.of(Feather.X, "banner-close-icon"));
    close.setId(getId() + "-close");
    close.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    close.setAccessibleText(Messages.text("trouble.close"));
    close.setOnAction(_ -> putAway.run());
    close.setVisible(note.kind() != Note.Kind.MISFITS);
    close.setManaged(close.isVisible());
    getChildren()
        .setAll(
            bad
                ? Icons.of(Feather.ALERT_TRIANGLE, "banner-icon")
                : Icons.of(Feather.INFO, "banner-question-icon"),
            body,
            close);
  }
}
