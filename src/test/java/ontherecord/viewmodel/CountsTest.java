package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ontherecord.fixtures.ThoughtArticle;
import ontherecord.quote.Form;
import ontherecord.quote.Manner;
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
          0    | 0 | 0     | 0 | ''
          1    | 0 | 0     | 0 | 1 direct
          0    | 2 | 0     | 0 | 2 mixed
          0    | 0 | 3     | 0 | 3 indirect
          0    | 0 | 0     | 4 | 4 thought
          3    | 0 | 1     | 2 | 3 direct, 1 indirect, 2 thought
          1    | 1 | 1     | 0 | 1 direct, 1 mixed, 1 indirect
          1234 | 0 | 10000 | 0 | 1,234 direct, 10,000 indirect
          """)
  void saysOnlyWhatThereIs(int direct, int mixed, int indirect, int thought, String words) {
    assertEquals(words, new Counts(direct, mixed, indirect, thought).words());
  }

  @ParameterizedTest
  @EnumSource
  void countsOneMoreOfOneForm(Form form) {
    Counts counts = Counts.NONE.with(form, Manner.SAID).with(form, Manner.WRITTEN);
    assertEquals(2, counts.of(form));
    assertEquals(2, counts.total());
    assertEquals(0, counts.thought());
  }

  @ParameterizedTest
  @EnumSource
  void aThoughtIsCountedApartWhateverItsForm(Form form) {
    assertEquals(new Counts(0, 0, 0, 1), Counts.NONE.with(form, Manner.THOUGHT));
    assertEquals(0, Counts.NONE.with(form, Manner.THOUGHT).total());
  }

  @Test
  void countsAnArticle() {
    assertEquals(new Counts(1, 0, 1, 3), Counts.of(ThoughtArticle.read().quotations()));
  }

  @Test
  void nothingIsNothing() {
    assertEquals(0, Counts.NONE.total());
    assertEquals(new Counts(0, 0, 0, 0), Counts.NONE);
  }
}
