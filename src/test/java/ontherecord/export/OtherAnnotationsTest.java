package ontherecord.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import ontherecord.edit.History;
import ontherecord.fixtures.Found;
import ontherecord.quote.Basis;
import ontherecord.quote.Form;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.say.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherAnnotationsTest {

  private static final QuotedArticle PIER =
      Found.in(
          "Mayor Ann Lee spoke. “The old pier is sold,” Ann Lee said. The “new one” is not; it is"
              + " shut.");

  @Test
  void everyQuotationOfTheSampleComesOntoABareArticle() throws IOException {
    QuotedArticle example = Found.example();
    QuotedArticle bare = new QuotedArticle(example.article(), List.of(), List.of(), List.of());
    Path sample = Path.of("src/test/resources/ontherecord/export/webannotation.json");
    Brought brought = BringingBack.read(sample, bare);
    assertEquals("", brought.missingText());
    QuotedArticle back = brought.onto(History.of(bare), "sample").now().result();
    assertEquals(brought.quotations(), back.quotations().size());
    Quotation roadblocks =
        back.quotations().stream().filter(it -> it.content().size() == 2).findFirst().orElseThrow();
    assertEquals(Form.DIRECT, roadblocks.form());
    assertEquals("Barack Obama", back.name(roadblocks.speaker().orElseThrow()));
    assertTrue(roadblocks.attribution().isByUser());
    assertTrue(
        example.quotations().stream().anyMatch(it -> it.content().equals(roadblocks.content())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"items\": [%s]}",
        "{\"type\": \"AnnotationCollection\", \"first\": {\"items\": [%s]}}",
        "{\"@graph\": [%s]}",
        "[%s]",
        "%s",
        "%s\n%1$s"
      })
  void readsThemInWhateverHoldsThem(String file) throws IOException {
    String one =
        """
        {"target": {"selector": {"type": "TextQuoteSelector", "exact": "Mayor Ann Lee spoke"}}}
        """;
    QuotedArticle back = read(String.format(file, one));
    assertEquals(PIER.quotations().size() + 1, back.quotations().size());
  }

  @Test
  void takesTheMarksRightAroundTheWordsAlongAndTellsTheForm() throws IOException {
    QuotedArticle bare = new QuotedArticle(PIER.article(), List.of(), List.of(), List.of());
    String file =
        "[" + target("The old pier is sold,") + "," + target("The “new one” is not") + "]";
    QuotedArticle back = onto(bare, file);
    assertEquals(
        List.of("“The old pier is sold,” DIRECT", "The “new one” is not MIXED"),
        back.quotations().stream()
            .map(it -> back.oneLine(it.content().getFirst()) + " " + it.form())
            .toList());
  }

  @Test
  void aSpeakerWhoIsKnownHereIsThatOneAndWhoMadeTheNoteIsNone() throws IOException {
    QuotedArticle told = Found.in("“It is sold,” Ann Lee said. Rain fell like it at all hours.");
    String body = ", \"creator\": {\"name\": \"Tom\"}, \"body\": ";
    String file =
        "["
            + target("like it")
                .replaceFirst(
                    "}$", body + "{\"type\": \"Quotation\", \"creator\": {\"name\": \"Ann Lee\"}}}")
            + ","
            + target("at all").replaceFirst("}$", body + "{\"value\": \"hm\"}}")
            + "]";
    QuotedArticle back = onto(told, file);
    assertEquals(List.of("Ann Lee"), back.speakers().stream().map(back::name).toList());
    Quotation like = back.quotations().get(1);
    assertEquals("Ann Lee", back.name(like.speaker().orElseThrow()));
    assertEquals(Basis.USER, ((ontherecord.quote.Attribution.Credited) like.attribution()).basis());
    assertTrue(back.quotations().get(2).speaker().isEmpty());
  }

  @Test
  void whatCannotBePlacedIsSaidOneByOne() throws IOException {
    String file =
        "["
            + String.join(
                ",",
                target("Mayor Ann"),
                target("the sea"),
                target("is"),
                target(" "),
                target("sold,” Ann"),
                "{\"target\": [" + inner("it is shut") + "," + inner("is shut") + "]}",
                "{\"target\": [" + inner("Mayor") + "," + inner("the moon") + "]}")
            + "]";
    Brought brought = OtherAnnotations.read(in(file), PIER);
    assertEquals(
        List.of(
            "“the sea” does not stand in the article.",
            "“is” stands in several places, and nothing tells which is meant.",
            "An annotation of no words.",
            "“sold,” Ann” would cut through a quotation: “The old pier is sold,”",
            "“is shut” is marked twice by one annotation.",
            "“the moon” does not stand in the article."),
        brought.missing().stream().map(Message::text).collect(Collectors.toList()));
    assertTrue(brought.missingText().endsWith("\nAnd one more."), brought.missingText());
    assertEquals(1, brought.quotations());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"target\": 1}",
        "{\"target\": [{\"selector\": []}]}",
        "{\"target\": {\"selector\": {\"exact\": 7}}}",
        "{\"target\": {\"selector\": {\"type\": \"TextPositionSelector\", \"start\": 1, \"end\":"
            + " 3}}}"
      })
  void namesNoPlaceThatItDoesNotKnow(String file) {
    ImportException refusal =
        assertThrows(ImportException.class, () -> OtherAnnotations.read(in(file), PIER));
    assertEquals(ImportException.Why.NOTHING_PLACED, refusal.why());
  }

  private static String target(String exact) {
    return "{\"target\": " + inner(exact) + "}";
  }

  private static String inner(String exact) {
    return "{\"selector\": {\"type\": \"TextQuoteSelector\", \"exact\": \"" + exact + "\"}}";
  }

  private static QuotedArticle read(String file) throws IOException {
    return onto(PIER, file);
  }

  private static QuotedArticle onto(QuotedArticle quoted, String file) throws IOException {
    return OtherAnnotations.read(in(file), quoted).onto(History.of(quoted), "file").now().result();
  }

  private static ByteArrayInputStream in(String file) {
    return new ByteArrayInputStream(file.getBytes(UTF_8));
  }
}
