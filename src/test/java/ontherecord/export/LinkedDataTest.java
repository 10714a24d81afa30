package ontherecord.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import ontherecord.fixtures.Exported;
import ontherecord.fixtures.Found;
import ontherecord.fixtures.Json;
import ontherecord.quote.QuotedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Both forms of JSON-LD, as a JSON-LD processor and as JSON.
class LinkedDataTest {

  private static final Path SAMPLES = Path.of("src/test/resources/ontherecord/export");

  /// What the contexts on the web say of the terms that are used here.
  private static final Map<String, String> CONTEXTS =
      Map.of(
          "http://www.w3.org/ns/anno.jsonld",
          """
          {"@context": {"@version": 1.1,
            "oa": "http://www.w3.org/ns/oa#", "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "xsd": "http://www.w3.org/2001/XMLSchema#", "id": "@id", "type": "@type",
            "Annotation": "oa:Annotation", "TextQuoteSelector": "oa:TextQuoteSelector",
            "TextPositionSelector": "oa:TextPositionSelector",
            "describing": "oa:describing", "identifying": "oa:identifying",
            "body": {"@type": "@id", "@id": "oa:hasBody"},
            "target": {"@type": "@id", "@id": "oa:hasTarget"},
            "source": {"@type": "@id", "@id": "oa:hasSource"},
            "selector": {"@type": "@id", "@id": "oa:hasSelector"},
            "motivation": {"@type": "@vocab", "@id": "oa:motivatedBy"},
            "purpose": {"@type": "@vocab", "@id": "oa:hasPurpose"},
            "exact": "oa:exact", "prefix": "oa:prefix", "suffix": "oa:suffix",
            "start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"},
            "end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"}}}
          """,
          "https://schema.org",
          """
          {"@context": {"@vocab": "http://schema.org/", "isPartOf": {"@type": "@id"}}}
          """);

  @ParameterizedTest
  @MethodSource("ontherecord.fixtures.Exported#articles")
  void aProcessorLosesNothing(QuotedArticle quoted) throws JsonLdError {
    String annotations = expanded(Export.WEBANNOTATION, quoted);
    assertEquals(
        quoted.quotations().stream().mapToInt(it -> it.content().size()).sum(),
        count(annotations, "http://www.w3.org/ns/oa#exact"));
    assertEquals(
        quoted.quotations().size(), count(annotations, "\"https://schema.org/Quotation\""));
    assertEquals(
        quoted.quotations().size(),
        count(expanded(Export.SCHEMAORG, quoted), "\"http://schema.org/Quotation\""));
  }

  @Test
  void selectsTheWordsThatTheSampleSelects() throws Exception {
    List<?> sample = list(Files.readString(SAMPLES.resolve("webannotation.json")));
    String ours = targets(list(Exported.text(Export.WEBANNOTATION, Found.example())));
    for (Object annotation : sample) {
      for (Map<?, ?> target : Json.objects((Map<?, ?>) annotation, "target")) {
        String selectors = selectors(target);
        assertTrue(ours.contains(selectors), selectors);
      }
    }
  }

  @Test
  void countsInCodePoints() {
    String text = "\ud83d\ude00 “It is \ud83d\ude00,” Ann Lee said.";
    Map<?, ?> annotation =
        (Map<?, ?>) list(Exported.text(Export.WEBANNOTATION, Found.in(text))).get(1);
    List<Map<?, ?>> selectors =
        Json.objects(Json.objects(annotation, "target").getFirst(), "selector");
    assertEquals("It is \ud83d\ude00,", selectors.getFirst().get("exact"));
    assertEquals(3, selectors.getLast().get("start"));
    assertEquals(11, selectors.getLast().get("end"));
  }

  @Test
  void saysOfTheExampleWhatTheSampleOfSchemaOrgSays() throws Exception {
    Map<?, ?> sample = Json.object(Files.readString(SAMPLES.resolve("schemaorg.jsonld")));
    Map<?, ?> ours = (Map<?, ?>) list(Exported.text(Export.SCHEMAORG, Found.example())).getFirst();
    for (String same : List.of("@type", "@id", "headline")) {
      assertEquals(sample.get(same), ours.get(same));
    }
    assertEquals(List.of(Objects.requireNonNull(sample.get("author"))), ours.get("author"));
    assertEquals(List.of(Objects.requireNonNull(sample.get("image"))), ours.get("image"));
    for (Map<?, ?> part : Json.objects(sample, "hasPart")) {
      Map<?, ?> same =
          Json.objects(ours, "hasPart").stream()
              .filter(it -> Json.words(it, "text").startsWith(Json.words(part, "text")))
              .findFirst()
              .orElseThrow();
      assertEquals(part.get("position"), same.get("position"));
      assertEquals(part.get("isPartOf"), same.get("isPartOf"));
      Map<?, ?> creator = (Map<?, ?>) Objects.requireNonNull(same.get("creator"));
      ((Map<?, ?>) Objects.requireNonNull(part.get("creator")))
          .forEach((name, value) -> assertEquals(value, creator.get(name)));
    }
  }

  @Test
  void assertsNoRelayThatIsOnlyInferred() {
    Map<?, ?> ours = (Map<?, ?>) list(Exported.text(Export.SCHEMAORG, Found.example())).getFirst();
    Map<?, ?> dynamic =
        Json.objects(ours, "hasPart").stream()
            .filter(it -> Json.words(it, "text").contains("internal dynamic"))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of(), dynamic.get("isBasedOn"));
    assertTrue(Json.words(dynamic, "description").startsWith("Relay by Politico is inferred"));
  }

  @Test
  void nothingEndsTheScriptThatItMayStandIn() {
    String text = Exported.text(Export.SCHEMAORG, Exported.hostile());
    assertFalse(text.contains("<"), text);
  }

  private static String expanded(Export format, QuotedArticle quoted) throws JsonLdError {
    String text = Exported.text(format, quoted).replace("\\ud800", "?");
    JsonLdOptions options =
        new JsonLdOptions((url, _) ->
            JsonDocument.of(
                new StringReader(Objects.requireNonNull(CONTEXTS.get(url.toString())))));
    return JsonLd.expand(JsonDocument.of(new StringReader(text))).options(options).get().toString();
  }

  private static int count(String text, String words) {
    return text.split(java.util.regex.Pattern.quote(words), -1).length - 1;
  }

  private static String targets(List<?> annotations) {
    return annotations.stream()
        .map(it -> (Map<?, ?>) it)
        .filter(it -> it.get("target") instanceof List)
        .flatMap(it -> Json.objects(it, "target").stream())
        .map(LinkedDataTest::selectors)
        .collect(Collectors.joining("\n"));
  }

  private static String selectors(Map<?, ?> target) {
    List<Map<?, ?>> selectors = Json.objects(target, "selector");
    Map<?, ?> quote = selectors.getFirst();
    Map<?, ?> position = selectors.getLast();
    return target.get("source")
        + " "
        + quote.get("exact")
        + " "
        + position.get("start")
        + "-"
        + position.get("end");
  }

  private static List<?> list(String text) {
    return (List<?>) Objects.requireNonNull(Json.read(text));
  }
}
