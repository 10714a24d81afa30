package ontherecord.view;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import ontherecord.viewmodel.Find;
import ontherecord.viewmodel.Messages;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/// What is looked for in the article, which of the places is the current one, and the way to the
/// others. Takes no room while nothing is looked for.
final class FindBar extends HBox {

  private final Label count = new Label();
  private final Button previous;
  private final Button next;

  /// @param done takes the keys when the bar goes
  FindBar(Find find, Runnable done) {
    getStyleClass().add("find-bar");
    setId("find-bar");
    CustomTextField field = Fields.of(Feather.SEARCH, "find.prompt", "find.name");
    field.setId("find-bar-text");
    field.getStyleClass().add("find-field");
    Fields.find(field, find);
    count.setId("find-count");
    count.getStyleClass().add("find-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    previous = button(Feather.CHEVRON_UP, "find.previous", find::previous);
    next = button(Feather.CHEVRON_DOWN, "find.next", find::next);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button close =
        button(
            Feather.X,
            "find.close",
            () -> {
              find.clear();
              done.run();
            });
    getChildren().addAll(field, count, previous, next, gap, close);
    find.foundProperty().subscribe(this::show);
    find.textProperty()
        .subscribe(text -> {
          if (text.isEmpty() && isFocusWithin()) {
            done.run();
          }
          setVisible(!text.isBlank());
          setManaged(isVisible());
        });
  }

  private void show(Find.Found found) {
    int places = found.hits().size();
    count.setText(
        places == 0
            ? Messages.text("find.none")
            : Messages.text("find.count", found.number(), places));
    previous.setDisable(places == 0);
    next.setDisable(places == 0);
  }

  private static Button button(Feather picture, String key, Runnable action) {
    Button button = new Button(null, Icons.of(picture, "find-icon"));
    button.setId(key.replace('.', '-'));
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    String name = Messages.text(key);
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.setOnAction(_ -> action.run());
    return button;
  }
}
