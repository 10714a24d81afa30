package ontherecord.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import ontherecord.quote.Attribution;
import ontherecord.quote.QuotedArticle;
import ontherecord.read.ArticleReader;
import org.junit.jupiter.api.Test;

/// A web page sets words apart as quoted without marks, and tells whose they are around them.
class SetApartTest {

  private static final Path PAGE =
      Path.of("src/test/resources/ontherecord/read/pages/tells-whose-a-quotation-is.html");

  @Test
  void creditsBlockQuotationsByWhatStandsAroundThem() throws Exception {
    QuotedArticle page =
        new QuotationExtractor().extract(new ArticleReader().read(PAGE).getFirst());
    List<String> found =
        page.quotations().stream()
            .filter(it -> !page.article().words(it.extent()).equals("a new one within the year"))
            .map(it ->
                it.attribution() instanceof Attribution.Credited credited
                    ? "%s %s %s: %s"
                        .formatted(
                            page.name(credited.speaker()),
                            credited.reason().last(),
                            it.manner(),
                            page.oneLine(it.extent()))
                    : page.oneLine(it.extent()))
            .toList();
    assertEquals(
        """
        Ann Lee introduced WRITTEN: The bridge is not safe. It must be closed at once, and nobody \
        may cross it. This was known for years.
        Tom Orr signed WRITTEN: We will rebuild the bridge. This city never gives up!
        Mary Hill signed SAID: “We will never leave this town.”
        Ben Dodd signed SAID: It is older than the town.
        Sue Roe signed SAID: The third pillar is the worst.\
        """,
        String.join("\n", found));
  }
}
