package ontherecord.view;

import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.SHORTCUT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import ontherecord.fixtures.MarketArticle;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.viewmodel.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class ProgressTest {

  /// More than 200 ms have passed after so many pulses.
  private static final int LONG = 60;

  @TempDir private Path folder;

  private final Deque<Runnable> held = new ArrayDeque<>();
  private OpenWindow open;
  private Hands hands;
  private Path bridge;

  @BeforeEach
  void show() throws TimeoutException, IOException {
    bridge =
        Files.writeString(folder.resolve("bridge.txt"), "“It opens,” said Mary Vale of the pier.");
    open = OnScreen.show(() -> new OpenWindow(held::add, 1280, 800));
    hands = new Hands(open).open(MarketArticle.named("market"));
  }

  @AfterEach
  void hide() {
    OnScreen.hide(open);
  }

  @Test
  void slowWorkShowsItsProgressAfterAWhile() throws TimeoutException {
    boolean atOnce =
        Hands.onFxThread(() -> {
          open.opening.open(List.of(bridge));
          return hands.sees("#progress");
        });
    assertFalse(atOnce);
    waitForProgress();
    assertTrue(hands.sees("Reading bridge.txt"));
    hands.act(() -> held.remove().run());
    assertFalse(hands.sees("#progress"));
    assertEquals("bridge.txt", name());
  }

  @Test
  void quickWorkShowsNoProgress() throws InterruptedException {
    hands.act(() -> {
      open.opening.open(List.of(bridge));
      held.remove().run();
    });
    CountDownLatch passed = new CountDownLatch(1);
    hands.act(() -> Pulses.after(LONG, open.scene, passed::countDown));
    assertTrue(passed.await(20, TimeUnit.SECONDS));
    assertFalse(hands.sees("#progress"));
    assertEquals("bridge.txt", name());
  }

  @Test
  void theArticleOnScreenCanBeReadMeanwhile() throws TimeoutException {
    hands.act(() -> open.opening.open(List.of(bridge)));
    waitForProgress();
    hands.press(SHORTCUT, DIGIT2).press(N);
    assertEquals(Optional.of(MarketArticle.TIME), hands.selected());
    hands.click("A trader");
    assertEquals(List.of(MarketArticle.MESS), hands.listed());
    assertTrue(hands.sees("#progress"));
  }

  @Test
  void cancellingLeavesTheArticleAndTheLateAnswerIsDropped() throws TimeoutException {
    hands.act(() -> open.opening.open(List.of(bridge)));
    waitForProgress();
    hands.click("#progress-cancel");
    assertFalse(hands.sees("#progress"));
    assertEquals("market.txt", name());
    hands.act(() -> held.remove().run());
    assertEquals("market.txt", name());
    assertEquals(List.of(), open.recent.files());
    assertFalse(hands.sees("#trouble"));
  }

  @Test
  void workThatGoesWrongIsToldAndLeavesTheArticle() throws TimeoutException {
    hands.act(() -> open.opening.open(List.of(folder.resolve("missing.txt"))));
    waitForProgress();
    hands.act(() -> held.remove().run());
    assertFalse(hands.sees("#progress"));
    assertTrue(hands.sees("missing.txt could not be opened"));
    assertEquals("market.txt", name());
  }

  private void waitForProgress() throws TimeoutException {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> hands.sees("#progress"));
    hands.settle();
  }

  private String name() {
    return open.desk.place().map(Place::open).orElseThrow().article().origin().name();
  }
}
