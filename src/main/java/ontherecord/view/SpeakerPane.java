package ontherecord.view;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ontherecord.edit.History;
import ontherecord.edit.Revision;
import ontherecord.library.Query;
import ontherecord.viewmodel.Corrector;
import ontherecord.viewmodel.Desk;
import ontherecord.viewmodel.Messages;
import ontherecord.viewmodel.Place;
import ontherecord.viewmodel.Shown;
import ontherecord.viewmodel.SpeakerCorrector;
import ontherecord.viewmodel.SpeakerRow;
import ontherecord.viewmodel.SpeakerRows;
import ontherecord.viewmodel.TypeAhead;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/// The speakers of the article on screen. Choosing one lists the quotations.
public final class SpeakerPane extends VBox {

  private final Desk desk;
  private final ListView<SpeakerRow> list = new ListView<>();
  private final SpeakerCorrector people;
  private final SpeakerEdit edit;
  private final Label count = new Label();
  private final CustomTextField filter =
      Fields.of(Feather.FILTER, "speakers.filter", "speakers.filter.name");
  private final TypeAhead typeAhead = new TypeAhead();
  private Optional<Revision> shown = Optional.empty();
  private SpeakerRows rows = SpeakerRows.NONE;
  private boolean filling;

  public SpeakerPane(Desk desk, Corrector corrector) {
    this.desk = desk;
    people = new SpeakerCorrector(desk, corrector);
    edit = new SpeakerEdit(desk, people, list);
    getStyleClass().addAll("pane", "pane-side");
    setId("speakers");
    Label title = new Label(Messages.text("speakers.title"));
    title.getStyleClass().add("pane-title");
    title.setLabelFor(list);
    count.getStyleClass().add("pane-count");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(title, gap, count);
    head.getStyleClass().add("pane-head");
    HBox.setHgrow(filter, Priority.ALWAYS);
    HBox filterRow = new HBox(filter);
    filterRow.getStyleClass().add("pane-filter");
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(head, filterRow, list);

    list.setId("speaker-list");
    list.setAccessibleText(Messages.text("speakers.list"));
    list.setCellFactory(_ -> new SpeakerCell());
    RowMenu.install(list, new SpeakerMenu(corrector, people, this));
    list.getSelectionModel()
        .selectedIndexProperty()
        .addListener((_, before, now) -> chosen(before.intValue(), now.intValue()));
    list.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    filter.setId("speaker-filter");
    filter.textProperty().addListener(_ -> refill());
    Fields.lead(filter, list);
    desk.placeProperty().subscribe(this::show);
  }

  /// Asks in the row of the speaker chosen for what `key` puts right.
  void ask(Key key) {
    people.meant().ifPresent(speaker -> edit.open(key, speaker));
  }

  /// Gives the keys to the list.
  @Override
  public void requestFocus() {
    list.requestFocus();
  }

  /// Gives the keys to the filter.
  public void requestFilter() {
    filter.requestFocus();
    filter.selectAll();
  }

  private void show() {
    Optional<Revision> now = desk.history().map(History::now);
    if (now.equals(shown)) {
      selectShown();
      return;
    }
    boolean another = !now.map(SpeakerPane::text).equals(shown.map(SpeakerPane::text));
    shown = now;
    rows = now.map(SpeakerRows::of).orElse(SpeakerRows.NONE);
    count.setText(Integer.toString(rows.speakers()));
    if (another) {
      filter.clear();
    }
    refill();
  }

  private static String text(Revision revision) {
    return revision.result().article().text();
  }

  private void refill() {
    List<SpeakerRow> left = rows.matching(new Query(filter.getText()));
    if (!left.equals(list.getItems())) {
      // a list with other rows selects one of them, which nobody chose
      filling = true;
      list.setItems(FXCollections.observableList(left));
      filling = false;
    }
    list.setPlaceholder(nothing());
    selectShown();
  }

  private void selectShown() {
    Optional<Shown> shown = desk.place().map(Place::shown);
    List<SpeakerRow> listed = list.getItems();
    for (int i = 0; i < listed.size(); i++) {
      if (shown.isPresent() && listed.get(i).shown().equals(shown)) {
        list.getSelectionModel().select(i);
        return;
      }
    }
    list.getSelectionModel().clearSelection();
  }

  private void chosen(int before, int now) {
    if (filling || now < 0 || now >= list.getItems().size()) {
      return;
    }
    SpeakerRow row = list.getItems().get(now);
    if (row instanceof SpeakerRow.Section) {
      int beyond = before < now ? now + 1 : now - 1;
      list.getSelectionModel().select(Math.clamp(beyond, 0, list.getItems().size() - 1));
    } else {
      row.shown().ifPresent(desk::show);
    }
  }

  private void typed(KeyEvent event) {
    String letters = event.getCharacter();
    if (letters.isBlank() || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    List<String> names = list.getItems().stream().map(SpeakerPane::typedName).toList();
    typeAhead
        .type(letters, System.nanoTime(), names, list.getSelectionModel().getSelectedIndex())
        .ifPresent(row -> {
          list.getSelectionModel().select(row);
          list.scrollTo(row);
        });
  }

  /// A title is no speaker.
  private static String typedName(SpeakerRow row) {
    return row instanceof SpeakerRow.Section ? "" : row.name();
  }

  private VBox nothing() {
    VBox nothing = new VBox();
    nothing.getStyleClass().add("empty-inline");
    boolean filtered = !filter.getText().isBlank();
    Label why =
        new Label(
            filtered
                ? Messages.text("speakers.none", filter.getText().strip())
                : Messages.text("speakers.no.quotations"));
    why.getStyleClass().add("empty-small");
    why.setWrapText(true);
    nothing.getChildren().add(why);
    if (filtered) {
      Hyperlink clear = new Hyperlink(Messages.text("speakers.none.action"));
      clear.setOnAction(_ -> filter.clear());
      nothing.getChildren().add(clear);
    }
    return nothing;
  }
}
