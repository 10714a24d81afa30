package ontherecord.view;

import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import jfx.incubator.scene.control.richtext.SideDecorator;
import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.ParagraphDirection;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModelViewOnlyBase;
import ontherecord.viewmodel.Highlights;
import ontherecord.viewmodel.Mark;
import ontherecord.viewmodel.Page;
import ontherecord.viewmodel.Reading;

/// The rows of a page, dressed, as the text area asks for them.
final class ArticleModel extends StyledTextModelViewOnlyBase {

  private final Supplier<Reading> reading;
  private final DoubleSupplier zoom;

  /// @param reading what is shown now
  ArticleModel(Supplier<Reading> reading, DoubleSupplier zoom) {
    this.reading = reading;
    this.zoom = zoom;
  }

  /// Has the rows in sight drawn anew.
  void redraw() {
    fireStyleChangeEvent(TextPos.ZERO, TextPos.ZERO);
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
    RichParagraph.Builder paragraph = RichParagraph.builder();
    if (!page().rows().isEmpty()) {
      Page.Row row = page().rows().get(index);
      RowStyle style = RowStyle.of(row, zoom.getAsDouble());
      Highlights highlights = reading.get().highlights();
      // the area draws what is behind words that are read from right to left in the wrong place
      boolean inked = page().isRightToLeft(row);
      for (Mark mark : highlights.marks(row)) {
        if (RowStyle.isBehind(mark) && !inked) {
          int start = mark.span().start() - row.start();
          paragraph.addHighlight(start, mark.span().length(), RowStyle.styleClass(mark.kind()));
        }
      }
      for (Highlights.EdgeLetter edge : highlights.edges(row)) {
        int start = edge.letter().start() - row.start();
        String[] place = EdgeHandles.place(edge);
        paragraph.addHighlight(start, edge.letter().length(), place);
      }
      for (Highlights.Run run : highlights.runs(row)) {
        paragraph.addWithStyleNames(reading.get().words(run.span()), style.text(run, inked));
      }
      StyleAttributeMap.Builder attributes =
          StyleAttributeMap.builder().setSpaceBelow(style.below()).setLineSpacing(style.between());
      if (inked) {
        attributes.setParagraphDirection(ParagraphDirection.RIGHT_TO_LEFT);
      }
      paragraph.setParagraphAttributes(attributes.build());
    }
    return paragraph.build();
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
