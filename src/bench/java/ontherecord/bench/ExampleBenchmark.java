package ontherecord.bench;

import java.util.concurrent.TimeUnit;
import ontherecord.extract.QuotationExtractor;
import ontherecord.quote.QuotedArticle;
import ontherecord.read.ArticleReader;
import ontherecord.read.UnreadableArticleException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The example, from its bytes to what was found in it.
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ExampleBenchmark {

  private final byte[] bytes = Texts.example();
  private final ArticleReader reader = new ArticleReader();
  private final QuotationExtractor extractor = new QuotationExtractor();

  /// Reads and analyses it.
  @Benchmark
  public QuotedArticle readAndAnalyse() throws UnreadableArticleException {
    return extractor.extract(reader.read("example", bytes).getFirst());
  }
}
