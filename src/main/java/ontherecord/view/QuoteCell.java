package ontherecord.view;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import ontherecord.quote.Quotation;
import ontherecord.viewmodel.Citing;
import ontherecord.viewmodel.Place;
import ontherecord.viewmodel.QuotationRow;
import org.jspecify.annotations.Nullable;

/// One row of the quote pane. Its card is made when the row comes on screen, and kept while the row
/// shows the same quotation.
final class QuoteCell extends ListCell<Quotation> {

  private static final double USUAL_HEIGHT = 140;

  private final Supplier<Optional<Place>> place;
  private final Citing citing;
  private @Nullable Quotation shown;

  QuoteCell(Supplier<Optional<Place>> place, Citing citing) {
    this.place = place;
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
    Optional<Place> here = place.get();
    if (empty || quotation == null || here.isEmpty()) {
      shown = null;
      setGraphic(null);
      setOnDragDetected(null);
      setAccessibleText(null);
      return;
    }
    QuotationRow row = QuotationRow.of(here.get().open(), quotation);
    if (!quotation.equals(shown)) {
      shown = quotation;
      setGraphic(new QuoteCard(row));
      Clips.drag(this, quotation, citing);
    }
    setAccessibleText(row.accessibleText(getIndex() + 1, getListView().getItems().size()));
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
