package ontherecord.viewmodel;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ontherecord.extract.QuotationExtractor;
import ontherecord.quote.QuotedArticle;
import ontherecord.read.ArticleReader;
import ontherecord.read.UnreadableArticleException;
import ontherecord.say.Messages;
import ontherecord.text.Article;
import ontherecord.viewmodel.BackgroundWork.Answers;

/// Opens articles: files, or text that was pasted or dropped. Reads and analyses them away from the
/// window, says how far it is, and says what could not be opened; what is open stays.
public final class Opening {

  private static final Pattern ADDRESS = Pattern.compile("(?:https?|ftp|file):\\S++");

  private final Desk desk;
  private final BackgroundWork work;
  private final ArticleReader reader;
  private final QuotationExtractor extractor;
  private final RecentFiles recent;
  private final ReadOnlyObjectWrapper<Optional<Progress>> progress =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// How far opening is.
  ///
  /// @param number the one being read, from 1
  public record Progress(String name, int number, int all) {

    /// "Reading pier.txt", "Reading 3 of 8".
    public String words() {
      return all == 1
          ? Messages.text("opening.reading", name)
          : Messages.text("opening.reading.several", number, all, name);
    }

    /// From 0 to 1; less than 0 where it cannot be told.
    public double fraction() {
      return all == 1 ? -1 : (number - 1.0) / all;
    }
  }

  /// What is to be read, and how.
  private interface Read {
    List<Article> read() throws UnreadableArticleException;
  }

  private record Named(String name, Optional<Path> file, Read read) {}

  private sealed interface Step {
    record Reading(Progress progress) implements Step {}

    record Opened(QuotedArticle article, Optional<Path> file) implements Step {}

    record Failed(UnreadableArticleException failure) implements Step {}
  }

  public Opening(
      Desk desk,
      BackgroundWork work,
      ArticleReader reader,
      QuotationExtractor extractor,
      RecentFiles recent) {
    this.desk = desk;
    this.work = work;
    this.reader = reader;
    this.extractor = extractor;
    this.recent = recent;
  }

  /// What is being read; empty while nothing is.
  public ReadOnlyObjectProperty<Optional<Progress>> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /// What could not be opened last; empty when all went well or it was put away.
  public ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /// Opens files, and turns to the first that can be read.
  public void open(List<Path> files) {
    start(files.stream().map(this::named).toList());
  }

  /// Opens an article that travels inside the program.
  public void open(String name, byte[] bytes) {
    start(List.of(new Named(name, Optional.empty(), () -> reader.read(name, bytes))));
  }

  /// Opens text that was pasted or dropped.
  public void open(String text) {
    String stripped = text.strip();
    if (stripped.isEmpty()) {
      complain("trouble.nothing");
    } else if (ADDRESS.matcher(stripped).matches()) {
      complain("trouble.address");
    } else {
      String name = Messages.text("opening.pasted");
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      start(List.of(new Named(name, Optional.empty(), () -> reader.read(name, bytes))));
    }
  }

  /// Says that there was nothing to open on the clipboard or in what was dropped.
  public void openNothing() {
    complain("trouble.nothing");
  }

  /// Stops reading; what was opened so far stays.
  public void cancel() {
    work.cancel();
    progress.set(Optional.empty());
  }

  /// Puts the trouble away.
  public void dismiss() {
    trouble.set(Optional.empty());
  }

  private Named named(Path file) {
    Path name = file.getFileName();
    return new Named(
        name == null ? file.toString() : name.toString(),
        Optional.of(file.toAbsolutePath()),
        () -> reader.read(file));
  }

  private void start(List<Named> all) {
    if (all.isEmpty()) {
      return;
    }
    dismiss();
    progress.set(Optional.of(new Progress(all.getFirst().name(), 1, all.size())));
    List<UnreadableArticleException> failures = new ArrayList<>();
    boolean[] turned = new boolean[1];
    work.start(
        (Answers<Step> answers) -> run(all, answers),
        new BackgroundWork.Listener<>(
            step -> {
              switch (step) {
                case Step.Reading(Progress now) -> progress.set(Optional.of(now));
                case Step.Failed(UnreadableArticleException failure) -> failures.add(failure);
                case Step.Opened(QuotedArticle article, Optional<Path> file) -> {
                  file.ifPresent(recent::add);
                  if (turned[0]) {
                    desk.add(article);
                  } else {
                    desk.open(article);
                  }
                  turned[0] = true;
                }
              }
            },
            () -> finish(failures),
            () -> {
              progress.set(Optional.empty());
              complain("trouble.broken");
            }));
  }

  private void run(List<Named> all, Answers<Step> answers) {
    for (int i = 0; i < all.size() && answers.areWanted(); i++) {
      Named named = all.get(i);
      answers.give(new Step.Reading(new Progress(named.name(), i + 1, all.size())));
      try {
        for (Article article : named.read().read()) {
          answers.give(new Step.Opened(extractor.extract(article), named.file()));
        }
      } catch (UnreadableArticleException failure) {
        answers.give(new Step.Failed(failure));
      }
    }
  }

  private void finish(List<UnreadableArticleException> failures) {
    progress.set(Optional.empty());
    if (!failures.isEmpty()) {
      trouble.set(Optional.of(Trouble.of(failures, desk.place().isPresent())));
    }
  }

  private void complain(String key) {
    trouble.set(
        Optional.of(new Trouble(Messages.text(key + ".title"), Messages.text(key + ".text"))));
  }
}
