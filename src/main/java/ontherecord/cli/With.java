package ontherecord.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ontherecord.edit.History;
import ontherecord.export.BringingBack;
import ontherecord.export.Brought;
import ontherecord.export.ImportException;
import ontherecord.say.Messages;
import ontherecord.store.Session;

/// `--with FILE`: takes what a file says of each article, as if the window had brought it back. An
/// article of which the file says nothing is left out, and that is said.
final class With {

  private static final System.Logger LOG = System.getLogger(With.class.getName());

  private final String file;

  With(String file) {
    this.file = file;
  }

  /// Answers as `then` does, but with what the file says.
  Extraction.Answering then(Extraction.Answering then) {
    return (articles, missing) -> {
      List<Session.Kept> kept = new ArrayList<>();
      List<String> said = new ArrayList<>(missing);
      for (Session.Kept article : articles) {
        bring(article, kept, said);
      }
      return then.answer(kept, said);
    };
  }

  private void bring(Session.Kept article, List<Session.Kept> kept, List<String> said) {
    History history = article.history();
    String name = history.now().found().article().origin().name();
    try {
      Brought brought = BringingBack.read(Path.of(file), history.now().result());
      kept.add(new Session.Kept(brought.onto(history, file), article.engine()));
      if (!brought.missing().isEmpty()) {
        said.add(complaint(name, brought.missingText()));
      }
    } catch (ImportException e) {
      said.add(complaint(name, e.reason()));
    } catch (IOException | InvalidPathException e) {
      LOG.log(System.Logger.Level.DEBUG, "unreadable", e);
      said.add(complaint(name, Messages.text("import.unreadable")));
    }
  }

  private String complaint(String name, String reason) {
    return Messages.text("extract.with.failed", name, file, reason);
  }
}
