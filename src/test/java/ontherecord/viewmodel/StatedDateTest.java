package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-06-04 | 4 June 2026",
        "2026-06 | June 2026",
        "2026-06-04T09:30 | 4 June 2026, 09:30",
        "2026-06-04 09:30:00 | 4 June 2026, 09:30",
        "2026-06-04T09:30:12Z | 4 June 2026, 09:30 UTC",
        "2026-06-04T09:30:12.123+00:00 | 4 June 2026, 09:30 UTC",
        "2026-06-04T09:30:12-05:00 | 4 June 2026, 09:30 UTC-05:00",
        "2026-06-04T09:30:12+0530 | 4 June 2026, 09:30 UTC+05:30",
        "2026-06-04t09:30:12+02 | 4 June 2026, 09:30 UTC+02:00",
        "2026-06-04 09:30:12 +02:00 | 4 June 2026, 09:30 UTC+02:00",
        "Thu, 04 Jun 2026 09:30:00 GMT | 4 June 2026, 09:30 UTC",
        "Thu, 4 Jun 2026 09:30:00 +0200 (CEST) | 4 June 2026, 09:30 UTC+02:00",
        "4 Jun 2026 09:30:00 UTC | 4 June 2026, 09:30 UTC"
      })
  void saysADateAsPeopleDo(String stated, String words) {
    assertEquals(words, StatedDate.inWords(stated));
  }

  @ParameterizedTest
  @ValueSource(strings = {"June 4, 2026", "2026-02-30", "2026", "yesterday", "", "04/06/2026"})
  void leavesWhatItDoesNotKnowAsItIs(String stated) {
    assertEquals(stated, StatedDate.inWords(stated));
  }
}
