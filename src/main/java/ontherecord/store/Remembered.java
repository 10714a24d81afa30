package ontherecord.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the window remembers from one time to the next.
///
/// @param theme the name of the theme chosen: "SYSTEM"
/// @param zoom the size of things; 1 is usual
/// @param bounds where the window was; empty the first time
/// @param maximized whether it filled the screen
/// @param speakersWidth the width of the speaker list
/// @param sourcesWidth the width of the sources
/// @param quotationsShare how much of the height the quotations have over the article, from 0 to 1
/// @param recent the files opened last
/// @param folder where files were last chosen
/// @param citation the pattern for citing quotations; empty for the usual one
/// @param style the citation style by its name, or by its file; empty for the usual one
public record Remembered(
    String theme,
    double zoom,
    Optional<Bounds> bounds,
    boolean maximized,
    double speakersWidth,
    double sourcesWidth,
    double quotationsShare,
    List<Path> recent,
    Optional<Path> folder,
    String citation,
    String style) {

  /// The first time.
  public static final Remembered NOTHING =
      new Remembered(
          "SYSTEM", 1, Optional.empty(), false, 252, 296, 0.5, List.of(), Optional.empty(), "", "");

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

  public Remembered withAppearance(String otherTheme, double otherZoom) {
    return new Remembered(
        otherTheme,
        otherZoom,
        bounds,
        maximized,
        speakersWidth,
        sourcesWidth,
        quotationsShare,
        recent,
        folder,
        citation,
        style);
  }

  public Remembered withWindow(Optional<Bounds> otherBounds, boolean nowMaximized) {
    return new Remembered(
        theme,
        zoom,
        otherBounds,
        nowMaximized,
        speakersWidth,
        sourcesWidth,
        quotationsShare,
        recent,
        folder,
        citation,
        style);
  }

  public Remembered withPanes(double speakers, double sources, double quotations) {
    return new Remembered(
        theme,
        zoom,
        bounds,
        maximized,
        speakers,
        sources,
        quotations,
        recent,
        folder,
        citation,
        style);
  }

  public Remembered withRecent(List<Path> files) {
    return new Remembered(
        theme,
        zoom,
        bounds,
        maximized,
        speakersWidth,
        sourcesWidth,
        quotationsShare,
        files,
        folder,
        citation,
        style);
  }

  public Remembered withFolder(Optional<Path> last) {
    return new Remembered(
        theme,
        zoom,
        bounds,
        maximized,
        speakersWidth,
        sourcesWidth,
        quotationsShare,
        recent,
        last,
        citation,
        style);
  }

  public Remembered withCitation(String pattern) {
    return new Remembered(
        theme,
        zoom,
        bounds,
        maximized,
        speakersWidth,
        sourcesWidth,
        quotationsShare,
        recent,
        folder,
        pattern,
        style);
  }

  public Remembered withStyle(String other) {
    return new Remembered(
        theme,
        zoom,
        bounds,
        maximized,
        speakersWidth,
        sourcesWidth,
        quotationsShare,
        recent,
        folder,
        citation,
        other);
  }
}
