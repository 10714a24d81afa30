package ontherecord.view;

import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.SHORTCUT;
import static javafx.scene.input.KeyCode.TAB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.viewmodel.Appearance.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Wherever the keys are, it can be seen that they are there, and said.
class FocusTest {

  /// A ring may be drawn outside of what has it.
  private static final int RING = 4;

  private OpenWindow open;
  private Hands hands;

  /// The window while something has the keys.
  private record Stop(Node owner, Bounds where, WritableImage picture) {

    String name() {
      return owner.getClass().getSimpleName() + " " + owner.getId() + " " + owner.getStyleClass();
    }
  }

  @BeforeEach
  void show() throws TimeoutException {
    open = OnScreen.show(1280, 800);
    hands = new Hands(open).open(GoldArticle.read());
    hands.act(() -> open.desk.select(GoldArticle.read().quotations().get(3)));
  }

  @AfterEach
  void hide() {
    OnScreen.hide(open);
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void theTabKeyNeverGetsLost(Theme theme) {
    hands.act(() -> open.appearance.choose(theme));
    List<Stop> round = round();
    assertTrue(round.size() > 10, () -> round.stream().map(Stop::name).toList().toString());
    for (int i = 0; i < round.size(); i++) {
      Stop stop = round.get(i);
      assertFalse(looksTheSame(stop, round.get((i + 1) % round.size())), stop.name());
    }
  }

  @Test
  void thePanesThatKeysGoToShowThatTheyHaveThem() {
    for (KeyCode pane : List.of(DIGIT1, DIGIT2, DIGIT3, DIGIT4)) {
      hands.act(() -> hands.node("#chip-all").requestFocus());
      Stop before = stop();
      Stop there = after(() -> hands.press(SHORTCUT, pane));
      assertFalse(looksTheSame(there, before), there.name());
    }
    Stop last = stop();
    for (int i = 0; i < 4; i++) {
      Stop next = after(() -> hands.press(F6));
      assertFalse(looksTheSame(next, last), next.name());
      last = next;
    }
  }

  @Test
  void aCardThatOnlyHasTheKeysLooksOtherThanASelectedOne() {
    hands.press(SHORTCUT, DIGIT2).press(DOWN);
    Color selected = groundOfCardWithKeys();
    hands.press(ESCAPE);
    assertEquals(Optional.empty(), hands.selected());
    assertNotEquals(selected, groundOfCardWithKeys());
    hands.press(DELETE);
    assertTrue(hands.sees("Not done: no quotation is selected."));
  }

  private Color groundOfCardWithKeys() {
    return Hands.onFxThread(() -> {
      Node card =
          hands.nodes("#quote-list .quote-cell").stream()
              .filter(it -> it.isFocused() && it.isVisible())
              .findFirst()
              .orElseThrow();
      Bounds at = card.localToScene(card.getLayoutBounds());
      return open.scene
          .snapshot(null)
          .getPixelReader()
          .getColor((int) at.getMinX() + 8, (int) at.getMinY() + 8);
    });
  }

  @Test
  void whatTakesTheKeysHasAName() {
    for (Stop stop : round()) {
      assertFalse(spoken(stop.owner()).isBlank(), stop.name());
    }
  }

  /// What the Tab key reaches, until it comes round.
  private List<Stop> round() {
    hands.press(SHORTCUT, DIGIT2);
    List<Stop> round = new ArrayList<>();
    do {
      hands.press(TAB);
      round.add(stop());
    } while (round.size() < 60
        && (round.size() == 1 || !round.getLast().owner().equals(round.getFirst().owner())));
    round.removeLast();
    assertEquals(round.size(), round.stream().map(Stop::owner).distinct().count());
    return round;
  }

  private static String spoken(Node owner) {
    if (owner.getAccessibleText() != null) {
      return owner.getAccessibleText();
    }
    // a text area speaks its words, under the name of what it is
    return owner instanceof Labeled labeled
        ? labeled.getText()
        : Objects.requireNonNullElse(owner.getAccessibleRoleDescription(), "");
  }

  private Stop after(Runnable act) {
    act.run();
    return stop();
  }

  private Stop stop() {
    return Hands.onFxThread(() -> {
      Node owner = open.scene.getFocusOwner();
      Node shows = owner;
      while (shows.getParent() != null && "article".equals(paneOf(shows)) && !isPane(shows)) {
        shows = shows.getParent();
      }
      return new Stop(
          owner, shows.localToScene(shows.getBoundsInLocal()), open.scene.snapshot(null));
    });
  }

  /// The article shows the keys by the rule under its title.
  private static String paneOf(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (isPane(at)) {
        return String.valueOf(at.getId());
      }
    }
    return "";
  }

  private static boolean isPane(Node node) {
    return node.getStyleClass().contains("pane");
  }

  /// Whether where `stop` has the keys, `other` shows the same.
  private static boolean looksTheSame(Stop stop, Stop other) {
    int x = Math.max(0, (int) stop.where().getMinX() - RING);
    int y = Math.max(0, (int) stop.where().getMinY() - RING);
    int right = Math.min((int) stop.picture().getWidth(), (int) stop.where().getMaxX() + RING);
    int bottom = Math.min((int) stop.picture().getHeight(), (int) stop.where().getMaxY() + RING);
    return Arrays.equals(
        pixels(stop.picture(), x, y, right - x, bottom - y),
        pixels(other.picture(), x, y, right - x, bottom - y));
  }

  private static int[] pixels(WritableImage picture, int x, int y, int width, int height) {
    int[] pixels = new int[width * height];
    picture
        .getPixelReader()
        .getPixels(x, y, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return pixels;
  }
}
