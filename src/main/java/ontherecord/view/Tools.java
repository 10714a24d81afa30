package ontherecord.view;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.Tooltip;
import ontherecord.viewmodel.Messages;
import org.kordamp.ikonli.feather.Feather;

/// Makes the tools of the tool bar. Each has a picture, a word that stands beside it where there is
/// room, and a tip that names its key.
final class Tools {

  private Tools() {}

  /// A tool with its word beside the picture.
  static Button button(Feather picture, String key, Runnable action) {
    return wired(new Button(Messages.text(key)), picture, key, action);
  }

  /// A tool that is a picture only.
  static Button icon(Feather picture, String key, Runnable action) {
    Button button = wired(new Button(), picture, key, action);
    button.getStyleClass().add("tool-icon");
    return button;
  }

  /// A tool that opens a menu.
  static MenuButton menu(Feather picture, String key) {
    return dressed(new MenuButton(Messages.text(key)), picture, key);
  }

  /// A tool with more ways to do the same in a menu.
  static SplitMenuButton split(Feather picture, String key, Runnable action, MenuItem... others) {
    SplitMenuButton button = new SplitMenuButton(others);
    button.setText(Messages.text(key));
    return wired(button, picture, key, action);
  }

  private static <B extends ButtonBase> B wired(
      B button, Feather picture, String key, Runnable action) {
    button.setOnAction(_ -> action.run());
    return dressed(button, picture, key);
  }

  private static <L extends Labeled> L dressed(L tool, Feather picture, String key) {
    tool.setGraphic(Icons.of(picture));
    tool.getStyleClass().addAll("tool", Styles.FLAT);
    tool.setAccessibleText(Messages.text(key));
    String tip = Messages.text(key + ".tip");
    tool.setTooltip(new Tooltip(tip));
    tool.setAccessibleHelp(tip);
    return tool;
  }
}
