package ontherecord.viewmodel;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How the reader wants the window to look: light or dark, and how large.
public final class Appearance {

  private static final double[] ZOOMS = {0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2};

  private final ReadOnlyObjectWrapper<Theme> theme;
  private final ReadOnlyDoubleWrapper zoom;

  /// Light or dark.
  public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
  }

  /// Takes the nearest zoom that can be had.
  public Appearance(Theme theme, double zoom) {
    this.theme = new ReadOnlyObjectWrapper<>(theme);
    this.zoom = new ReadOnlyDoubleWrapper(nearest(zoom));
  }

  public ReadOnlyObjectProperty<Theme> themeProperty() {
    return theme.getReadOnlyProperty();
  }

  public ReadOnlyDoubleProperty zoomProperty() {
    return zoom.getReadOnlyProperty();
  }

  public void choose(Theme chosen) {
    theme.set(chosen);
  }

  public void zoomIn() {
    step(1);
  }

  public void zoomOut() {
    step(-1);
  }

  public void resetZoom() {
    zoom.set(1);
  }

  private void step(int by) {
    for (int i = 0; i < ZOOMS.length; i++) {
      if (ZOOMS[i] == zoom.get()) {
        zoom.set(ZOOMS[Math.clamp(i + by, 0, ZOOMS.length - 1)]);
        return;
      }
    }
  }

  private static double nearest(double wanted) {
    double best = 1;
    for (double zoom : ZOOMS) {
      if (Math.abs(zoom - wanted) < Math.abs(best - wanted)) {
        best = zoom;
      }
    }
    return best;
  }
}
