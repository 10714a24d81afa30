package ontherecord.viewmodel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import ontherecord.fixtures.MarketArticle;
import ontherecord.store.SessionFile;
import org.junit.jupiter.api.io.TempDir;

/// Windows that keep work in one folder, and what they do beside the window when a test says so.
abstract class KeptWork {

  final Deque<Runnable> later = new ArrayDeque<>();
  @TempDir Path folder;

  final KeptWindow window() {
    return new KeptWindow(folder.resolve("unsaved"), later);
  }

  /// A window whose work is saved in `file`, and more of it kept.
  final KeptWindow savedAndMore(Path file) {
    KeptWindow window = window();
    window.desk.open(MarketArticle.named("market"));
    window.saving.saveAs(file);
    run();
    window.correct("Post");
    window.keeping.keep();
    run();
    return window;
  }

  final void run() {
    while (!later.isEmpty()) {
      later.remove().run();
    }
  }

  final long kept() throws IOException {
    return files(folder.resolve("unsaved")).size();
  }

  static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(it -> it.toString().endsWith(SessionFile.ENDING)).toList();
    }
  }
}
