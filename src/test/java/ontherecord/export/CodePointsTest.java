package ontherecord.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import ontherecord.text.Span;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void countsAPairAsOne() {
    CodePoints points = new CodePoints("a\ud83d\ude00b");
    assertEquals(1, points.of(1));
    assertEquals(2, points.of(3));
    assertEquals(new Span(1, 4), points.span(1, 3));
  }

  @Test
  void agreesWithTheLibraryOnAnyText() {
    for (long seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 700; i++) {
        text.appendCodePoint(
            switch (random.nextInt(4)) {
              case 0 -> 0x1f600;
              case 1 -> random.nextInt(8) == 0 ? 0xd83d : 'x';
              case 2 -> random.nextInt(8) == 0 ? 0xde00 : 'y';
              default -> 'z';
            });
      }
      String whole = text.toString();
      CodePoints points = new CodePoints(whole);
      int before = 0;
      for (int unit = 0;
          unit < whole.length();
          unit += Character.charCount(whole.codePointAt(unit))) {
        assertEquals(before, points.of(unit));
        int end = unit + Character.charCount(whole.codePointAt(unit));
        assertEquals(new Span(unit, end), points.span(before, before + 1));
        before++;
      }
    }
  }

  @Test
  void refusesWhatIsPastTheEnd() {
    CodePoints points = new CodePoints("\ud83d\ude00");
    assertThrows(IllegalArgumentException.class, () -> points.span(0, 2));
    assertThrows(IllegalArgumentException.class, () -> points.span(-1, 1));
  }
}
