package ontherecord.cli;

import ontherecord.cli.Wrapped.Look;
import ontherecord.export.Excerpt;
import ontherecord.export.Report;
import ontherecord.export.ReportLine;
import ontherecord.quote.QuotedArticle;

/// The report on an article as text to read on a terminal.
public final class TextReport {

  private TextReport() {}

  /// The report on `quoted`; ends with a line break.
  public static String of(QuotedArticle quoted) {
    return report(quoted, false);
  }

  /// The same with the colours of a terminal.
  static String coloured(QuotedArticle quoted) {
    return report(quoted, true);
  }

  private static String report(QuotedArticle quoted, boolean colours) {
    Wrapped text = new Wrapped(colours);
    for (ReportLine line : Report.of(Excerpt.of(quoted))) {
      switch (line.kind()) {
        case TITLE -> text.line(Look.TITLE, 0, line.words());
        case ABOUT -> text.line(Look.PLAIN, 0, line.words());
        case SPEAKER -> {
          text.gap();
          text.line(Look.SPEAKER, 0, line.words());
        }
        case QUOTATION -> {
          text.gap();
          text.line(Look.PLAIN, 2, line.words());
        }
        case FACT -> text.line(Look.FAINT, 4, line.words());
        case HEADING -> {
          text.gap();
          text.line(Look.TITLE, 0, line.words());
        }
        case ITEM -> text.line(Look.PLAIN, 2, line.words());
      }
    }
    return text.toString();
  }
}
