package ontherecord.view;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;
import ontherecord.export.Bar;
import ontherecord.export.Excerpt;
import ontherecord.export.Face;
import ontherecord.export.Figure;
import ontherecord.export.PageBreaks;
import ontherecord.export.Report;
import ontherecord.export.ReportLine;
import ontherecord.quote.Form;
import ontherecord.viewmodel.Messages;
import ontherecord.viewmodel.QuotationRow;

/// The report on an article, set on pages of paper line by line.
final class ReportPages {

  private static final String SERIF = "Source Serif 4";
  private static final String SANS = "Inter";
  private static final String BOLD = "Inter SemiBold";
  private static final Color INK = Color.gray(Face.INK);
  private static final Color FAINT = Color.gray(Face.FAINT);
  private static final Color RULE = Color.gray(Face.RULE);
  private static final double FOOTER = 24;
  private static final double ROW = 17;
  private static final double COUNT = 24;

  private final double width;
  private final List<Row> rows = new ArrayList<>();

  /// What is not broken, and the room that it takes.
  private record Row(Node node, PageBreaks.Row room) {}

  private ReportPages(double width) {
    this.width = width;
  }

  /// The pages, each `width` by `height`, in points; at least one.
  static List<Pane> of(Excerpt excerpt, double width, double height) {
    ReportPages pages = new ReportPages(width);
    boolean plotted = false;
    for (ReportLine line : Report.checked(excerpt)) {
      if (!plotted && !line.isAboveFigure()) {
        pages.plot(Figure.of(excerpt));
        plotted = true;
      }
      pages.set(line);
    }
    return pages.broken(height, excerpt.quoted().article().origin().name());
  }

  private void set(ReportLine line) {
    Face face = Face.of(line.kind());
    Font font = font(face);
    Color ink = Color.gray(face.ink());
    String words = line.words();
    double room = width - face.indent();
    Text whole = text(words, font, ink);
    whole.setWrappingWidth(room);
    List<TextLineInfo> lines = whole.getLayoutInfo().getTextLines(false);
    boolean rightToLeft = line.isRightToLeft();
    for (int i = 0; i < lines.size(); i++) {
      TextLineInfo at = lines.get(i);
      Text piece = text(words.substring(at.start(), at.end()).stripTrailing(), font, ink);
      double height = at.bounds().getHeight() * Face.LEADING;
      double left = rightToLeft ? room - piece.getLayoutBounds().getWidth() : 0;
      piece.setX(face.indent() + left);
      Pane row = new Pane(piece);
      if (line.kind() == ReportLine.Kind.QUOTATION) {
        row.getChildren().add(box(0, 0, 2, height, RULE));
      }
      boolean keeps = PageBreaks.keeps(line.kind(), i, lines.size());
      rows.add(new Row(row, new PageBreaks.Row(i == 0 ? face.before() : 0, height, keeps)));
    }
  }

  private static Font font(Face face) {
    String family =
        switch (face.family()) {
          case SERIF -> SERIF;
          case SANS -> SANS;
          case BOLD -> BOLD;
        };
    return Font.font(family, face.size());
  }

  /// Quotations by speaker and form. The forms differ by their pattern too, for printers without
  /// colour: filled, half, and outlined.
  private void plot(Figure figure) {
    List<Bar> bars = figure.bars();
    if (figure.most() == 0) {
      return;
    }
    Pane plot = new Pane();
    Font font = Font.font(SANS, 8.5);
    double left = width * 0.36;
    double unit = (width - left - COUNT) / figure.most();
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      add(plot, 0, i * ROW + 2, text(bar.name(), font, INK));
      double x = left;
      for (Form form : Form.values()) {
        double length = bar.count(form) * unit;
        if (length > 0) {
          plot.getChildren().add(bar(x, i * ROW + 2, length, form));
          x += length;
        }
      }
      add(plot, x + 5, i * ROW + 2, text(Integer.toString(bar.total()), font, INK));
    }
    add(plot, 0, bars.size() * ROW + 2, text(figure.more(), font, INK));
    double y = figure.rows() * ROW + 8;
    add(plot, 0, y, text(Messages.text("export.figure"), font, FAINT));
    double x = left;
    for (Form form : Form.values()) {
      Text word = text(QuotationRow.word(form), font, FAINT);
      plot.getChildren().add(bar(x, y, 14, form));
      add(plot, x + 19, y, word);
      x += word.getLayoutBounds().getWidth() + 37;
    }
    rows.add(new Row(plot, new PageBreaks.Row(14, y + ROW, false)));
  }

  private static Rectangle bar(double x, double y, double length, Form form) {
    Rectangle bar =
        switch (form) {
          case DIRECT -> box(x, y, length, ROW - 6, INK);
          case MIXED -> box(x, y, length, ROW - 6, Color.gray(0.62));
          case INDIRECT -> box(x, y, length, ROW - 6, Color.WHITE);
        };
    bar.setStroke(INK);
    bar.setStrokeWidth(0.5);
    return bar;
  }

  private List<Pane> broken(double height, String name) {
    List<Pane> pages =
        PageBreaks.of(rows.stream().map(Row::room).toList(), height - FOOTER).stream()
            .map(it -> page(it.from(), it.to(), height))
            .toList();
    for (int i = 0; i < pages.size(); i++) {
      Text footer =
          text(Messages.text("print.footer", name, i + 1, pages.size()), Font.font(SANS, 8), FAINT);
      add(pages.get(i), 0, height - FOOTER / 2, footer);
    }
    return pages;
  }

  private Pane page(int from, int to, double height) {
    Pane page = new Pane();
    page.setPrefSize(width, height);
    page.resize(width, height);
    double y = 0;
    for (int i = from; i < to; i++) {
      Row row = rows.get(i);
      y += i == from ? 0 : row.room().before();
      row.node().setLayoutY(y);
      page.getChildren().add(row.node());
      y += row.room().height();
    }
    return page;
  }

  private static void add(Pane pane, double x, double y, Text text) {
    text.setX(x);
    text.setY(y);
    pane.getChildren().add(text);
  }

  private static Rectangle box(double x, double y, double width, double height, Color fill) {
    Rectangle box = new Rectangle(x, y, width, height);
    box.setFill(fill);
    return box;
  }

  private static Text text(String words, Font font, Color ink) {
    Text text = new Text(words);
    text.setTextOrigin(VPos.TOP);
    text.setFont(font);
    text.setFill(ink);
    return text;
  }
}
