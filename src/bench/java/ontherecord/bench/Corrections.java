package ontherecord.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import ontherecord.extract.QuotationExtractor;
import ontherecord.fixtures.AnyCorrection;
import ontherecord.fixtures.OpenWindow;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.read.ArticleReader;
import ontherecord.viewmodel.BackgroundWork;
import ontherecord.viewmodel.Place;

/// From a correction to the window laid out anew, in a session of 10,000 of every kind: each shows
/// within 100 ms. Half of them are keys pressed in the list of quotations; after them, as many are
/// taken back. Work that is not saved is kept every few seconds meanwhile, as in the program.
public final class Corrections {

  private static final int SEED = 1;
  private static final int WARM_UP = Integer.getInteger("warm.up", 500);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /// How long one took.
  ///
  /// @param time from the act to the end of the next layout, in nanoseconds, waiting for that too
  /// @param work what the window's thread worked for it: all that counts where others use the
  ///   computer, too
  private record Took(long time, long work) {}

  private final Random random = new Random(SEED);
  private final AnyCorrection any = new AnyCorrection(SEED);
  private final OpenWindow open;

  private Corrections(OpenWindow open) {
    this.open = open;
  }

  /// Measures so many corrections, 10,000 where there is no argument, in the example so many times
  /// over: once, and then a hundred times, which has about 1,100 quotations.
  public static void main(String[] args) throws Exception {
    int count = args.length == 0 ? 10_000 : Integer.parseInt(args[0]);
    Platform.startup(() -> {});
    Platform.setImplicitExit(false);
    List<String> times =
        args.length < 2 ? List.of("1", "100") : List.of(args).subList(1, args.length);
    for (String some : times) {
      measure("example x " + some, Texts.times(Integer.parseInt(some)), count);
    }
    Platform.exit();
  }

  private static void measure(String name, byte[] text, int count) throws Exception {
    QuotedArticle article =
        new QuotationExtractor().extract(new ArticleReader().read(name, text).getFirst());
    OpenWindow open = WindowThread.call(() -> show(article));
    Corrections measured = new Corrections(open);
    measured.each(WARM_UP, measured::correct);
    tell(name, article, "corrections", measured.each(count, measured::correct));
    tell(name, article, "taken back", measured.each(count, open.desk::undo));
    WindowThread.call(() -> {
      open.scene.getWindow().hide();
      return open;
    });
  }

  private static OpenWindow show(QuotedArticle article) {
    BackgroundWork inTurn =
        new BackgroundWork(
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory()),
            Platform::runLater);
    OpenWindow open =
        new OpenWindow(
            Runnable::run, inTurn, (_, _) -> List.of(), Path.of("target/bench/pages"), 1280, 800);
    Stage stage = new Stage();
    stage.setScene(open.scene);
    stage.show();
    open.desk.open(article);
    return open;
  }

  /// How long each took.
  private List<Took> each(int count, Runnable act) throws Exception {
    List<Took> times = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      if (random.nextInt(4) == 0) {
        timed(this::choose);
      }
      times.add(timed(act));
    }
    return times;
  }

  private Took timed(Runnable act) throws Exception {
    CompletableFuture<Took> done = new CompletableFuture<>();
    Platform.runLater(() -> {
      long start = System.nanoTime();
      long worked = THREADS.getCurrentThreadCpuTime();
      Runnable[] listener = new Runnable[1];
      listener[0] =
          () -> {
            open.scene.removePostLayoutPulseListener(listener[0]);
            done.complete(
                new Took(System.nanoTime() - start, THREADS.getCurrentThreadCpuTime() - worked));
          };
      act.run();
      open.scene.addPostLayoutPulseListener(listener[0]);
      Platform.requestNextPulse();
    });
    return done.get(60, TimeUnit.SECONDS);
  }

  private void correct() {
    if (random.nextBoolean()) {
      press();
    } else {
      open.desk.correct(any.of(open.desk.place().map(Place::open).orElseThrow()));
    }
  }

  /// Any quotation, as with a click on it; that is not measured.
  private void choose() {
    List<Quotation> all = open.desk.place().map(it -> it.open().quotations()).orElse(List.of());
    if (!all.isEmpty()) {
      open.desk.select(all.get(random.nextInt(all.size())));
    }
  }

  private void press() {
    KeyCode[] alt = {KeyCode.D, KeyCode.M, KeyCode.I, KeyCode.X, KeyCode.RIGHT, KeyCode.LEFT};
    int which = random.nextInt(alt.length + 2);
    switch (which) {
      case 0 -> fire(KeyCode.R, false, false);
      case 1 -> fire(KeyCode.F2, true, false);
      default -> {
        KeyCode key = alt[which - 2];
        fire(key, key == KeyCode.RIGHT || key == KeyCode.LEFT, true);
      }
    }
  }

  private void fire(KeyCode key, boolean shift, boolean alt) {
    open.scene
        .lookup("#quote-list")
        .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, false, alt, false));
  }

  private static void tell(String name, QuotedArticle article, String what, List<Took> took) {
    System.out.printf(
        Locale.ROOT,
        "%-13s %5d quotations, %6d %s%n  until shown:   %s%n  work for that: %s%n",
        name,
        article.quotations().size(),
        took.size(),
        what,
        figures(took.stream().mapToLong(Took::time)),
        figures(took.stream().mapToLong(Took::work)));
  }

  private static String figures(LongStream nanoseconds) {
    long[] sorted = nanoseconds.sorted().toArray();
    return String.format(
        Locale.ROOT,
        "%6.1f ms median, %6.1f ms 99th percentile, %6.1f ms most",
        sorted[sorted.length / 2] / 1e6,
        sorted[sorted.length * 99 / 100] / 1e6,
        sorted[sorted.length - 1] / 1e6);
  }
}
