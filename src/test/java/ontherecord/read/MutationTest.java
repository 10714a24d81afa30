package ontherecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ontherecord.extract.QuotationExtractor;
import ontherecord.text.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files that were changed at random are read, or refused in plain words; nothing else happens.
/// `mvn -Pbench test-compile exec:exec@mutate` tries 10,000 changes of every file.
class MutationTest {

  private static final int COUNT = 20;
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final ArticleReader READER = new ArticleReader();
  private static final QuotationExtractor EXTRACTOR = new QuotationExtractor();

  static Stream<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("src/test/resources/ontherecord/read/formats", "seeds")) {
      try (Stream<Path> found = Files.list(Path.of(folder))) {
        found.forEach(files::add);
      }
    }
    return files.stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("files")
  void aChangedFileIsReadOrRefused(Path path) throws IOException {
    byte[] file = Files.readAllBytes(path);
    for (int seed = 0; seed < COUNT; seed++) {
      assertEquals("", failure(path, file, seed));
    }
  }

  /// What goes wrong with a change; empty where nothing does.
  static String failure(Path path, byte[] file, int seed) {
    byte[] changed = new Mutation(seed).of(file);
    long start = System.nanoTime();
    try {
      return assertTimeoutPreemptively(
          LONGEST,
          () -> {
            try {
              for (Article article : READER.read(path.getFileName().toString(), changed)) {
                assertTrue(!article.blocks().isEmpty());
                EXTRACTOR.extract(article);
              }
            } catch (UnreadableArticleException e) {
              assertTrue(!e.reason().isEmpty());
            }
            return "";
          });
    } catch (AssertionError | RuntimeException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      return path.getFileName()
          + ", seed "
          + seed
          + ", "
          + (System.nanoTime() - start) / 1_000_000
          + " ms: "
          + cause
          + at(cause);
    }
  }

  private static String at(Throwable cause) {
    StackTraceElement[] trace = cause.getStackTrace();
    return trace.length == 0
        ? ""
        : " at "
            + trace[0]
            + ", "
            + Stream.of(trace)
                .filter(it -> it.getClassName().startsWith("ontherecord"))
                .findFirst()
                .map(Object::toString)
                .orElse("");
  }

  /// Tries so many changes of every file as the first argument says, and tells what went wrong.
  public static void main(String[] args) throws IOException {
    int count = args.length == 0 ? 10_000 : Integer.parseInt(args[0]);
    int wrong = 0;
    for (Path path : files().toList()) {
      byte[] file = Files.readAllBytes(path);
      long start = System.nanoTime();
      int failures = 0;
      for (int seed = 0; seed < count; seed++) {
        String failure = failure(path, file, seed);
        if (!failure.isEmpty()) {
          failures++;
          System.out.println(failure);
        }
      }
      wrong += failures;
      System.out.printf(
          "%-32s %6d changes, %d failures, %.1f s%n",
          path.getFileName(), count, failures, (System.nanoTime() - start) / 1e9);
    }
    System.exit(wrong == 0 ? 0 : 1);
  }
}
