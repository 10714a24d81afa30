package ontherecord.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4 June 2026                 | 2026-06-04
          June 4, 2026                | 2026-06-04
          Jun 4, 2026                 | 2026-06-04
          4th JUNE 2026               | 2026-06-04
          Thursday, 4 June 2026       | 2026-06-04
          Thu 4 Jun 2026              | 2026-06-04
          09:14, 4 June 2026          | 2026-06-04
          4 June 2026, 9.14 pm        | 2026-06-04
          4 June 2026 at 09:14 GMT    | 2026-06-04
          Sept. 4, 2026               | 2026-09-04
          4 Sept 2026                 | 2026-09-04
          Dec. 6, 2026                | 2026-12-06
          14th of March 2026          | 2026-03-14
          June 2026                   | 2026-06
          2026                        | 2026
          """)
  void readsDatesAsPeopleWriteThem(String written, String date) {
    assertEquals(Optional.of(date), WrittenDate.said(written).map(Object::toString));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday",
        "",
        "04/06/2026",
        "31 June 2026",
        "Monday, 4 June 2026",
        "June",
        "4 June",
        "20267",
        "12:30",
        "in June 2026"
      })
  void readsNothingElse(String written) {
    assertEquals(Optional.empty(), WrittenDate.said(written));
  }
}
