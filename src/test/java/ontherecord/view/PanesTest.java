package ontherecord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeoutException;
import javafx.scene.layout.Region;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.store.Remembered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How wide the panes are when the window changes.
class PanesTest {

  private OpenWindow open;
  private Hands hands;

  @BeforeEach
  void show() throws TimeoutException {
    open = OnScreen.show(1280, 800);
    hands = new Hands(open).open(GoldArticle.read());
  }

  @AfterEach
  void hide() {
    OnScreen.hide(open);
  }

  @Test
  void theSidePanesKeepTheirWidthInEveryWindowThatHasRoomForBoth() {
    double speakers = width("#speakers");
    double sources = width("#sources");
    for (int wide : new int[] {1600, 1100, 900, 1280, 700, 1400}) {
      hands.act(() -> open.scene.getWindow().setWidth(wide));
      if (wide > 1000) {
        assertEquals(speakers, width("#speakers"), 2, () -> "speakers at " + wide);
        assertEquals(sources, width("#sources"), 2, () -> "sources at " + wide);
      }
    }
  }

  @Test
  void aNarrowWindowLeavesTheWordsTheirMeasure() {
    for (int wide : new int[] {900, 760, 640}) {
      hands.act(() -> open.scene.getWindow().setWidth(wide));
      assertEquals(Math.clamp(wide / 4, 160, 224), width("#speakers"), 2, () -> "at " + wide);
    }
  }

  @Test
  void aClickInANarrowWindowChangesNoWidth() {
    double speakers = width("#speakers");
    hands.act(() -> open.scene.getWindow().setWidth(900)).click("Barack Obama");
    hands.act(() -> open.scene.getWindow().setWidth(1280));
    assertEquals(speakers, width("#speakers"), 2);
  }

  @Test
  void aWidthThatTheReaderDragsIsKept() {
    hands.act(() -> open.scene.getWindow().setWidth(900));
    drag(40);
    double narrow = width("#speakers");
    assertEquals(264, narrow, 3);
    hands.act(() -> open.scene.getWindow().setWidth(1280));
    drag(-30);
    double wide = width("#speakers");
    hands.act(() -> open.scene.getWindow().setWidth(900));
    assertEquals(narrow, width("#speakers"), 2);
    hands.act(() -> open.scene.getWindow().setWidth(1400));
    assertEquals(wide, width("#speakers"), 2);
    assertEquals(wide, open.window.remember(Remembered.NOTHING).shares().speakers(), 2);
  }

  private void drag(int by) {
    double divider = width("#speakers");
    // a hairline is drawn, but not so little is to be taken hold of
    hands.drag(divider - 2, 400, by);
  }

  private double width(String pane) {
    return ((Region) hands.node(pane)).getWidth();
  }
}
