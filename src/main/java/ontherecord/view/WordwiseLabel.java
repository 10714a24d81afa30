package ontherecord.view;

import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// Words on several lines that are never parted inside a word: where one word is wider than a line,
/// they stand on one line that ends with an ellipsis, and all of them in a tooltip.
final class WordwiseLabel extends Label {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private double widest;

  /// @param words not to be changed
  WordwiseLabel(String words) {
    super(words);
    setWrapText(true);
    fontProperty().subscribe(this::measure);
    widthProperty().subscribe(() -> fit(getWidth()));
  }

  @Override
  protected double computePrefHeight(double width) {
    fit(width);
    return super.computePrefHeight(width);
  }

  private void measure() {
    widest =
        SPACE
            .splitAsStream(getText())
            .mapToDouble(it -> Styled.width(it, getFont()))
            .max()
            .orElse(0);
    fit(getWidth());
  }

  private void fit(double width) {
    boolean cut =
        width > 0 && Math.floor(widest) > width - snappedLeftInset() - snappedRightInset();
    if (cut == isWrapText()) {
      setWrapText(!cut);
      setTooltip(cut ? new Tooltip(getText()) : null);
    }
  }
}
