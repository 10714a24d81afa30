package ontherecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ontherecord.cli.InOrder.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class InOrderTest {

  private static final int MOST_WEIGHT = 1000;

  @Test
  void answersInTheOrderOfTheTasksThoughALaterOneIsDoneFirst() throws IOException {
    CountDownLatch second = new CountDownLatch(1);
    List<String> answers = new ArrayList<>();
    Iterator<Task<String>> tasks =
        Stream.of(
                new Task<>(
                    1,
                    () -> {
                      second.await();
                      return "first";
                    }),
                new Task<>(
                    1,
                    () -> {
                      second.countDown();
                      return "second";
                    }))
            .iterator();
    new InOrder(2, MOST_WEIGHT).run(tasks, (answer, _) -> answers.add(answer));
    assertEquals(List.of("first", "second"), answers);
  }

  @Test
  void takesNoMoreTasksThanItHasRoomFor() throws IOException {
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger answered = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Iterator<Task<Integer>> tasks =
        IntStream.range(0, 1000)
            .mapToObj(i -> {
              most.accumulateAndGet(taken.incrementAndGet() - answered.get(), Math::max);
              return new Task<>(1, () -> i);
            })
            .iterator();
    new InOrder(2, MOST_WEIGHT).run(tasks, (_, _) -> answered.incrementAndGet());
    assertEquals(1000, answered.get());
    assertTrue(most.get() <= 12, most + " at once");
  }

  @Test
  void worksOnOneHeavyTaskAtATime() throws IOException {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Iterator<Task<Integer>> tasks =
        IntStream.range(0, 20)
            .mapToObj(i ->
                new Task<>(
                    Long.MAX_VALUE,
                    () -> {
                      most.accumulateAndGet(running.incrementAndGet(), Math::max);
                      running.decrementAndGet();
                      return i;
                    }))
            .iterator();
    new InOrder(8, MOST_WEIGHT).run(tasks, (_, _) -> {});
    assertEquals(1, most.get());
  }

  @Test
  void stopsWhenNobodyTakesTheAnswers() {
    AtomicInteger taken = new AtomicInteger();
    Iterator<Task<Integer>> endless =
        Stream.generate(() -> new Task<>(1, taken::incrementAndGet)).iterator();
    assertThrows(
        IOException.class,
        () ->
            new InOrder(2, MOST_WEIGHT)
                .run(
                    endless,
                    (_, _) -> {
                      throw new IOException("Broken pipe");
                    }));
    assertTrue(taken.get() < 20, taken + " were done");
  }

  @Test
  void doesNotWaitForAnAnswerToAFailingSourceOfTasks() {
    Iterator<Task<Integer>> broken =
        Stream.<Task<Integer>>generate(
                () -> {
                  throw new IllegalArgumentException("broken");
                })
            .iterator();
    InOrder inOrder = new InOrder(1, MOST_WEIGHT);
    assertThrows(IllegalStateException.class, () -> inOrder.run(broken, (_, _) -> {}));
  }
}
