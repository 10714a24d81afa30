package ontherecord.store;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ontherecord.quote.Attribution;
import ontherecord.quote.Basis;
import ontherecord.quote.Form;
import ontherecord.quote.Manner;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Relay;
import ontherecord.quote.Source;
import ontherecord.quote.Speaker;
import ontherecord.text.Span;

/// What was found in an article, as fields of its JSON object.
final class FoundJson {

  private final JsonGenerator json;
  private final JsonPieces pieces;

  FoundJson(JsonGenerator json) {
    this.json = json;
    this.pieces = new JsonPieces(json);
  }

  void write(QuotedArticle found) throws IOException {
    pieces.word("depth", found.depth());
    pieces.lines("speakers", found.speakers(), this::speaker);
    pieces.lines("sources", found.sources(), this::source);
    pieces.lines("quotations", found.quotations(), this::quotation);
  }

  private void speaker(Speaker it) throws IOException {
    json.writeStringField("id", it.id());
    pieces.word("kind", it.kind());
    pieces.wording("name", it.name());
    if (it.descriptor().isPresent()) {
      pieces.wording("descriptor", it.descriptor().get());
    }
    pieces.spans("mentions", it.mentions());
  }

  private void source(Source it) throws IOException {
    json.writeStringField("id", it.id());
    pieces.wording("name", it.name());
    pieces.word("part", it.part());
    pieces.word("basis", it.basis());
    pieces.spans("evidence", it.evidence());
  }

  private void quotation(Quotation it) throws IOException {
    json.writeStringField("id", it.id());
    pieces.word("form", it.form());
    pieces.word("manner", it.manner());
    pieces.spans("content", it.content());
    switch (it.attribution()) {
      case Attribution.Credited credited -> {
        json.writeStringField("speaker", credited.speaker().id());
        pieces.spans("mention", credited.mention());
        pieces.spans("antecedent", credited.antecedent());
        pieces.word("basis", credited.basis());
        json.writeNumberField("confidence", credited.confidence());
      }
      case Attribution.Uncredited uncredited -> pieces.spans("mention", uncredited.mention());
    }
    pieces.spans("cue", it.attribution().cue());
    pieces.reason(it.attribution().reason());
    pieces.spans("setting", it.setting());
    json.writeArrayFieldStart("relays");
    for (Relay relay : it.relays()) {
      json.writeStartObject();
      json.writeStringField("source", relay.source().id());
      pieces.word("basis", relay.basis());
      pieces.spans("evidence", relay.evidence());
      pieces.reason(relay.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static Speaker speaker(Node node) throws Damage {
    return new Speaker(
        node.string("id"),
        node.word("kind", Speaker.Kind.class),
        JsonPieces.wording(node, "name"),
        JsonPieces.optionalWording(node, "descriptor"),
        node.spans("mentions"));
  }

  static Source source(Node node) throws Damage {
    return new Source(
        node.string("id"),
        JsonPieces.wording(node, "name"),
        node.word("part", Source.Part.class),
        node.word("basis", Basis.class),
        node.spans("evidence"));
  }

  /// The speakers and sources that quotations name.
  record Known(Map<String, Speaker> speakers, Map<String, Source> sources) {

    static Known of(List<Speaker> speakers, List<Source> sources) {
      Known known = new Known(new HashMap<>(), new HashMap<>());
      speakers.forEach(it -> known.speakers.put(it.id(), it));
      sources.forEach(it -> known.sources.put(it.id(), it));
      return known;
    }

    private Quotation quotation(Node node) throws Damage {
      List<Relay> relays = new ArrayList<>();
      for (Node relay : node.list("relays")) {
        relays.add(
            new Relay(
                known(sources, relay.string("source")),
                relay.word("basis", Basis.class),
                relay.spans("evidence"),
                JsonPieces.reason(relay)));
      }
      return new Quotation(
          node.string("id"),
          node.word("form", Form.class),
          node.word("manner", Manner.class),
          node.spans("content"),
          attribution(node),
          node.spans("setting"),
          relays);
    }

    private Attribution attribution(Node node) throws Damage {
      List<Span> mention = node.spans("mention");
      List<Span> cue = node.spans("cue");
      Optional<String> speaker = node.optional("speaker");
      return speaker.isEmpty()
          ? new Attribution.Uncredited(mention, cue, JsonPieces.reason(node))
          : new Attribution.Credited(
              known(speakers, speaker.get()),
              mention,
              cue,
              node.spans("antecedent"),
              node.word("basis", Basis.class),
              JsonPieces.reason(node),
              node.number("confidence"));
    }

    private static <T> T known(Map<String, T> values, String id) throws Damage {
      T value = values.get(id);
      if (value == null) {
        throw new Damage("unlisted: " + id);
      }
      return value;
    }
  }

  static Quotation quotation(Node node, Known known) throws Damage {
    return known.quotation(node);
  }
}
