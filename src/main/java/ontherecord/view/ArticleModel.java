package ontherecord.view;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import jfx.incubator.scene.control.richtext.SideDecorator;
import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModelViewOnlyBase;
import ontherecord.viewmodel.Page;
import ontherecord.viewmodel.Reading;

/// The rows of a page, dressed, as the text area asks for them.
final class ArticleModel extends StyledTextModelViewOnlyBase {

  private final Supplier<Reading> reading;
  private final DoubleSupplier zoom;

  /// The rows drawn, for as long as the area keeps them.
  private final Set<RowFlow> drawn = Collections.newSetFromMap(new WeakHashMap<>());

  /// @param reading what is shown now
  ArticleModel(Supplier<Reading> reading, DoubleSupplier zoom) {
    this.reading = reading;
    this.zoom = zoom;
  }

  /// Draws the rows anew that look different now.
  void redraw() {
    drawn.forEach(it -> it.show(reading.get().highlights(), zoom.getAsDouble()));
  }

  /// What stands left of a row.
  Node beside(int index) {
    if (page().rows().isEmpty()) {
      return new Region();
    }
    Page.Row row = page().rows().get(index);
    return RowStyle.of(row, zoom.getAsDouble()).beside(reading.get().highlights().gutter(row));
  }

  @Override
  public int size() {
    return Math.max(1, page().rows().size());
  }

  @Override
  public String getPlainText(int index) {
    return page().rows().isEmpty() ? "" : page().words(page().rows().get(index));
  }

  @Override
  public RichParagraph getParagraph(int index) {
    return page().rows().isEmpty()
        ? RichParagraph.builder().build()
        : RichParagraph.of(() -> flow(page().rows().get(index)));
  }

  private RowFlow flow(Page.Row row) {
    RowFlow flow = new RowFlow(row, reading.get().highlights(), zoom.getAsDouble());
    drawn.add(flow);
    return flow;
  }

  @Override
  public StyleAttributeMap getStyleAttributeMap(StyleResolver resolver, TextPos position) {
    return StyleAttributeMap.EMPTY;
  }

  private Page page() {
    return reading.get().page();
  }

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
}
