package ontherecord.view;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import ontherecord.viewmodel.Appearance;

/// Dresses the window: the fonts, the one style sheet, light or dark, and the zoom. Dark is a media
/// query in the style sheet; so the system is followed without code.
public final class Theme {

  private static final List<String> FONTS =
      List.of(
          "Inter_400Regular.ttf",
          "Inter_600SemiBold.ttf",
          "SourceSerif4_400Regular.ttf",
          "SourceSerif4_600SemiBold.ttf");
  private static final double FONT_SIZE = 13;
  private static final Pattern ICON_SIZE =
      Pattern.compile("([^{}]++)\\{[^{}]*?-fx-icon-size: (\\d+)px[^{}]*+}");

  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

  private final Appearance appearance;
  private final String sheet = resource("record.css").toExternalForm();
  private final String css = text("record.css");

  public Theme(Appearance appearance) {
    this.appearance = appearance;
  }

  /// Loads what every window shares; before the first scene is made.
  public static void install() {
    for (String font : FONTS) {
      try (InputStream in = Theme.class.getResourceAsStream("/fonts/" + font)) {
        Objects.requireNonNull(Font.loadFont(in, 0), font);
      } catch (IOException e) {
        throw new UncheckedIOException(font, e);
      }
    }
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
  }

  /// Keeps `scene` dressed as the reader wants it.
  public void dress(Scene scene) {
    appearance.themeProperty().subscribe(chosen -> light(scene, chosen));
    appearance.zoomProperty().subscribe(zoom -> zoom(scene, zoom.doubleValue()));
    // the media query sets colours alone
    scene
        .getPreferences()
        .colorSchemeProperty()
        .subscribe(it -> scene.getRoot().pseudoClassStateChanged(DARK, it == ColorScheme.DARK));
  }

  /// Whether what is shown now is dark.
  static boolean isDark(Scene scene) {
    return scene.getPreferences().getColorScheme() == ColorScheme.DARK;
  }

  private static void light(Scene scene, Appearance.Theme chosen) {
    scene
        .getPreferences()
        .setColorScheme(
            switch (chosen) {
              case SYSTEM -> null;
              case LIGHT -> ColorScheme.LIGHT;
              case DARK -> ColorScheme.DARK;
            });
  }

  private void zoom(Scene scene, double zoom) {
    if (zoom == 1) {
      scene.getStylesheets().setAll(sheet);
    } else {
      scene.getStylesheets().setAll(sheet, zoomed(zoom));
    }
  }

  /// A sheet with the sizes that follow the zoom. In em, icons would multiply with themselves.
  private String zoomed(double zoom) {
    StringBuilder sizes =
        new StringBuilder(".root { -fx-font-size: " + FONT_SIZE * zoom + "px; }\n");
    Matcher icon = ICON_SIZE.matcher(css);
    while (icon.find()) {
      double size = Integer.parseInt(icon.group(2)) * zoom;
      sizes.append(
          String.format(Locale.ROOT, "%s { -fx-icon-size: %.0fpx; }\n", icon.group(1), size));
    }
    byte[] bytes = sizes.toString().getBytes(StandardCharsets.UTF_8);
    return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
  }

  private static URL resource(String name) {
    return Objects.requireNonNull(Theme.class.getResource(name), name);
  }

  private static String text(String name) {
    try (InputStream in = resource(name).openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
