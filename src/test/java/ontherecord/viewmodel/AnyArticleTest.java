package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import ontherecord.cli.TextReport;
import ontherecord.export.CitationStyle;
import ontherecord.extract.QuotationExtractor;
import ontherecord.library.Query;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.read.ArticleReader;
import ontherecord.read.UnreadableArticleException;
import ontherecord.text.Origin;
import ontherecord.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What holds of every article, whatever is in it: texts thrown together from pieces that mean
/// something.
@Timeout(120)
class AnyArticleTest {

  private static final List<String> PIECES =
      List.of(
          "“",
          "”",
          "\"",
          "‘",
          "’",
          "'",
          "said ",
          "she said",
          " told the Harbour Gazette",
          "Ann Lee",
          "a clerk",
          "officials ",
          "according to ",
          "he ",
          ", ",
          ". ",
          "; ",
          "\n",
          "\n\n",
          "\r\n",
          "\r\n\r\n",
          "\r",
          "the pier is sold",
          "that ",
          "By Jo Wu\n",
          "Nordpress photo\n",
          "was quoted as having said ",
          "🙂",
          "\ud83d",
          "\ude00",
          "دانا ",
          "\u00a0",
          "\u2028",
          "\u2029",
          "\u0085",
          "{0} ",
          "%s ",
          "\t",
          "U.S. Minister Olof Berg ",
          "while “",
          "— ");

  private static final Query ANY = new Query("");

  @Test
  void everyWordShownStandsInTheArticle() {
    int seen = 0;
    for (QuotedArticle quoted : articles()) {
      String text = quoted.oneLine(new Span(0, quoted.article().text().length()));
      for (Quotation quotation : quoted.quotations()) {
        QuotationRow row = QuotationRow.of(quoted, quotation);
        for (Words.Run run : row.words().runs()) {
          boolean ours = run.equals(new Words.Run(" […] ", Words.Ink.BETWEEN));
          assertTrue(ours || text.contains(oneLine(run.text()).strip()), run.text());
        }
        quotation.speaker().ifPresent(_ -> assertTrue(text.contains(row.speakerName())));
        assertEquals(whole(quoted, quotation), row.words().text().replaceAll("\\s+", ""), "copied");
        String cited = Citing.Ready.FULL.pattern().plain(quoted, row, CitationStyle::usual);
        assertTrue(cited.startsWith(row.words().text() + "\n"));
        assertFalse(row.accessibleText(1, 1).isBlank());
        seen++;
      }
    }
    assertTrue(seen > 100, "only " + seen + " quotations in all of them");
  }

  @Test
  void theSpeakersQuotationsAreAllOfThemAndEachOnce() {
    for (QuotedArticle quoted : articles()) {
      List<SpeakerRow> rows = SpeakerRows.of(quoted).matching(ANY);
      List<Quotation> bySpeaker = new ArrayList<>();
      for (SpeakerRow row : rows.subList(1, rows.size())) {
        row.shown()
            .ifPresent(shown -> {
              Listing listing = Listing.of(Place.of(quoted).with(shown), Find.Found.NOTHING);
              assertEquals(Optional.empty(), listing.nothing());
              bySpeaker.addAll(listing.quotations());
            });
        assertFalse(row.accessibleText().isBlank());
      }
      assertEquals(
          quoted.quotations().stream().map(Quotation::id).sorted().toList(),
          bySpeaker.stream().map(Quotation::id).sorted().toList());
    }
  }

  @Test
  void everyChainEndsInThisArticle() {
    for (QuotedArticle quoted : articles()) {
      for (Quotation quotation : quoted.quotations()) {
        Chain chain = Chain.of(quoted, quotation);
        assertEquals(2 + quotation.relays().size(), chain.steps().size());
        assertEquals(new Chain.Stop.ThisArticle(), chain.steps().getLast().at());
        assertFalse(chain.spoken().isBlank());
      }
      assertEquals(quoted.sourcesBesideWriters().size(), SourceRows.of(quoted).count());
    }
  }

  @Test
  void theRowsOfAPageHaveEveryWord() {
    for (QuotedArticle quoted : articles()) {
      Page page = Page.of(quoted);
      assertEquals(
          ink(quoted.article().text()),
          ink(page.rows().stream().map(page::words).collect(Collectors.joining())));
    }
  }

  @Test
  void aReportIsMadeOfEachAndObeysNoControlCharacter() {
    for (QuotedArticle quoted : articles()) {
      String report = TextReport.of(quoted);
      assertTrue(report.endsWith("\n"));
      assertFalse(report.chars().anyMatch(it -> it != '\n' && Character.isISOControl(it)), report);
    }
  }

  private static String whole(QuotedArticle quoted, Quotation quotation) {
    StringBuilder whole = new StringBuilder();
    int end = -1;
    for (Span span : quotation.content()) {
      String between = end < 0 ? "" : quoted.article().text().substring(end, span.start());
      whole.append(oneLine(between).length() > 160 ? "[…]" : between);
      whole.append(quoted.article().words(span));
      end = span.end();
    }
    return whole.toString().replaceAll("\\s+", "");
  }

  private static String ink(String words) {
    return words
        .codePoints()
        .filter(it -> !Character.isWhitespace(it))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }

  private static List<QuotedArticle> articles() {
    Random random = new Random(11);
    QuotationExtractor extractor = new QuotationExtractor();
    ArticleReader reader = new ArticleReader();
    List<QuotedArticle> articles = new ArrayList<>();
    while (articles.size() < 200) {
      StringBuilder text = new StringBuilder();
      int pieces = 1 + random.nextInt(200);
      for (int i = 0; i < pieces; i++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      try {
        articles.add(
            extractor.extract(reader.of(Origin.of("any", "any.txt", "00"), text.toString())));
      } catch (UnreadableArticleException e) {
        assertEquals(UnreadableArticleException.Why.EMPTY, e.why());
      }
    }
    return articles;
  }
}
