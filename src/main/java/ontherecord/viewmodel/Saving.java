package ontherecord.viewmodel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ontherecord.library.Library;
import ontherecord.store.Session;
import ontherecord.store.SessionException;
import ontherecord.store.SessionFile;

/// Saves what is open, with what the reader put right in it, as a session in a file of its own. The
/// files are written away from the window, one after another.
public final class Saving {

  private final Desk desk;
  private final BackgroundWork work;
  private final RecentFiles recent;
  private final Drawer drawer = new Drawer();
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

  /// A name for the file where there is none yet.
  public String proposedName() {
    return file.get()
        .map(Note::fileName)
        .or(() -> desk.place().map(here -> Saving.stem(here.open().article().origin().name())))
        .orElseGet(() -> Messages.text("saving.name") + SessionFile.ENDING);
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

  private void write(Path path) {
    Library library = desk.libraryProperty().get();
    SavedWork before = saved;
    work.errand(
        () -> failure(path, before.session(library)),
        failure ->
            failure.ifPresentOrElse(
                it -> note.set(Optional.of(Note.failed(path, it))), () -> saved(path, library)),
        () -> say(Note.Kind.FAILED, "saving.broken", path));
  }

  private Optional<SessionException> failure(Path path, Session session) {
    try {
      drawer.save(path, session);
      return Optional.empty();
    } catch (SessionException e) {
      return Optional.of(e);
    }
  }

  private void saved(Path path, Library library) {
    saved = saved.with(library);
    file.set(Optional.of(path));
    recent.add(path.toAbsolutePath());
    note.get().filter(it -> it.kind() != Note.Kind.TOLD).ifPresent(_ -> dismiss());
    news.set(Optional.empty());
    news.set(Optional.of(Messages.text("saving.saved", Note.fileName(path))));
    changed(desk.libraryProperty().get());
  }

  private void changed(Library library) {
    unsaved.set(!saved.has(library));
  }

  private void say(Note.Kind kind, String key, Path path) {
    note.set(
        Optional.of(
            new Note(
                kind,
                Messages.text(key + ".title", Note.fileName(path)),
                Messages.text(key + ".text"))));
  }

  private static Path withEnding(Path path) {
    String name = Note.fileName(path);
    return name.endsWith(SessionFile.ENDING)
        ? path
        : path.resolveSibling(name + SessionFile.ENDING);
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    String plain =
        (dot > 0 ? name.substring(0, dot) : name).replaceAll("[\\\\/:*?\"<>|\\p{Cc}]", "-");
    return plain + SessionFile.ENDING;
  }
}
