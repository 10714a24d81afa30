package ontherecord.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ontherecord.quote.QuotedArticle;
import ontherecord.viewmodel.Chain;
import ontherecord.viewmodel.Checks;
import ontherecord.viewmodel.Desk;
import ontherecord.viewmodel.Messages;
import ontherecord.viewmodel.Place;
import ontherecord.viewmodel.Shown;
import ontherecord.viewmodel.SourceRows;

/// The sources of the article on screen: what the article is, how we know the selected quotation,
/// who supplied what, and what deserves a second look. Choosing a source lists what it relayed.
public final class SourcePane extends VBox {

  private final Desk desk;
  private final Label count = new Label();
  private final VBox sections = new VBox();
  private final ScrollPane scroll = new ScrollPane(sections);
  private final VBox how = section(Messages.text("sources.how"));
  private final List<SourceRow> rows = new ArrayList<>();
  private final OriginBox origin;
  private final ChecksBox checks;
  private Optional<Place> shown = Optional.empty();
  private Optional<SourceRows> filled = Optional.empty();
  private Optional<Explained> explained = Optional.empty();

  /// What "How we know" says.
  ///
  /// @param end what stands at the end of the chain, or why there is none
  private record Explained(Optional<Chain> chain, String end) {}

  public SourcePane(Desk desk, Checks checks) {
    this.desk = desk;
    this.checks = new ChecksBox(checks, desk);
    this.origin = new OriginBox(desk);
    getStyleClass().addAll("pane", "pane-side");
    setId("sources");
    setPrefWidth(288);
    setMaxWidth(400);
    Label title = new Label(Messages.text("sources.title"));
    title.getStyleClass().add("pane-title");
    title.setLabelFor(how);
    count.getStyleClass().add("pane-count");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(title, gap, count);
    head.getStyleClass().add("pane-head");
    sections.getStyleClass().add("sources");
    scroll.getStyleClass().add("source-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(head, scroll);
    how.setId("how-we-know");
    how.getStyleClass().add("source-how");
    how.setFocusTraversable(true);
    how.setAccessibleRole(AccessibleRole.TEXT);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    desk.placeProperty().subscribe(this::show);
  }

  /// Gives the keys to the source or the source check shown; to "How we know" where none is.
  @Override
  public void requestFocus() {
    Optional<SourceRow> chosen = rows.stream().filter(this::isChosen).findFirst();
    chosen.<Node>map(it -> it).or(checks::chosen).orElse(how).requestFocus();
  }

  private void show(Optional<Place> place) {
    place.ifPresent(here -> {
      if (!shown.map(Place::open).equals(Optional.of(here.open()))) {
        SourceRows now = SourceRows.of(here.open());
        if (!filled.equals(Optional.of(now))) {
          fill(now);
        }
        filled = Optional.of(now);
        boolean same =
            shown
                .filter(it -> it.open().article().text().equals(here.open().article().text()))
                .isPresent();
        scroll.setVvalue(same ? scroll.getVvalue() : 0);
      }
      if (!shown
          .filter(it -> it.open().equals(here.open()))
          .map(Place::selected)
          .equals(Optional.of(here.selected()))) {
        explain(here);
      }
      shown = place;
      rows.forEach(row -> row.showChosen(isChosen(row)));
    });
  }

  private void fill(SourceRows article) {
    origin.show(article.headline(), article.origin());
    count.setText(Integer.toString(article.count()));
    rows.clear();
    sections.getChildren().setAll(origin, how);
    for (SourceRows.Section section : article.sections()) {
      VBox box = section(section.title());
      for (SourceRows.Row row : section.rows()) {
        SourceRow node = new SourceRow(row, () -> desk.show(new Shown.Through(row.source())));
        rows.add(node);
        box.getChildren().add(node);
      }
      sections.getChildren().add(box);
    }
    if (article.sections().isEmpty()) {
      VBox none = section(Messages.text("sources.relays"));
      none.getChildren().add(Styled.wrapped(Messages.text("sources.none"), "source-note"));
      sections.getChildren().add(none);
    }
    sections.getChildren().add(checks);
  }

  private void explain(Place here) {
    QuotedArticle open = here.open();
    Optional<Chain> chain = here.selected().map(it -> Chain.of(open, it));
    String nothing =
        Messages.text(open.quotations().isEmpty() ? "nothing.quoted" : "sources.how.none");
    Explained now = new Explained(chain, chain.isPresent() ? end(open) : nothing);
    if (explained.equals(Optional.of(now))) {
      return;
    }
    explained = Optional.of(now);
    how.getChildren()
        .setAll(
            how.getChildren().getFirst(),
            chain
                .<Node>map(it -> new ChainBox(it, now.end()))
                .orElseGet(() -> Styled.wrapped(nothing, "source-note")));
    String spoken = chain.map(Chain::spoken).orElse(nothing);
    how.setAccessibleText(Messages.text("sources.how.spoken", spoken));
  }

  private static String end(QuotedArticle open) {
    return open.byline().isEmpty() ? open.article().origin().name() : open.byline();
  }

  private boolean isChosen(SourceRow row) {
    return desk.place().flatMap(Place::sourceShown).filter(row.source()::equals).isPresent();
  }

  /// Arrow keys go from row to row, Home and End to the first and last.
  private void pressed(KeyEvent event) {
    List<Node> stops = new ArrayList<>(List.of(origin, how));
    stops.addAll(rows);
    stops.addAll(checks.rows());
    int at = stops.indexOf(event.getTarget());
    KeyCode code = event.getCode();
    if (at < 0 || event.isAltDown() || event.isShortcutDown() || !code.isNavigationKey()) {
      return;
    }
    int last = stops.size() - 1;
    int to =
        switch (code) {
          case UP, KP_UP -> Math.max(0, at - 1);
          case DOWN, KP_DOWN -> Math.min(last, at + 1);
          case HOME -> 0;
          case END -> last;
          default -> at;
        };
    stops.get(to).requestFocus();
    bringUp(stops.get(to));
    event.consume();
  }

  /// Scrolls only as far as it must.
  private void bringUp(Node stop) {
    Bounds there = sections.sceneToLocal(stop.localToScene(stop.getLayoutBounds()));
    double room = sections.getHeight() - scroll.getViewportBounds().getHeight();
    double top = scroll.getVvalue() * room;
    double lowest = there.getMaxY() - scroll.getViewportBounds().getHeight();
    if (room > 0 && (there.getMinY() < top || lowest > top)) {
      scroll.setVvalue(Math.min(there.getMinY(), Math.max(top, lowest)) / room);
    }
  }

  private static VBox section(String title) {
    Label label = new Label(title);
    label.getStyleClass().add("section-title");
    VBox section = new VBox(label);
    section.getStyleClass().add("source-section");
    return section;
  }
}
