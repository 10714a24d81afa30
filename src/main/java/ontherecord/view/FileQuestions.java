package ontherecord.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import ontherecord.viewmodel.Proposal;

/// Asks for files, and starts each time in the folder where the reader last chose some.
public final class FileQuestions {

  private final Node window;
  private final Chooser chooser;
  private Optional<Path> folder;

  /// @param folder where to start the first time
  FileQuestions(Node window, Chooser chooser, Optional<Path> folder) {
    this.window = window;
    this.chooser = chooser;
    this.folder = folder;
  }

  /// The files to open.
  List<Path> files() {
    return ask(Chooser.Question.of(Chooser.What.FILES, folder));
  }

  /// The folder to open.
  List<Path> folders() {
    return ask(Chooser.Question.of(Chooser.What.FOLDER, folder));
  }

  /// The citation style to open.
  Optional<Path> style() {
    return ask(Chooser.Question.of(Chooser.What.STYLE, folder)).stream().findFirst();
  }

  /// The file to write.
  ///
  /// @param name what it could be called
  Optional<Path> save(String name) {
    return ask(new Chooser.Question(Chooser.What.SAVE, folder, name)).stream().findFirst();
  }

  /// The session file to write, in the folder that is proposed rather than another.
  Optional<Path> save(Proposal proposal) {
    Optional<Path> start = proposal.folder().or(() -> folder);
    return ask(new Chooser.Question(Chooser.What.SAVE, start, proposal.name())).stream()
        .findFirst();
  }

  /// Where the reader last chose something.
  Optional<Path> lastFolder() {
    return folder;
  }

  private List<Path> ask(Chooser.Question question) {
    List<Path> chosen = chooser.choose(question, window.getScene().getWindow());
    chosen.stream()
        .findFirst()
        .map(Path::toAbsolutePath)
        .map(Path::getParent)
        .ifPresent(it -> folder = Optional.of(it));
    return chosen;
  }
}
