package ontherecord.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the window remembers from one time to the next.
///
/// @param recent the files opened last
/// @param folder where files were last chosen
public record Remembered(
    Look look, Frame frame, Shares shares, List<Path> recent, Optional<Path> folder, Cited cited) {

  /// The first time.
  public static final Remembered NOTHING =
      new Remembered(
          new Look("SYSTEM", 1),
          new Frame(Optional.empty(), false),
          new Shares(252, 296, 0.5),
          List.of(),
          Optional.empty(),
          new Cited("", ""));

  /// How it looks.
  ///
  /// @param theme the name of the theme chosen: "SYSTEM"
  /// @param zoom the size of things; 1 is usual
  public record Look(String theme, double zoom) {}

  /// Where it was.
  ///
  /// @param bounds empty the first time
  /// @param maximized whether it filled the screen
  public record Frame(Optional<Bounds> bounds, boolean maximized) {}

  /// How its room is shared.
  ///
  /// @param speakers the width of the speaker list
  /// @param sources the width of the sources
  /// @param quotations how much of the height the quotations have over the article, from 0 to 1
  public record Shares(double speakers, double sources, double quotations) {}

  /// How quotations are cited.
  ///
  /// @param pattern empty for the usual one
  /// @param style a citation style by its name, or by its file; empty for the usual one
  public record Cited(String pattern, String style) {}

  /// A rectangle of the screen.
  public record Bounds(double x, double y, double width, double height) {

    /// Whether enough of both overlaps to take hold of a window there.
    public boolean isReachableOn(Bounds screen) {
      double across = Math.min(x + width, screen.x + screen.width) - Math.max(x, screen.x);
      double down = Math.min(y + height, screen.y + screen.height) - Math.max(y, screen.y);
      return across >= 200 && down >= 100 && y >= screen.y - 1;
    }
  }

  public Remembered {
    recent = List.copyOf(recent);
  }

  public Remembered with(Look other) {
    return new Remembered(other, frame, shares, recent, folder, cited);
  }

  public Remembered with(Frame other) {
    return new Remembered(look, other, shares, recent, folder, cited);
  }

  public Remembered with(Shares other) {
    return new Remembered(look, frame, other, recent, folder, cited);
  }

  public Remembered with(Cited other) {
    return new Remembered(look, frame, shares, recent, folder, other);
  }

  public Remembered withRecent(List<Path> files) {
    return new Remembered(look, frame, shares, files, folder, cited);
  }

  public Remembered withFolder(Optional<Path> last) {
    return new Remembered(look, frame, shares, recent, last, cited);
  }
}
