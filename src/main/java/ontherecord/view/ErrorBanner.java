package ontherecord.view;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ontherecord.viewmodel.Messages;
import ontherecord.viewmodel.Opening;
import ontherecord.viewmodel.Trouble;
import org.kordamp.ikonli.feather.Feather;

/// What could not be done, why, and what to do; beside the article that stays on screen. Takes no
/// room while all is well.
public final class ErrorBanner extends HBox {

  private final Label title = new Label();
  private final Label text = new Label();

  /// What could not be opened, with ways to open something else.
  static ErrorBanner of(Opening opening, Doors doors) {
    Button another = new Button(Messages.text("trouble.another"));
    another.setOnAction(_ -> doors.choose());
    Button paste = new Button(Messages.text("trouble.paste"));
    paste.setOnAction(_ -> doors.paste());
    return new ErrorBanner("trouble", opening.troubleProperty(), opening::dismiss, another, paste);
  }

  /// @param ways what else can be done
  ErrorBanner(
      String id,
      ReadOnlyObjectProperty<Optional<Trouble>> troubles,
      Runnable dismissing,
      Button... ways) {
    getStyleClass().addAll("banner", "banner-error");
    setId(id);
    title.getStyleClass().add("banner-title");
    text.getStyleClass().add("banner-text");
    for (Label label : new Label[] {title, text}) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    HBox actions = new HBox(ways);
    actions.setManaged(ways.length > 0);
    for (Button way : ways) {
      way.getStyleClass().add(Styles.SMALL);
    }
    actions.getStyleClass().add("banner-actions");
    VBox body = new VBox(title, text, actions);
    body.getStyleClass().add("banner-body");
    HBox.setHgrow(body, Priority.ALWAYS);
    Button close = new Button(null, Icons.of(Feather.X, "banner-close-icon"));
    close.setId(id + "-close");
    close.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    close.setAccessibleText(Messages.text("trouble.close"));
    close.setOnAction(_ -> dismissing.run());
    getChildren().addAll(Icons.of(Feather.ALERT_TRIANGLE, "banner-icon"), body, close);
    troubles.subscribe(trouble -> {
      trouble.ifPresent(this::say);
      setVisible(trouble.isPresent());
      setManaged(trouble.isPresent());
    });
  }

  private void say(Trouble trouble) {
    title.setText(Styled.wrappable(trouble.title()));
    text.setText(Styled.wrappable(trouble.text()));
  }
}
