package ontherecord.view;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import ontherecord.viewmodel.Messages;

/// Asks the reader which files to open: `Chooser.ofSystem()` with the window that this desktop has
/// for it.
@FunctionalInterface
public interface Chooser {

  /// The files chosen; none where the reader thought better of it.
  List<Path> choose(Window owner);

  /// The desktop's own.
  static Chooser ofSystem() {
    return owner -> {
      FileChooser chooser = new FileChooser();
      chooser.setTitle(Messages.text("tools.open.choose"));
      List<File> files = chooser.showOpenMultipleDialog(owner);
      return files == null ? List.of() : files.stream().map(File::toPath).toList();
    };
  }
}
