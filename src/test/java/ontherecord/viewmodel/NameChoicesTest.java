package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import ontherecord.fixtures.Found;
import ontherecord.quote.QuotedArticle;
import org.junit.jupiter.api.Test;

class NameChoicesTest {

  private final QuotedArticle pier =
      Found.in(
          """
          Mayor Dana Reed Sells Pier

          “It is done,” said Mayor Dana Reed. Reed then met Annabel Lee of the Harbour Board.

          “We wait,” said Ann Poe.
          """);

  @Test
  void aKnownSpeakerIsOfferedOnceWhateverTheTextCallsHer() {
    assertEquals(List.of("Dana Reed", "ree"), names("ree"));
  }

  @Test
  void anotherNameOfTheTextIsOfferedThoughAKnownOneBeginsSo() {
    assertEquals(List.of("Ann Poe", "Annabel Lee", "ann"), names("ann"));
  }

  @Test
  void theWordsOfAHeadlineAreNoNames() {
    assertEquals(List.of("sells"), names("sells"));
  }

  @Test
  void pairsDaysPartsAndOpenersOfSentencesAreNoNames() {
    QuotedArticle article =
        Found.in(
            """
            Pier to close

            The Poe-Reed talks failed on Tuesday. Meanwhile, Ann Poe left. Reed stayed with Jo Baker-Smith.
            """);
    NameChoices choices = NameChoices.ofSpeakers(article, 0);
    assertEquals(List.of("Ann Poe", "poe"), matching(choices, "poe"));
    assertEquals(List.of("Reed"), matching(choices, "reed"));
    assertEquals(List.of("tue"), matching(choices, "tue"));
    assertEquals(List.of("mean"), matching(choices, "mean"));
    assertEquals(List.of("Jo Baker-Smith", "baker"), matching(choices, "baker"));
  }

  private static List<String> matching(NameChoices choices, String typed) {
    return choices.matching(typed).stream().map(NameChoices.Choice::name).toList();
  }

  private List<String> names(String typed) {
    return NameChoices.ofSpeakers(pier, 0).matching(typed).stream()
        .map(NameChoices.Choice::name)
        .toList();
  }
}
