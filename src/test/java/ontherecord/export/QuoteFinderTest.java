package ontherecord.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class QuoteFinderTest {

  private static final String TEXT =
      "The pier is old. “It’s old,” she said.\n\nThe pier is shut. It is old.";

  private final QuoteFinder finder = new QuoteFinder(TEXT);

  @Test
  void findsWordsThatStandOnceWhateverStandsAroundThem() {
    assertEquals("is shut", found("is shut", "never", "so"));
    assertEquals("is shut", found("  is shut\n", "", ""));
  }

  @Test
  void findsWordsButForMarksAndWhiteSpace() {
    assertEquals("“It’s old,”", found("\"It's old,\"", "", ""));
    assertEquals("said.\n\nThe", found("said.\nThe".replace("\n", "\n\n"), "", ""));
  }

  @Test
  void tellsPlacesApartByWhatStandsAroundThem() {
    assertEquals("several", found("is old", "", ""));
    assertEquals("is old@9", where("is old", "The pier ", ". “It", Optional.empty()));
    assertEquals("is old@61", where("is old", "shut. It ", ".", Optional.empty()));
    assertEquals("several", found("is old", "nobody wrote this", ""));
  }

  @Test
  void takesAPositionForWhatTheWordsLeaveOpen() {
    assertEquals("is old@61", where("is old", "", "", Optional.of(61)));
    assertEquals("several", where("is old", "", "", Optional.of(62)));
  }

  @Test
  void findsNothingWhereThereIsNothing() {
    assertEquals("nowhere", found("the sea", "", ""));
    assertEquals("nowhere", found(" \n", "", ""));
  }

  @Test
  @Timeout(10)
  void isQuickWhereWordsStandEverywhere() {
    QuoteFinder many = new QuoteFinder("a ".repeat(500_000));
    assertInstanceOf(
        QuoteFinder.Found.Several.class, many.find("a", "a ".repeat(16), "", Optional.empty()));
  }

  private String found(String exact, String prefix, String suffix) {
    String where = where(exact, prefix, suffix, Optional.empty());
    return where.contains("@") ? where.substring(0, where.indexOf('@')) : where;
  }

  private String where(String exact, String prefix, String suffix, Optional<Integer> start) {
    return switch (finder.find(exact, prefix, suffix, start)) {
      case QuoteFinder.Found.At(var span) -> span.of(TEXT) + "@" + span.start();
      case QuoteFinder.Found.Nowhere() -> "nowhere";
      case QuoteFinder.Found.Several() -> "several";
    };
  }
}
