package ontherecord.view;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ontherecord.viewmodel.Messages;

/// What stands in the window while no article is open: what to do.
public final class EmptyDesk extends VBox {

  public EmptyDesk(Doors doors) {
    getStyleClass().add("empty");
    setId("empty");
    Label title = new Label(Messages.text("empty.title"));
    title.getStyleClass().add("empty-title");
    Label text = new Label(Messages.text("empty.text"));
    text.getStyleClass().add("empty-text");
    for (Label label : new Label[] {title, text}) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    Button open = new Button(Messages.text("empty.open"));
    open.getStyleClass().add(Styles.ACCENT);
    open.setOnAction(_ -> doors.choose());
    Button paste = new Button(Messages.text("empty.paste"));
    paste.setOnAction(_ -> doors.paste());
    HBox actions = new HBox(open, paste);
    actions.getStyleClass().add("empty-actions");
    HBox hints = new HBox();
    hints.getStyleClass().add("empty-hints");
    hint(hints, Key.OPEN, "empty.hint.open");
    hint(hints, Key.PASTE, "empty.hint.paste");
    hint(hints, Key.KEYS, "empty.hint.keys");
    getChildren().addAll(title, text, actions, hints);
  }

  private static void hint(HBox hints, Key key, String what) {
    Label cap = new Label(key.caps());
    cap.getStyleClass().add("key");
    Label words = new Label(Messages.text(what));
    words.getStyleClass().add("empty-hint");
    hints.getChildren().addAll(cap, words);
  }
}
