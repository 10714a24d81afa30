package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TypeAheadTest {

  private static final long TENTH = 100_000_000L;

  private final TypeAhead typeAhead = new TypeAhead();
  private long now = Long.MIN_VALUE / 2;

  @Test
  void lettersTypedTogetherAreOneBeginning() {
    List<String> names = List.of("All", "Ann", "Bea", "Ben");
    assertEquals(OptionalInt.of(2), type("b", names, 0));
    assertEquals(OptionalInt.of(2), type("e", names, 2));
    assertEquals(OptionalInt.of(3), type("n", names, 2));
  }

  @Test
  void theSameLetterGoesOnAndRound() {
    List<String> names = List.of("Ann", "Abe", "Bea");
    assertEquals(OptionalInt.of(0), type("a", names, -1));
    assertEquals(OptionalInt.of(1), type("a", names, 0));
    assertEquals(OptionalInt.of(0), type("A", names, 1));
  }

  @Test
  void aPauseStartsANewWord() {
    List<String> names = List.of("Bea", "Ned");
    assertEquals(OptionalInt.of(0), type("b", names, -1));
    now += 20 * TENTH;
    assertEquals(OptionalInt.of(1), type("n", names, 0));
  }

  @Test
  void whatNobodyIsCalledLeadsNowhereUntilAPause() {
    List<String> names = List.of("Bea", "Ned");
    assertEquals(OptionalInt.empty(), type("z", names, 0));
    assertEquals(OptionalInt.empty(), type("n", names, 0));
    now += 20 * TENTH;
    assertEquals(OptionalInt.of(1), type("n", names, 0));
  }

  @Test
  void anEmptyListAndNoLetterLeadNowhere() {
    assertEquals(OptionalInt.empty(), type("a", List.of(), -1));
    assertEquals(OptionalInt.empty(), type("", List.of("Ann"), -1));
    assertEquals(OptionalInt.empty(), type("a", List.of("", " "), -1));
  }

  @Test
  void knowsLettersOfEveryKind() {
    List<String> names = List.of("Ann", "Éva", "دانا", "𐐀𐑌", "🙂");
    assertEquals(OptionalInt.of(1), type("é", names, 0));
    now += 20 * TENTH;
    assertEquals(OptionalInt.of(2), type("د", names, 0));
    now += 20 * TENTH;
    assertEquals(OptionalInt.of(3), type("𐐀", names, 0));
    now += 20 * TENTH;
    assertEquals(OptionalInt.of(4), type("🙂", names, 0));
  }

  @Test
  void looksRoundAListOfTenThousandOnce() {
    List<String> names = IntStream.range(0, 10_000).mapToObj(i -> "Keeper " + i).toList();
    assertEquals(OptionalInt.of(0), type("k", names, 9_999));
    now += 20 * TENTH;
    assertEquals(OptionalInt.empty(), type("x", Collections.nCopies(10_000, "Keeper"), 5));
  }

  private OptionalInt type(String letters, List<String> names, int current) {
    now += TENTH;
    return typeAhead.type(letters, now, names, current);
  }
}
