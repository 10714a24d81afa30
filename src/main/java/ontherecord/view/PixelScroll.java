package ontherecord.view;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ScrollEvent.HorizontalTextScrollUnits;
import javafx.scene.input.ScrollEvent.VerticalTextScrollUnits;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// Scrolls a text area by pixels, and tells where its caret is and when it has moved. The area has
/// no method for any of it: a touch pad's events move it exactly, and its caret is a path.
final class PixelScroll {

  private final Parent area;

  PixelScroll(Parent area) {
    this.area = area;
  }

  /// Runs `report` whenever the window has been laid out anew.
  void afterLayout(Runnable report) {
    area.sceneProperty()
        .subscribe((before, now) -> {
          if (before != null) {
            before.removePostLayoutPulseListener(report);
          }
          if (now != null) {
            now.addPostLayoutPulseListener(report);
          }
        });
  }

  /// Scrolls down by `pixels`; up where they are negative.
  void by(double pixels) {
    Node content = area.lookup(".content");
    if (content != null && pixels != 0) {
      Event.fireEvent(content, event(ScrollEvent.SCROLL_STARTED, 0));
      Event.fireEvent(content, event(ScrollEvent.SCROLL, -pixels));
      Event.fireEvent(content, event(ScrollEvent.SCROLL_FINISHED, 0));
    }
  }

  /// How far the caret is below the upper edge.
  double caretY() {
    return area.lookup(".caret") instanceof Path caret
            && !caret.getElements().isEmpty()
            && caret.getElements().getFirst() instanceof MoveTo first
        ? first.getY()
        : 0;
  }

  private ScrollEvent event(EventType<ScrollEvent> type, double pixels) {
    Point2D at = area.localToScene(0, 0);
    HorizontalTextScrollUnits across = HorizontalTextScrollUnits.NONE;
    VerticalTextScrollUnits down = VerticalTextScrollUnits.NONE;
    double x = at.getX();
    double y = at.getY();
    boolean no = false;
    return new ScrollEvent(
        type, x, y, x, y, no, no, no, no, no, no, 0, pixels, 0, pixels, across, 0, down, 0, 0,
        null);
  }
}
