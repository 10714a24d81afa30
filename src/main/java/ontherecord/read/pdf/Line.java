package ontherecord.read.pdf;

/// Letters that stand beside each other on a page. Places are in points from the page's upper left
/// corner.
///
/// @param page from 1
/// @param y of the line that the letters stand on
/// @param size of most of its letters
/// @param bold whether all letters are
record Line(String text, int page, float left, float right, float y, float size, boolean bold) {

  float width() {
    return right - left;
  }

  /// Both as one line, `after` at the right.
  Line with(Line after) {
    return new Line(
        text + " " + after.text,
        page,
        left,
        Math.max(right, after.right),
        y,
        text.length() >= after.text.length() ? size : after.size,
        bold && after.bold);
  }
}
