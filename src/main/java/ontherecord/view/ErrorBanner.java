package ontherecord.view;

import atlantafx.base.theme.Styles;
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

/// What could not be opened, why, and what to do; beside the article that stays on screen. Takes no
/// room while all is well.
public final class ErrorBanner extends HBox {

  private final Label title = new Label();
  private final Label text = new Label();

  public ErrorBanner(Opening opening, Doors doors) {
    getStyleClass().addAll("banner", "banner-error");
    setId("trouble");
    title.getStyleClass().add("banner-title");
    text.getStyleClass().add("banner-text");
    for (Label label : new Label[] {title, text}) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    Button another = new Button(Messages.text("trouble.another"));
    another.setOnAction(_ -> doors.choose());
    Button paste = new Button(Messages.text("trouble.paste"));
    paste.setOnAction(_ -> doors.paste());
    another.getStyleClass().add(Styles.SMALL);
    paste.getStyleClass().add(Styles.SMALL);
    HBox actions = new HBox(another, paste);
    actions.getStyleClass().add("banner-actions");
    VBox body = new VBox(title, text, actions);
    body.getStyleClass().add("banner-body");
    HBox.setHgrow(body, Priority.ALWAYS);
    Button close = new Button(null, Icons.of(Feather.X, "banner-close-icon"));
    close.setId("trouble-close");
    close.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    close.setAccessibleText(Messages.text("trouble.close"));
    close.setOnAction(_ -> opening.dismiss());
    getChildren().addAll(Icons.of(Feather.ALERT_TRIANGLE, "banner-icon"), body, close);
    opening
        .troubleProperty()
        .subscribe(trouble -> {
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
