package ontherecord.view;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import ontherecord.text.Glyphs;
import ontherecord.viewmodel.Seams;

/// Words with the style class that says what they are.
final class Styled {

  private Styled() {}

  /// Words that flow with others, cut where that is needed to draw them right.
  static Text[] texts(String words, String... styleClasses) {
    List<Text> texts = new ArrayList<>();
    int start = 0;
    for (int end : Seams.of(words)) {
      texts.add(new Text(words.substring(start, end)));
      start = end;
    }
    texts.add(new Text(words.substring(start)));
    texts.forEach(it -> it.getStyleClass().addAll(styleClasses));
    return texts.toArray(Text[]::new);
  }

  /// What can be shown on several lines: with an invisible mark after each word, where some are
  /// read from right to left, for the same reason.
  static String wrappable(String words) {
    return Glyphs.hasRightToLeft(words) ? words.replaceAll("(\\s)", "$1\u200e") : words;
  }

  /// Words that flow with others.
  static Text text(String words, String styleClass) {
    Text text = new Text(words);
    text.getStyleClass().add(styleClass);
    return text;
  }

  /// How wide the words are on one line, in pixels.
  static double width(String words, Font font) {
    Text text = new Text(words);
    text.setFont(font);
    return text.getLayoutBounds().getWidth();
  }

  /// Words on lines of their own, as many as they need.
  static Label wrapped(String words, String styleClass) {
    Label label = new Label(wrappable(words));
    if (Glyphs.isRightToLeft(words)) {
      label.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    }
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
