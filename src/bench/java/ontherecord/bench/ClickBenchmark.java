package ontherecord.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import ontherecord.extract.QuotationExtractor;
import ontherecord.fixtures.OpenWindow;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Speaker;
import ontherecord.read.ArticleReader;
import ontherecord.viewmodel.Shown;
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

/// From a click to the panes painted anew: all that the window's thread and the painter do between,
/// drawn in memory by the software renderer. The reader must not notice: 50 ms for the example, 100
/// ms for an article of a megabyte.
@State(Scope.Benchmark)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Dglass.platform=Headless", "-Dprism.order=sw"})
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // made by the set-up
public class ClickBenchmark {

  /// Megabytes of text; 0 is the example itself.
  @Param({"0", "1"})
  private int length;

  private OpenWindow open;
  private WritableImage picture;
  private List<Speaker> speakers = List.of();
  private List<Quotation> quotations = List.of();
  private int clicks;

  /// Opens the window on the text.
  @Setup
  public void openWindow() throws Exception {
    byte[] bytes = length == 0 ? Texts.example() : Texts.ofMegabytes(length);
    QuotedArticle article =
        new QuotationExtractor().extract(new ArticleReader().read("article", bytes).getFirst());
    speakers = article.speakers().stream().filter(it -> hasWords(article, it)).toList();
    quotations = article.quotations();
    Platform.startup(() -> {});
    WindowThread.call(() -> {
      open = new OpenWindow(Runnable::run, 1280, 800);
      Stage stage = new Stage();
      stage.setScene(open.scene);
      stage.show();
      open.desk.open(article);
      picture = open.scene.snapshot(null);
      return picture;
    });
  }

  /// A click on a speaker.
  @Benchmark
  public Object speaker() throws Exception {
    clicks++;
    Speaker speaker = speakers.get(clicks % speakers.size());
    return painted(() -> open.desk.show(new Shown.By(speaker)));
  }

  /// A click on a quotation far from the last one.
  @Benchmark
  public Object quotation() throws Exception {
    clicks += 7;
    Quotation quotation = quotations.get((int) (clicks * 7_919L % quotations.size()));
    return painted(() -> open.desk.select(quotation));
  }

  private Object painted(Runnable click) throws Exception {
    return WindowThread.call(() -> {
      click.run();
      return open.scene.snapshot(picture);
    });
  }

  private static boolean hasWords(QuotedArticle article, Speaker speaker) {
    return !article.by(speaker).isEmpty();
  }
}
