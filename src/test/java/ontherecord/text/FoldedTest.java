package ontherecord.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Iran’s election          | iran's      | Iran’s
          “An encounter”           | "an         | “An
          potential — in commerce  | potential - | potential —
          François Müller          | francois m  | François M
          Francois                 | FRANÇOIS    | Francois
          Zoe\u0308 left           | zoë         | Zoe\u0308
          so\u00adcial             | social      | so\u00adcial
          a ﬁrst step              | first       | ﬁrst
          wait… what               | wait...     | wait…
          Łódź                     | lodz        | Łódź
          ΣΊΣΥΦΟΣ                  | σισυφος     | ΣΊΣΥΦΟΣ
          """)
  void whatAReaderWouldNotTellApartIsTheSame(String text, String words, String found) {
    Span span = span(text, words);
    assertEquals(found, span.of(text));
  }

  @Test
  void wordsGoOnOverALineButNotOverAParagraph() {
    String text = "U.S.\r\n  officials\r\n\r\nsaid";
    assertEquals("U.S.\r\n  officials", span(text, "u.s. officials").of(text));
    assertEquals(-1, Folded.of(text).find("officials said", 0));
  }

  @Test
  void everyFoldedUnitStandsForAPieceOfTheText() {
    String alphabet = "aÉé\u0301 \n\r\u00ad…ﬁ“'—\ud83d\ude00\ud800\u200b";
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      Folded folded = Folded.of(text.toString());
      int end = 0;
      for (int unit = 0; unit < folded.units().length(); unit++) {
        Span span = folded.span(unit, unit + 1);
        String again = Folded.of(span.of(text.toString())).units();
        assertTrue(again.indexOf(folded.units().charAt(unit)) >= 0, () -> span + " of " + text);
        assertTrue(span.start() >= end - 1 && span.end() <= text.length());
        end = span.end();
      }
    }
  }

  @Test
  void aLongTextIsFoldedInOneSweep() {
    String text = "\r\n".repeat(1_000_000) + "…".repeat(1_000_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertEquals(3_000_001, Folded.of(text).units().length()));
  }

  private static Span span(String text, String words) {
    String folded = Folded.of(words).units();
    Folded haystack = Folded.of(text);
    int at = haystack.find(folded, 0);
    return haystack.span(at, at + folded.length());
  }
}
