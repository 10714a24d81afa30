package ontherecord.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import ontherecord.export.Excerpt;
import ontherecord.export.Face;
import ontherecord.export.Figure;
import ontherecord.export.PageBreaks;
import ontherecord.export.Report;
import ontherecord.export.ReportLine;
import ontherecord.export.ReportLine.Kind;
import ontherecord.say.Messages;

/// The report on an article as rows to be set on pages.
final class ReportRows {

  private static final int MOST_NAMED = 12;

  private final Fonts fonts;
  private final Compositor compositor;
  private final double width;
  private final List<Row> rows = new ArrayList<>();

  /// What is drawn of a row.
  interface Drawing {
    void draw(Ink ink, double top) throws IOException;
  }

  /// @param room what it takes
  /// @param section what begins with it; empty where nothing does
  record Row(PageBreaks.Row room, Drawing drawing, Optional<ReportLine> section) {}

  private ReportRows(Fonts fonts, double width) {
    this.fonts = fonts;
    this.compositor = new Compositor(fonts);
    this.width = width;
  }

  /// The rows, none wider than `width`.
  static List<Row> of(Excerpt excerpt, Fonts fonts, double width) throws IOException {
    ReportRows it = new ReportRows(fonts, width);
    boolean plotted = false;
    for (ReportLine line : Report.checked(excerpt)) {
      if (!plotted && !line.isAboveFigure()) {
        it.plot(Figure.of(excerpt));
        plotted = true;
      }
      it.set(line);
    }
    it.sayWhatIsMissing();
    return it.rows;
  }

  private void set(ReportLine line) throws IOException {
    Face face = Face.of(line.kind());
    Typeface typeface = fonts.of(face.family());
    double height = typeface.height() * face.size() * Face.LEADING;
    double base = typeface.ascent() * face.size();
    double room = width - face.indent();
    boolean rightToLeft = line.isRightToLeft();
    List<Compositor.Line> lines =
        compositor.lines(line.words(), face.family(), face.size(), room, rightToLeft);
    for (int i = 0; i < lines.size(); i++) {
      Compositor.Line words = lines.get(i);
      double x = face.indent() + (rightToLeft ? room - words.width() : 0);
      boolean isQuotation = line.kind() == Kind.QUOTATION;
      rows.add(
          new Row(
              new PageBreaks.Row(
                  i == 0 ? face.before() : 0,
                  height,
                  PageBreaks.keeps(line.kind(), i, lines.size())),
              (ink, top) -> {
                ink.words(words, x, top + base, face.ink());
                if (isQuotation) {
                  ink.box(0, top, 2, height, Face.RULE);
                }
              },
              i == 0 && begins(line.kind()) ? Optional.of(line) : Optional.empty()));
    }
  }

  private static boolean begins(Kind kind) {
    return switch (kind) {
      case TITLE, SPEAKER, HEADING -> true;
      case ABOUT, QUOTATION, FACT, ITEM -> false;
    };
  }

  private void plot(Figure figure) throws IOException {
    if (figure.most() > 0) {
      rows.add(new Plot(compositor, fonts, width).row(figure));
    }
  }

  /// Which characters `\ufffd` stands for, so that nobody takes it for the article's.
  private void sayWhatIsMissing() throws IOException {
    if (!compositor.missing().isEmpty()) {
      String points =
          compositor.missing().stream()
              .limit(MOST_NAMED)
              .map(it -> String.format(Locale.ROOT, "U+%04X", it))
              .collect(Collectors.joining(", "));
      boolean more = compositor.missing().size() > MOST_NAMED;
      set(
          new ReportLine(
              Kind.ABOUT, Messages.text("export.pdf.missing", more ? points + " …" : points)));
    }
  }
}
