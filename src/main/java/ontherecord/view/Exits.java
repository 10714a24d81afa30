package ontherecord.view;

import java.nio.file.InvalidPathException;
import java.util.List;
import javafx.scene.control.MenuButton;
import ontherecord.export.Export;
import ontherecord.viewmodel.Exporting;

/// The ways in which quotations leave the window.
final class Exits {

  private final Exporting exporting;
  private final FileQuestions files;
  private final ExportMenu menu;

  Exits(Exporting exporting, FileQuestions files) {
    this.exporting = exporting;
    this.files = files;
    menu = new ExportMenu(exporting, this::export, List.of());
  }

  /// The tool that offers them.
  MenuButton tool() {
    return menu.button();
  }

  /// Why something could not leave.
  ErrorBanner banner() {
    return new ErrorBanner("export-trouble", exporting.troubleProperty(), exporting::dismiss);
  }

  /// How far a file is.
  ProgressLine progress() {
    return new ProgressLine("exporting", exporting.progressProperty(), exporting::cancel);
  }

  /// Opens the menu.
  void showMenu() {
    menu.show();
  }

  private void export(Exporting.Scope scope, Export format) {
    try {
      files
          .save(exporting.name(scope, format))
          .ifPresent(file -> exporting.write(scope, format, file));
    } catch (InvalidPathException e) {
      exporting.refuseName(e.getInput());
    }
  }
}
