package ontherecord.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import ontherecord.viewmodel.Messages;
import ontherecord.viewmodel.Note;
import ontherecord.viewmodel.Saving;
import org.kordamp.ikonli.feather.Feather;

/// Saving, as far as the reader sees it: the tool, the keys, and what is told about it.
final class Saves {

  private final Saving saving;
  private final FileQuestions files;

  Saves(Saving saving, FileQuestions files, StatusLine status) {
    this.saving = saving;
    this.files = files;
    saving.newsProperty().subscribe(it -> it.ifPresent(status::tell));
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
  Node bar() {
    return new NoteBar("saving-note", saving.noteProperty(), saving::dismiss, this::offers);
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
    files.save(saving.proposedName()).ifPresent(saving::saveAs);
  }

  private List<Button> offers(Note.Kind kind) {
    return switch (kind) {
      case FAILED -> List.of(NoteBar.offer("saving.as", "saving-as", this::saveAs));
      case TOLD, LOST, OFFER -> List.of();
    };
  }
}
