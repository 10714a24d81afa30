package ontherecord.read;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import ontherecord.extract.QuotationExtractor;
import ontherecord.fixtures.ReadBlocks;
import ontherecord.quote.QuotedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubtitlesTest {

  private static final Path FORMATS = Path.of("src/test/resources/ontherecord/read/formats");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          srt | ANN LEE     | ROBERT COLE | It had become too expensive to keep. (APPLAUSE)
          vtt | Ann Lee     | Robert Cole | It had become & stays too expensive to keep.
          """)
  void cuesRunOnUntilSomebodyElseSpeaks(String ending, String first, String second, String words)
      throws UnreadableArticleException {
    assertEquals(
        List.of(
            "paragraph: "
                + first
                + ": The pier is gone, and it was sold on Monday. We learnt it from a newspaper.",
            "paragraph: " + second + ": " + words),
        ReadBlocks.of(new ArticleReader().read(FORMATS.resolve("example." + ending)).getFirst()));
  }

  @ParameterizedTest
  @CsvSource({"srt, ANN LEE, ROBERT COLE", "vtt, Ann Lee, Robert Cole"})
  void whatIsSaidIsCreditedToWhoSpeaks(String ending, String first, String second)
      throws UnreadableArticleException {
    QuotedArticle quoted =
        new QuotationExtractor()
            .extract(new ArticleReader().read(FORMATS.resolve("example." + ending)).getFirst());
    List<String> names = quoted.speakers().stream().map(quoted::name).toList();
    assertTrue(names.contains(first) || names.contains(second), names.toString());
  }

  @Test
  void aChangeWithoutANameStartsAParagraph() throws UnreadableArticleException {
    assertEquals(
        List.of("paragraph: Is it gone?", "paragraph: It is.", "paragraph: All of it?"),
        ReadBlocks.of(
            """
            1
            00:00:01,000 --> 00:00:02,000
            - Is it gone?
            - It is.

            2
            00:00:02,000 --> 00:00:03,000
            >> All of it?
            """));
  }

  @Test
  void aLabelWithItsWordsInTheNextLineIsOne() throws UnreadableArticleException {
    assertEquals(
        List.of("paragraph: ANN LEE: It is gone."),
        ReadBlocks.of("1\n00:00:01,000 --> 00:00:02,000\nANN LEE:\nIt is gone.\n"));
  }

  @Test
  void numbersAreNoWordsAlsoWhereTheBlankLineWasLost() throws UnreadableArticleException {
    String cues =
        """
        1
        00:00:01,000 --> 00:00:02,000
        It is gone.
        2
        00:00:02,000 --> 00:00:03,000
        {\\an8}<font color=red>All of it.</font>
        """;
    assertEquals(
        List.of("paragraph: It is gone. All of it."), ReadBlocks.of(cues.replace("\n", "\r\n")));
  }

  @Test
  void everyEncodingIsRead() throws UnreadableArticleException {
    assertEquals(
        List.of("paragraph: It is gone."),
        ReadBlocks.of("\ufeffWEBVTT\n\n00:01.000 --> 00:02.000\nIt is gone.\n".getBytes(UTF_16LE)));
  }
}
