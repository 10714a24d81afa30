package ontherecord.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import ontherecord.fixtures.Exported;
import ontherecord.fixtures.Found;
import ontherecord.quote.QuotedArticle;
import ontherecord.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What leaves as JSON or as annotations comes back as it was.
class RoundTripTest {

  @ParameterizedTest
  @MethodSource("ontherecord.fixtures.Exported#articles")
  void comesBackAsItWentOut(QuotedArticle quoted) throws IOException {
    same(quoted, read(Export.JSON, Exported.text(Export.JSON, quoted), quoted.article()));
    same(
        quoted,
        read(Export.WEBANNOTATION, Exported.text(Export.WEBANNOTATION, quoted), quoted.article()));
  }

  @Test
  void everyArticleOfTheNewsComesBack() throws IOException {
    for (QuotedArticle quoted : Exported.news().toList()) {
      comesBackAsItWentOut(quoted);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"JSON", "WEBANNOTATION"})
  void findsItsArticleAmongOthers(Export format) throws IOException {
    QuotedArticle pier = Found.in("“It is sold,” Ann Lee said.");
    QuotedArticle example = Found.example();
    String both = Exported.text(format, pier, example);
    same(example, read(format, both, example.article()));
    same(pier, read(format, both, pier.article()));
  }

  @ParameterizedTest
  @EnumSource(names = {"JSON", "WEBANNOTATION"})
  void refusesAnotherArticle(Export format) {
    String file = Exported.text(format, Found.example());
    Article pier = Found.in("“It is sold,” Ann Lee said.").article();
    ImportException refusal = assertThrows(ImportException.class, () -> read(format, file, pier));
    assertEquals(ImportException.Why.OTHER_ARTICLE, refusal.why());
    assertTrue(
        refusal
            .reason()
            .startsWith(
                format == Export.JSON
                    ? "This file is about another article: “Rouhani Refused Meeting with Obama”,"
                        + " which begins “Rouhani Refused"
                    : "This file is about another article: The one that it calls ni:///sha-256;"),
        refusal.reason());
  }

  @Test
  void saysWhereAnotherVersionOfTheArticleDiffers() {
    String text =
        """
        The old pier of the harbour was sold on Monday to a man whom nobody knows.

        “It is sold,” Ann Lee said.
        """;
    String file = Exported.text(Export.JSON, Found.in(text));
    Article later = Found.in(text.replace("is sold", "is gone")).article();
    ImportException refusal =
        assertThrows(ImportException.class, () -> read(Export.JSON, file, later));
    assertEquals(
        "This file is about another article: “pier” is another version. It differs from"
            + " paragraph 2 on: there it says “sold,” Ann Lee said.”, here “gone,” Ann Lee said.”."
            + " Open that article, then bring the file in again.",
        refusal.reason());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          ''
          nothing
          [
          {}
          [[[[[[]]]]]]
          {"text": 1, "quotes": 2}
          [1, null, "text"]
          {"body": []}
          """)
  void refusesWhatIsNotOurs(String file) {
    Article article = Found.example().article();
    for (Export format : List.of(Export.JSON, Export.WEBANNOTATION)) {
      ImportException refusal =
          assertThrows(ImportException.class, () -> read(format, file, article));
      assertEquals(ImportException.Why.NOT_OURS, refusal.why());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"JSON", "WEBANNOTATION"})
  void leavesOutAQuotationWhoseWordsStandOtherwise(Export format) throws IOException {
    QuotedArticle example = Found.example();
    String words = "The Iranians have an internal dynamic";
    String file = Exported.text(format, example);
    int at = file.indexOf(words, file.indexOf(format == Export.JSON ? "\"quotes\"" : "otr:form"));
    String forged =
        file.substring(0, at)
            + "The Iranians lack an internal"
            + file.substring(at + words.length());
    Brought.Whole imported = read(format, forged, example.article());
    assertEquals(10, imported.quoted().quotations().size());
    assertEquals(1, imported.missing().size());
  }

  @ParameterizedTest
  @EnumSource(names = {"JSON", "WEBANNOTATION"})
  @Timeout(20)
  void neverBreaksOnAFileThatBreaksOff(Export format) {
    QuotedArticle example = Found.example();
    String file = Exported.text(format, example);
    for (int length = 0; length < file.length() - 3; length += 97) {
      String cut = file.substring(0, length);
      assertThrows(ImportException.class, () -> read(format, cut, example.article()));
    }
  }

  private static Brought.Whole read(Export format, String file, Article article)
      throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(file.getBytes(UTF_8));
    return format == Export.JSON
        ? FoundReading.json(in, article)
        : FoundReading.annotations(in, article);
  }

  private static void same(QuotedArticle out, Brought.Whole back) {
    assertEquals(List.of(), back.missing());
    assertEquals(out.speakers(), back.quoted().speakers());
    assertEquals(out.sources(), back.quoted().sources());
    assertEquals(out.quotations(), back.quoted().quotations());
    assertEquals(out.depth(), back.quoted().depth());
  }
}
