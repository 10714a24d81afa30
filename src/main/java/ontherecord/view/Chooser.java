package ontherecord.view;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import ontherecord.viewmodel.Messages;

/// Asks the reader what to open: `Chooser.ofSystem()` with the windows that this desktop has for
/// it.
@FunctionalInterface
public interface Chooser {

  /// What is asked for.
  enum What {
    FILES,
    FOLDER
  }

  /// What is chosen; nothing where the reader thought better of it.
  List<Path> choose(What what, Window owner);

  /// The desktop's own.
  static Chooser ofSystem() {
    return (what, owner) ->
        switch (what) {
          case FILES -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(Messages.text("tools.open.choose"));
            List<File> files = chooser.showOpenMultipleDialog(owner);
            yield files == null ? List.of() : files.stream().map(File::toPath).toList();
          }
          case FOLDER -> {
            DirectoryChooser chooser = new DirectoryChooser();
            chooser.setTitle(Messages.text("tools.open.choose.folder"));
            File folder = chooser.showDialog(owner);
            yield folder == null ? List.of() : List.of(folder.toPath());
          }
        };
  }
}
