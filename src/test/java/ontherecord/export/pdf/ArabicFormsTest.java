package ontherecord.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicFormsTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          بب ب, ﺑﺐ ﺏ
          ببب, ﺑﺒﺐ
          سليم, ﺳﻠﻴﻢ
          دار, ﺩﺍﺭ
          لا, ﻻ
          بلا, ﺑﻼ
          پچ, ﭘﭻ
          بـ, ﺑـ
          """)
  void lettersTakeTheShapeOfTheirPlace(String letters, String shapes) {
    assertEquals(shapes, ArabicForms.joined(letters, _ -> true));
  }

  @Test
  void marksDoNotPartLetters() {
    assertEquals("ﺑ\u064eﺐ", ArabicForms.joined("ب\u064eب", _ -> true));
  }

  @Test
  void lettersStayWhereThereIsNoOtherShape() {
    assertEquals("سليم", ArabicForms.joined("سليم", _ -> false));
    assertEquals("salim 😀", ArabicForms.joined("salim 😀", _ -> true));
  }
}
