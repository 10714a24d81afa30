package ontherecord.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlyphsTest {

  @ParameterizedTest
  @CsvSource({
    "The pier is sold., false",
    "قال العمدة, true",
    "ראש העיר, true",
    "“الرصيف باق” said Berg, true",
    "Berg said “الرصيف باق”, false",
    "2026 مايو, true",
    "'', false",
    "2026., false"
  })
  void aTextIsReadAsItsFirstLetterIs(String text, boolean rightToLeft) {
    assertEquals(rightToLeft, Glyphs.isRightToLeft(text));
  }
}
