package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ontherecord.quote.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CountsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0    | 0 | 0     | ''
          1    | 0 | 0     | 1 direct
          0    | 2 | 0     | 2 mixed
          0    | 0 | 3     | 3 indirect
          3    | 0 | 1     | 3 direct, 1 indirect
          1    | 1 | 1     | 1 direct, 1 mixed, 1 indirect
          1234 | 0 | 10000 | 1,234 direct, 10,000 indirect
          """)
  void saysOnlyTheFormsThereAre(int direct, int mixed, int indirect, String words) {
    assertEquals(words, new Counts(direct, mixed, indirect).words());
  }

  @ParameterizedTest
  @EnumSource
  void countsOneMoreOfOneForm(Form form) {
    Counts counts = Counts.NONE.with(form).with(form);
    assertEquals(2, counts.of(form));
    assertEquals(2, counts.total());
  }

  @Test
  void nothingIsNothing() {
    assertEquals(0, Counts.NONE.total());
    assertEquals(new Counts(0, 0, 0), Counts.NONE);
  }
}
