package ontherecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MacRomanTest {

  private static final Charset MAC = Charset.forName("x-MacRoman");
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Don’t go. It isn’t over, he said.",
        "“We can’t keep it – not at this price,” she said at the café.",
        "He said: “No.”\nThat was all.",
        "“No,” he said.",
        "The council met at the café on Monday and sold the pier.",
        "Costs rose 5% to £3m, the naïve façade of São Paulo’s coöperative; Ångström’s résumé.",
        "The market — closed since May — won’t open, said José Muñoz… “It’s over,” he said.",
        "Le maire a déclaré lundi que la jetée serait vendue, et que personne n’avait d’argent.",
        "Der Bürgermeister sagte am Montag, die Brücke werde für Fußgänger geöffnet.",
        "El alcalde dijo el lunes que el señor Núñez pidió más información sobre el muelle."
      })
  void tellsOneFromTheOther(String text) {
    assertEquals(text, Encodings.decode(text.getBytes(MAC)));
    assertEquals(text, Encodings.decode(text.getBytes(WINDOWS)));
  }

  /// What stands in these places is a letter of Windows-1252 in a word, or fits in both.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "AVEC LES ÉLÈVES, À L’ÉCOLE DE NÎMES",
        "CORAÇÕES E AVIÕES",
        "Òran Ógánach McÉvoy D’Ávila",
        "½ kg, 20 °C, 5 m², § 7, ±3, ¿qué?, ¡no!, ª º",
        "iPod® and Word™ cost €5 or 5¢",
        "word—word and word–word",
        "a\u00a0b, re\u00adwrite",
        "kr. på øya, før æra"
      })
  void takesWindowsForWhatItIs(String text) {
    assertEquals(text, Encodings.decode(text.getBytes(WINDOWS)));
  }

  @ParameterizedTest
  @CsvSource({
    "d5, x-MacRoman",
    "92, windows-1252",
    "8e, x-MacRoman",
    "e9, windows-1252",
    "d0, x-MacRoman",
    "c9, windows-1252"
  })
  void oneByteInAWordMayTell(String unit, String charset) {
    byte[] bytes = "don-t".getBytes(WINDOWS);
    bytes[3] = (byte) Integer.parseInt(unit, 16);
    assertEquals(Charset.forName(charset), MacRoman.or(WINDOWS, bytes));
  }

  @Test
  void looksAtAllOfALongText() {
    String text = "The pier is sold. ".repeat(100_000) + "It isn’t.";
    assertEquals(text, Encodings.decode(text.getBytes(MAC)));
  }

  @Test
  void neverFailsOnBytesOfAnyKind() {
    for (int length = 0; length < 4; length++) {
      byte[] bytes = new byte[length];
      Arrays.fill(bytes, (byte) 0xd5);
      assertEquals(WINDOWS, MacRoman.or(WINDOWS, bytes));
    }
    byte[] many = new byte[32 << 20];
    for (int i = 0; i < many.length; i++) {
      many[i] = (byte) (i * 31);
    }
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> MacRoman.or(WINDOWS, many));
  }
}
