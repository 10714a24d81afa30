package ontherecord.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import ontherecord.viewmodel.Edges;
import ontherecord.viewmodel.Grip;
import ontherecord.viewmodel.Highlights;

/// The handles at the edges of the selected quotation, over the article. They stand where the
/// article has the letters at those edges, which it is asked to draw in a way that cannot be seen.
/// Takes part in no layout, since the letters have their places only after it.
final class EdgeHandles extends Group {

  private static final String PLACE = "edge-place";
  private static final String RIGHT_TO_LEFT = "edge-right-to-left";

  /// So near to the upper or lower border the article scrolls under what is dragged.
  private static final double BORDER = 24;

  private static final double SCROLLED = 12;
  private static final double INSIDE = 4;
  private static final Duration EVERY = Duration.millis(40);

  private final Edges edges;
  private final Parent article;
  private final PixelScroll scroll;
  private final Function<Point2D, OptionalInt> offsetAt;
  private final Map<Grip, EdgeHandle> handles = new LinkedHashMap<>();
  private final Timeline scrolling = new Timeline(new KeyFrame(EVERY, _ -> scrollOn()));
  private final Rectangle clip = new Rectangle();
  private Point2D middle = Point2D.ZERO;
  private Point2D held = Point2D.ZERO;
  private Point2D pointer = Point2D.ZERO;
  private boolean byLetters;

  /// @param offsetAt what stands at a place on the screen
  EdgeHandles(
      Edges edges, Parent article, PixelScroll scroll, Function<Point2D, OptionalInt> offsetAt) {
    this.edges = edges;
    this.article = article;
    this.scroll = scroll;
    this.offsetAt = offsetAt;
    getStyleClass().add("edge-handles");
    setManaged(false);
    setClip(clip);
    scrolling.setCycleCount(Animation.INDEFINITE);
    edges
        .draggedProperty()
        .subscribe(it -> {
          if (it.isEmpty()) {
            scrolling.stop();
          }
        });
  }

  /// The style classes of the letter at an edge.
  static String[] place(Highlights.EdgeLetter edge) {
    String name = name(edge.grip());
    return edge.rightToLeft()
        ? new String[] {PLACE, name, RIGHT_TO_LEFT}
        : new String[] {PLACE, name};
  }

  private static String name(Grip grip) {
    return "edge-" + EdgeHandle.name(grip);
  }

  /// Puts the handles where the edges are now.
  void place() {
    List<Grip> grips = edges.grips();
    if (!List.copyOf(handles.keySet()).equals(grips)) {
      handles.clear();
      grips.forEach(it -> handles.put(it, handle(it)));
      getChildren().setAll(handles.values());
    }
    if (!grips.isEmpty()) {
      Bounds all = article.getBoundsInParent();
      clip.setX(all.getMinX());
      clip.setY(all.getMinY());
      clip.setWidth(all.getWidth());
      clip.setHeight(all.getHeight());
      // one search for all of them: this is done whenever the article is laid out
      Set<Node> letters = article.lookupAll("." + PLACE);
      handles.forEach((grip, handle) -> handle.stand(edge(grip, letters)));
    }
  }

  /// Where the line of an edge is; empty while it is not in sight.
  private Optional<Bounds> edge(Grip grip, Set<Node> letters) {
    String name = name(grip);
    Optional<Node> marked =
        letters.stream().filter(it -> it.getStyleClass().contains(name)).findFirst();
    if (!(marked.orElse(null) instanceof Path letter)
        || letter.getElements().isEmpty()
        || !(letter.getParent() instanceof Region row)) {
      return Optional.empty();
    }
    // the row draws shapes as if it were read from left to right
    Bounds drawn = letter.getLayoutBounds();
    boolean turned = row.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    double left = turned ? row.getWidth() - drawn.getMaxX() : drawn.getMinX();
    boolean atRight =
        (grip.edge() == Grip.Edge.END) != letter.getStyleClass().contains(RIGHT_TO_LEFT);
    Point2D top =
        sceneToLocal(row.localToScene(left + (atRight ? drawn.getWidth() : 0), drawn.getMinY()));
    boolean inSight = clip.contains(top.add(0, drawn.getHeight() / 2));
    return inSight
        ? Optional.of(new BoundingBox(top.getX(), top.getY(), 0, drawn.getHeight()))
        : Optional.empty();
  }

  private EdgeHandle handle(Grip grip) {
    EdgeHandle handle = new EdgeHandle(grip);
    handle.setOnMousePressed(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        article.requestFocus();
        middle = handle.middle();
        held = middle.subtract(event.getScreenX(), event.getScreenY());
        edges.take(grip);
      }
      event.consume();
    });
    handle.setOnMouseDragged(event -> {
      drag(event);
      event.consume();
    });
    handle.setOnMouseReleased(event -> {
      edges.drop();
      event.consume();
    });
    return handle;
  }

  private void drag(MouseEvent event) {
    pointer = new Point2D(held.getX() + event.getScreenX(), height(event.getScreenY()));
    byLetters = event.isShiftDown();
    dragOn();
    if (edges.draggedProperty().get().isPresent() && beyond() != 0) {
      scrolling.play();
    } else {
      scrolling.stop();
    }
  }

  /// Who takes hold of a knob beside the line stays on the line while moving sideways, and while
  /// coming onto the line itself; only beyond that does what is held leave it.
  private double height(double y) {
    double beside = y + held.getY();
    return Math.clamp(middle.getY(), Math.min(y, beside), Math.max(y, beside));
  }

  /// Words out of sight are not dragged to before they have come into it.
  private void dragOn() {
    Point2D here = screenToLocal(pointer);
    double top = clip.getY() + INSIDE;
    double bottom = Math.max(top, clip.getY() + clip.getHeight() - INSIDE);
    Point2D inSight = localToScreen(here.getX(), Math.clamp(here.getY(), top, bottom));
    offsetAt.apply(inSight).ifPresent(it -> edges.drag(it, byLetters));
  }

  private void scrollOn() {
    scroll.by(beyond() * SCROLLED);
    dragOn();
  }

  /// -1 near the upper border, 1 near the lower one.
  private int beyond() {
    Point2D here = screenToLocal(pointer);
    boolean below = here.getY() > clip.getY() + clip.getHeight() - BORDER;
    return here.getY() < clip.getY() + BORDER ? -1 : below ? 1 : 0;
  }
}
