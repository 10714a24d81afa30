package ontherecord.viewmodel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ontherecord.edit.History;
import ontherecord.library.Library;
import ontherecord.quote.QuotedArticle;
import ontherecord.say.Message;
import ontherecord.store.Session;
import ontherecord.store.SessionException;
import ontherecord.store.SessionFile;
import ontherecord.store.Unsaved;

/// Saves what is open, with what the reader put right in it, as a session in a file of its own. The
/// files are written away from the window, one after another.
public final class Saving {

  private final Desk desk;
  private final BackgroundWork work;
  private final RecentFiles recent;
  private final Drawer drawer = new Drawer();
  private final Specimen specimen = new Specimen();
  private final Set<Path> newer = new HashSet<>();
  private final ReadOnlyObjectWrapper<Optional<Path>> file =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Note>> note =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> news =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private SavedWork saved = SavedWork.NOTHING;

  /// @param work must run one errand after another
  public Saving(Desk desk, BackgroundWork work, RecentFiles recent) {
    this.desk = desk;
    this.work = work;
    this.recent = recent;
    desk.libraryProperty().subscribe(this::changed);
  }

  /// The file that saving replaces; empty before there is one.
  public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
    return file.getReadOnlyProperty();
  }

  /// Whether anything was put right that is not saved.
  public ReadOnlyBooleanProperty unsavedProperty() {
    return unsaved.getReadOnlyProperty();
  }

  /// What the reader should know; empty when that was put away.
  public ReadOnlyObjectProperty<Optional<Note>> noteProperty() {
    return note.getReadOnlyProperty();
  }

  /// What was done last, to be said for a while.
  public ReadOnlyObjectProperty<Optional<String>> newsProperty() {
    return news.getReadOnlyProperty();
  }

  /// Puts the note away.
  public void dismiss() {
    note.set(Optional.empty());
  }

  /// What to call the file, and where to put it, where the reader has not said so yet.
  public Proposal proposal() {
    return Proposal.of(file.get(), own().articles());
  }

  /// Saves to the file that there is.
  public void save() {
    file.get().ifPresent(this::write);
  }

  /// Saves to the file at `path`, which the reader chose, and to that from now on.
  public void saveAs(Path path) {
    Path named = withEnding(path);
    if (newer.contains(named.toAbsolutePath().normalize())) {
      say(Note.Kind.FAILED, "saving.newer", named);
    } else if (!named.equals(path) && Files.exists(named)) {
      // the desktop asked about another name
      say(Note.Kind.FAILED, "saving.there", named);
    } else {
      write(named);
    }
  }

  /// Takes up what was read from a session file, and saves to that from now on where nothing else
  /// speaks against it; says so where something does.
  void take(ReadSession read) {
    Arrival arrival = Arrival.of(read.articles(), desk.libraryProperty().get());
    boolean alone = file.get().isEmpty() && !unsaved.get();
    saved = saved.with(arrival.fresh());
    desk.take(arrival.fresh().stream().map(Session.Kept::history).toList());
    if (read.opened().isNewer()) {
      newer.add(read.path().toAbsolutePath().normalize());
    }
    if (isFile(read.path())) {
      return;
    }
    if (!read.opened().mayBeReplaced()) {
      String notes =
          read.opened().notes().stream().map(Message::text).collect(Collectors.joining("\n"));
      tell("saving.read", read.path(), notes);
    } else if (!arrival.left().isEmpty()) {
      String names = String.join(", ", arrival.left());
      tell("saving.left", read.path(), Messages.text("saving.left.text", names));
    } else if (!alone) {
      String where =
          file.get()
              .map(it -> Messages.text("saving.added.text", FileNames.last(it)))
              .orElseGet(() -> Messages.text("saving.added.new"));
      tell("saving.added", read.path(), where);
    } else {
      hold(read.path(), read::isUnchanged);
    }
  }

  /// Takes up work that was left unsaved; whether all of it could be.
  boolean takeUnsaved(Unsaved.Left left) {
    Session session = left.opened().session();
    Arrival arrival = Arrival.of(session.articles(), desk.libraryProperty().get());
    boolean alone = file.get().isEmpty() && !unsaved.get();
    saved = saved.withEngines(arrival.fresh());
    desk.take(arrival.fresh().stream().map(Session.Kept::history).toList());
    List<QuotedArticle> own = own().articles();
    desk.libraryProperty().get().articles().stream()
        .filter(it -> !own.contains(it))
        .forEach(desk::close);
    arrival.fresh().stream()
        .findFirst()
        .map(it -> it.history().now().result())
        .ifPresent(desk::turnTo);
    if (alone && arrival.left().isEmpty() && left.opened().mayBeReplaced()) {
      session
          .file()
          .flatMap(Leftover::path)
          .ifPresent(it -> hold(it, () -> isOlderThan(it, left.when())));
    }
    return arrival.left().isEmpty();
  }

  private void hold(Path path, BooleanSupplier unchanged) {
    work.errand(
        () -> drawer.hold(path, unchanged),
        outcome -> {
          if (outcome.isDone()) {
            file.set(Optional.of(path));
          } else {
            String why =
                outcome
                    .failure()
                    .map(SessionException::reason)
                    .orElseGet(() -> Messages.text("saving.changed"));
            tell("saving.read", path, why);
          }
        },
        () -> say(Note.Kind.FAILED, "saving.broken", path));
  }

  /// An article was read or analysed anew, which a file does not have yet.
  void renewed(History before, History after) {
    saved = saved.renewed(before, after);
    changed(desk.libraryProperty().get());
  }

  /// What there is to be saved now, as unsaved work; to be asked for away from the window.
  Supplier<Session> work() {
    Library library = own();
    SavedWork now = saved;
    Optional<String> path = file.get().map(it -> it.toAbsolutePath().toString());
    return () -> {
      Session session = now.session(library);
      return path.map(session::unsaved).orElse(session);
    };
  }

  /// Lets go of the file: the window is closed.
  void end() {
    work.errand(this::letGo, _ -> {}, () -> {});
  }

  /// Tells which bytes are those of the article that travels inside the program.
  void opensWith(String sha256) {
    specimen.is(sha256);
  }

  private Library own() {
    return specimen.leftOut(desk.libraryProperty().get(), saved);
  }

  void say(Note told) {
    note.set(Optional.of(told));
  }

  private boolean letGo() {
    drawer.letGo();
    return true;
  }

  private boolean isFile(Path path) {
    return file.get()
        .filter(it -> it.toAbsolutePath().normalize().equals(path.toAbsolutePath().normalize()))
        .isPresent();
  }

  /// Whether nobody has saved to a file since.
  private static boolean isOlderThan(Path path, Instant when) {
    return ReadSession.Stamp.of(path).map(it -> !it.time().toInstant().isAfter(when)).orElse(true);
  }

  private void tell(String key, Path path, String text) {
    say(new Note(Note.Kind.TOLD, Messages.text(key, FileNames.last(path)), text));
  }

  private void write(Path path) {
    Library library = own();
    SavedWork before = saved;
    work.errand(
        () -> drawer.save(path, before.session(library)),
        failure ->
            failure.ifPresentOrElse(
                it -> note.set(Optional.of(Note.failed(path, it))), () -> saved(path, library)),
        () -> say(Note.Kind.FAILED, "saving.broken", path));
  }

  private void saved(Path path, Library library) {
    saved = saved.with(library);
    file.set(Optional.of(path));
    recent.add(path.toAbsolutePath());
    note.get().filter(it -> it.kind() != Note.Kind.TOLD).ifPresent(_ -> dismiss());
    news.set(Optional.empty());
    news.set(Optional.of(Messages.text("saving.saved", FileNames.last(path))));
    changed(desk.libraryProperty().get());
  }

  private void changed(Library library) {
    unsaved.set(!saved.has(library));
    if (library.articles().isEmpty() && file.get().isPresent() && !unsaved.get()) {
      // the next article begins another session
      file.set(Optional.empty());
      work.errand(this::letGo, _ -> {}, () -> {});
      desk.forgetClosed();
      saved = SavedWork.NOTHING;
    }
  }

  private void say(Note.Kind kind, String key, Path path) {
    note.set(
        Optional.of(
            new Note(
                kind,
                Messages.text(key + ".title", FileNames.last(path)),
                Messages.text(key + ".text"))));
  }

  private static Path withEnding(Path path) {
    String name = FileNames.last(path);
    return name.endsWith(SessionFile.ENDING)
        ? path
        : path.resolveSibling(name + SessionFile.ENDING);
  }
}
