package ontherecord.viewmodel;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ontherecord.export.Brought;
import ontherecord.extract.QuotationExtractor;
import ontherecord.quote.QuotedArticle;
import ontherecord.read.ArticleReader;
import ontherecord.read.UnreadableArticleException;
import ontherecord.say.Messages;
import ontherecord.store.Session;
import ontherecord.text.Article;

/// Opens articles: files and folders, text that was pasted or dropped, pages from the web. Reads
/// and analyses them away from the window, says how far it is, and says what could not be opened;
/// what is open stays.
public final class Opening {

  private final Desk desk;
  private final BackgroundWork work;
  private final ArticleReader reader;
  private final QuotationExtractor extractor;
  private final Web web;
  private final RecentFiles recent;
  private final Saving saving;
  private final ReadOnlyObjectWrapper<Optional<Progress>> progress =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> news =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> asked =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public Opening(
      Desk desk,
      BackgroundWork work,
      ArticleReader reader,
      QuotationExtractor extractor,
      Web web,
      RecentFiles recent,
      Saving saving) {
    this.desk = desk;
    this.work = work;
    this.reader = reader;
    this.extractor = extractor;
    this.web = web;
    this.recent = recent;
    this.saving = saving;
  }

  /// What is being read; empty while nothing is.
  public ReadOnlyObjectProperty<Optional<Progress>> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /// What could not be opened last; empty when all went well or it was put away.
  public ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /// What was brought back last, to be said for a while.
  public ReadOnlyObjectProperty<Optional<String>> newsProperty() {
    return news.getReadOnlyProperty();
  }

  /// The address that is to be fetched if the reader agrees; it may be blank, for the reader to
  /// type. Empty while there is no such question.
  public ReadOnlyObjectProperty<Optional<String>> askedProperty() {
    return asked.getReadOnlyProperty();
  }

  /// Opens files and what is in folders, and turns to the first that can be read. A file of ours
  /// that says what was found goes onto the article on screen.
  public void open(List<Path> files) {
    Optional<FoundFile> found =
        files.size() == 1 ? FoundFile.of(files.getFirst()) : Optional.empty();
    Optional<QuotedArticle> onScreen = desk.place().map(Place::open);
    if (found.isPresent() && onScreen.isPresent()) {
      bringBack(found.get(), onScreen.get());
    } else if (!files.isEmpty()) {
      Path first = files.getFirst();
      Batch.Item item = Batch.Item.of(first, Optional.empty(), reader);
      start(item, files.size(), batch -> batch.open(files));
    }
  }

  /// Opens an article that travels inside the program.
  public void open(String name, byte[] bytes) {
    saving.opensWith(ArticleReader.sha256(bytes));
    read(Progress.Doing.READING, name, _ -> reader.read(name, bytes));
  }

  /// Opens text that was pasted or dropped; asks about the page where it is an address.
  public void open(String text) {
    open("", text);
  }

  /// Opens what was copied or dragged as a page and as text: the page where that has blocks to
  /// keep, or there is no text.
  public void open(String html, String text) {
    String name = Messages.text("opening.pasted");
    if (WebAddress.of(text).isPresent()) {
      ask(text.strip());
    } else if (WebAddress.isAny(text)) {
      complain("trouble.address");
    } else if (html.isBlank() && text.isBlank()) {
      complain("trouble.nothing");
    } else if (html.isBlank()) {
      read(Progress.Doing.READING, name, _ -> reader.read(name, bytes(text)));
    } else {
      read(Progress.Doing.READING, name, _ -> pasted(name, html, text));
    }
  }

  /// Says that there was nothing to open on the clipboard or in what was dropped.
  public void openNothing() {
    complain("trouble.nothing");
  }

  /// Asks the reader whether the page at `address` is to be fetched, or for an address where it is
  /// blank. Nothing is sent for that.
  public void ask(String address) {
    dismiss();
    asked.set(Optional.of(address));
  }

  /// Takes back the question.
  public void askNoMore() {
    asked.set(Optional.empty());
  }

  /// Fetches the page at `address` and opens it; to be called when the reader has agreed to that.
  public void fetch(WebAddress address) {
    askNoMore();
    read(Progress.Doing.FETCHING, address.toString(), wanted -> web.read(address, wanted));
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

  private void bringBack(FoundFile file, QuotedArticle quoted) {
    dismiss();
    news.set(Optional.empty());
    progress.set(Optional.of(new Progress(Progress.Doing.READING, file.name(), 1, 1)));
    work.start(
        (BackgroundWork.Answers<FoundFile.Answer> answers) -> answers.give(file.of(quoted)),
        new BackgroundWork.Listener<>(
            answer -> {
              switch (answer) {
                case FoundFile.Answer.Found(Brought brought) -> {
                  boolean isNew = desk.bringBack(quoted, it -> brought.onto(it, file.name()));
                  news.set(
                      Optional.of(
                          isNew
                              ? Messages.text("import.done", brought.quotations(), file.name())
                              : Messages.text("import.nothing.new", file.name())));
                  trouble.set(file.missing(brought));
                }
                case FoundFile.Answer.Refused(Trouble why) -> trouble.set(Optional.of(why));
              }
            },
            () -> progress.set(Optional.empty()),
            this::breakOff));
  }

  private void breakOff() {
    progress.set(Optional.empty());
    complain("trouble.broken");
  }

  private List<Article> pasted(String name, String html, String text)
      throws UnreadableArticleException {
    if (text.isBlank()) {
      return reader.read(name, Web.marked(html));
    }
    try {
      List<Article> page = reader.read(name, Web.marked(html));
      if (page.stream().mapToInt(it -> it.blocks().size()).sum() > 1) {
        return page;
      }
    } catch (UnreadableArticleException e) {
      // then its text is what there is
      return reader.read(name, bytes(text));
    }
    return reader.read(name, bytes(text));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void read(Progress.Doing doing, String name, Batch.Read read) {
    Batch.Item item = new Batch.Item(doing, name, Optional.empty(), Optional.empty(), read);
    start(item, 1, batch -> batch.read(List.of(item)));
  }

  private void start(Batch.Item first, int all, Consumer<Batch> job) {
    dismiss();
    progress.set(Optional.of(new Progress(first.doing(), first.name(), 1, all)));
    List<Trouble.Failure> failures = new ArrayList<>();
    boolean[] turned = new boolean[1];
    work.start(
        (BackgroundWork.Answers<Batch.Step> answers) ->
            job.accept(new Batch(reader, extractor, answers)),
        new BackgroundWork.Listener<>(
            step -> {
              switch (step) {
                case Batch.Step.Busy(Progress now) -> progress.set(Optional.of(now));
                case Batch.Step.Failed(List<Trouble.Failure> more) -> failures.addAll(more);
                case Batch.Step.Opened(List<QuotedArticle> articles, List<Path> files) -> {
                  files.forEach(recent::add);
                  desk.add(articles);
                  if (!turned[0] && !articles.isEmpty()) {
                    desk.open(articles.getFirst());
                  }
                  turned[0] |= !articles.isEmpty();
                }
                case Batch.Step.Read(ReadSession session) -> {
                  saving.take(session);
                  if (!turned[0]) {
                    turnTo(session.articles());
                  }
                  turned[0] |= !session.articles().isEmpty();
                }
              }
            },
            () -> finish(failures),
            this::breakOff));
  }

  private void turnTo(List<Session.Kept> articles) {
    articles.stream().findFirst().map(it -> it.history().now().result()).ifPresent(desk::turnTo);
  }

  private void finish(List<Trouble.Failure> failures) {
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
