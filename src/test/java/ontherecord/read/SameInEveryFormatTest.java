package ontherecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ontherecord.extract.QuotationExtractor;
import ontherecord.quote.QuotedArticle;
import ontherecord.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The example says the same in every format. DOCX, ODT, RTF, EPUB and PDF were made by
/// LibreOffice.
@Timeout(120)
class SameInEveryFormatTest {

  private static final Path FORMATS = Path.of("src/test/resources/ontherecord/read/formats");
  private static final ArticleReader READER = new ArticleReader();

  @ParameterizedTest
  @ValueSource(strings = {"docx", "odt", "rtf", "epub", "pdf", "eml", "mhtml", "md", "rss"})
  void quotationsSpeakersAndSourcesAreThoseOfTheText(String ending)
      throws IOException, UnreadableArticleException {
    assertEquals(
        found(READER.read(seed()).getFirst()),
        found(READER.read(FORMATS.resolve("example." + ending)).getFirst()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "odt", "rtf", "epub", "pdf", "eml", "mhtml", "md", "rss"})
  void theNameOfAFileDecidesNothing(String ending) throws IOException, UnreadableArticleException {
    byte[] bytes = Files.readAllBytes(FORMATS.resolve("example." + ending));
    assertEquals(
        READER.read("example." + ending, bytes).getFirst().text(),
        READER.read("holiday.jpg", bytes).getFirst().text());
  }

  @Test
  void theOriginIsTheFilesWhateverIsInIt() throws IOException, UnreadableArticleException {
    Path file = FORMATS.resolve("example.docx");
    byte[] bytes = Files.readAllBytes(file);
    Article article = READER.read(file).getFirst();
    assertEquals("example", article.origin().id());
    assertEquals("example.docx", article.origin().name());
    assertEquals(bytes.length, article.origin().size().orElseThrow());
    assertEquals(ArticleReader.sha256(bytes), article.origin().sha256());
  }

  private static Path seed() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      return files.findFirst().orElseThrow();
    }
  }

  /// Words without their white space, form, speaker and relays of every quotation, and the sources.
  private static List<String> found(Article article) {
    QuotedArticle quoted = new QuotationExtractor().extract(article);
    List<String> found = new ArrayList<>();
    quoted
        .quotations()
        .forEach(it ->
            found.add(
                it.content().stream().map(quoted::oneLine).collect(Collectors.joining(" … "))
                    + " | "
                    + it.form()
                    + " | "
                    + it.speaker().map(quoted::name).orElse("")
                    + " | "
                    + it.relays().stream().map(relay -> quoted.name(relay.source())).toList()));
    quoted.sources().forEach(it -> found.add(quoted.name(it) + " | " + it.part()));
    return found;
  }
}
