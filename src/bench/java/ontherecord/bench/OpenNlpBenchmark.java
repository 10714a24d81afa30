package ontherecord.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
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

/// The same news as in [NewsBenchmark], cut into sentences and words that Apache OpenNLP tags: what
/// the speed of a whole analysis is compared with, since computers differ by more than programs.
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 30)
@Measurement(iterations = 30)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class OpenNlpBenchmark {

  private final List<String> texts = Texts.news();
  private final long length = texts.stream().mapToLong(String::length).sum();
  private final SentenceDetectorME sentences;
  private final TokenizerME words;
  private final POSTaggerME tags;

  /// Loads the models.
  public OpenNlpBenchmark() {
    try (InputStream sentence = model("sentence");
        InputStream token = model("tokens");
        InputStream tag = model("pos")) {
      sentences = new SentenceDetectorME(new SentenceModel(sentence));
      words = new TokenizerME(new TokenizerModel(token));
      tags = new POSTaggerME(new POSModel(tag));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream model(String kind) {
    String name = "/opennlp-en-ud-ewt-" + kind + "-1.2-2.5.0.bin";
    return Objects.requireNonNull(OpenNlpBenchmark.class.getResourceAsStream(name), name);
  }

  /// Finds the sentences, words and tags of every article.
  @Benchmark
  public void tag(NewsBenchmark.Counted counted, Blackhole found) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (String text : texts) {
      for (String sentence : sentences.sentDetect(text)) {
        found.consume(tags.tag(words.tokenize(sentence)));
      }
    }
    long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    counted.speed = length * 1e3 / taken;
  }
}
