package ontherecord.view;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ontherecord.viewmodel.Messages;
import ontherecord.viewmodel.Opening;
import ontherecord.viewmodel.WebAddress;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Asks whether a page is to be fetched, and says what is sent to whom for that; nothing is sent
/// before. Takes no room while there is no such question.
public final class FetchBar extends HBox {

  private final Opening opening;
  private final TextField address = new TextField();
  private final Label consent = Styled.wrapped("", "banner-text");
  private final Button fetch = new Button(Messages.text("fetch.yes"));
  private @Nullable Node before;

  public FetchBar(Opening opening) {
    this.opening = opening;
    getStyleClass().addAll("banner", "banner-question");
    setId("fetch");
    Label title = Styled.wrapped(Messages.text("fetch.title"), "banner-title");
    title.setLabelFor(address);
    address.setId("fetch-address");
    address.getStyleClass().add("fetch-address");
    address.setPromptText(Messages.text("fetch.prompt"));
    address.setAccessibleText(Messages.text("fetch.address"));
    address.setOnAction(_ -> fetch());
    address.textProperty().subscribe(this::weigh);
    consent.setId("fetch-consent");
    fetch.setId("fetch-yes");
    fetch.getStyleClass().addAll(Styles.SMALL, Styles.ACCENT);
    fetch.setOnAction(_ -> fetch());
    Button no = new Button(Messages.text("fetch.no"));
    no.setId("fetch-no");
    no.getStyleClass().add(Styles.SMALL);
    no.setOnAction(_ -> putAway());
    HBox actions = new HBox(fetch, no);
    actions.getStyleClass().add("banner-actions");
    VBox body = new VBox(title, address, consent, actions);
    body.getStyleClass().add("banner-body");
    HBox.setHgrow(body, Priority.ALWAYS);
    getChildren().setAll(Icons.of(Feather.GLOBE, "banner-question-icon"), body);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    opening.askedProperty().subscribe(this::ask);
  }

  private void ask(Optional<String> asked) {
    setVisible(asked.isPresent());
    setManaged(asked.isPresent());
    if (asked.isPresent()) {
      before = before == null && getScene() != null ? getScene().getFocusOwner() : before;
      address.setText(asked.get());
      (fetch.isDisabled() ? address : fetch).requestFocus();
    } else {
      address.clear();
      if (before != null) {
        before.requestFocus();
      }
      before = null;
    }
  }

  private Optional<WebAddress> typed() {
    return WebAddress.typed(address.getText());
  }

  private void weigh() {
    fetch.setDisable(typed().isEmpty());
    consent.setText(
        typed()
            .map(WebAddress::consent)
            .orElseGet(() ->
                Messages.text(address.getText().isBlank() ? "fetch.what" : "fetch.no.address")));
    fetch.setAccessibleHelp(consent.getText());
  }

  private void fetch() {
    typed().ifPresent(opening::fetch);
  }

  private void putAway() {
    opening.askNoMore();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      putAway();
      event.consume();
    }
  }
}
