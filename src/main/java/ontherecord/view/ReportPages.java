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
import ontherecord.export.Report;
import ontherecord.export.ReportLine;
import ontherecord.quote.Form;
import ontherecord.text.Glyphs;
import ontherecord.viewmodel.Messages;
import ontherecord.viewmodel.QuotationRow;

/// The report on an article, set on pages of paper: line by line, so that no line is cut, and no
/// heading and no quotation's last line stands apart from what belongs to it.
final class ReportPages {

  private static final String SERIF = "Source Serif 4";
  private static final String SANS = "Inter";
  private static final String BOLD = "Inter SemiBold";
  private static final Color INK = Color.gray(0.1);
  private static final Color FAINT = Color.gray(0.36);
  private static final Color RULE = Color.gray(0.75);
  private static final double FOOTER = 24;
  private static final double LEADING = 1.1;
  private static final double ROW = 17;
  private static final double COUNT = 24;

  private final double width;
  private final List<Row> rows = new ArrayList<>();

  /// What is not broken: a line, or the plot.
  ///
  /// @param before the room above it, but not at the top of a page
  /// @param keeps whether the next one must stand on the same page
  private record Row(Node node, double before, double height, boolean keeps) {}

  /// How the lines of a kind look.
  ///
  /// @param indent from the left, and a rule there where it is a quotation
  private record Face(Font font, Color ink, double indent, double before) {

    static Face of(ReportLine.Kind kind) {
      return switch (kind) {
        case TITLE -> new Face(Font.font(SERIF, 22), INK, 0, 0);
        case ABOUT -> new Face(Font.font(SANS, 9), FAINT, 0, 3);
        case SPEAKER, HEADING -> new Face(Font.font(BOLD, 11.5), INK, 0, 18);
        case QUOTATION -> new Face(Font.font(SERIF, 11), INK, 12, 10);
        case FACT -> new Face(Font.font(SANS, 8.5), FAINT, 12, 3);
        case ITEM -> new Face(Font.font(SANS, 9), INK, 12, 4);
      };
    }
  }

  private ReportPages(double width) {
    this.width = width;
  }

  /// The pages, each `width` by `height`, in points; at least one.
  static List<Pane> of(Excerpt excerpt, double width, double height) {
    ReportPages pages = new ReportPages(width);
    boolean plotted = false;
    for (ReportLine line : Report.checked(excerpt)) {
      boolean head = line.kind() == ReportLine.Kind.TITLE || line.kind() == ReportLine.Kind.ABOUT;
      if (!head && !plotted) {
        pages.plot(Bar.of(excerpt));
        plotted = true;
      }
      pages.set(line);
    }
    return pages.broken(height, excerpt.quoted().article().origin().name());
  }

  private void set(ReportLine line) {
    Face face = Face.of(line.kind());
    String words = line.words();
    double room = width - face.indent();
    Text whole = text(words, face.font(), face.ink());
    whole.setWrappingWidth(room);
    List<TextLineInfo> lines = whole.getLayoutInfo().getTextLines(false);
    boolean rightToLeft = Glyphs.isRightToLeft(words);
    for (int i = 0; i < lines.size(); i++) {
      TextLineInfo at = lines.get(i);
      Text piece =
          text(words.substring(at.start(), at.end()).stripTrailing(), face.font(), face.ink());
      double height = at.bounds().getHeight() * LEADING;
      double left = rightToLeft ? room - piece.getLayoutBounds().getWidth() : 0;
      piece.setX(face.indent() + left);
      Pane row = new Pane(piece);
      if (line.kind() == ReportLine.Kind.QUOTATION) {
        row.getChildren().add(box(0, 0, 2, height, RULE));
      }
      rows.add(
          new Row(row, i == 0 ? face.before() : 0, height, keeps(line.kind(), i, lines.size())));
    }
  }

  private static boolean keeps(ReportLine.Kind kind, int line, int lines) {
    return switch (kind) {
      case TITLE, SPEAKER, HEADING -> true;
      // two lines at least on either side of a break, and the last with what is said of it
      case QUOTATION -> line == 0 || line >= lines - 2;
      case ABOUT, FACT, ITEM -> false;
    };
  }

  /// Quotations by speaker and form. The forms differ by their pattern too, for printers without
  /// colour: filled, half, and outlined.
  private void plot(List<Bar> bars) {
    int most = bars.stream().mapToInt(Bar::total).max().orElse(0);
    if (most == 0) {
      return;
    }
    Pane plot = new Pane();
    Font font = Font.font(SANS, 8.5);
    double left = width * 0.36;
    double unit = (width - left - COUNT) / most;
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
    double y = bars.size() * ROW + 8;
    add(plot, 0, y, text(Messages.text("export.figure"), font, FAINT));
    double x = left;
    for (Form form : Form.values()) {
      Text word = text(QuotationRow.word(form), font, FAINT);
      plot.getChildren().add(bar(x, y, 14, form));
      add(plot, x + 19, y, word);
      x += word.getLayoutBounds().getWidth() + 37;
    }
    rows.add(new Row(plot, 14, y + ROW, false));
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

  /// Breaks between rows, but not after one that keeps the next, unless a page is too small.
  private List<Pane> broken(double height, String name) {
    List<Pane> pages = new ArrayList<>();
    double room = height - FOOTER;
    int from = 0;
    while (from < rows.size()) {
      int fits = from;
      double used = 0;
      while (fits < rows.size() && used + need(fits, from) <= room) {
        used += need(fits, from);
        fits++;
      }
      int to = Math.max(fits, from + 1);
      while (to < rows.size() && to > from + 1 && rows.get(to - 1).keeps()) {
        to--;
      }
      boolean whole = to == from + 1 && to < rows.size() && rows.get(from).keeps();
      pages.add(page(from, whole ? Math.max(fits, from + 1) : to, height));
      from = whole ? Math.max(fits, from + 1) : to;
    }
    for (int i = 0; i < pages.size(); i++) {
      Text footer =
          text(Messages.text("print.footer", name, i + 1, pages.size()), Font.font(SANS, 8), FAINT);
      add(pages.get(i), 0, height - FOOTER / 2, footer);
    }
    return pages;
  }

  private double need(int row, int first) {
    return rows.get(row).height() + (row == first ? 0 : rows.get(row).before());
  }

  private Pane page(int from, int to, double height) {
    Pane page = new Pane();
    page.setPrefSize(width, height);
    page.resize(width, height);
    double y = 0;
    for (int i = from; i < to; i++) {
      Row row = rows.get(i);
      y += i == from ? 0 : row.before();
      row.node().setLayoutY(y);
      page.getChildren().add(row.node());
      y += row.height();
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
