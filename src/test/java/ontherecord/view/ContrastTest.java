package ontherecord.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Computes the contrast of text, marks and outlines from the style sheet's own tokens.
class ContrastTest {

  private static final Pattern TOKEN = Pattern.compile("-otr-([a-z-]+): #([0-9a-f]{6});");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ink, paper panel hover chosen mark mark-shown mark-selected select error-bg
          ink-muted, paper panel hover chosen
          ink-faint, paper panel hover chosen
          accent, paper panel chosen
          on-accent, accent
          error, paper error-bg
          paper, ink ink-muted
          """)
  void textCanBeRead(String text, String grounds) throws IOException {
    assertContrast(text, grounds, 4.5);
  }

  @Test
  void outlinesCanBeSeen() throws IOException {
    assertContrast("edge", "paper panel hover chosen", 3.0);
  }

  private static void assertContrast(String text, String grounds, double least) throws IOException {
    for (boolean dark : new boolean[] {false, true}) {
      Map<String, Integer> colours = colours(dark);
      for (String ground : grounds.split(" ", -1)) {
        double contrast =
            contrast(
                Objects.requireNonNull(colours.get(text), text),
                Objects.requireNonNull(colours.get(ground), ground));
        assertTrue(
            contrast >= least,
            text + " on " + ground + (dark ? ", dark: " : ", light: ") + contrast);
      }
    }
  }

  private static Map<String, Integer> colours(boolean dark) throws IOException {
    String css;
    try (InputStream in = Theme.class.getResourceAsStream("record.css")) {
      css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    int night = css.indexOf("@media (prefers-color-scheme: dark)");
    int end = css.indexOf("/* ---- 2.");
    Matcher tokens = TOKEN.matcher(dark ? css.substring(night, end) : css.substring(0, night));
    Map<String, Integer> colours = new HashMap<>();
    while (tokens.find()) {
      colours.put(tokens.group(1), Integer.parseInt(tokens.group(2), 16));
    }
    return colours;
  }

  /// As WCAG 2 defines it.
  private static double contrast(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 255)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
