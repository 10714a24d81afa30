package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ontherecord.viewmodel.Appearance.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppearanceTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "1.2, 1.25",
    "0.1, 0.7",
    "-5, 0.7",
    "0, 0.7",
    "99, 2",
    "1e9, 2",
    "NaN, 1",
    "Infinity, 1",
    "-Infinity, 1"
  })
  void takesTheNearestZoomThereIs(double wanted, double zoom) {
    assertEquals(zoom, new Appearance(Theme.SYSTEM, wanted).zoomProperty().get());
  }

  @Test
  void stopsAtTheEnds() {
    Appearance appearance = new Appearance(Theme.SYSTEM, 1);
    for (int i = 0; i < 20; i++) {
      appearance.zoomIn();
    }
    assertEquals(2, appearance.zoomProperty().get());
    for (int i = 0; i < 20; i++) {
      appearance.zoomOut();
    }
    assertEquals(0.7, appearance.zoomProperty().get());
    appearance.resetZoom();
    assertEquals(1, appearance.zoomProperty().get());
  }

  @Test
  void everyStepInHasItsStepOut() {
    Appearance appearance = new Appearance(Theme.SYSTEM, 0.7);
    while (appearance.zoomProperty().get() < 2) {
      double before = appearance.zoomProperty().get();
      appearance.zoomIn();
      appearance.zoomOut();
      assertEquals(before, appearance.zoomProperty().get());
      appearance.zoomIn();
    }
  }

  @Test
  void tellsTheThemeChosen() {
    Appearance appearance = new Appearance(Theme.DARK, 1);
    assertEquals(Theme.DARK, appearance.themeProperty().get());
    appearance.choose(Theme.LIGHT);
    assertEquals(Theme.LIGHT, appearance.themeProperty().get());
  }
}
