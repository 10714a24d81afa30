package ontherecord.viewmodel;

import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import ontherecord.extract.QuotationExtractor;
import ontherecord.quote.QuotedArticle;
import ontherecord.read.ArticleReader;
import ontherecord.read.Folder;
import ontherecord.read.UnreadableArticleException;
import ontherecord.say.Build;
import ontherecord.store.Session;
import ontherecord.store.SessionException;
import ontherecord.store.SessionFile;
import ontherecord.text.Article;
import ontherecord.viewmodel.BackgroundWork.Answers;

/// What is to be opened at one go, and how that is done, away from the window. Of many articles it
/// tells some at a time, so that the window is not kept busy with news.
final class Batch {

  /// So many are told one by one, and those after them now and then.
  private static final int FEW = 12;

  private static final long NOW_AND_THEN = 100_000_000;

  /// How something is read.
  interface Read {
    List<Article> read(BooleanSupplier wanted) throws UnreadableArticleException;
  }

  /// One thing to be read.
  ///
  /// @param recent what to open to open it again, where that is a file or a folder
  /// @param file where it is, if it is a file
  record Item(
      Progress.Doing doing, String name, Optional<Path> recent, Optional<Path> file, Read read) {

    /// A file; or a folder, whose files take its place when it is looked through.
    static Item of(Path file, Optional<Path> recent, ArticleReader reader) {
      Path name = file.getFileName();
      return new Item(
          Progress.Doing.READING,
          name == null ? file.toString() : name.toString(),
          Optional.of(recent.orElse(file).toAbsolutePath()),
          Optional.of(file),
          _ -> reader.read(file));
    }
  }

  /// What is told on the way.
  sealed interface Step {
    record Busy(Progress progress) implements Step {}

    record Opened(List<QuotedArticle> articles, List<Path> recent) implements Step {}

    /// A session file was read.
    record Read(ReadSession session) implements Step {}

    record Failed(List<Trouble.Failure> failures) implements Step {}
  }

  private final ArticleReader reader;
  private final QuotationExtractor extractor;
  private final Answers<Step> answers;
  private final List<QuotedArticle> found = new ArrayList<>();
  private final List<Trouble.Failure> failures = new ArrayList<>();
  private final Set<Path> recent = new LinkedHashSet<>();
  private long told;

  Batch(ArticleReader reader, QuotationExtractor extractor, Answers<Step> answers) {
    this.reader = reader;
    this.extractor = extractor;
    this.answers = answers;
  }

  /// Opens files, and the files in folders.
  void open(List<Path> paths) {
    List<Item> items = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        Item folder = Item.of(path, Optional.empty(), reader);
        answers.give(new Step.Busy(new Progress(Progress.Doing.LOOKING, folder.name(), 0, 0)));
        Folder in = Folder.at(path, answers::areWanted);
        in.failures().stream().map(Trouble.Failure::of).forEach(failures::add);
        in.files().forEach(file -> items.add(Item.of(file, Optional.of(path), reader)));
      } else {
        items.add(Item.of(path, Optional.empty(), reader));
      }
    }
    read(items);
  }

  /// Reads all of `items`, one after another.
  void read(List<Item> items) {
    for (int i = 0; i < items.size() && answers.areWanted(); i++) {
      Item item = items.get(i);
      boolean tell = i < FEW || System.nanoTime() - told > NOW_AND_THEN;
      if (tell) {
        answers.give(new Step.Busy(new Progress(item.doing(), item.name(), i + 1, items.size())));
      }
      try {
        Optional<Path> session = item.file().filter(SessionFile::isMeant);
        if (session.isPresent()) {
          tell();
          answers.give(new Step.Read(session(session.get())));
        } else {
          articles(item);
        }
        item.recent().ifPresent(recent::add);
      } catch (UnreadableArticleException failure) {
        failures.add(Trouble.Failure.of(failure));
      } catch (SessionException failure) {
        failures.add(Trouble.Failure.of(failure));
      }
      if (tell) {
        tell();
      }
    }
    tell();
  }

  private void articles(Item item) throws UnreadableArticleException {
    for (Article article : item.read().read(answers::areWanted)) {
      found.add(extractor.extract(article));
    }
  }

  /// A session with what an older version found in its articles found anew.
  private ReadSession session(Path path) throws SessionException {
    ReadSession read = ReadSession.of(path);
    return read.with(
        read.articles().stream().map(it -> isOlder(it.engine()) ? renewed(it) : it).toList());
  }

  private Session.Kept renewed(Session.Kept kept) {
    QuotedArticle found = extractor.extract(kept.history().now().found().article());
    return Session.Kept.of(kept.history().reanalysed(found));
  }

  /// Whether a version of the program is older than this one, or nobody knows which it is.
  private static boolean isOlder(String engine) {
    try {
      return Version.parse(engine).compareTo(Version.parse(Build.version())) < 0;
    } catch (IllegalArgumentException e) {
      return true;
    }
  }

  private void tell() {
    if (!found.isEmpty() || !recent.isEmpty()) {
      answers.give(new Step.Opened(List.copyOf(found), List.copyOf(recent)));
    }
    if (!failures.isEmpty()) {
      answers.give(new Step.Failed(List.copyOf(failures)));
    }
    found.clear();
    failures.clear();
    recent.clear();
    told = System.nanoTime();
  }
}
