package ontherecord.viewmodel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ontherecord.library.Library;
import ontherecord.store.Session;
import ontherecord.store.SessionException;
import ontherecord.store.Unsaved;

/// Keeps work that is not saved where neither a crash nor closing the window loses it, and offers
/// back what an earlier window left. Away from the window, in turn with saving.
public final class Keeping {

  private final Desk desk;
  private final Saving saving;
  private final BackgroundWork work;
  private final Unsaved unsaved;
  private final ReadOnlyBooleanWrapper behind = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Note>> offer =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private List<Leftover> left = List.of();
  private Optional<Leftover> aside = Optional.empty();
  private Library kept = Library.EMPTY;
  private boolean failing;

  /// @param work the same as saving has
  public Keeping(Desk desk, Saving saving, BackgroundWork work, Unsaved unsaved) {
    this.desk = desk;
    this.saving = saving;
    this.work = work;
    this.unsaved = unsaved;
    saving.unsavedProperty().subscribe(this::followSaving);
    desk.libraryProperty().subscribe(this::follow);
  }

  /// Whether there is work that is neither saved nor kept yet.
  public ReadOnlyBooleanProperty behindProperty() {
    return behind.getReadOnlyProperty();
  }

  /// The unsaved work of an earlier window that is offered back; empty where there is none.
  public ReadOnlyObjectProperty<Optional<Note>> offerProperty() {
    return offer.getReadOnlyProperty();
  }

  /// Keeps what is not saved.
  public void keep() {
    keep(failure -> failure.ifPresent(this::complain));
  }

  /// Looks for what earlier windows left, and offers it back.
  public void look() {
    work.errand(
        () -> {
          List<Leftover> all = unsaved.left().stream().map(Leftover::of).toList();
          all.stream().filter(Leftover::isSaved).forEach(it -> unsaved.forget(it.left()));
          return all.stream().filter(it -> !it.isSaved()).toList();
        },
        this::offer,
        () -> {});
  }

  /// Opens what is offered.
  public void bringBack() {
    if (left.isEmpty()) {
      return;
    }
    Unsaved.Left back = left.getFirst().left();
    boolean whole = saving.takeUnsaved(back);
    later();
    keep(failure -> {
      failure.ifPresent(this::complain);
      // what is not here whole stays where it was
      if (whole && failure.isEmpty()) {
        forget(back);
      }
    });
  }

  /// Puts away what is offered, and says how to have it back.
  public void discard() {
    if (left.isEmpty()) {
      return;
    }
    Leftover gone = left.getFirst();
    later();
    work.errand(
        () -> gone.at(unsaved.putAside(gone.left())),
        it -> {
          aside = Optional.of(it);
          saving.say(
              new Note(
                  Note.Kind.DISCARDED,
                  Messages.text("keeping.discarded"),
                  Messages.text(
                      "keeping.discarded.text", Unsaved.A_WHILE.toDays(), it.left().path())));
        },
        () -> {});
  }

  /// Offers back what was put away last.
  public void takeBack() {
    saving.dismiss();
    aside.ifPresent(it -> {
      List<Leftover> all = new ArrayList<>(left);
      all.addFirst(it);
      offer(all);
    });
    aside = Optional.empty();
  }

  /// Leaves what is offered for another time.
  public void later() {
    offer(left.subList(Math.min(1, left.size()), left.size()));
  }

  /// Keeps what is not saved, and closes the window then. Where it cannot be kept, says so instead.
  public void close(Runnable closing) {
    if (!saving.unsavedProperty().get()) {
      closing.run();
      return;
    }
    keep(failure ->
        failure.ifPresentOrElse(
            it ->
                saving.say(
                    new Note(
                        Note.Kind.LOST,
                        Messages.text("keeping.lost"),
                        Messages.text("keeping.lost.text", it.reason()))),
            closing));
  }

  /// The window is closed: what is kept stays for the next one.
  public void end() {
    if (behind.get()) {
      keep(_ -> {});
    }
    work.errand(
        () -> {
          unsaved.close();
          return true;
        },
        _ -> {},
        () -> {});
    saving.end();
  }

  private interface Then {
    void go(Optional<SessionException> failure);
  }

  private void keep(Then then) {
    if (!saving.unsavedProperty().get()) {
      then.go(Optional.empty());
      return;
    }
    Supplier<Session> session = saving.work();
    kept = desk.libraryProperty().get();
    behind.set(false);
    work.errand(() -> failure(session), then::go, () -> then.go(Optional.of(unforeseen())));
  }

  private Optional<SessionException> failure(Supplier<Session> session) {
    try {
      unsaved.keep(session.get());
      return Optional.empty();
    } catch (SessionException e) {
      return Optional.of(e);
    }
  }

  private static SessionException unforeseen() {
    return new SessionException(Path.of(""), SessionException.Why.FAILED);
  }

  /// Once, and not again every few seconds.
  private void complain(SessionException failure) {
    if (!failing) {
      failing = true;
      saving.say(
          new Note(
              Note.Kind.FAILED,
              Messages.text("keeping.failed"),
              Messages.text("keeping.failed.text", failure.reason())));
    }
  }

  private void followSaving(boolean isUnsaved) {
    if (!isUnsaved) {
      failing = false;
      kept = Library.EMPTY;
      work.errand(
          () -> {
            unsaved.discard();
            return true;
          },
          _ -> {},
          () -> {});
    }
    follow();
  }

  private void follow() {
    Library now = desk.libraryProperty().get();
    behind.set(saving.unsavedProperty().get() && !now.histories().equals(kept.histories()));
  }

  private void forget(Unsaved.Left gone) {
    work.errand(
        () -> {
          unsaved.forget(gone);
          return true;
        },
        _ -> {},
        () -> {});
  }

  private void offer(List<Leftover> found) {
    left = new ArrayList<>(found);
    offer.set(found.stream().findFirst().map(Leftover::offer));
  }
}
