package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import ontherecord.fixtures.MarketArticle;
import ontherecord.quote.Attribution;
import ontherecord.quote.Basis;
import ontherecord.quote.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OddsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.0  | Attributions like this one are right more than 9 times in 10.
          0.96 | Attributions like this one are right more than 9 times in 10.
          0.95 | Attributions like this one are right about 9 times in 10.
          0.85 | Attributions like this one are right about 8 times in 10.
          0.5  | Attributions like this one are right about 5 times in 10.
          0.49 | Unsure: attributions like this one are right about 5 times in 10.
          0.45 | Unsure: attributions like this one are right about 4 times in 10.
          0.1  | Unsure: attributions like this one are right about once in 10.
          0.05 | Unsure: attributions like this one are right less than once in 10.
          0.0  | Unsure: attributions like this one are right less than once in 10.
          """)
  void areSaidInTenthsThatClaimNoMoreThanIsKnown(double confidence, String words) {
    assertEquals(Optional.of(words), Odds.of(credited(Basis.STATED, confidence)));
    assertEquals(Optional.of(words), Odds.of(credited(Basis.INFERRED, confidence)));
  }

  @Test
  void areNotKnownWhereNobodyIsCreditedOrTheReaderSaysSo() {
    assertEquals(Optional.empty(), Odds.of(MarketArticle.NOBODY.attribution()));
    assertEquals(Optional.empty(), Odds.of(credited(Basis.USER, 1)));
  }

  private static Attribution credited(Basis basis, double confidence) {
    return new Attribution.Credited(
        MarketArticle.ANN, List.of(), List.of(), List.of(), basis, Reason.of("no-cue"), confidence);
  }
}
