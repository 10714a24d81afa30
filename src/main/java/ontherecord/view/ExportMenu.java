package ontherecord.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import ontherecord.export.Export;
import ontherecord.viewmodel.Exporting;
import ontherecord.viewmodel.Exporting.Scope;
import ontherecord.viewmodel.Messages;
import org.kordamp.ikonli.feather.Feather;

/// The tool with the ways in which quotations leave: how much of them, in which format.
final class ExportMenu {

  private final MenuButton button = Tools.menu(Feather.UPLOAD, "tools.export");
  private final Exporting exporting;
  private final BiConsumer<Scope, Export> export;
  private final List<MenuItem> others;

  /// @param export takes what the reader chooses
  /// @param others what else the menu offers
  ExportMenu(Exporting exporting, BiConsumer<Scope, Export> export, List<MenuItem> others) {
    this.exporting = exporting;
    this.export = export;
    this.others = others;
    button.setId("export");
    button.setOnShowing(_ -> fill());
    exporting.progressProperty().subscribe(it -> button.setDisable(it.isPresent()));
    fill();
  }

  /// The tool itself.
  MenuButton button() {
    return button;
  }

  /// Opens the menu.
  void show() {
    if (!button.isDisabled()) {
      button.requestFocus();
      button.show();
    }
  }

  private void fill() {
    List<MenuItem> items = new ArrayList<>();
    for (Scope scope : Scope.values()) {
      Menu menu = new Menu(exporting.words(scope));
      menu.setMnemonicParsing(false);
      menu.setId("export-" + scope.word());
      menu.setDisable(exporting.excerpts(scope).isEmpty());
      for (Export format : Export.values()) {
        MenuItem item = new MenuItem(Messages.text("export.format." + format.word()));
        item.setId(menu.getId() + "-" + format.word());
        item.setOnAction(_ -> export.accept(scope, format));
        menu.getItems().add(item);
      }
      items.add(menu);
    }
    if (!others.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    items.addAll(others);
    button.getItems().setAll(items);
  }
}
