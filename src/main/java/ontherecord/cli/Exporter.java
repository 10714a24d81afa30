package ontherecord.cli;

import java.io.IOException;
import java.util.List;
import ontherecord.export.Excerpt;
import ontherecord.export.Writing;
import ontherecord.quote.QuotedArticle;
import ontherecord.say.Messages;
import ontherecord.store.Session;

/// Writes what was found in articles in the format of another program, and shows how far it is
/// where a person waits for it.
final class Exporter implements InOrder.Taker<Answer> {

  private static final long BETWEEN = 100_000_000;

  private final Writing writing;
  private final Terminal terminal;
  private final boolean shown;
  private long articles;
  private long quotations;
  private long lastShown = System.nanoTime();
  private int width;
  private boolean failures;

  Exporter(Writing writing, Terminal terminal) {
    this.writing = writing;
    this.terminal = terminal;
    this.shown = terminal.seen().get().err();
  }

  @Override
  public void take(Answer answer, boolean more) throws IOException {
    switch (answer) {
      case Answer.ToKeep(List<Session.Kept> kept, List<String> missing) -> {
        for (Session.Kept article : kept) {
          QuotedArticle quoted = article.history().now().result();
          writing.add(Excerpt.of(quoted));
          articles++;
          quotations += quoted.quotations().size();
        }
        missing.forEach(this::complain);
      }
      case Answer.Complaint(String line) -> complain(line);
      case Answer.Result _, Answer.ErrorInPlace _ ->
          throw new IllegalArgumentException("not to export: " + answer);
    }
    if (shown && System.nanoTime() - lastShown > BETWEEN) {
      lastShown = System.nanoTime();
      show(Messages.text("export.progress", articles, quotations));
    }
  }

  /// Writes what stands at the end.
  void end() throws IOException {
    show("");
    writing.close();
  }

  /// Whether no article could be read.
  boolean isEmpty() {
    return articles == 0;
  }

  /// Whether anything could not be read.
  boolean hasFailures() {
    return failures;
  }

  private void complain(String line) {
    failures = true;
    show("");
    terminal.say(line);
  }

  /// Writes over the line that shows how far it is.
  private void show(String line) {
    if (width > 0 || !line.isEmpty()) {
      terminal.err().print("\r" + line + " ".repeat(Math.max(0, width - line.length())) + "\r");
      terminal.err().flush();
      width = line.length();
    }
  }
}
