package ontherecord.view;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import ontherecord.viewmodel.Messages;

/// Asks the reader for files: `Chooser.ofSystem()` with the windows that this desktop has for it.
@FunctionalInterface
public interface Chooser {

  /// What is asked for.
  enum What {
    /// Files to open.
    FILES,
    /// A folder to open.
    FOLDER,
    /// A citation style.
    STYLE,
    /// One file to write; where there is one already, the desktop asks whether it may go.
    SAVE
  }

  /// What is asked, and what the reader starts from.
  ///
  /// @param folder where to start; where the desktop likes to if it is empty or not there
  /// @param name the name proposed for a file to write; may be empty
  record Question(What what, Optional<Path> folder, String name) {

    /// What to open, from `folder` on.
    static Question of(What what, Optional<Path> folder) {
      return new Question(what, folder, "");
    }
  }

  /// What is chosen; nothing where the reader thought better of it.
  List<Path> choose(Question question, Window owner);

  /// The desktop's own.
  static Chooser ofSystem() {
    return (question, owner) -> {
      Stream<File> chosen =
          switch (question.what()) {
            case FILES -> {
              FileChooser chooser = new FileChooser();
              chooser.setTitle(Messages.text("tools.open.choose"));
              start(question, chooser::setInitialDirectory);
              yield Stream.ofNullable(chooser.showOpenMultipleDialog(owner)).flatMap(List::stream);
            }
            case FOLDER -> {
              DirectoryChooser chooser = new DirectoryChooser();
              chooser.setTitle(Messages.text("tools.open.choose.folder"));
              start(question, chooser::setInitialDirectory);
              yield Stream.ofNullable(chooser.showDialog(owner));
            }
            case STYLE -> {
              FileChooser chooser = new FileChooser();
              chooser.setTitle(Messages.text("citing.style.choose"));
              chooser
                  .getExtensionFilters()
                  .add(new ExtensionFilter(Messages.text("citing.style.files"), "*.csl"));
              start(question, chooser::setInitialDirectory);
              yield Stream.ofNullable(chooser.showOpenDialog(owner));
            }
            case SAVE -> {
              FileChooser chooser = new FileChooser();
              chooser.setTitle(Messages.text("tools.save.choose"));
              chooser.setInitialFileName(question.name());
              start(question, chooser::setInitialDirectory);
              yield Stream.ofNullable(chooser.showSaveDialog(owner));
            }
          };
      return chosen.map(File::toPath).toList();
    };
  }

  private static void start(Question question, Consumer<File> where) {
    question.folder().filter(Files::isDirectory).map(Path::toFile).ifPresent(where);
  }
}
