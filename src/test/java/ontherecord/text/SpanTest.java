package ontherecord.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

  @ParameterizedTest
  @CsvSource({"-1, 2", "3, 3", "5, 4"})
  void rejectsWhatIsNoRange(int start, int end) {
    assertThrows(IllegalArgumentException.class, () -> new Span(start, end));
  }

  @Test
  void slicesTheTextVerbatim() {
    assertEquals("“a” 😀", new Span(1, 7).of("x“a” 😀y"));
  }

  @Test
  void refusesToSlicePastTheText() {
    assertThrows(IndexOutOfBoundsException.class, () -> new Span(0, 4).of("abc"));
  }

  @ParameterizedTest
  @CsvSource({"0, 2, false", "0, 3, true", "2, 5, true", "4, 9, true", "5, 9, false"})
  void overlapsWhenAUnitIsInBoth(int start, int end, boolean overlaps) {
    Span span = new Span(2, 5);
    assertEquals(overlaps, span.overlaps(new Span(start, end)));
    assertEquals(overlaps, new Span(start, end).overlaps(span));
  }

  @Test
  void containsItsStartAndNotItsEnd() {
    Span span = new Span(2, 5);
    assertTrue(span.contains(2));
    assertFalse(span.contains(5));
    assertTrue(span.contains(span));
    assertFalse(span.contains(new Span(2, 6)));
  }

  @Test
  void joinsAcrossAGap() {
    assertEquals(new Span(2, 9), new Span(7, 9).to(new Span(2, 5)));
  }

  @Test
  void sortsInTheOrderOfTheText() {
    Span first = new Span(0, 3);
    Span second = new Span(0, 4);
    Span third = new Span(2, 3);
    assertEquals(
        Stream.of(first, second, third).toList(),
        Stream.of(third, second, first).sorted().toList());
    assertTrue(first.isBefore(new Span(3, 4)));
    assertFalse(first.isBefore(third));
  }
}
