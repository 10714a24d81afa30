package ontherecord.view;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ontherecord.quote.Source;
import ontherecord.viewmodel.SourceRows;
import org.kordamp.ikonli.feather.Feather;

/// One source, to be chosen by a click, Enter or Space.
final class SourceRow extends HBox {

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final Source source;
  private final Runnable choose;

  SourceRow(SourceRows.Row row, Runnable choose) {
    this.source = row.source();
    this.choose = choose;
    getStyleClass().add("source-row");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(row.accessibleText());
    StackPane glyph = new StackPane(Icons.of(picture(source.part()), "source-icon"));
    glyph.getStyleClass().add("source-glyph");
    VBox text = new VBox(label(row.name(), "source-name"), label(row.note(), "source-part"));
    text.getStyleClass().add("source-text");
    HBox.setHgrow(text, Priority.ALWAYS);
    getChildren().setAll(glyph, text);
    setOnMouseClicked(_ -> {
      requestFocus();
      choose.run();
    });
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// Draws the row as chosen where `chosen` is its source.
  void showChosen(boolean chosen) {
    pseudoClassStateChanged(SELECTED, chosen);
  }

  Source source() {
    return source;
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      choose.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      choose.run();
      event.consume();
    }
  }

  private static Feather picture(Source.Part part) {
    return switch (part) {
      case RELAY -> Feather.CORNER_DOWN_RIGHT;
      case PHOTO -> Feather.CAMERA;
      case PUBLISHER -> Feather.BOOK_OPEN;
      case BYLINE -> Feather.EDIT_2;
    };
  }

  private static Label label(String words, String styleClass) {
    Label label = new Label(Styled.wrappable(words));
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
