package ontherecord.viewmodel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ontherecord.export.BringingBack;
import ontherecord.export.Brought;
import ontherecord.export.ImportException;
import ontherecord.quote.QuotedArticle;
import ontherecord.say.Messages;

/// A file with what was found or marked in an article, by this program or another.
final class FoundFile {

  private static final System.Logger LOG = System.getLogger(FoundFile.class.getName());
  private static final List<String> ENDINGS = List.of(".json", ".jsonl", ".jsonld");

  private final Path file;

  /// How it went to bring it back onto its article.
  sealed interface Answer {
    record Found(Brought brought) implements Answer {}

    record Refused(Trouble trouble) implements Answer {}
  }

  private FoundFile(Path file) {
    this.file = file;
  }

  /// The file, where it may be one by its name.
  static Optional<FoundFile> of(Path file) {
    String name = FileNames.last(file).toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith)
        ? Optional.of(new FoundFile(file))
        : Optional.empty();
  }

  /// The last part of its path.
  String name() {
    return FileNames.last(file);
  }

  /// What it says of an article.
  Answer of(QuotedArticle quoted) {
    try {
      return new Answer.Found(BringingBack.read(file, quoted));
    } catch (ImportException e) {
      return refused(e.reason());
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "unreadable", e);
      return refused(Messages.text("import.unreadable"));
    }
  }

  /// What the reader is to know of what did not come back; empty where all did.
  Optional<Trouble> missing(Brought brought) {
    return brought.missing().isEmpty()
        ? Optional.empty()
        : Optional.of(new Trouble(Messages.text("import.partly", name()), brought.missingText()));
  }

  private Answer refused(String reason) {
    return new Answer.Refused(new Trouble(Messages.text("import.failed", name()), reason));
  }
}
