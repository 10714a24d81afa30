package ontherecord.view;

import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import jfx.incubator.scene.control.richtext.SideDecorator;

/// What stands left or right of the article's rows.
///
/// @param width how wide, for the width of the article's pane
/// @param node for a row
record Side(DoubleUnaryOperator width, IntFunction<Node> node) implements SideDecorator {

  @Override
  public double getPrefWidth(double viewWidth) {
    return Measure.asked(width.applyAsDouble(viewWidth));
  }

  @Override
  public Node getNode(int index) {
    return node.apply(index);
  }

  @Override
  public Node getMeasurementNode(int index) {
    return new Region();
  }
}
