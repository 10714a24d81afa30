package ontherecord.view;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.control.Tooltip;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import ontherecord.viewmodel.Grip;
import ontherecord.viewmodel.Messages;

/// A handle at one edge: a thin line as high as the letters, with a knob above a start and below an
/// end, so that two that meet can be told apart. Takes part in no layout.
final class EdgeHandle extends Group {

  private static final double GRASP = 11;
  private static final double KNOB = 3.5;

  private final boolean start;
  private final Rectangle grasp = new Rectangle(GRASP, 0, Color.TRANSPARENT);
  private final Line line = new Line();
  private final Circle knob = new Circle(KNOB);

  EdgeHandle(Grip grip) {
    String part = grip.part().name().toLowerCase(Locale.ROOT);
    String edge = grip.edge().name().toLowerCase(Locale.ROOT);
    start = grip.edge() == Grip.Edge.START;
    getStyleClass().addAll("edge-handle", "edge-handle-" + part);
    setId(name(grip));
    grasp.setX(-GRASP / 2);
    line.getStyleClass().add("edge-line");
    knob.getStyleClass().add("edge-knob");
    getChildren().setAll(grasp, line, knob);
    setManaged(false);
    setCursor(Cursor.H_RESIZE);
    String words = Messages.text("edges.handle." + edge);
    setAccessibleText(words);
    Tooltip.install(this, new Tooltip(words));
  }

  /// What an edge is called: "content-0-end".
  static String name(Grip grip) {
    return "%s-%d-%s".formatted(grip.part(), grip.piece(), grip.edge()).toLowerCase(Locale.ROOT);
  }

  /// Stands at an edge, or nowhere.
  void stand(Optional<Bounds> edge) {
    setVisible(edge.isPresent());
    edge.ifPresent(it -> {
      setLayoutX(Math.rint(it.getMinX()));
      setLayoutY(Math.rint(it.getMinY()));
      line.setEndY(Math.rint(it.getHeight()));
      knob.setCenterY(start ? -KNOB : line.getEndY() + KNOB);
      grasp.setY(start ? -2 * KNOB : 0);
      grasp.setHeight(line.getEndY() + 2 * KNOB);
    });
  }

  /// The middle of its line, on the screen.
  Point2D middle() {
    return localToScreen(0, line.getEndY() / 2);
  }
}
