package ontherecord.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ontherecord.check.Notice;
import ontherecord.viewmodel.Checks;
import ontherecord.viewmodel.Desk;
import ontherecord.viewmodel.Messages;
import ontherecord.viewmodel.Place;

/// What deserves a second look in the article on screen. What the reader put aside is shown again
/// when asked for.
final class ChecksBox extends VBox {

  private final Checks checks;
  private final Desk desk;
  private final Label count = new Label();
  private final HBox head;
  private final List<CheckRow> rows = new ArrayList<>();
  private boolean withDismissed;

  ChecksBox(Checks checks, Desk desk) {
    this.checks = checks;
    this.desk = desk;
    setId("checks");
    getStyleClass().add("source-section");
    Label title = new Label(Messages.text("checks.title"));
    title.getStyleClass().add("section-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    count.setId("checks-count");
    count.getStyleClass().add("pane-count");
    head = new HBox(title, gap, count);
    checks.notedProperty().subscribe(this::fill);
    desk.placeProperty().subscribe(this::showChosen);
  }

  /// Those that can have the keys.
  List<CheckRow> rows() {
    return rows;
  }

  /// The one that is shown in the article.
  Optional<Node> chosen() {
    return rows.stream().filter(this::isChosen).<Node>map(it -> it).findFirst();
  }

  private void fill(Checks.Noted noted) {
    int focused = focused();
    count.setText(Messages.text("checks.count", noted.open().size()));
    rows.clear();
    noted.open().forEach(it -> rows.add(row(it, false)));
    if (withDismissed) {
      noted.dismissed().forEach(it -> rows.add(row(it, true)));
    }
    List<Node> lines = new ArrayList<>(List.of(head));
    if (noted.open().isEmpty()) {
      lines.add(Styled.wrapped(Messages.text("checks.none"), "source-note"));
    }
    lines.addAll(rows);
    if (!noted.dismissed().isEmpty()) {
      lines.add(again(noted));
    }
    getChildren().setAll(lines);
    showChosen();
    if (focused >= 0 && !rows.isEmpty()) {
      // the keys stay where they were when a row goes
      rows.get(Math.min(focused, rows.size() - 1)).requestFocus();
    } else if (focused >= 0) {
      getParent().requestFocus();
    }
  }

  private CheckRow row(Notice notice, boolean dismissed) {
    return new CheckRow(notice, dismissed, checks);
  }

  private Hyperlink again(Checks.Noted noted) {
    Hyperlink again =
        new Hyperlink(
            withDismissed
                ? Messages.text("checks.hide.dismissed")
                : Messages.text("checks.show.dismissed", noted.dismissed().size()));
    again.setId("checks-dismissed");
    again.getStyleClass().add("source-fill");
    again.setOnAction(_ -> {
      withDismissed = !withDismissed;
      fill(checks.notedProperty().get());
      lookup("#checks-dismissed").requestFocus();
    });
    return again;
  }

  private int focused() {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).isFocusWithin()) {
        return i;
      }
    }
    return -1;
  }

  private void showChosen() {
    rows.forEach(row -> row.showChosen(isChosen(row)));
  }

  private boolean isChosen(CheckRow row) {
    return desk.place().flatMap(Place::noticeShown).filter(row.notice()::equals).isPresent();
  }
}
