package ontherecord.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import ontherecord.check.Notice;
import ontherecord.quote.Quotation;
import ontherecord.viewmodel.Checks;
import ontherecord.viewmodel.Citing;
import ontherecord.viewmodel.Desk;
import ontherecord.viewmodel.Messages;
import ontherecord.viewmodel.Place;
import ontherecord.viewmodel.QuotationRow;
import ontherecord.viewmodel.Standing;
import org.jspecify.annotations.Nullable;

/// One row of the quote pane. Its card is made when the row comes on screen, and kept while the row
/// shows the same quotation.
final class QuoteCell extends ListCell<Quotation> {

  private static final double USUAL_HEIGHT = 140;

  private final Desk desk;
  private final Checks checks;
  private final Citing citing;
  private @Nullable Quotation shown;
  private Standing standing = Standing.UNTOUCHED;
  private List<Notice> notices = List.of();
  private @Nullable NameField asked;

  QuoteCell(Desk desk, Checks checks, Citing citing) {
    this.desk = desk;
    this.checks = checks;
    this.citing = citing;
    getStyleClass().add("quote-cell");
    setPrefWidth(0);
    // as high as it prefers to be: before it is laid out, words wrapped at no width ask for far
    // more
    setMinHeight(0);
  }

  @Override
  protected void updateItem(@Nullable Quotation quotation, boolean empty) {
    super.updateItem(quotation, empty);
    Optional<Place> here = desk.place();
    if (empty || quotation == null || here.isEmpty()) {
      shown = null;
      asked = null;
      setGraphic(null);
      setOnDragDetected(null);
      setAccessibleText(null);
      return;
    }
    QuotationRow row = QuotationRow.of(here.get().open(), quotation);
    Standing now =
        desk.history().map(it -> Standing.of(it.now(), quotation)).orElse(Standing.UNTOUCHED);
    List<Notice> noticed = checks.about(quotation);
    if (!quotation.equals(shown) || !now.equals(standing) || !noticed.equals(notices)) {
      shown = quotation;
      notices = noticed;
      standing = now;
      asked = null;
      setGraphic(new QuoteCard(row, now, noticed));
      Clips.drag(this, quotation, citing);
    }
    String spoken = row.accessibleText(getIndex() + 1, getListView().getItems().size());
    String noted =
        noticed.stream()
            .map(it -> Messages.text("checks.spoken", Checks.title(it.kind())))
            .collect(Collectors.joining());
    setAccessibleText(now.spoken(spoken) + noted);
  }

  /// Says what is to be said now of the quotation that it shows, where that is still listed here.
  void refresh() {
    List<Quotation> listed = getListView() == null ? List.of() : getListView().getItems();
    boolean current = 0 <= getIndex() && getIndex() < listed.size();
    if (current && listed.get(getIndex()).equals(getItem())) {
      updateItem(getItem(), false);
    }
  }

  /// Asks for a name in the card.
  void ask(NameField field) {
    if (getGraphic() instanceof QuoteCard card) {
      asked = field;
      card.ask(field);
      requestLayout();
    }
  }

  boolean isAsking() {
    return asked != null;
  }

  /// Puts the field away, where it is still here.
  void answer() {
    if (getGraphic() instanceof QuoteCard card && asked != null) {
      asked = null;
      card.answer();
      requestLayout();
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    if (!(getGraphic() instanceof Region card)) {
      return super.computePrefHeight(width);
    }
    double whole = width > 0 ? width : getListView().getWidth();
    if (whole <= 0) {
      // not laid out yet: words wrapped at no width would be endlessly high, and remembered so
      return USUAL_HEIGHT;
    }
    return snappedTopInset()
        + snappedBottomInset()
        + card.prefHeight(whole - snappedLeftInset() - snappedRightInset());
  }
}
