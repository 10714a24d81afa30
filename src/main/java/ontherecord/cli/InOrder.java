package ontherecord.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;

/// Runs tasks several at once and hands their answers on in the order of the tasks. However many
/// tasks there are, only so much is under way at a time.
final class InOrder {

  private final int jobs;
  private final int mostWeight;

  /// Something to do.
  ///
  /// @param weight the bytes it works on
  record Task<T>(long weight, Callable<T> work) {}

  /// Takes the answers, one after another, on the thread that asked.
  interface Taker<T> {

    /// Takes one answer.
    ///
    /// @param more whether another is there at once
    void take(T answer, boolean more) throws IOException;
  }

  private record Running<T>(int weight, Future<T> answer) {}

  /// @param jobs how many run at once
  /// @param mostWeight how much is under way at once; what weighs more runs alone
  InOrder(int jobs, int mostWeight) {
    this.jobs = jobs;
    this.mostWeight = mostWeight;
  }

  /// Does all `tasks`, whose work must not throw. Stops as soon as `taker` fails.
  <T> void run(Iterator<Task<T>> tasks, Taker<T> taker) throws IOException {
    BlockingQueue<Optional<Running<T>>> queue = new ArrayBlockingQueue<>(4 * jobs);
    Semaphore free = new Semaphore(mostWeight);
    // not closed, since that would wait for input that nobody needs any more
    ExecutorService workers = daemons("extract-", jobs);
    ExecutorService feeder = daemons("input-", 1);
    try {
      feeder.execute(() -> feed(tasks, queue, free, workers));
      Optional<Running<T>> next = queue.take();
      while (next.isPresent()) {
        Running<T> running = next.get();
        T answer = running.answer().get();
        Optional<Running<T>> after = Optional.ofNullable(queue.peek()).flatMap(it -> it);
        taker.take(answer, after.filter(it -> it.answer().isDone()).isPresent());
        free.release(running.weight());
        next = queue.take();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a task threw", e.getCause());
    } finally {
      feeder.shutdownNow();
      workers.shutdownNow();
    }
  }

  private <T> void feed(
      Iterator<Task<T>> tasks,
      BlockingQueue<Optional<Running<T>>> queue,
      Semaphore free,
      ExecutorService workers) {
    try {
      try {
        while (tasks.hasNext()) {
          Task<T> task = tasks.next();
          int weight = Math.clamp(task.weight(), 1, mostWeight);
          free.acquire(weight);
          FutureTask<T> answer = new FutureTask<>(task.work());
          queue.put(Optional.of(new Running<>(weight, answer)));
          workers.execute(answer);
        }
      } catch (RuntimeException e) {
        queue.put(Optional.of(new Running<>(1, CompletableFuture.failedFuture(e))));
      }
      queue.put(Optional.empty());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static ExecutorService daemons(String name, int count) {
    return Executors.newFixedThreadPool(
        count, Thread.ofPlatform().daemon().name(name, 1).factory());
  }
}
