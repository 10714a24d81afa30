package ontherecord.view;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ontherecord.viewmodel.Messages;

/// The list of all keys.
final class KeysSheet extends VBox {

  /// Prefers to have all columns in a row.
  private static final class Columns extends FlowPane {

    Columns(Node... columns) {
      super(columns);
    }

    @Override
    protected double computePrefWidth(double height) {
      double gaps = getHgap() * (getChildren().size() - 1);
      return gaps + getChildren().stream().mapToDouble(it -> Math.ceil(it.prefWidth(-1))).sum();
    }
  }

  private static final double BESIDE = 80;
  private static final double ABOVE_AND_BELOW = 180;

  private final Button close = new Button(Messages.text("keys.done"));

  KeysSheet(Runnable closing) {
    getStyleClass().add("sheet");
    setId("keys");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    Label title = new Label(Messages.text("keys.title"));
    title.getStyleClass().add("sheet-title");
    // side by side where there is room, and below each other at a large size
    FlowPane columns =
        new Columns(
            column(Key.Group.ARTICLES, Key.Group.FIND),
            column(Key.Group.QUOTATIONS, Key.Group.PANES),
            column(Key.Group.CORRECTIONS),
            column(Key.Group.NAMES, Key.Group.WORDS, Key.Group.LOOK));
    columns.getStyleClass().add("keys-columns");
    ScrollPane scroll = new ScrollPane(columns);
    scroll.getStyleClass().add("keys-scroll");
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFitToWidth(true);
    // side by side where the window has room for that, and else one below the other
    sceneProperty()
        .subscribe(_ -> {
          if (getScene() != null) {
            columns.setPrefWrapLength(getScene().getWidth() - BESIDE);
            scroll.setMaxHeight(getScene().getHeight() - ABOVE_AND_BELOW);
          }
        });
    Label more = new Label(Messages.text("keys.more"));
    more.getStyleClass().add("sheet-note");
    more.setWrapText(true);
    more.setMinHeight(Region.USE_PREF_SIZE);
    close.setOnAction(_ -> closing.run());
    HBox actions = new HBox(close);
    actions.getStyleClass().add("sheet-actions");
    getChildren().addAll(title, scroll, more, actions);
  }

  Button first() {
    return close;
  }

  private static VBox column(Key.Group... groups) {
    VBox column = new VBox();
    column.getStyleClass().add("keys-column");
    for (Key.Group group : groups) {
      Label title = new Label(group.title());
      title.getStyleClass().add("section-title");
      GridPane rows = new GridPane();
      rows.getStyleClass().add("keys-rows");
      int row = 0;
      for (Key key : group.keys()) {
        Label cap = new Label(key.caps());
        cap.getStyleClass().add("key");
        HBox keys = new HBox(cap);
        keys.getStyleClass().add("keys-cap");
        Label words = new Label(key.words());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        rows.addRow(row++, keys, words);
      }
      column.getChildren().addAll(title, rows);
    }
    return column;
  }
}
