package ontherecord.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ontherecord.export.Bar;
import ontherecord.export.Face;
import ontherecord.export.Figure;
import ontherecord.export.PageBreaks;
import ontherecord.export.Report;
import ontherecord.quote.Form;
import ontherecord.say.Messages;

/// Quotations by speaker and form. The forms differ by their pattern too, for printers without
/// colour: filled, half, and outlined.
final class Plot {

  private static final Face.Family FAMILY = Face.Family.SANS;
  private static final double SIZE = 8.5;
  private static final double ROW = 17;
  private static final double BAR = 11;
  private static final double COUNT = 24;
  private static final double KEY = 14;
  private static final double BEFORE = 14;

  private final Compositor compositor;
  private final double width;
  private final double left;
  private final double base;
  private final List<ReportRows.Drawing> drawings = new ArrayList<>();

  Plot(Compositor compositor, Fonts fonts, double width) throws IOException {
    this.compositor = compositor;
    this.width = width;
    this.left = width * 0.36;
    this.base = 2 + fonts.of(FAMILY).ascent() * SIZE;
  }

  /// The plot, which has one bar at least.
  ReportRows.Row row(Figure figure) throws IOException {
    List<Bar> bars = figure.bars();
    double unit = (width - left - COUNT) / figure.most();
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      double y = i * ROW;
      words(bar.name(), 0, y, left - 8, Face.INK);
      double x = left;
      for (Form form : Form.values()) {
        double length = bar.count(form) * unit;
        if (length > 0) {
          bar(x, y, length, form);
          x += length;
        }
      }
      words(Integer.toString(bar.total()), x + 5, y, COUNT, Face.INK);
    }
    if (figure.others() > 0) {
      words(figure.more(), 0, bars.size() * ROW, left - 8, Face.INK);
    }
    double y = figure.rows() * ROW + 8;
    words(Messages.text("export.figure"), 0, y, left - 8, Face.FAINT);
    double x = left;
    for (Form form : Form.values()) {
      bar(x, y, KEY, form);
      x += KEY + 5 + words(Report.word(form), x + KEY + 5, y, width, Face.FAINT) + 18;
    }
    List<ReportRows.Drawing> all = List.copyOf(drawings);
    return new ReportRows.Row(
        new PageBreaks.Row(BEFORE, y + ROW, false),
        (ink, top) -> {
          for (ReportRows.Drawing drawing : all) {
            drawing.draw(ink, top);
          }
        },
        Optional.empty());
  }

  private double words(String words, double x, double y, double room, double gray)
      throws IOException {
    Compositor.Line line = compositor.line(words, FAMILY, SIZE, room);
    drawings.add((ink, top) -> ink.words(line, x, top + y + base, gray));
    return line.width();
  }

  private void bar(double x, double y, double length, Form form) {
    double gray =
        switch (form) {
          case DIRECT -> Face.INK;
          case MIXED -> 0.62;
          case INDIRECT -> 1;
        };
    drawings.add((ink, top) -> ink.bar(x, top + y + 2, length, BAR, gray, Face.INK));
  }
}
