package ontherecord.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import ontherecord.export.Excerpt;
import ontherecord.export.Export;
import ontherecord.export.Writing;
import ontherecord.fixtures.HardArticles;
import ontherecord.quote.QuotedArticle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// 100,000 quotations in a hundred articles, on one core; at the end it says how many bytes they
/// are.
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 7, time = 3)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ExportBenchmark {

  private static final int ARTICLES = 100;

  private final QuotedArticle article = HardArticles.many(1000, 20, 5);

  @Param({"CSV", "JSON"})
  public Export format = Export.CSV;

  private static final class Counting extends OutputStream {

    private long count;

    @Override
    public void write(int one) {
      count++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      count += length;
    }
  }

  /// Says how much is written each time.
  @TearDown
  public void size() throws IOException {
    System.out.printf(Locale.ROOT, "%s: %.1f MB%n", format, export() / 1e6);
  }

  /// Writes them.
  @Benchmark
  public long export() throws IOException {
    Counting out = new Counting();
    try (Writing writing = format.to(out)) {
      for (int i = 0; i < ARTICLES; i++) {
        writing.add(Excerpt.of(article));
      }
    }
    return out.count;
  }
}
