package ontherecord.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import ontherecord.extract.QuotationExtractor;
import ontherecord.read.ArticleReader;
import ontherecord.read.UnreadableArticleException;
import ontherecord.text.Origin;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// News from text to what was found in it: GUM's, or those of the corpus that `-Dbench.corpus=FILE`
/// names. Says how many millions of characters a second of the processor's time are analysed, how
/// many bytes of garbage that makes a character, and how long the model of parts of speech loads.
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 300)
@Measurement(iterations = 30)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class NewsBenchmark {

  private final ArticleReader reader = new ArticleReader();
  private final QuotationExtractor extractor = new QuotationExtractor();
  private final List<String> texts = Texts.news();
  private final long length = texts.stream().mapToLong(String::length).sum();

  /// What is counted beside the time.
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Counted {

    /// Millions of characters for each second of the processor's time.
    public double speed;

    /// Bytes for each character.
    public double garbage;
  }

  /// Finds the blocks of every article, and analyses it.
  @Benchmark
  public void analyse(Counted counted, Blackhole found) throws UnreadableArticleException {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long bytes = threads.getCurrentThreadAllocatedBytes();
    long start = threads.getCurrentThreadCpuTime();
    for (String text : texts) {
      found.consume(extractor.extract(reader.of(Origin.of("news", "news", ""), text)));
    }
    counted.speed = length * 1e3 / (threads.getCurrentThreadCpuTime() - start);
    counted.garbage = (double) (threads.getCurrentThreadAllocatedBytes() - bytes) / length;
  }

  /// Loads the model.
  @Benchmark
  public QuotationExtractor load() {
    return new QuotationExtractor();
  }
}
