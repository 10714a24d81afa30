package ontherecord.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanIndexTest {

  @Test
  void findsWhatOverlapsAndNotWhatOnlyTouches() {
    SpanIndex<Span> index = index(List.of(new Span(0, 5), new Span(5, 9), new Span(12, 20)));
    assertEquals(List.of(new Span(5, 9)), index.overlapping(new Span(5, 12)));
    assertEquals(List.of(new Span(0, 5), new Span(5, 9)), index.overlapping(new Span(4, 6)));
    assertEquals(List.of(), index.overlapping(new Span(20, 30)));
  }

  @Test
  void anEmptyIndexHasNothing() {
    assertEquals(List.of(), index(List.of()).overlapping(new Span(0, 1)));
  }

  @Test
  void agreesWithLookingAtEverySpan() {
    Random random = new Random(11);
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      int start = random.nextInt(1000);
      spans.add(new Span(start, start + 1 + random.nextInt(random.nextInt(10) == 0 ? 500 : 10)));
    }
    SpanIndex<Span> index = index(spans);
    for (int i = 0; i < 300; i++) {
      int start = random.nextInt(1000);
      Span wanted = new Span(start, start + 1 + random.nextInt(40));
      assertEquals(
          spans.stream().filter(wanted::overlaps).sorted().toList(), index.overlapping(wanted));
    }
  }

  private static SpanIndex<Span> index(List<Span> spans) {
    return SpanIndex.of(spans, List::of);
  }
}
