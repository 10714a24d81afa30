package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import ontherecord.edit.Anchor;
import ontherecord.edit.Correction;
import ontherecord.edit.History;
import ontherecord.edit.Person;
import ontherecord.fixtures.Found;
import ontherecord.fixtures.PierArticle;
import ontherecord.quote.Form;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Speaker;
import org.junit.jupiter.api.Test;

class RenewalTest {

  @Test
  void countsWhatIsListedAndTheUsersOwnCorrections() {
    QuotedArticle found = Found.in(PierArticle.FIRST);
    Anchor gone = Anchor.of(Found.quotation(found, "too much"));
    History before =
        History.of(found)
            .with(
                new Correction.SetSpeaker(
                    List.of(Anchor.of(Found.quotation(found, "is open"))),
                    Optional.of(Person.typed("Ann Lee", Speaker.Kind.NAMED))))
            .with(new Correction.SetSpeaker(List.of(gone), Optional.empty()))
            .with(new Correction.SetForm(List.of(gone), Form.MIXED));
    History after = before.reanalysed(Found.in(PierArticle.LATER));
    assertEquals("1 quotation in the new text, 1 correction kept.", firstSentence(before, after));
    QuotedArticle less =
        new QuotedArticle(
            found.article(), found.speakers(), found.sources(), found.quotations().subList(0, 1));
    assertEquals(
        "2 quotations in the same text, 3 corrections kept.",
        firstSentence(before, before.reanalysed(less)),
        "one of the quotations is kept, and the user did not correct it once more");
  }

  private static String firstSentence(History before, History after) {
    String summary = Renewal.summary(before, after);
    return summary.substring(0, summary.indexOf('.') + 1);
  }
}
