package ontherecord.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ontherecord.quote.Attribution;
import ontherecord.quote.Basis;
import ontherecord.quote.Explanation;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Reason;
import ontherecord.quote.Relay;
import ontherecord.quote.Source;
import ontherecord.quote.Speaker;
import ontherecord.quote.Wording;
import ontherecord.text.Span;

/// Annotations of the W3C as JSON-LD: one of an article, with its speakers and sources, and one of
/// each quotation. Offsets are code points, as that standard asks; what it has no word for is in
/// terms of ours, `otr:`. [FoundReading#annotations] reads them back.
final class AnnotationExport implements Writing {

  private static final List<String> ORDERED =
      List.of(
          "content",
          "mention",
          "mentions",
          "cue",
          "antecedent",
          "words",
          "setting",
          "evidence",
          "relay",
          "speakers",
          "sources");
  private static final int CONTEXT = 32;

  private final JsonArray array;

  AnnotationExport(OutputStream out) {
    this.array = new JsonArray(out);
  }

  @Override
  public void add(Excerpt excerpt) throws IOException {
    CodePoints points = new CodePoints(excerpt.article().text());
    array.add(json -> new One(excerpt, points, json).findings());
    for (Quotation quotation : excerpt.quotations()) {
      array.add(json -> new One(excerpt, points, json).quotation(quotation));
    }
  }

  @Override
  public void close() throws IOException {
    array.close();
  }

  /// One annotation.
  private static final class One {

    private final Excerpt excerpt;
    private final QuotedArticle quoted;
    private final String text;
    private final CodePoints points;
    private final JsonGenerator json;
    private final Names names;

    One(Excerpt excerpt, CodePoints points, JsonGenerator json) {
      this.excerpt = excerpt;
      this.quoted = excerpt.quoted();
      this.text = excerpt.article().text();
      this.points = points;
      this.json = json;
      this.names = Names.of(excerpt.article().origin());
    }

    void findings() throws IOException {
      start("urn:x-on-the-record:findings:" + names.prefix(), "describing");
      json.writeStringField("type", "otr:Findings");
      word("depth", quoted.depth());
      json.writeArrayFieldStart("otr:speakers");
      for (Speaker speaker : quoted.speakers()) {
        json.writeStartObject();
        person(speaker);
        place("name_span", Optional.of(speaker.name()));
        place("descriptor_span", speaker.descriptor());
        spans("mentions", speaker.mentions());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("otr:sources");
      for (Source source : quoted.sources()) {
        json.writeStartObject();
        json.writeStringField("id", names.source(source.id()));
        string("id", source.id());
        json.writeStringField("schema:name", quoted.name(source));
        place("name_span", Optional.of(source.name()));
        word("part", source.part());
        word("basis", source.basis());
        spans("evidence", source.evidence());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeStringField("target", names.article());
      json.writeEndObject();
    }

    void quotation(Quotation quotation) throws IOException {
      start(names.quotation(quotation.id()), "identifying");
      json.writeStringField("type", "schema:Quotation");
      json.writeStringField("purpose", "identifying");
      string("id", quotation.id());
      word("form", quotation.form());
      word("manner", quotation.manner());
      if (quotation.speaker().isPresent()) {
        json.writeObjectFieldStart("schema:creator");
        person(quotation.speaker().get());
        json.writeEndObject();
      }
      spans("content", quotation.content());
      attribution(quotation.attribution());
      spans("setting", quotation.setting());
      json.writeArrayFieldStart("otr:relay");
      for (Relay relay : quotation.relays()) {
        json.writeStartObject();
        string("source_id", relay.source().id());
        json.writeStringField("schema:name", quoted.name(relay.source()));
        word("basis", relay.basis());
        spans("evidence", relay.evidence());
        reason(relay.reason());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeArrayFieldStart("target");
      for (Span piece : quotation.content()) {
        target(excerpt.exact(quotation, piece));
      }
      json.writeEndArray();
      json.writeEndObject();
    }

    private void start(String id, String motivation) throws IOException {
      json.writeStartObject();
      json.writeArrayFieldStart("@context");
      json.writeString("http://www.w3.org/ns/anno.jsonld");
      json.writeStartObject();
      json.writeStringField("schema", "https://schema.org/");
      json.writeStringField("otr", "urn:x-on-the-record:terms#");
      for (String term : ORDERED) {
        json.writeObjectFieldStart("otr:" + term);
        json.writeStringField("@container", "@list");
        json.writeEndObject();
      }
      json.writeEndObject();
      json.writeEndArray();
      json.writeStringField("id", id);
      json.writeStringField("type", "Annotation");
      json.writeStringField("motivation", motivation);
      json.writeObjectFieldStart("body");
    }

    private void person(Speaker speaker) throws IOException {
      json.writeStringField("id", names.speaker(speaker.id()));
      if (excerpt.isPerson(speaker)) {
        json.writeStringField("type", "schema:Person");
      }
      string("id", speaker.id());
      word("kind", speaker.kind());
      boolean named = speaker.kind() == Speaker.Kind.NAMED;
      json.writeStringField(named ? "schema:name" : "schema:description", quoted.name(speaker));
      if (speaker.descriptor().isPresent()) {
        json.writeStringField("schema:jobTitle", quoted.oneLine(speaker.descriptor().get()));
      }
      if (speaker.isTyped()) {
        word("basis", Basis.USER);
      }
    }

    private void attribution(Attribution attribution) throws IOException {
      json.writeObjectFieldStart("otr:attribution");
      if (attribution instanceof Attribution.Credited credited) {
        string("speaker_id", credited.speaker().id());
        word("basis", credited.basis());
        json.writeNumberField("otr:confidence", credited.confidence());
        spans("antecedent", credited.antecedent());
      } else if (attribution.isByUser()) {
        word("basis", Basis.USER);
      }
      spans("mention", attribution.mention());
      spans("cue", attribution.cue());
      reason(attribution.reason());
      json.writeEndObject();
    }

    private void reason(Reason reason) throws IOException {
      string("rule", reason.rule());
      string("reason", Explanation.of(reason, excerpt.article()).sentence());
      spans("words", reason.words());
    }

    private void target(Span exact) throws IOException {
      json.writeStartObject();
      json.writeStringField("source", names.article());
      json.writeArrayFieldStart("selector");
      json.writeStartObject();
      json.writeStringField("type", "TextQuoteSelector");
      json.writeStringField("exact", exact.of(text));
      int start = points.of(exact.start());
      int end = points.of(exact.end());
      int from = text.offsetByCodePoints(exact.start(), -Math.min(CONTEXT, start));
      int after = Math.min(text.length() - exact.end(), 2 * CONTEXT);
      int to =
          text.offsetByCodePoints(
              exact.end(),
              Math.min(CONTEXT, text.codePointCount(exact.end(), exact.end() + after)));
      json.writeStringField("prefix", text.substring(from, exact.start()));
      json.writeStringField("suffix", text.substring(exact.end(), to));
      json.writeEndObject();
      json.writeStartObject();
      json.writeStringField("type", "TextPositionSelector");
      json.writeNumberField("start", start);
      json.writeNumberField("end", end);
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }

    private void spans(String name, List<Span> spans) throws IOException {
      json.writeArrayFieldStart("otr:" + name);
      for (Span span : spans) {
        span(span);
      }
      json.writeEndArray();
    }

    private void place(String name, Optional<Wording> wording) throws IOException {
      if (wording.isPresent() && wording.get() instanceof Wording.Verbatim(Span span)) {
        json.writeFieldName("otr:" + name);
        span(span);
      }
    }

    private void span(Span span) throws IOException {
      json.writeStartObject();
      string("text", span.of(text));
      json.writeNumberField("start", points.of(span.start()));
      json.writeNumberField("end", points.of(span.end()));
      json.writeEndObject();
    }

    private void string(String name, String value) throws IOException {
      json.writeStringField("otr:" + name, value);
    }

    private void word(String name, Enum<?> value) throws IOException {
      string(name, value.name().toLowerCase(Locale.ROOT));
    }
  }
}
