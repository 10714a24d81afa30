package ontherecord.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import ontherecord.fixtures.AnyCorrection;
import ontherecord.fixtures.Found;
import ontherecord.quote.QuotedArticle;
import org.junit.jupiter.api.Test;

/// However many corrections there are, one more shows at once.
class ManyCorrectionsTest {

  private static final int CORRECTIONS = 10_000;
  private static final int ARTICLES = 100;
  private static final int TRIED = 21;
  private static final long AT_ONCE = 100;

  @Test
  void oneMoreCorrectionAndOneLessShowAtOnce() {
    QuotedArticle found =
        Found.in(
            Found.example().article().text().replace('\r', ' ').concat("\n\n").repeat(ARTICLES));
    AnyCorrection any = new AnyCorrection(1);
    List<Correction> corrections = new ArrayList<>();
    for (int i = 0; i < CORRECTIONS; i++) {
      corrections.add(any.of(found));
    }
    History history = new History(Revision.of(found, corrections), List.of(), List.of());
    assertEquals(CORRECTIONS, history.now().corrections().size());
    long more = median(history, it -> it.with(any.of(it.now().result())));
    long less = median(history, History::undo);
    System.out.printf(
        "%d corrections, %d quotations: one more %d ms, one less %d ms%n",
        CORRECTIONS, found.quotations().size(), more, less);
    assertTrue(more < AT_ONCE, "one more: " + more + " ms");
    assertTrue(less < AT_ONCE, "one less: " + less + " ms");
  }

  private static long median(History history, UnaryOperator<History> step) {
    long[] times = new long[TRIED];
    History now = history;
    for (int i = 0; i < TRIED; i++) {
      long start = System.nanoTime();
      now = step.apply(now);
      times[i] = (System.nanoTime() - start) / 1_000_000;
    }
    Arrays.sort(times);
    return times[TRIED / 2];
  }
}
