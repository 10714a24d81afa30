package ontherecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.ThoughtArticle;
import ontherecord.quote.QuotedArticle;
import ontherecord.read.ArticleReader;
import ontherecord.read.UnreadableArticleException;
import ontherecord.text.Origin;
import org.junit.jupiter.api.Test;

class TextReportTest {

  private static final String REPORT = TextReport.of(GoldArticle.read());
  private static final String ON_ONE_LINE = REPORT.replaceAll("\\s+", " ");

  @Test
  void beginsWithWhatTheArticleIs() {
    assertTrue(
        ON_ONE_LINE.startsWith("Rouhani Refused Meeting with Obama by Elad Benari 11 quotations, "),
        REPORT);
  }

  @Test
  void countsTheWriterAsNoSource() {
    assertEquals(2, GoldArticle.read().sourcesBesideWriters().size());
    assertTrue(ON_ONE_LINE.contains(" speakers, 2 sources; every word verbatim from "), REPORT);
    assertTrue(
        ON_ONE_LINE.endsWith(
            " Sources Politico: passed on 2 quotations (stated: “Politico”) AFP: photo (stated:"
                + " “AFP photo”) Written by Elad Benari: the article (stated: “Elad Benari”) "),
        REPORT);
  }

  @Test
  void givesEachSpeakerTheirQuotationsWithTheBasis() {
    String obama = ON_ONE_LINE.substring(ON_ONE_LINE.indexOf("Barack Obama"));
    assertTrue(obama.contains("“The roadblocks may prove to be too great, but I"), REPORT);
    assertTrue(obama.contains("path must be tested,” […] “For while the status quo"), REPORT);
    assertTrue(obama.contains(", paragraph 11, “he”, “said” Why: "), REPORT);
  }

  @Test
  void namesTheRelays() {
    assertTrue(ON_ONE_LINE.contains(" Through Politico (stated): "), REPORT);
    assertTrue(ON_ONE_LINE.contains(" Through Politico (inferred): "), REPORT);
  }

  @Test
  void tellsWhatWasWrittenOrThoughtFromWordsSaid() {
    String report = TextReport.of(ThoughtArticle.read()).replaceAll("\\s+", " ");
    assertTrue(report.startsWith("A pier for sale 2 quotations, 3 thoughts, 2 speakers, "), report);
    assertTrue(report.contains("Ann Lee (named): 1 direct, 1 indirect, 2 thought "), report);
    assertTrue(report.contains("“The pier stays,” Direct, stated, paragraph 2, "), report);
    assertTrue(report.contains(" keepers Indirect, written, stated, paragraph 3, "), report);
    assertTrue(report.contains("“a quiet sale” Direct, thought, stated, paragraph 3, "), report);
  }

  @Test
  void fitsATerminal() {
    assertEquals(List.of(), REPORT.lines().filter(it -> it.length() > 80).toList());
  }

  @Test
  void saysThatNothingWasFoundAndObeysNoControlCharacters() throws UnreadableArticleException {
    String text = "The pier \u001b[2Jis sold";
    QuotedArticle quoted =
        new QuotedArticle(
            new ArticleReader().of(Origin.of("a", "a\u001b[2J.txt", "00"), text),
            List.of(),
            List.of(),
            List.of());
    assertEquals(
        """
        a\ufffd[2J.txt
        no quotations, no speakers, no sources; every word verbatim from a\ufffd[2J.txt
        """,
        TextReport.of(quoted));
  }
}
