package ontherecord.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /// So many at a time: a long article has hundreds, and each takes its part of every layout.
  private static final int FEW = 20;

  private final Checks checks;
  private final Desk desk;
  private final Label count = new Label();
  private final HBox head;
  private final List<CheckRow> rows = new ArrayList<>();
  private boolean withDismissed;
  private int most = FEW;

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
    Optional<CheckRow> kept = focused < 0 ? Optional.empty() : Optional.of(rows.get(focused));
    count.setText(Messages.text("checks.count", noted.open().size()));
    Map<CheckRow.Says, CheckRow> there = new HashMap<>();
    rows.forEach(it -> there.put(it.says(), it));
    rows.clear();
    noted.open().stream().limit(most).forEach(it -> rows.add(row(it, false, there)));
    if (withDismissed) {
      noted.dismissed().forEach(it -> rows.add(row(it, true, there)));
    }
    List<Node> lines = new ArrayList<>(List.of(head));
    if (noted.open().isEmpty()) {
      lines.add(Styled.wrapped(Messages.text("checks.none"), "source-note"));
    }
    int open = Math.min(most, noted.open().size());
    lines.addAll(rows.subList(0, open));
    if (noted.open().size() > open) {
      lines.add(more(noted));
    }
    lines.addAll(rows.subList(open, rows.size()));
    if (!noted.dismissed().isEmpty()) {
      lines.add(again(noted));
    }
    Refill.of(getChildren(), lines);
    showChosen();
    if (kept.filter(rows::contains).isPresent()) {
      return;
    }
    if (focused >= 0 && !rows.isEmpty()) {
      // the keys stay where they were when a row goes
      rows.get(Math.min(focused, rows.size() - 1)).requestFocus();
    } else if (focused >= 0) {
      getParent().requestFocus();
    }
  }

  /// The row that says the same already, where there is one.
  private CheckRow row(Notice notice, boolean dismissed, Map<CheckRow.Says, CheckRow> there) {
    CheckRow row = there.remove(CheckRow.Says.of(notice, dismissed));
    if (row == null) {
      return new CheckRow(notice, dismissed, checks);
    }
    row.setNotice(notice);
    return row;
  }

  private Hyperlink more(Checks.Noted noted) {
    Hyperlink more =
        new Hyperlink(Messages.text("checks.more", Math.min(FEW, noted.open().size() - most)));
    more.setId("checks-more");
    more.getStyleClass().add("source-fill");
    more.setOnAction(_ -> {
      int next = most;
      most += FEW;
      fill(checks.notedProperty().get());
      rows.get(next).requestFocus();
    });
    return more;
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
