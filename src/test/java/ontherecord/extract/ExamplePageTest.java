package ontherecord.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import ontherecord.quote.Attribution;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.read.ArticleReader;
import ontherecord.text.Span;
import org.junit.jupiter.api.Test;

/// The example as a saved web page says what it says as text.
class ExamplePageTest {

  private static final QuotedArticle TEXT = read("seeds/000_7d575e886dc2c189.txt");
  private static final QuotedArticle PAGE =
      read("src/test/resources/ontherecord/extract/example/example.html");

  private static QuotedArticle read(String name) {
    try {
      return new QuotationExtractor().extract(new ArticleReader().read(Path.of(name)).getFirst());
    } catch (Exception e) {
      throw new IllegalStateException(name, e);
    }
  }

  @Test
  void hasTheSameBlocks() {
    assertEquals(String.join("\n", blocks(TEXT)), String.join("\n", blocks(PAGE)));
  }

  @Test
  void hasTheSameQuotations() {
    assertEquals(String.join("\n", quotations(TEXT)), String.join("\n", quotations(PAGE)));
  }

  @Test
  void hasTheSameSpeakers() {
    assertEquals(
        TEXT.speakers().stream().map(it -> it.kind() + " " + TEXT.name(it)).toList(),
        PAGE.speakers().stream().map(it -> it.kind() + " " + PAGE.name(it)).toList());
  }

  @Test
  void hasTheSameSources() {
    assertEquals(
        TEXT.sources().stream().map(it -> it.part() + " " + TEXT.name(it)).toList(),
        PAGE.sources().stream().map(it -> it.part() + " " + PAGE.name(it)).toList());
  }

  private static List<String> blocks(QuotedArticle in) {
    return in.article().blocks().stream()
        .map(it -> it.kind() + " " + in.article().words(it.span()))
        .toList();
  }

  private static List<String> quotations(QuotedArticle in) {
    return in.quotations().stream().map(it -> described(in, it)).toList();
  }

  private static String described(QuotedArticle in, Quotation quotation) {
    Attribution attribution = quotation.attribution();
    String basis =
        attribution instanceof Attribution.Credited credited
            ? credited.basis() + " " + words(in, credited.mention())
            : "nobody";
    return "%s | %s | %s | %s | %s | %s"
        .formatted(
            words(in, quotation.content()),
            quotation.form(),
            quotation.speaker().map(in::name).orElse(""),
            basis,
            words(in, attribution.cue()),
            quotation.relays().stream().map(it -> in.name(it.source()) + it.basis()).toList());
  }

  private static List<String> words(QuotedArticle in, List<Span> spans) {
    return spans.stream().map(in.article()::words).toList();
  }
}
