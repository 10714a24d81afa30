package ontherecord.view;

import java.awt.AWTError;
import java.awt.HeadlessException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import ontherecord.export.Excerpt;
import org.jspecify.annotations.Nullable;

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

  private static final System.Logger LOG = System.getLogger(Printing.class.getName());

  private Printing() {}

  /// Asks for a printer, and prints there.
  static End print(Excerpt excerpt, Window owner) {
    return job(PrinterJob::createPrinterJob)
        .map(it -> print(it, excerpt, owner))
        .orElse(End.NO_PRINTER);
  }

  /// Something to print with; empty where there is no printer, or nothing that knows of printers.
  static Optional<PrinterJob> job(Supplier<@Nullable PrinterJob> system) {
    try {
      return Optional.ofNullable(system.get());
    } catch (HeadlessException | AWTError | LinkageError e) {
      LOG.log(System.Logger.Level.DEBUG, "nothing to print with", e);
      return Optional.empty();
    }
  }

  private static End print(PrinterJob job, Excerpt excerpt, Window owner) {
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
