package ontherecord.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {

  private static final String ENGLISH =
      "The mayor said the pier would be sold by the end of the year, and that nobody had made an"
          + " offer for it so far.\n\nShe told reporters on Monday that the council had tried for"
          + " four years to find the money for its repair.\n";
  private static final String CURLY =
      ENGLISH + "\n“We can’t keep it – not at this price,” she said at the café.\n";
  private static final String JAPANESE =
      "市長は月曜日、桟橋を年内に売却すると述べた。これまでに買い手は現れていないという。"
          + "議会は四年間、修理の費用を探してきたと記者団に語った。「もう維持できません」と市長は話した。\n";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ''",
    "UTF-8, efbbbf",
    "UTF-16LE, ''",
    "UTF-16LE, fffe",
    "UTF-16BE, ''",
    "UTF-16BE, feff",
    "UTF-32LE, fffe0000",
    "UTF-32BE, 0000feff",
    "windows-1252, ''"
  })
  void readsEnglishWithCurlyMarks(String encoding, String mark) {
    assertEquals(CURLY, Encodings.decode(bytes(mark, CURLY, encoding)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ISO-8859-1|Le maire a déclaré lundi que la jetée serait vendue à la fin de l'année, et que"
            + " personne n'avait proposé de prix. Le conseil a été prévenu après l'été.",
        "ISO-8859-1|Der Bürgermeister sagte am Montag, die Brücke werde für Fußgänger geöffnet, und"
            + " über den Preis könne man später reden. Die Gegner müssten das prüfen.",
        "windows-1251|Мэр сказал в понедельник, что пристань будет продана до конца года, и что"
            + " покупателя пока нет. Совет четыре года искал деньги на ремонт.",
        "KOI8-R|Мэр сказал в понедельник, что пристань будет продана до конца года, и что"
            + " покупателя пока нет. Совет четыре года искал деньги на ремонт.",
        "ISO-8859-7|Ο δήμαρχος είπε τη Δευτέρα ότι η προβλήτα θα πουληθεί ως το τέλος του χρόνου"
            + " και ότι κανείς δεν έκανε προσφορά. Το συμβούλιο έψαχνε χρήματα."
      })
  void readsOtherLanguages(String encoding, String text) {
    assertEquals(text, Encodings.decode(bytes("", text, encoding)));
  }

  @ParameterizedTest
  @CsvSource({"Shift_JIS", "EUC-JP"})
  void readsJapanese(String encoding) {
    assertEquals(JAPANESE, Encodings.decode(bytes("", JAPANESE, encoding)));
  }

  @Test
  void readsMarksThatStandFarDown() {
    String text = ENGLISH.repeat(200) + CURLY;
    assertEquals(text, Encodings.decode(bytes("", text, "windows-1252")));
  }

  @Test
  void keepsTheLettersAroundADamagedByte() {
    byte[] bytes = bytes("", CURLY.repeat(5), "UTF-8");
    int middle = new String(bytes, UTF_8).indexOf("pier");
    bytes[middle] = (byte) 0xff;
    assertEquals(CURLY.repeat(5).replaceFirst("pier", "\ufffdier"), Encodings.decode(bytes));
  }

  @Test
  void keepsTheLettersOfATextCutInTheMiddleOfOne() {
    byte[] bytes = bytes("", CURLY + "“", "UTF-8");
    String text = Encodings.decode(Arrays.copyOf(bytes, bytes.length - 1));
    assertTrue(text.startsWith(CURLY), text);
  }

  @ParameterizedTest
  @CsvSource({"fffe", "feff", "efbbbf", "fffe0000", "ff", "00", "ef", "efbb", "d83d", "c3"})
  void readsAFewBytesWithoutTrouble(String bytes) {
    assertTrue(Encodings.decode(bytes(bytes, "", "UTF-8")).length() < 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "ab", "abc", "One.", "One.\n", "Sold.\r\n", "“No,”"})
  void takesAFewLettersForNothingElse(String text) {
    assertEquals(text, Encodings.decode(text.getBytes(UTF_8)));
  }

  private static byte[] bytes(String mark, String text, String encoding) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < mark.length(); i += 2) {
      bytes.write(Integer.parseInt(mark, i, i + 2, 16));
    }
    bytes.writeBytes(text.getBytes(Charset.forName(encoding)));
    return bytes.toByteArray();
  }
}
