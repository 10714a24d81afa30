package ontherecord.view;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import ontherecord.viewmodel.Messages;
import ontherecord.viewmodel.Review;
import org.kordamp.ikonli.feather.Feather;

/// Lists what is still to be looked at, and tells how far that is.
final class ReviewMenu extends MenuButton {

  private final Review review;
  private boolean brief;

  ReviewMenu(Review review) {
    this.review = review;
    setId("review");
    getStyleClass().add("review-menu");
    setMinWidth(Region.USE_PREF_SIZE);
    setGraphic(Icons.of(Feather.CHECK_SQUARE, "review-icon"));
    setTooltip(new Tooltip(Messages.text("review.tip", Key.REVIEW.caps())));
    ToggleGroup group = new ToggleGroup();
    for (Review.Filter filter : Review.Filter.values()) {
      RadioMenuItem item = new RadioMenuItem(word(filter));
      item.setId("review-" + filter.name().toLowerCase(Locale.ROOT));
      item.setToggleGroup(group);
      item.setOnAction(_ -> review.show(filter));
      review.filterProperty().subscribe(it -> item.setSelected(it == filter));
      getItems().add(item);
    }
    refresh();
  }

  /// Shows how far it is now.
  void refresh() {
    String progress = review.progress().orElse("");
    String words = word(review.filterProperty().get());
    boolean all = review.filterProperty().get() == Review.Filter.ALL;
    setText(
        brief
            ? review.briefProgress().orElse("")
            : all ? progress : Messages.text("review.shown", words, progress));
    setAccessibleText(Messages.text("review.spoken", words, progress));
  }

  /// Where there is no room for words, how far it is is enough.
  void setBrief(boolean without) {
    if (brief != without) {
      brief = without;
      getStyleClass().remove("review-brief");
      getStyleClass().addAll(brief ? List.of("review-brief") : List.of());
      refresh();
    }
  }

  private static String word(Review.Filter filter) {
    return switch (filter) {
      case ALL -> Messages.text("review.all");
      case NOT_YET_CHECKED -> Messages.text("review.open");
      case TO_REVIEW -> Messages.text("review.queue");
      case CHANGED_BY_ME -> Messages.text("review.changed");
    };
  }
}
