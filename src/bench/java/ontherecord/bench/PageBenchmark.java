package ontherecord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import ontherecord.read.ArticleReader;
import ontherecord.read.UnreadableArticleException;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Saved web pages, from their bytes to their articles, one after the other on one thread: those of
/// the public benchmark where they are at hand, else those of the tests.
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class PageBenchmark {

  private static final Path CORPUS = Path.of("../shared/corpora/html/pages");
  private static final Path FIXTURES = Path.of("src/test/resources/ontherecord/read/pages");

  private final ArticleReader reader = new ArticleReader();
  private final List<byte[]> pages = new ArrayList<>();

  /// Reads the pages' bytes.
  @Setup
  public void readPages() throws IOException {
    try (Stream<Path> files = Files.list(Files.exists(CORPUS) ? CORPUS : FIXTURES)) {
      for (Path file : files.filter(it -> it.toString().contains(".html")).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        pages.add(file.toString().endsWith(".gz") ? inflated(file) : bytes);
      }
    }
  }

  private static byte[] inflated(Path file) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    }
  }

  /// How many millions of bytes of HTML were read a second.
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Read {

    /// Millions of bytes.
    public double megabytes;
  }

  /// Reads them all.
  @Benchmark
  public int readArticles(Read read) {
    int letters = 0;
    for (byte[] page : pages) {
      letters += letters(page);
      read.megabytes += page.length / 1e6;
    }
    return letters;
  }

  private int letters(byte[] page) {
    try {
      return reader.read("page.html", page).getFirst().text().length();
    } catch (UnreadableArticleException e) {
      return 0;
    }
  }
}
