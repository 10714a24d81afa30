package ontherecord.viewmodel;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Runs what takes time away from the window. The latest request wins: answers to an earlier one,
/// or to one that was cancelled, are dropped. Only immutable values may cross.
public final class BackgroundWork {

  private static final Logger LOG = System.getLogger(BackgroundWork.class.getName());

  private final Executor background;
  private final Executor window;
  private final AtomicLong latest = new AtomicLong();

  /// What is to be done away from the window, answering as it goes.
  @FunctionalInterface
  public interface Work<T> {
    void run(Answers<T> answers);
  }

  /// Takes answers to the window.
  public interface Answers<T> {

    /// Whether anybody still waits for answers; long work asks now and then, and stops if not.
    boolean areWanted();

    /// Whether anybody waits for answers when `moment` has passed: work that is asked for often in
    /// a short time is then done once.
    boolean areWantedAfter(Duration moment);

    void give(T answer);
  }

  /// What happens in the window.
  ///
  /// @param answered takes each answer
  /// @param finished runs after the last one, unless the request was overtaken or cancelled
  /// @param broken runs instead when the work failed in a way nobody foresaw
  public record Listener<T>(Consumer<T> answered, Runnable finished, Runnable broken) {}

  /// @param background runs the work
  /// @param window runs the listeners; requests must be made there, too
  public BackgroundWork(Executor background, Executor window) {
    this.background = background;
    this.window = window;
  }

  /// Runs the work on a thread of its own each time.
  ///
  /// @param window runs the listeners
  public static BackgroundWork onItsOwn(Executor window) {
    return new BackgroundWork(Thread::startVirtualThread, window);
  }

  /// Starts `work` in place of whatever was under way.
  public <T> void start(Work<T> work, Listener<T> listener) {
    long request = latest.incrementAndGet();
    Answers<T> answers =
        new Answers<>() {
          @Override
          public boolean areWanted() {
            return latest.get() == request;
          }

          @Override
          public boolean areWantedAfter(Duration moment) {
            try {
              Thread.sleep(moment);
              return areWanted();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
              return false;
            }
          }

          @Override
          public void give(T answer) {
            tell(request, () -> listener.answered().accept(answer));
          }
        };
    background.execute(() -> {
      try {
        work.run(answers);
        tell(request, listener.finished());
      } catch (RuntimeException | Error e) {
        LOG.log(Level.ERROR, "work failed", e);
        tell(request, listener.broken());
      }
    });
  }

  /// Does something whose answer is told whatever else is asked for; one after the other where what
  /// runs the work has one thread.
  ///
  /// @param broken runs instead when the work failed in a way nobody foresaw
  public <T> void errand(Supplier<T> work, Consumer<T> answered, Runnable broken) {
    background.execute(() -> {
      try {
        T answer = work.get();
        window.execute(() -> answered.accept(answer));
      } catch (RuntimeException | Error e) {
        LOG.log(Level.ERROR, "errand failed", e);
        window.execute(broken);
      }
    });
  }

  /// Drops what is under way.
  public void cancel() {
    latest.incrementAndGet();
  }

  private void tell(long request, Runnable news) {
    window.execute(() -> {
      if (latest.get() == request) {
        news.run();
      }
    });
  }
}
