package ontherecord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeoutException;
import javafx.scene.layout.Region;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
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
  void theSidePanesKeepTheirWidthInEveryWindow() {
    double speakers = width("#speakers");
    double sources = width("#sources");
    for (int wide : new int[] {1600, 1100, 900, 1280, 700, 1400}) {
      hands.act(() -> open.scene.getWindow().setWidth(wide));
      assertEquals(speakers, width("#speakers"), 2, () -> "speakers at " + wide);
      if (hands.sees("#sources") && wide > 1000) {
        assertEquals(sources, width("#sources"), 2, () -> "sources at " + wide);
      }
    }
  }

  private double width(String pane) {
    return ((Region) hands.node(pane)).getWidth();
  }
}
