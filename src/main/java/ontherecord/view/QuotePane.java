package ontherecord.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ontherecord.quote.Form;
import ontherecord.quote.Quotation;
import ontherecord.viewmodel.Citing;
import ontherecord.viewmodel.Desk;
import ontherecord.viewmodel.Find;
import ontherecord.viewmodel.Listing;
import ontherecord.viewmodel.Messages;
import ontherecord.viewmodel.Place;
import ontherecord.viewmodel.QuotationRow;
import ontherecord.viewmodel.Shown;
import org.controlsfx.control.SegmentedButton;

/// The quotations of whoever is chosen, as cards. Choosing one shows it in the article.
public final class QuotePane extends VBox {

  private static final List<Optional<Form>> CHIPS =
      List.of(
          Optional.empty(),
          Optional.of(Form.DIRECT),
          Optional.of(Form.MIXED),
          Optional.of(Form.INDIRECT));

  private final Desk desk;
  private final Find find;
  private final ListView<Quotation> list = new ListView<>();
  private final HBox head = new HBox();
  private final Label who = new Label();
  private final Label descriptor = new Label();
  private final ThoughtChip thoughts;
  private final Label title = new Label(Messages.text("quotations.title"));
  private final List<ToggleButton> chips = new ArrayList<>();
  private Optional<Listing> listing = Optional.empty();
  private List<Quotation> listed = List.of();
  private int wanted = -1;
  private Optional<Quotation> wasSelected = Optional.empty();
  private Optional<Shown> shown = Optional.empty();

  public QuotePane(Desk desk, Find find, Citing citing) {
    this.desk = desk;
    this.find = find;
    this.thoughts = new ThoughtChip(desk);
    getStyleClass().add("pane");
    setId("quotations");
    // a window too small for the chips cuts them, and not the words below
    setMinWidth(0);
    VBox.setVgrow(list, Priority.ALWAYS);
    fillHead();
    getChildren().addAll(head, list);
    list.setId("quote-list");
    list.setAccessibleText(Messages.text("quotations.list"));
    list.setCellFactory(_ -> new QuoteCell(desk::place, citing));
    list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    desk.placeProperty().subscribe(this::refresh);
    find.foundProperty().subscribe(this::refresh);
  }

  /// Gives the keys to the list.
  @Override
  public void requestFocus() {
    list.requestFocus();
  }

  private void fillHead() {
    title.getStyleClass().add("pane-title");
    title.setLabelFor(list);
    title.setMinWidth(Region.USE_PREF_SIZE);
    who.setId("quotations-who");
    who.setTextOverrun(OverrunStyle.ELLIPSIS);
    descriptor.getStyleClass().add("pane-sub");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    SegmentedButton segments = new SegmentedButton();
    segments.setMinWidth(Region.USE_PREF_SIZE);
    for (Optional<Form> form : CHIPS) {
      ToggleButton chip = new ToggleButton();
      chip.setId("chip-" + form.map(it -> it.name().toLowerCase(Locale.ROOT)).orElse("all"));
      chip.setMinWidth(Region.USE_PREF_SIZE);
      chip.setOnAction(_ -> {
        desk.show(form);
        refreshChips();
      });
      chips.add(chip);
    }
    segments.getButtons().setAll(chips);
    head.getChildren().addAll(title, who, descriptor, gap, thoughts, segments);
    head.getStyleClass().addAll("pane-head", "pane-head-words");
  }

  private void refresh() {
    listing = desk.place().map(here -> Listing.of(here, find.found()));
    List<Quotation> now = listing.map(Listing::quotations).orElse(List.of());
    Optional<Shown> shownNow = desk.place().map(Place::shown);
    listing.ifPresent(this::entitle);
    refreshChips();
    list.setPlaceholder(listing.flatMap(Listing::nothing).map(this::nothing).orElse(null));
    if (!listed.equals(now)) {
      listed = now;
      list.getSelectionModel().clearSelection();
      list.setItems(FXCollections.observableList(now));
      if (!shown.equals(shownNow)) {
        list.scrollTo(0);
      }
    }
    shown = shownNow;
    select(desk.place().flatMap(Place::selected));
  }

  private void entitle(Listing listing) {
    who.setText(listing.who());
    who.setTooltip(
        listing.who().length() > 40 ? new Tooltip(Styled.wrappable(listing.who())) : null);
    who.getStyleClass().setAll("label");
    boolean named =
        !listing.words() && !(desk.place().map(Place::shown).get() instanceof Shown.All);
    who.getStyleClass()
        .addAll(
            listing.words()
                ? List.of("pane-who", "speaker-described")
                : named ? List.of("pane-who", "speaker-named") : List.of("pane-sub"));
    descriptor.setText(listing.descriptor());
    descriptor.setManaged(!listing.descriptor().isEmpty());
    requestLayout();
  }

  /// The thoughts' words, and then the title, give way to the chips.
  private void fitThoughts() {
    double letters = getWidth() / thoughts.getFont().getSize();
    thoughts.setBrief(letters < 56);
    boolean room = letters >= 45 || !thoughts.isManaged();
    title.setVisible(room);
    title.setManaged(room);
  }

  /// What is said of a speaker gives way to the name where there is no room for both.
  private void fitDescriptor() {
    boolean wanted = !descriptor.getText().isEmpty();
    double without = descriptor.isManaged() ? 0 : descriptor.prefWidth(-1) + head.getSpacing();
    boolean fits = wanted && head.prefWidth(-1) + without <= getWidth();
    descriptor.setVisible(fits);
    descriptor.setManaged(fits);
  }

  private void refreshChips() {
    for (int i = 0; i < CHIPS.size(); i++) {
      Optional<Form> form = CHIPS.get(i);
      ToggleButton chip = chips.get(i);
      int count = listing.map(it -> it.count(form)).orElse(0);
      boolean chosen = desk.place().filter(here -> here.form().equals(form)).isPresent();
      String word = form.map(QuotationRow::word).orElseGet(() -> Messages.text("form.all"));
      chip.setText(
          count == 0 && form.isPresent() ? word : Messages.text("form.count", word, count));
      chip.setAccessibleText(Messages.text("form.count", word, count));
      chip.setDisable(count == 0 && form.isPresent() && !chosen);
      chip.setSelected(chosen);
    }
    desk.place().ifPresent(it -> thoughts.show(it, listing.map(Listing::thoughts).orElse(0)));
  }

  private void select(Optional<Quotation> selected) {
    int index = selected.map(listed::indexOf).orElse(-1);
    if (index < 0) {
      // the card that the reader left keeps the keys, so that Enter shows it again
      int focused = list.getFocusModel().getFocusedIndex();
      list.getSelectionModel().clearSelection();
      list.getFocusModel().focus(focused);
    } else {
      if (list.getSelectionModel().getSelectedIndex() != index) {
        list.getSelectionModel().select(index);
        list.getFocusModel().focus(index);
        bringUp(index);
      } else if (!selected.equals(wasSelected)) {
        // chosen where it stood, perhaps half in sight
        bringUp(index);
      }
    }
    wasSelected = selected;
  }

  /// Cards have their heights only when they have been laid out; before that, scrolling misses.
  private void bringUp(int index) {
    wanted = index;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    fitThoughts();
    fitDescriptor();
    super.layoutChildren();
    if (wanted >= 0 && list.getHeight() > 0) {
      list.applyCss();
      list.layout();
      if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
        show(flow, wanted);
      }
      wanted = -1;
    }
  }

  /// Scrolls only as far as it must: a card that is higher than the list shows its first lines.
  private void show(VirtualFlow<?> flow, int index) {
    IndexedCell<?> card = flow.getVisibleCell(index);
    if (card == null) {
      list.scrollTo(index);
      list.layout();
      return;
    }
    double top = card.getLayoutY();
    double beyond = top + card.getHeight() - flow.getHeight();
    if (top < 0 || beyond > 0) {
      flow.scrollPixels(Math.min(top, beyond));
    }
  }

  private void chosen(Quotation quotation) {
    if (quotation != null) {
      desk.select(quotation);
    }
  }

  private void selectFocused() {
    Quotation focused = list.getFocusModel().getFocusedItem();
    if (focused != null) {
      list.getSelectionModel().select(focused);
      desk.select(focused);
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      selectFocused();
      event.consume();
    }
  }

  private Node nothing(Listing.Nothing nothing) {
    Label why = new Label(Styled.wrappable(nothing.text()));
    why.getStyleClass().add("empty-small");
    why.setWrapText(true);
    VBox box = new VBox(why);
    box.getStyleClass().addAll("empty-inline", "empty-list");
    if (nothing.way() != Listing.Way.NOWHERE) {
      Hyperlink way = new Hyperlink(nothing.action());
      way.setOnAction(_ -> take(nothing.way()));
      box.getChildren().add(way);
    }
    return box;
  }

  private void take(Listing.Way way) {
    switch (way) {
      case LIST_ALL_FORMS -> desk.show(Optional.<Form>empty());
      case LIST_THOUGHTS -> desk.showThoughts(true);
      case LIST_ALL_SPEAKERS -> desk.show(new Shown.All());
      case CLEAR_FIND -> find.clear();
      case NOWHERE -> {}
    }
  }
}
