package ontherecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import ontherecord.quote.Form;
import ontherecord.say.Messages;

/// The report as a page to print: figures, speakers with their quotations, sources, checks.
final class ReportExport implements Writing {

  private static final int ROW = 26;
  private static final int LEFT = 240;
  private static final int WIDTH = 640;

  private final HtmlPage page;

  ReportExport(OutputStream out) throws IOException {
    this.page = new HtmlPage(out);
  }

  @Override
  public void add(Excerpt excerpt) throws IOException {
    Markup html = page.article(excerpt, "report");
    boolean list = false;
    boolean figure = false;
    for (ReportLine line : Report.checked(excerpt)) {
      if (list && line.kind() != ReportLine.Kind.ITEM) {
        html.close();
        list = false;
      }
      if (!figure && !line.isAboveFigure()) {
        figure(excerpt, html);
        figure = true;
      }
      html.raw("\n");
      String direction = line.isRightToLeft() ? "rtl" : "";
      switch (line.kind()) {
        case TITLE -> html.element("h1", line.words(), "dir", direction);
        case ABOUT -> html.element("p", line.words(), "class", "about");
        case SPEAKER, HEADING -> html.element("h2", line.words());
        case QUOTATION -> html.element("blockquote", line.words(), "dir", direction);
        case FACT -> html.element("p", line.words(), "class", "fact");
        case ITEM -> {
          if (!list) {
            html.open("ul");
            list = true;
          }
          html.element("li", line.words());
        }
      }
    }
    if (list) {
      html.close();
    }
    html.close();
  }

  @Override
  public void close() throws IOException {
    page.close();
  }

  /// Bars of quotations, one a speaker; thoughts are no quotations.
  private static void figure(Excerpt excerpt, Markup html) throws IOException {
    Figure figure = Figure.of(excerpt);
    List<Bar> bars = figure.bars();
    int most = figure.most();
    if (most == 0) {
      return;
    }
    html.open("figure");
    String height = Integer.toString(figure.rows() * ROW);
    html.open("svg", "viewBox", "0 0 " + WIDTH + " " + height, "role", "img");
    html.element("title", Messages.text("export.figure"));
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      String y = Integer.toString(i * ROW + 17);
      html.element("text", bar.name(), "x", "0", "y", y);
      double x = LEFT;
      double unit = (WIDTH - LEFT - 40.0) / most;
      for (Form form : Form.values()) {
        int count = bar.count(form);
        if (count > 0) {
          html.open(
              "rect",
              "class",
              Excerpt.word(form),
              "x",
              number(x),
              "y",
              Integer.toString(i * ROW + 4),
              "width",
              number(count * unit),
              "height",
              Integer.toString(ROW - 8));
          html.element("title", Messages.text("form.count", Excerpt.word(form), count)).close();
          x += count * unit;
        }
      }
      html.element("text", Integer.toString(bar.total()), "x", number(x + 6), "y", y);
    }
    if (figure.others() > 0) {
      String y = Integer.toString(bars.size() * ROW + 17);
      html.element("text", figure.more(), "x", "0", "y", y);
    }
    html.close().open("figcaption").text(Messages.text("export.figure"));
    for (Form form : Form.values()) {
      html.element("span", Excerpt.word(form), "class", "key " + Excerpt.word(form));
    }
    html.close().close();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
