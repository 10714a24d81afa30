package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import ontherecord.viewmodel.BackgroundWork.Listener;
import ontherecord.viewmodel.BackgroundWork.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class BackgroundWorkTest {

  private final Deque<Runnable> background = new ArrayDeque<>();
  private final Deque<Runnable> window = new ArrayDeque<>();
  private final List<String> news = new ArrayList<>();
  private final BackgroundWork work = new BackgroundWork(background::add, window::add);

  @Test
  void answersInTheWindowInOrderAndThenFinishes() {
    start(answers -> {
      answers.give("one");
      answers.give("two");
    });
    assertEquals(List.of(), news);
    run(background);
    assertEquals(List.of(), news, "nothing happens away from the window");
    run(window);
    assertEquals(List.of("one", "two", "finished"), news);
  }

  @Test
  void theLatestRequestWins() {
    start(answers -> answers.give("old"));
    start(answers -> answers.give("new"));
    run(background);
    run(window);
    assertEquals(List.of("new", "finished"), news);
  }

  @Test
  void dropsAnswersThatWereOnTheirWayWhenItWasCancelled() {
    start(answers -> answers.give("one"));
    run(background);
    work.cancel();
    run(window);
    assertEquals(List.of(), news);
  }

  @Test
  void dropsWhatIsLeftAfterAnAnswerThatCancels() {
    work.start(
        (Work<String>)
            answers -> {
              answers.give("one");
              answers.give("two");
            },
        new Listener<>(
            answer -> {
              news.add(answer);
              work.cancel();
            },
            () -> news.add("finished"),
            () -> news.add("broken")));
    run(background);
    run(window);
    assertEquals(List.of("one"), news);
  }

  @Test
  void tellsLongWorkThatNobodyWaits() {
    List<Boolean> wanted = new ArrayList<>();
    start(answers -> {
      wanted.add(answers.areWanted());
      work.cancel();
      wanted.add(answers.areWanted());
    });
    run(background);
    assertEquals(List.of(true, false), wanted);
  }

  @Test
  void breaksPlainlyAndKeepsTheAnswersFromBefore() {
    for (Runnable failure : failures()) {
      news.clear();
      start(answers -> {
        answers.give("one");
        failure.run();
      });
      run(background);
      run(window);
      assertEquals(List.of("one", "broken"), news);
    }
  }

  @Test
  void keepsTheFailureOfAnOvertakenRequestToItself() {
    start(_ -> {
      throw new IllegalStateException("planned");
    });
    start(answers -> answers.give("new"));
    run(background);
    run(window);
    assertEquals(List.of("new", "finished"), news);
  }

  @Test
  void worksWithoutAnyAnswer() {
    start(_ -> {});
    run(background);
    run(window);
    assertEquals(List.of("finished"), news);
  }

  @Test
  void aThousandRequestsOnRealThreadsLeaveTheLastOne() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    List<Integer> answered = new ArrayList<>();
    try (ExecutorService many = Executors.newFixedThreadPool(4);
        ExecutorService one = Executors.newSingleThreadExecutor()) {
      BackgroundWork real = new BackgroundWork(many, one);
      for (int i = 0; i < 1000; i++) {
        int number = i;
        real.start(
            (Work<Integer>) answers -> answers.give(number),
            new Listener<>(
                answered::add,
                () -> {
                  if (number == 999) {
                    done.countDown();
                  }
                },
                () -> {}));
      }
      assertTrue(done.await(20, TimeUnit.SECONDS));
    }
    assertEquals(999, answered.getLast());
    assertEquals(answered.stream().sorted().toList(), answered, "no answer came after a later one");
    assertFalse(answered.isEmpty());
  }

  private static List<Runnable> failures() {
    return List.of(
        () -> {
          throw new IllegalStateException("planned");
        },
        () -> {
          throw new StackOverflowError("planned");
        },
        () -> {
          throw new OutOfMemoryError("planned");
        },
        () -> {
          throw new ExceptionInInitializerError("planned");
        });
  }

  private void start(Work<String> what) {
    work.start(
        what, new Listener<>(news::add, () -> news.add("finished"), () -> news.add("broken")));
  }

  private static void run(Deque<Runnable> queue) {
    while (!queue.isEmpty()) {
      queue.remove().run();
    }
  }
}
