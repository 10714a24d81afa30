package ontherecord.view;

import java.util.function.BooleanSupplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import ontherecord.viewmodel.Messages;

/// The menu of a text that can be copied from.
final class CopyMenu extends ContextMenu {

  CopyMenu(BooleanSupplier canCopy, Runnable copy) {
    MenuItem item = new MenuItem(Messages.text("article.copy"));
    item.setOnAction(_ -> copy.run());
    getItems().add(item);
    setOnShowing(_ -> item.setDisable(!canCopy.getAsBoolean()));
  }
}
