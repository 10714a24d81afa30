package ontherecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ontherecord.extract.QuotationExtractor;
import ontherecord.fixtures.Json;
import ontherecord.quote.QuotedArticle;
import ontherecord.read.ArticleReader;
import ontherecord.read.UnreadableArticleException;
import org.junit.jupiter.api.Test;

/// An article that stood on paper has pages, and what is printed of it says them.
class PagesInOutputTest {

  private static final Path PDF =
      Path.of("src/test/resources/ontherecord/read/formats/columns.pdf");

  @Test
  void aQuotationHasItsPageAfterAllElse() throws UnreadableArticleException {
    Map<?, ?> printed = Json.object(Format.JSONL.printed(quoted()).toString(UTF_8));
    List<Map<?, ?>> quotes = new ArrayList<>(Json.objects(printed, "quotes"));
    assertEquals("page", new ArrayList<>(quotes.getFirst().keySet()).getLast());
    assertEquals(1, quotes.getFirst().get("page"));
    assertEquals(2, quotes.getLast().get("page"));
  }

  @Test
  void theReportSaysItBesideTheParagraph() throws UnreadableArticleException {
    String report = TextReport.of(quoted());
    assertTrue(report.contains(", page 1"), report);
    assertTrue(report.contains(", page 2"), report);
  }

  private static QuotedArticle quoted() throws UnreadableArticleException {
    return new QuotationExtractor().extract(new ArticleReader().read(PDF).getFirst());
  }
}
