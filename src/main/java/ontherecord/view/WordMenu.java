package ontherecord.view;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import ontherecord.viewmodel.Messages;

/// What can be done with words selected in the article.
final class WordMenu extends ContextMenu {

  WordMenu(WordKeys words, Runnable copy) {
    MenuItem copying = new MenuItem(Messages.text("article.copy"));
    copying.setOnAction(_ -> copy.run());
    MenuItem quotation = item("adding.quotation", Key.QUOTATION_HERE, words);
    MenuItem name = item("adding.name", Key.NAME_HERE, words);
    MenuItem cue = item("adding.cue", Key.CUE_HERE, words);
    getItems().setAll(copying, new SeparatorMenuItem(), quotation, name, cue);
    setOnShowing(_ -> {
      copying.setDisable(!words.areSelected());
      quotation.setDisable(!words.areSelected());
      name.setDisable(!words.canBelong());
      cue.setDisable(!words.canBelong());
    });
  }

  private static MenuItem item(String name, Key key, WordKeys words) {
    MenuItem item = new MenuItem(Messages.text("corrections.key", Messages.text(name), key.caps()));
    item.setOnAction(_ -> words.act(key));
    return item;
  }
}
