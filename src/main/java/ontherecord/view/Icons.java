package ontherecord.view;

import javafx.scene.AccessibleRole;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Makes icons. Their size and colour are in the style sheet, by style class; [Theme] lets their
/// size follow the zoom. An icon is never alone: the word stands beside it, or in the accessible
/// text of what it is on.
final class Icons {

  private Icons() {}

  static FontIcon of(Feather picture, String... styleClasses) {
    FontIcon icon = new FontIcon(picture);
    icon.getStyleClass().addAll(styleClasses);
    icon.setAccessibleRole(AccessibleRole.NODE);
    return icon;
  }
}
