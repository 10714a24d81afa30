package ontherecord.view;

/// How wide the columns of the article are, in pixels: its numbers, its words, and the room that
/// keeps a line from being longer than the measure.
final class Measure {

  /// Left of the words; with the area's own two pixels they stand at 72.
  static final double LEFT = 70;

  private static final double WORDS = 600;
  private static final double SCROLL_BAR = 10;
  private static final double TEN = 10;

  private Measure() {}

  /// The room right of the words in an area `width` wide.
  static double right(double width, double zoom) {
    return width - LEFT - SCROLL_BAR - WORDS * zoom;
  }

  /// What to ask the area for, to be given no more than `wanted`: it takes the ten after the next.
  static double asked(double wanted) {
    return Math.max(1, Math.floor(wanted / TEN) * TEN - TEN);
  }
}
