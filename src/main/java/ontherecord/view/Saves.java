package ontherecord.view;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import ontherecord.viewmodel.Desk;
import ontherecord.viewmodel.Keeping;
import ontherecord.viewmodel.Messages;
import ontherecord.viewmodel.Misfits;
import ontherecord.viewmodel.Note;
import ontherecord.viewmodel.Renewing;
import ontherecord.viewmodel.Saving;
import org.kordamp.ikonli.feather.Feather;

/// Saving, as far as the reader sees it: the tool, the keys, and what is told about it.
final class Saves {

  /// How long unsaved work may be in this window only.
  private static final Duration WAIT = Duration.seconds(3);

  private final Saving saving;
  private final Keeping keeping;
  private final Renewing renewing;
  private final Misfits misfits;
  private final FileQuestions files;
  private final Sheet sheet;
  private final PauseTransition wait = new PauseTransition(WAIT);

  Saves(
      Desk desk,
      Saving saving,
      Keeping keeping,
      Renewing renewing,
      FileQuestions files,
      Sheet sheet,
      StatusLine status) {
    this.saving = saving;
    this.keeping = keeping;
    this.renewing = renewing;
    this.misfits = new Misfits(desk);
    this.files = files;
    this.sheet = sheet;
    wait.setOnFinished(_ -> keeping.keep());
    keeping.behindProperty().subscribe(this::keepSoon);
    saving.newsProperty().subscribe(it -> it.ifPresent(status::tell));
    renewing.newsProperty().subscribe(it -> it.ifPresent(status::tell));
  }

  /// The tool that saves.
  SplitMenuButton tool() {
    MenuItem as = new MenuItem(Messages.text("tools.save.as", Key.SAVE_AS.caps()));
    as.setId("save-as");
    as.setOnAction(_ -> saveAs());
    SplitMenuButton tool = Tools.split(Feather.SAVE, "tools.save", this::save, as);
    tool.setId("save");
    tool.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    return tool;
  }

  /// What is told.
  Node bars() {
    return new VBox(
        new NoteBar("kept-note", keeping.offerProperty(), keeping::later, this::offers),
        new NoteBar("saving-note", saving.noteProperty(), saving::dismiss, this::offers),
        new NoteBar("renewing-note", renewing.noteProperty(), renewing::dismiss, this::offers),
        new NoteBar("misfits-note", misfits.noteProperty(), () -> {}, this::offers));
  }

  /// Saves to the file that there is, or asks for one.
  void save() {
    if (saving.fileProperty().get().isPresent()) {
      saving.save();
    } else {
      saveAs();
    }
  }

  /// Asks for a file, and saves to it.
  void saveAs() {
    files.save(saving.proposal()).ifPresent(saving::saveAs);
  }

  private List<Button> offers(Note.Kind kind) {
    return switch (kind) {
      case FAILED -> List.of(NoteBar.offer("saving.as", "saving-as", this::saveAs));
      case LOST ->
          List.of(
              NoteBar.offer("saving.as", "saving-as", this::saveAs),
              NoteBar.offer("keeping.close", "keeping-close", this::closeAnyway));
      case OFFER ->
          List.of(
              NoteBar.offer("keeping.back", "keeping-back", keeping::bringBack),
              NoteBar.offer("keeping.discard", "keeping-discard", keeping::discard));
      case DISCARDED -> List.of(NoteBar.offer("keeping.undo", "keeping-undo", keeping::takeBack));
      case CHANGED ->
          List.of(
              NoteBar.offer("renewing.read", "renewing-read", renewing::readAnew),
              NoteBar.offer("renewing.keep", "renewing-keep", renewing::dismiss));
      case FAR ->
          List.of(
              NoteBar.offer("renewing.there", "renewing-there", renewing::readAnew),
              NoteBar.offer("renewing.choose", "renewing-choose", this::chooseFile));
      case NO_FILE ->
          List.of(NoteBar.offer("renewing.choose", "renewing-choose", this::chooseFile));
      case RENEWED -> List.of(NoteBar.offer("renewing.back", "renewing-back", renewing::takeBack));
      case MISFITS -> List.of(NoteBar.offer("misfits.show", "misfits-show", this::showMisfits));
      case TOLD -> List.of();
    };
  }

  private void chooseFile() {
    files.files().stream().findFirst().ifPresent(renewing::readFrom);
  }

  private void keepSoon(boolean behind) {
    if (behind) {
      wait.playFromStart();
    } else {
      wait.stop();
    }
  }

  private void closeAnyway() {
    sheet.getScene().getWindow().hide();
  }

  private void showMisfits() {
    MisfitSheet all = new MisfitSheet(misfits, sheet::hide);
    sheet.open(all, all.first());
  }
}
