package ontherecord.viewmodel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ontherecord.export.FoundReading;
import ontherecord.export.ImportException;
import ontherecord.export.Imported;
import ontherecord.say.Messages;
import ontherecord.text.Article;

/// A file with what was found in an article, as this program exported it.
final class FoundFile {

  private static final System.Logger LOG = System.getLogger(FoundFile.class.getName());
  private static final List<String> ENDINGS = List.of(".json", ".jsonl", ".jsonld");

  private final Path file;

  /// How it went to bring it back onto its article.
  sealed interface Answer {
    record Found(Imported imported) implements Answer {}

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
  Answer of(Article article) {
    try {
      return new Answer.Found(read(article));
    } catch (ImportException e) {
      return refused(e.reason());
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "unreadable", e);
      return refused(Messages.text("import.unreadable"));
    }
  }

  /// What the reader is to know of what did not come back; empty where all did.
  Optional<Trouble> missing(Imported imported) {
    return imported.missing().stream()
        .findFirst()
        .map(it -> new Trouble(Messages.text("import.partly", name()), it.text()));
  }

  private Imported read(Article article) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toString());
    }
    try (InputStream in = Files.newInputStream(file)) {
      return FoundReading.json(in, article);
    } catch (ImportException e) {
      if (e.why() != ImportException.Why.NOT_OURS) {
        throw e;
      }
      // then they may be annotations
      try (InputStream in = Files.newInputStream(file)) {
        return FoundReading.annotations(in, article);
      }
    }
  }

  private Answer refused(String reason) {
    return new Answer.Refused(new Trouble(Messages.text("import.failed", name()), reason));
  }
}
