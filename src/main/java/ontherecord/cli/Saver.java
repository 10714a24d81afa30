package ontherecord.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ontherecord.store.Session;
import ontherecord.store.SessionException;
import ontherecord.store.SessionFile;

/// Gathers what was found in articles, and writes it as one session.
final class Saver implements InOrder.Taker<Answer> {

  private final Terminal terminal;
  private final List<Session.Kept> articles = new ArrayList<>();
  private boolean failures;

  Saver(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void take(Answer answer, boolean more) {
    switch (answer) {
      case Answer.ToKeep(List<Session.Kept> kept, List<String> missing) -> {
        articles.addAll(kept);
        missing.forEach(this::complain);
      }
      case Answer.Complaint(String line) -> complain(line);
      case Answer.Result _, Answer.ErrorInPlace _ ->
          throw new IllegalArgumentException("not to keep: " + answer);
    }
  }

  /// Writes the session; none where no article could be read.
  void end(Path path) throws SessionException {
    if (!articles.isEmpty()) {
      try (SessionFile file = SessionFile.hold(path)) {
        file.write(Session.of(articles));
      }
    }
  }

  /// Whether anything could not be read.
  boolean hasFailures() {
    return failures;
  }

  private void complain(String line) {
    failures = true;
    terminal.say(line);
  }
}
