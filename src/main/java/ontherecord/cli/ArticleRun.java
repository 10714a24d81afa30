package ontherecord.cli;

import java.io.File;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ontherecord.read.ArticleReader;
import ontherecord.read.Folder;

/// Reads articles, several at once, and hands on what comes of them in their order.
final class ArticleRun {

  static final int MOST_JOBS = 1024;

  private static final int TIMES_AN_ARTICLE = 40;

  private final int jobs;

  /// @param jobs how many are read at once
  ArticleRun(int jobs) {
    this.jobs = jobs;
  }

  /// Reads the files of those names, and all articles in folders.
  void files(List<String> names, Extraction extraction, InOrder.Taker<Answer> taker)
      throws IOException {
    take(names.stream().flatMap(name -> tasks(name, extraction)).iterator(), taker);
  }

  /// Does all `tasks`.
  void take(Iterator<InOrder.Task<Answer>> tasks, InOrder.Taker<Answer> taker) throws IOException {
    new InOrder(jobs, mostAtOnce(Runtime.getRuntime().maxMemory())).run(tasks, taker);
  }

  /// Whether writing failed because nobody reads on. That is no failure, and `head` is content with
  /// what it has.
  static boolean isLeft(IOException failure) {
    return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }

  /// How many bytes of articles are worked on at once, so that none lacks memory because of
  /// another: what was found in an article and is printed of it takes many times its bytes.
  static int mostAtOnce(long memory) {
    return Math.clamp(memory / TIMES_AN_ARTICLE, 1, ArticleReader.LIMIT);
  }

  /// A file, or the files in a folder.
  private static Stream<InOrder.Task<Answer>> tasks(String name, Extraction extraction) {
    File file = new File(name);
    if (name.isEmpty() || !file.isDirectory()) {
      return Stream.of(new InOrder.Task<>(file.length(), () -> extraction.file(name)));
    }
    Folder folder = Folder.at(file.toPath(), () -> true);
    return Stream.concat(
        folder.files().stream()
            .map(it ->
                new InOrder.Task<>(it.toFile().length(), () -> extraction.file(it.toString()))),
        folder.failures().stream()
            .map(it ->
                new InOrder.Task<Answer>(1, () -> Extraction.complaint(it.name(), it.reason()))));
  }
}
