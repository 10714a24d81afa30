package ontherecord.view;

import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import ontherecord.quote.Form;
import ontherecord.viewmodel.Desk;
import ontherecord.viewmodel.Find;
import ontherecord.viewmodel.Listing;
import ontherecord.viewmodel.Review;
import ontherecord.viewmodel.Shown;

/// Says why a list of quotations is empty, and leads out of that.
final class NothingListed extends VBox {

  private final Desk desk;
  private final Find find;
  private final Review review;

  NothingListed(Listing.Nothing nothing, Desk desk, Find find, Review review) {
    this.desk = desk;
    this.find = find;
    this.review = review;
    Label why = new Label(Styled.wrappable(nothing.text()));
    why.getStyleClass().add("empty-small");
    why.setWrapText(true);
    getChildren().add(why);
    getStyleClass().addAll("empty-inline", "empty-list");
    if (nothing.way() != Listing.Way.NOWHERE) {
      Hyperlink way = new Hyperlink(nothing.action());
      way.setOnAction(_ -> take(nothing.way()));
      getChildren().add(way);
    }
  }

  private void take(Listing.Way way) {
    switch (way) {
      case LIST_ALL_FORMS -> desk.show(Optional.<Form>empty());
      case LIST_THOUGHTS -> desk.showThoughts(true);
      case LIST_ALL_SPEAKERS -> desk.show(new Shown.All());
      case CLEAR_FIND -> find.clear();
      case LIST_REVIEWED -> review.show(Review.Filter.ALL);
      case NOWHERE -> {}
    }
  }
}
