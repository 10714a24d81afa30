package ontherecord.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import ontherecord.extract.QuotationExtractor;
import ontherecord.quote.QuotedArticle;
import ontherecord.read.ArticleReader;
import ontherecord.read.UnreadableArticleException;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Texts of growing length, from their bytes to what was found in them: twice the text must take at
/// most twice the time.
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class LengthBenchmark {

  /// The length of the text.
  @Param({"1", "2", "4", "8", "16", "32", "50"})
  public int megabytes;

  private final ArticleReader reader = new ArticleReader();
  private final QuotationExtractor extractor = new QuotationExtractor();
  private byte[] bytes = {};

  /// Makes the text.
  @Setup
  public void makeText() {
    bytes = Texts.ofMegabytes(megabytes);
  }

  /// How long the processor worked, which other programs do not make longer as they do the time.
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Work {

    /// In seconds.
    public double work;
  }

  /// Reads and analyses it.
  @Benchmark
  public QuotedArticle readAndAnalyse(Work counted) throws UnreadableArticleException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    QuotedArticle found = extractor.extract(reader.read("long", bytes).getFirst());
    counted.work = (threads.getCurrentThreadCpuTime() - start) / 1e9;
    return found;
  }
}
