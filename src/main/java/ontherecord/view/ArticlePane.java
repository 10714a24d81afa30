package ontherecord.view;

import javafx.scene.layout.VBox;
import ontherecord.viewmodel.Desk;
import ontherecord.viewmodel.Find;

/// The article on screen.
public final class ArticlePane extends VBox {
  public ArticlePane(Desk desk, Find find) {
    getStyleClass().add("pane");
  }
}
