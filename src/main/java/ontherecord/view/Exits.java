package ontherecord.view;

import java.nio.file.InvalidPathException;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import ontherecord.export.Excerpt;
import ontherecord.export.Export;
import ontherecord.viewmodel.Citing;
import ontherecord.viewmodel.Exporting;
import ontherecord.viewmodel.Messages;

/// The ways in which quotations leave the window.
final class Exits {

  private final Exporting exporting;
  private final Citing citing;
  private final FileQuestions files;
  private final Sheet sheet;
  private final StatusLine status;
  private final ExportMenu menu;

  Exits(Exporting exporting, Citing citing, FileQuestions files, Sheet sheet, StatusLine status) {
    this.exporting = exporting;
    this.citing = citing;
    this.files = files;
    this.sheet = sheet;
    this.status = status;
    menu =
        new ExportMenu(
            exporting,
            this::export,
            List.of(item("export.print", Key.PRINT), pdf(), item("export.citation", Key.CITATION)));
    exporting.newsProperty().subscribe(it -> it.ifPresent(status::tell));
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

  /// Does what one of the keys for it asks.
  void act(Key key) {
    switch (key) {
      case COPY -> citing.words().ifPresent(this::copy);
      case CITE -> cite();
      case CITATION -> askHowToCite();
      case EXPORT -> menu.show();
      case PRINT -> print();
      default -> throw new IllegalArgumentException("no way out: " + key);
    }
  }

  private void copy(String words) {
    Clips.copy(words);
    status.tell(Messages.text("status.copied"));
  }

  /// In a style, that may take a moment the first time.
  private void cite() {
    boolean[] copied = new boolean[1];
    boolean cites =
        citing.citation(
            copy -> {
              copied[0] = true;
              copy(copy);
            },
            () -> status.tell(Messages.text("status.cite.failed")));
    if (cites && !copied[0]) {
      status.tell(Messages.text("status.citing"));
    }
  }

  private void copy(Citing.Copy copy) {
    Clips.copy(copy);
    status.tell(Messages.text("status.cited"));
  }

  private void print() {
    List<Excerpt> excerpts = exporting.excerpts(Exporting.Scope.ARTICLE);
    if (excerpts.isEmpty()) {
      exporting.complain(Messages.text("print.nothing"), exporting.words(Exporting.Scope.ARTICLE));
      return;
    }
    exporting.dismiss();
    switch (Printing.print(excerpts.getFirst(), sheet.getScene().getWindow())) {
      case PRINTED -> status.tell(Messages.text("print.done"));
      case LEFT -> {}
      case NO_PRINTER ->
          exporting.complain(Messages.text("print.failed"), Messages.text("print.no.printer"));
      case FAILED ->
          exporting.complain(Messages.text("print.failed"), Messages.text("print.broken"));
    }
  }

  private void savePdf() {
    Exporting.Scope article = Exporting.Scope.ARTICLE;
    if (exporting.excerpts(article).isEmpty()) {
      exporting.complain(Messages.text("export.nothing.title"), exporting.words(article));
    } else {
      export(article, Export.PDF);
    }
  }

  private void askHowToCite() {
    CitationSheet question = new CitationSheet(citing, files, sheet::hide);
    sheet.open(question, question.first());
  }

  private MenuItem item(String name, Key key) {
    MenuItem item = new MenuItem(Messages.text(name, key.caps()));
    item.setId(name.replace('.', '-'));
    item.setOnAction(_ -> act(key));
    return item;
  }

  /// Beside printing, since people look for it there.
  private MenuItem pdf() {
    MenuItem item = new MenuItem(Messages.text("export.pdf"));
    item.setId("export-pdf");
    item.setOnAction(_ -> savePdf());
    return item;
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
