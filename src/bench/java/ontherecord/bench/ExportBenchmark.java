package ontherecord.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import ontherecord.export.Excerpt;
import ontherecord.export.Export;
import ontherecord.export.Writing;
import ontherecord.fixtures.HardArticles;
import ontherecord.quote.QuotedArticle;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// 100,000 quotations in a hundred articles, on one core; `bytes` are those written each second.
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

  /// How many bytes were written.
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Written {
    public long bytes;
  }

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

  /// Writes them.
  @Benchmark
  public void export(Written written) throws IOException {
    Counting out = new Counting();
    try (Writing writing = format.to(out)) {
      for (int i = 0; i < ARTICLES; i++) {
        writing.add(Excerpt.of(article));
      }
    }
    written.bytes = out.count;
  }
}
