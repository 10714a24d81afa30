package ontherecord.viewmodel;

import java.nio.file.Path;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The files opened last, the last one first, each once.
public final class RecentFiles {

  private static final int MOST = 10;

  private final ObservableList<Path> files = FXCollections.observableArrayList();
  private final ObservableList<Path> shown = FXCollections.unmodifiableObservableList(files);

  public RecentFiles(List<Path> remembered) {
    files.setAll(remembered.stream().distinct().limit(MOST).toList());
  }

  /// The files, not to be changed by whoever shows them.
  public ObservableList<Path> files() {
    return shown;
  }

  public void add(Path file) {
    files.remove(file);
    files.addFirst(file);
    if (files.size() > MOST) {
      files.remove(MOST, files.size());
    }
  }

  public void clear() {
    files.clear();
  }
}
