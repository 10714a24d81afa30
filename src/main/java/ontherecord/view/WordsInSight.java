package ontherecord.view;

import java.util.Optional;
import javafx.scene.layout.Region;
import ontherecord.text.Span;

/// The selected words, while they are in sight: a pane that changes its size does not lose them.
final class WordsInSight {

  private Optional<Span> words = Optional.empty();
  private double width;
  private double height;

  /// Takes down what is in sight of `pane` as it is drawn now.
  void drawn(Region pane, Optional<Span> inSight) {
    words = inSight;
    width = pane.getWidth();
    height = pane.getHeight();
  }

  /// What was in sight when `pane` was drawn last, where it has another size now.
  Optional<Span> resized(Region pane) {
    return words.filter(_ -> pane.getWidth() != width || pane.getHeight() != height);
  }
}
