package ontherecord.viewmodel;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import ontherecord.edit.Correction;
import ontherecord.store.Unsaved;
import ontherecord.text.Fact;

/// A window, as far as it keeps work.
final class KeptWindow {

  final Desk desk = new Desk();
  final Saving saving;
  final Keeping keeping;
  private final Queue<Runnable> later;
  private final Unsaved unsaved;

  /// @param kept where it keeps what is not saved
  /// @param later takes what it does beside the window; what comes of looking for leftovers is done
  KeptWindow(Path kept, Queue<Runnable> later) {
    this.later = later;
    BackgroundWork work = new BackgroundWork(later::add, Runnable::run);
    saving = new Saving(desk, work, new RecentFiles(List.of()));
    unsaved = new Unsaved(kept);
    keeping = new Keeping(desk, saving, work, unsaved);
    keeping.look();
    while (!later.isEmpty()) {
      later.remove().run();
    }
  }

  void correct(String publisher) {
    desk.correct(new Correction.FillOrigin(Fact.Kind.PUBLISHER, publisher));
  }

  /// As the system does it for a program that is killed.
  void crash() {
    later.clear();
    unsaved.close();
  }

  Optional<String> publisher() {
    return desk.place().orElseThrow().open().article().origin().publisher();
  }
}
