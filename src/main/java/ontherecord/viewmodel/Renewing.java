package ontherecord.viewmodel;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ontherecord.edit.History;
import ontherecord.extract.QuotationExtractor;
import ontherecord.quote.QuotedArticle;
import ontherecord.read.ArticleReader;
import ontherecord.text.Origin;
import ontherecord.viewmodel.Renewal.Outcome;

/// Notices that the file of an open article has changed, and reads or analyses the article anew
/// when the reader says so, never by itself. Corrections go along by their words.
public final class Renewing {

  private final Desk desk;
  private final Saving saving;
  private final BackgroundWork work;
  private final Renewal renewal;
  private final ReadOnlyObjectWrapper<Optional<Note>> note =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> news =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Map<Origin, FileLook> seen = new HashMap<>();
  private final Set<Changed> declined = new HashSet<>();
  private List<Changed> changed = List.of();
  private Optional<Note> told = Optional.empty();
  private Optional<Origin> meant = Optional.empty();
  private Optional<Renewed> renewed = Optional.empty();

  /// An article whose file is not what was read.
  private record Changed(Origin origin, FileLook look) {}

  /// What was done to an article before it was read anew, and after.
  private record Renewed(History before, History after) {}

  /// @param work looks at files, reads and analyses
  public Renewing(
      Desk desk,
      Saving saving,
      BackgroundWork work,
      ArticleReader reader,
      QuotationExtractor extractor) {
    this.desk = desk;
    this.saving = saving;
    this.work = work;
    this.renewal = new Renewal(reader, extractor);
    desk.placeProperty().subscribe(this::show);
    desk.libraryProperty()
        .subscribe((before, now) -> {
          if (before.articles().size() != now.articles().size()) {
            look();
          }
          show();
        });
  }

  /// What the reader should know; empty where there is nothing.
  public ReadOnlyObjectProperty<Optional<Note>> noteProperty() {
    return note.getReadOnlyProperty();
  }

  /// What was done last, to be said for a while.
  public ReadOnlyObjectProperty<Optional<String>> newsProperty() {
    return news.getReadOnlyProperty();
  }

  /// Looks whether files of open articles have changed, and says so. Reads nothing into the window.
  public void look() {
    List<Origin> origins =
        desk.libraryProperty().get().articles().stream()
            .map(Renewing::origin)
            .filter(it -> it.file().isPresent())
            .toList();
    Map<Origin, FileLook> before = Map.copyOf(seen);
    work.start(
        (BackgroundWork.Answers<List<Changed>> answers) ->
            answers.give(
                origins.stream()
                    .takeWhile(_ -> answers.areWanted())
                    .map(it -> new Changed(it, FileLook.of(it, before.get(it))))
                    .toList()),
        new BackgroundWork.Listener<>(this::looked, () -> {}, () -> {}));
  }

  private void looked(List<Changed> looks) {
    looks.forEach(it -> seen.put(it.origin(), it.look()));
    changed = looks.stream().filter(it -> it.look().what() == FileLook.What.CHANGED).toList();
    show();
  }

  /// Looks at the file of the article on screen, since the reader wants it read anew.
  public void ask() {
    onScreen()
        .map(Renewing::origin)
        .ifPresent(origin ->
            work.errand(() -> FileLook.of(origin, null), look -> tell(origin, look), () -> {}));
  }

  /// Reads the article anew that the note is about.
  public void readAnew() {
    meant.ifPresent(origin -> FileLook.path(origin).ifPresent(this::readFrom));
  }

  /// Reads the article anew that the note is about, from a file that the reader chose.
  public void readFrom(Path file) {
    meant.ifPresent(origin -> renew(origin, history -> renewal.read(history, file)));
  }

  /// Analyses the article on screen again.
  public void analyse() {
    onScreen().map(Renewing::origin).ifPresent(it -> renew(it, renewal::analysed));
  }

  /// Puts the note away. The text stays as it is: nothing more is said of this state of its file.
  public void dismiss() {
    if (told.isEmpty()) {
      changed.stream().filter(it -> meant.equals(Optional.of(it.origin()))).forEach(declined::add);
    }
    forget();
    show();
  }

  /// Takes back that an article was read or analysed anew.
  public void takeBack() {
    Optional<Renewed> back = renewed;
    forget();
    back.ifPresent(it -> put(/* before= */ it.after(), /* after= */ it.before()));
    show();
  }

  private void forget() {
    told = Optional.empty();
    meant = Optional.empty();
    renewed = Optional.empty();
  }

  private void tell(Origin origin, FileLook look) {
    forget();
    switch (look.what()) {
      case SAME -> {
        news.set(Optional.empty());
        news.set(Optional.of(Messages.text("renewing.same", origin.name())));
      }
      case CHANGED -> {
        Changed now = new Changed(origin, look);
        declined.remove(now);
        changed =
            Stream.concat(
                    Stream.of(now), changed.stream().filter(it -> !it.origin().equals(origin)))
                .toList();
      }
      case GONE -> say(Note.Kind.NO_FILE, "renewing.gone", origin, where(origin));
      case UNREADABLE -> say(Note.Kind.NO_FILE, "renewing.unreadable", origin, where(origin));
      case FAR -> say(Note.Kind.FAR, "renewing.far", origin, where(origin));
      case UNKNOWN -> say(Note.Kind.NO_FILE, "renewing.unknown", origin, "");
    }
    show();
  }

  private static String where(Origin origin) {
    return origin.file().orElse("");
  }

  /// Says something until the reader puts it away, or turns from the article.
  private void say(Note.Kind kind, String key, Origin origin, String text) {
    told = Optional.of(note(kind, key, origin, text));
    meant = Optional.of(origin);
    renewed = Optional.empty();
  }

  private static Note note(Note.Kind kind, String key, Origin origin, String text) {
    return new Note(
        kind, Messages.text(key + ".title", origin.name()), Messages.text(key + ".text", text));
  }

  /// Shows what was told, as long as that holds; or else what there is to say of the article on
  /// screen, or of another one.
  private void show() {
    boolean holds =
        renewed
            .map(it -> history(it.after()).filter(it.after()::equals).isPresent())
            .orElseGet(() -> isOnScreen(meant));
    if (told.isPresent() && holds) {
      note.set(told);
      return;
    }
    forget();
    List<Changed> open =
        changed.stream()
            .filter(it -> !declined.contains(it) && article(it.origin()).isPresent())
            .toList();
    meant =
        open.stream()
            .map(Changed::origin)
            .filter(it -> isOnScreen(Optional.of(it)))
            .findFirst()
            .or(() -> open.stream().map(Changed::origin).findFirst());
    note.set(meant.map(it -> note(Note.Kind.CHANGED, "renewing.changed", it, where(it))));
  }

  private void renew(Origin origin, Function<History, Outcome> job) {
    Optional<QuotedArticle> article = article(origin);
    if (article.isEmpty()) {
      return;
    }
    History before = desk.libraryProperty().get().history(article.get());
    news.set(Optional.of(Messages.text("renewing.busy", origin.name())));
    work.errand(
        () -> job.apply(before),
        outcome -> {
          switch (outcome) {
            case Outcome.Done(History after) -> take(origin, before, after, job);
            case Outcome.Failed(String reason) ->
                say(Note.Kind.NO_FILE, "renewing.failed", origin, reason);
          }
          show();
        },
        () -> {
          say(Note.Kind.TOLD, "renewing.broken", origin, "");
          show();
        });
  }

  private void take(Origin origin, History before, History after, Function<History, Outcome> job) {
    Optional<History> now = history(before);
    if (now.isEmpty()) {
      return;
    }
    boolean untouched = now.get().isUntouched() && before.isUntouched();
    if (!untouched && !now.get().equals(before)) {
      // something was put right meanwhile, and must go along
      renew(origin, job);
      return;
    }
    QuotedArticle other = after.now().result();
    Optional<QuotedArticle> there = desk.libraryProperty().get().same(other);
    if (after.now().found().equals(before.now().found())) {
      news.set(Optional.of(Messages.text("renewing.nothing", origin.name())));
    } else if (there.isPresent() && !there.equals(article(origin))) {
      desk.turnTo(other);
      say(Note.Kind.TOLD, "renewing.there", origin(other), "");
    } else {
      forget();
      put(before, after);
      desk.turnTo(other);
      String key = Renewal.isSameText(before, after) ? "renewing.done" : "renewing.fresh";
      say(Note.Kind.RENEWED, key, origin(other), Renewal.summary(before, after));
      renewed = Optional.of(new Renewed(before, after));
    }
  }

  private void put(History before, History after) {
    desk.replace(before.now().result(), after);
    saving.renewed(before, after);
  }

  /// What was done to the article of which `earlier` tells, as it is now; empty where it is closed.
  private Optional<History> history(History earlier) {
    return article(origin(earlier.now().found()))
        .map(it -> desk.libraryProperty().get().history(it));
  }

  private Optional<QuotedArticle> onScreen() {
    return desk.history().map(it -> it.now().result());
  }

  private boolean isOnScreen(Optional<Origin> origin) {
    return origin.isPresent() && onScreen().map(Renewing::origin).equals(origin);
  }

  private Optional<QuotedArticle> article(Origin origin) {
    return desk.libraryProperty().get().articles().stream()
        .filter(it -> origin(it).equals(origin))
        .findFirst();
  }

  /// Without what the reader says of it.
  private static Origin origin(QuotedArticle article) {
    return article.article().origin().with(List.of());
  }
}
