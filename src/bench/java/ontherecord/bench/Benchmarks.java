package ontherecord.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs all benchmarks of this package, or those whose names match the first argument, and says of
/// growing texts how many bytes a second were read and how the work grew with the length. The best
/// of several runs counts there: whatever else a computer does can only make one slower.
public final class Benchmarks {

  private static final String LENGTH = "megabytes";
  private static final String WORK = "work";

  private Benchmarks() {}

  /// Runs them.
  public static void main(String[] args) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(args.length == 0 ? "ontherecord.bench" : args[0])
            .jvmArgsAppend(
                "-Xmx4g",
                "--enable-native-access=ALL-UNNAMED",
                "-Dcorpus=" + System.getProperty("corpus", "src/test/resources/gum/news.jsonl"));
    Collection<RunResult> results = new Runner(options.build()).run();
    growth(results);
    news(results);
  }

  private static void news(Collection<RunResult> results) {
    for (RunResult result : results) {
      Result<?> speed = result.getSecondaryResults().get("speed");
      Result<?> garbage = result.getSecondaryResults().get("garbage");
      if (speed != null && garbage != null) {
        System.out.printf(
            Locale.ROOT,
            "news: %.1f million characters a second of work, %.1f bytes of garbage a character%n",
            speed.getStatistics().getPercentile(50),
            garbage.getStatistics().getPercentile(50));
      }
    }
  }

  private static void growth(Collection<RunResult> results) {
    TreeMap<Integer, RunResult> lengths = new TreeMap<>();
    for (RunResult result : results) {
      String length = result.getParams().getParam(LENGTH);
      if (length != null) {
        lengths.put(Integer.valueOf(length), result);
      }
    }
    lengths.forEach((length, result) -> {
      double seconds = best(result.getPrimaryResult());
      var before = lengths.lowerEntry(length);
      System.out.printf(
          Locale.ROOT,
          "%3d MB %7.2f s %6.1f MB/s %7.2f s of work%s%n",
          length,
          seconds,
          length / seconds,
          work(result),
          before == null
              ? ""
              : String.format(
                  Locale.ROOT,
                  "   %.2f times the text, %.2f times the work",
                  (double) length / before.getKey(),
                  work(result) / work(before.getValue())));
    });
  }

  private static double work(RunResult result) {
    return best(Objects.requireNonNull(result.getSecondaryResults().get(WORK)));
  }

  private static double best(Result<?> result) {
    return result.getStatistics().getMin();
  }
}
