package ontherecord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ontherecord.store.Remembered.Bounds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RememberedTest {

  private static final Bounds SCREEN = new Bounds(0, 0, 1280, 800);

  @ParameterizedTest
  @CsvSource({
    "0, 0, 1280, 800, true",
    "1080, 700, 900, 600, true",
    "1081, 0, 900, 600, false",
    "0, 701, 900, 600, false",
    "-700, 0, 900, 600, true",
    "-701, 0, 900, 600, false",
    "0, -1, 900, 600, true",
    "0, -2, 900, 600, false",
    "0, 0, 199, 600, false",
    "0, 0, 900, 99, false",
    "-50000, -50000, 99999, 99999, false",
    "NaN, 0, 900, 600, false",
    "0, NaN, 900, 600, false",
    "0, 0, NaN, NaN, false",
    "0, 0, Infinity, Infinity, true"
  })
  void aWindowIsReachableWhereItsTitleCanBeTakenHoldOf(
      double x, double y, double width, double height, boolean reachable) {
    assertEquals(reachable, new Bounds(x, y, width, height).isReachableOn(SCREEN));
  }
}
