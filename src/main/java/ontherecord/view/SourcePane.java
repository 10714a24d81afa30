package ontherecord.view;

import javafx.scene.layout.VBox;
import ontherecord.viewmodel.Desk;

/// The sources of the article on screen.
public final class SourcePane extends VBox {
  public SourcePane(Desk desk) {
    getStyleClass().addAll("pane", "pane-side");
  }
}
