package ontherecord.view;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import ontherecord.quote.Depth;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Source;
import ontherecord.viewmodel.Appearance;
import ontherecord.viewmodel.Counts;
import ontherecord.viewmodel.Desk;
import ontherecord.viewmodel.Messages;
import ontherecord.viewmodel.Place;
import org.controlsfx.control.StatusBar;
import org.kordamp.ikonli.feather.Feather;

/// The line along the bottom: how much was found, where the words are from, the zoom.
public final class StatusLine extends StatusBar {

  private static final Duration NEWS = Duration.seconds(4);

  private final Desk desk;
  private final PauseTransition news = new PauseTransition(NEWS);

  public StatusLine(Desk desk, Appearance appearance) {
    this.desk = desk;
    setText("");
    setFocusTraversable(false);
    Label zoom = text("");
    zoom.setId("zoom");
    zoom.setMinWidth(Region.USE_PREF_SIZE);
    appearance
        .zoomProperty()
        .subscribe(it -> zoom.setText(Messages.text("status.zoom", it.doubleValue() * 100)));
    getRightItems().add(zoom);
    news.setOnFinished(_ -> refresh());
    desk.placeProperty().subscribe(this::refresh);
    refresh();
  }

  /// Says something for a while.
  void tell(String text) {
    getLeftItems().setAll(List.of(text(text)));
    news.playFromStart();
  }

  private void refresh() {
    news.stop();
    getLeftItems()
        .setAll(
            desk.place()
                .map(Place::open)
                .map(StatusLine::facts)
                .orElseGet(() -> List.of(text(Messages.text("status.none")))));
  }

  private static List<Node> facts(QuotedArticle open) {
    long sources = open.sources().stream().filter(it -> it.part() != Source.Part.BYLINE).count();
    Counts found = Counts.of(open.quotations());
    Label counts =
        text(
            Messages.text(
                "status.counts", found.total(), open.speakers().size(), sources, found.thought()));
    String name = open.article().origin().name();
    Label from = text(Messages.text("status.verbatim", name));
    from.setTooltip(new Tooltip(Messages.text("status.hash", open.article().origin().sha256())));
    HBox verbatim = new HBox(Icons.of(Feather.CHECK, "status-icon"), from);
    verbatim.getStyleClass().add("status-verified");
    return open.depth() == Depth.WHOLE
        ? List.of(counts, rule(), verbatim)
        : List.of(text(Messages.text("status.marks")), rule(), counts, rule(), verbatim);
  }

  private static Region rule() {
    Region rule = new Region();
    rule.getStyleClass().add("status-rule");
    return rule;
  }

  private static Label text(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("status-text");
    return label;
  }
}
