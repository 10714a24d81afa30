package ontherecord.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import ontherecord.viewmodel.Desk;
import ontherecord.viewmodel.Exporting;
import ontherecord.viewmodel.Note;
import ontherecord.viewmodel.Opening;
import ontherecord.viewmodel.Renewing;
import ontherecord.viewmodel.Saving;

/// What is told above the panes and above the article. What is about one article goes for good when
/// the reader turns to another.
final class Banners {

  private final List<Banner> banners;

  /// @param shown what it tells, if anything
  private record Banner(ReadOnlyObjectProperty<? extends Optional<?>> shown, Runnable putAway) {}

  Banners(Desk desk, Opening opening, Saving saving, Renewing renewing, Exporting exporting) {
    banners =
        List.of(
            new Banner(saving.noteProperty(), saving::dismiss),
            new Banner(renewing.noteProperty(), renewing::dismiss),
            new Banner(exporting.troubleProperty(), exporting::dismiss),
            new Banner(opening.troubleProperty(), opening::dismiss));
    desk.placeProperty()
        .map(place -> place.map(here -> here.open().article().text()))
        .subscribe(_ -> {
          exporting.dismiss();
          boolean renewed =
              renewing
                  .noteProperty()
                  .get()
                  .filter(it -> it.kind() == Note.Kind.RENEWED)
                  .isPresent();
          if (renewed) {
            renewing.dismiss();
          }
        });
  }

  /// Puts the uppermost away; whether there was one.
  boolean dismiss() {
    Optional<Banner> first =
        banners.stream().filter(it -> it.shown().get().isPresent()).findFirst();
    first.ifPresent(it -> it.putAway().run());
    return first.isPresent();
  }
}
