package ontherecord.view;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ontherecord.check.Notice;
import ontherecord.text.Span;
import ontherecord.viewmodel.Checks;
import ontherecord.viewmodel.Messages;
import org.kordamp.ikonli.feather.Feather;

/// One source check with its reason: a click, Enter or Space leads to the words that show it.
final class CheckRow extends HBox {

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final boolean dismissed;
  private final Checks checks;
  private final Hyperlink all = new Hyperlink(Messages.text("review.none.action"));
  private Notice notice;

  /// What a row says, whatever else is known of the quotations that it is about.
  record Says(Notice.Kind kind, List<Span> evidence, String reason, boolean dismissed) {

    static Says of(Notice notice, boolean dismissed) {
      return new Says(notice.kind(), notice.evidence(), notice.reason().text(), dismissed);
    }
  }

  CheckRow(Notice notice, boolean dismissed, Checks checks) {
    this.notice = notice;
    this.dismissed = dismissed;
    this.checks = checks;
    String title = Checks.title(notice.kind());
    String reason = notice.reason().text();
    getStyleClass().addAll("source-row", "check-row");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(Messages.text("checks.row", title, reason));
    setAccessibleHelp(Messages.text("checks.row.help"));
    StackPane glyph =
        new StackPane(Icons.of(dismissed ? Feather.CHECK : Feather.HELP_CIRCLE, "source-icon"));
    glyph.getStyleClass().add("source-glyph");
    Label name = Styled.wrapped(title, "check-title");
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    all.getStyleClass().addAll("source-fill", "check-all");
    // Esc does the same
    all.setFocusTraversable(false);
    all.setOnAction(_ -> checks.showAll());
    VBox text = new VBox(new HBox(name, end()), Styled.wrapped(reason, "source-part"), all);
    showChosen(false);
    text.getStyleClass().add("source-text");
    HBox.setHgrow(text, Priority.ALWAYS);
    getChildren().setAll(glyph, text);
    setOnMouseClicked(_ -> {
      requestFocus();
      checks.show(notice);
    });
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  Notice notice() {
    return notice;
  }

  Says says() {
    return Says.of(notice, dismissed);
  }

  /// Another notice of which the row says the same.
  void setNotice(Notice other) {
    notice = other;
  }

  /// Draws the row as shown in the article, with the way back.
  void showChosen(boolean chosen) {
    pseudoClassStateChanged(SELECTED, chosen);
    all.setVisible(chosen);
    all.setManaged(chosen);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      checks.show(notice);
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }

  private Region end() {
    if (dismissed) {
      Label word = new Label(Messages.text("checks.dismissed"));
      word.getStyleClass().add("source-part");
      word.setMinWidth(USE_PREF_SIZE);
      return word;
    }
    Button dismiss = new Button(Messages.text("checks.dismiss"));
    dismiss.getStyleClass().addAll("flat", "check-dismiss");
    dismiss.setMinWidth(USE_PREF_SIZE);
    // Delete and the key for it do the same where the row has the keys
    dismiss.setFocusTraversable(false);
    dismiss.setOnAction(_ -> checks.dismiss(notice));
    return dismiss;
  }

  private void pressed(KeyEvent event) {
    boolean dismiss = Key.DISMISS.matches(event) || event.getCode() == KeyCode.DELETE;
    if (dismiss) {
      if (!dismissed) {
        checks.dismiss(notice);
      }
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      checks.show(notice);
      event.consume();
    }
  }
}
