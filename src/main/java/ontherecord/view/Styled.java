package ontherecord.view;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Words with the style class that says what they are.
final class Styled {

  private Styled() {}

  /// Words that flow with others.
  static Text text(String words, String styleClass) {
    Text text = new Text(words);
    text.getStyleClass().add(styleClass);
    return text;
  }

  /// Words on lines of their own, as many as they need.
  static Label wrapped(String words, String styleClass) {
    Label label = new Label(words);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
