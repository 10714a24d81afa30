package ontherecord.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import ontherecord.quote.Form;
import ontherecord.viewmodel.Desk;
import ontherecord.viewmodel.Listing;
import ontherecord.viewmodel.Messages;
import ontherecord.viewmodel.Place;
import ontherecord.viewmodel.QuotationRow;
import org.controlsfx.control.SegmentedButton;

/// Lists one form or all, and tells how many there are of each.
final class FormChips extends HBox {

  private static final List<Optional<Form>> FORMS =
      List.of(
          Optional.empty(),
          Optional.of(Form.DIRECT),
          Optional.of(Form.MIXED),
          Optional.of(Form.INDIRECT));

  private final List<ToggleButton> chips = new ArrayList<>();
  private Optional<Place> here = Optional.empty();
  private Optional<Listing> listing = Optional.empty();

  FormChips(Desk desk) {
    getStyleClass().add("form-chips");
    setMinWidth(Region.USE_PREF_SIZE);
    SegmentedButton segments = new SegmentedButton();
    segments.setMinWidth(Region.USE_PREF_SIZE);
    for (Optional<Form> form : FORMS) {
      ToggleButton chip = new ToggleButton();
      chip.setId("chip-" + form.map(it -> it.name().toLowerCase(Locale.ROOT)).orElse("all"));
      chip.setMinWidth(Region.USE_PREF_SIZE);
      chip.setOnAction(_ -> {
        desk.show(form);
        // one that is chosen already stays so
        show(here, listing);
      });
      chips.add(chip);
    }
    segments.getButtons().setAll(chips);
    getChildren().setAll(segments);
  }

  /// Shows what is listed there.
  void show(Optional<Place> place, Optional<Listing> now) {
    here = place;
    listing = now;
    for (int i = 0; i < FORMS.size(); i++) {
      Optional<Form> form = FORMS.get(i);
      ToggleButton chip = chips.get(i);
      int count = listing.map(it -> it.count(form)).orElse(0);
      boolean chosen = here.filter(it -> it.form().equals(form)).isPresent();
      String word = form.map(QuotationRow::word).orElseGet(() -> Messages.text("form.all"));
      chip.setText(
          count == 0 && form.isPresent() ? word : Messages.text("form.count", word, count));
      chip.setAccessibleText(Messages.text("form.count", word, count));
      chip.setDisable(count == 0 && form.isPresent() && !chosen);
      chip.setSelected(chosen);
    }
  }
}
