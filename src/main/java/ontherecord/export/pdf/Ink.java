package ontherecord.export.pdf;

import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// Draws on a page, in points from its upper left corner.
final class Ink implements Closeable {

  private final PDPageContentStream page;
  private final double left;
  private final double top;

  /// @param left where the page's words begin
  /// @param top the same from the lower edge
  Ink(PDPageContentStream page, double left, double top) {
    this.page = page;
    this.left = left;
    this.top = top;
  }

  /// Words, from the line that they stand on.
  void words(Compositor.Line line, double x, double y, double ink) throws IOException {
    page.setNonStrokingColor((float) ink);
    page.beginText();
    page.newLineAtOffset((float) (left + x), (float) (top - y));
    for (Compositor.Run run : line.runs()) {
      page.setFont(run.typeface().inDocument(), (float) line.size());
      page.showText(run.words());
    }
    page.endText();
  }

  /// A filled box.
  void box(double x, double y, double width, double height, double ink) throws IOException {
    page.setNonStrokingColor((float) ink);
    rectangle(x, y, width, height);
    page.fill();
  }

  /// A filled box with a thin dark edge.
  void bar(double x, double y, double width, double height, double ink, double edge)
      throws IOException {
    page.setNonStrokingColor((float) ink);
    page.setStrokingColor((float) edge);
    page.setLineWidth(0.5f);
    rectangle(x, y, width, height);
    page.fillAndStroke();
  }

  private void rectangle(double x, double y, double width, double height) throws IOException {
    page.addRect((float) (left + x), (float) (top - y - height), (float) width, (float) height);
  }

  @Override
  public void close() throws IOException {
    page.close();
  }
}
