package ontherecord.view;

import java.util.List;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import ontherecord.export.Excerpt;

/// Prints the report on an article.
final class Printing {

  /// How it ended.
  enum End {
    PRINTED,
    /// The reader thought better of it.
    LEFT,
    NO_PRINTER,
    FAILED
  }

  private Printing() {}

  /// Asks for a printer, and prints there.
  static End print(Excerpt excerpt, Window owner) {
    PrinterJob job = PrinterJob.createPrinterJob();
    if (job == null) {
      return End.NO_PRINTER;
    }
    if (!job.showPrintDialog(owner)) {
      job.cancelJob();
      return End.LEFT;
    }
    PageLayout layout = job.getJobSettings().getPageLayout();
    List<Pane> pages =
        ReportPages.of(excerpt, layout.getPrintableWidth(), layout.getPrintableHeight());
    for (Pane page : pages) {
      if (!job.printPage(page)) {
        job.cancelJob();
        return End.FAILED;
      }
    }
    return job.endJob() ? End.PRINTED : End.FAILED;
  }
}
