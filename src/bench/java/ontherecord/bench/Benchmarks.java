package ontherecord.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs all benchmarks of this package, or those whose names match the first argument, and says of
/// growing texts how many bytes a second were read and how the time grew with the length. The best
/// of several runs counts there: whatever else a computer does can only make one slower.
public final class Benchmarks {

  private static final String LENGTH = "megabytes";

  private Benchmarks() {}

  /// Runs them.
  public static void main(String[] args) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(args.length == 0 ? "ontherecord.bench" : args[0])
            .jvmArgs("-Xmx4g", "--enable-native-access=ALL-UNNAMED");
    growth(new Runner(options.build()).run());
  }

  private static void growth(Collection<RunResult> results) {
    TreeMap<Integer, Double> seconds = new TreeMap<>();
    for (RunResult result : results) {
      String length = result.getParams().getParam(LENGTH);
      if (length != null) {
        seconds.put(Integer.valueOf(length), result.getPrimaryResult().getStatistics().getMin());
      }
    }
    seconds.forEach((length, time) -> {
      var before = seconds.lowerEntry(length);
      System.out.printf(
          Locale.ROOT,
          "%3d MB %7.2f s %6.1f MB/s%s%n",
          length,
          time,
          length / time,
          before == null
              ? ""
              : String.format(
                  Locale.ROOT,
                  "   %.2f times the text, %.2f times the time",
                  (double) length / before.getKey(),
                  time / before.getValue()));
    });
  }
}
