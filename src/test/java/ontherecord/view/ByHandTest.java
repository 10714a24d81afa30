package ontherecord.view;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.SHORTCUT;
import static ontherecord.fixtures.MarketArticle.MESS;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import ontherecord.fixtures.MarketArticle;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.viewmodel.Appearance.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Words of the article selected by hand.
class ByHandTest {

  private static final double FAR = 0.4;

  private OpenWindow open;
  private Hands hands;

  @BeforeEach
  void show() throws TimeoutException {
    open = OnScreen.show(1280, 800);
    hands = new Hands(open);
  }

  @AfterEach
  void hide() {
    OnScreen.hide(open);
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void theSelectionIsSeenOverMarkedWordsAndTheyStayLegible(Theme theme) {
    hands
        .act(() -> open.appearance.choose(theme))
        .open(MarketArticle.named("market"))
        .act(() -> open.desk.select(MESS))
        .press(SHORTCUT, DIGIT3);
    Color selected = ground("“a mess”");
    Color marked = ground("“It’s time,”");
    hands.press(CONTROL, A);
    assertNotEquals(selected, ground("“a mess”"));
    assertNotEquals(marked, ground("“It’s time,”"));
    assertTrue(isLegible("“a mess”"));
    assertTrue(isLegible("“It’s time,”"));
  }

  /// What the words stand on: most of what there is to see there.
  private Color ground(String words) {
    return pixels(words).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .orElseThrow()
        .getKey();
  }

  private boolean isLegible(String words) {
    Color ground = ground(words);
    return pixels(words).keySet().stream()
            .map(it -> Math.abs(it.getBrightness() - ground.getBrightness()))
            .max(Comparator.naturalOrder())
            .orElseThrow()
        > FAR;
  }

  private Map<Color, Long> pixels(String words) {
    return Hands.onFxThread(() -> {
      Text run =
          hands.texts("#article-text").stream()
              .filter(it -> it.getText().equals(words))
              .findFirst()
              .orElseThrow();
      Bounds at = run.localToScene(run.getLayoutBounds());
      PixelReader picture = open.scene.snapshot(null).getPixelReader();
      return IntStream.range((int) at.getMinX() + 4, (int) at.getMaxX() - 4)
          .boxed()
          .flatMap(x ->
              IntStream.range((int) at.getMinY() + 4, (int) at.getMaxY() - 4)
                  .mapToObj(y -> picture.getColor(x, y)))
          .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    });
  }
}
