package ontherecord.store;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ontherecord.check.Notice;
import ontherecord.edit.Anchor;
import ontherecord.edit.Correction;
import ontherecord.edit.Person;
import ontherecord.edit.Verdict;
import ontherecord.quote.Form;
import ontherecord.quote.Manner;
import ontherecord.quote.Speaker;
import ontherecord.text.Fact;
import ontherecord.text.Span;

/// Corrections as fields of a JSON object, of which `change` tells the kind.
final class CorrectionJson {

  private final JsonGenerator json;
  private final JsonPieces pieces;

  CorrectionJson(JsonGenerator json) {
    this.json = json;
    this.pieces = new JsonPieces(json);
  }

  void write(Correction correction) throws IOException {
    switch (correction) {
      case Correction.SetSpeaker it -> {
        change("speaker");
        anchors(it.quotations());
        person("speaker", it.speaker());
        if (!it.mention().isEmpty()) {
          pieces.spans("mention", it.mention());
        }
      }
      case Correction.SetForm it -> {
        change("form");
        anchors(it.quotations());
        pieces.word("form", it.form());
      }
      case Correction.SetRelay it -> {
        change("relay");
        anchors(it.quotations());
        pieces.wording("outlet", it.outlet());
        pieces.spans("evidence", it.evidence());
      }
      case Correction.RemoveRelay it -> {
        change("no_relay");
        anchors(it.quotations());
        pieces.wording("outlet", it.outlet());
      }
      case Correction.NoQuotation it -> {
        change("no_quotation");
        anchors(it.quotations());
      }
      case Correction.AddQuotation it -> {
        change("quotation");
        pieces.spans("content", it.content());
        pieces.word("form", it.form());
        pieces.word("manner", it.manner());
        pieces.spans("mention", it.mention());
        pieces.spans("cue", it.cue());
        person("speaker", it.speaker());
      }
      case Correction.SetWords it -> {
        change("words");
        anchors(List.of(it.quotation()));
        pieces.word("part", it.part());
        pieces.spans("words", it.words());
      }
      case Correction.Rename it -> {
        change("rename");
        person("speaker", Optional.of(it.speaker()));
        pieces.optional("name", it.name());
        pieces.optional("role", it.role());
        pieces.optional("note", it.note());
      }
      case Correction.Merge it -> {
        change("merge");
        json.writeArrayFieldStart("speakers");
        for (Person person : it.speakers()) {
          person(person);
        }
        json.writeEndArray();
        person("into", Optional.of(it.into()));
      }
      case Correction.SplitOff it -> {
        change("split");
        person("from", Optional.of(it.from()));
        pieces.spans("mentions", it.mentions());
        anchors(it.quotations());
        person("as", Optional.of(it.as()));
      }
      case Correction.FillOrigin it -> {
        change("origin");
        pieces.word("kind", it.kind());
        json.writeStringField("value", it.value());
      }
      case Correction.Check it -> {
        change("check");
        anchors(it.quotations());
        pieces.word("verdict", it.verdict());
        json.writeStringField("note", it.note());
      }
      case Correction.Dismiss it -> {
        change("dismiss");
        pieces.word("kind", it.kind());
        pieces.spans("evidence", it.evidence());
      }
    }
  }

  static Correction read(Node node) throws Damage {
    return switch (node.string("change")) {
      case "speaker" ->
          new Correction.SetSpeaker(anchors(node), person(node), node.spans("mention"));
      case "form" -> new Correction.SetForm(anchors(node), node.word("form", Form.class));
      case "relay" ->
          new Correction.SetRelay(
              anchors(node), JsonPieces.wording(node, "outlet"), node.spans("evidence"));
      case "no_relay" ->
          new Correction.RemoveRelay(anchors(node), JsonPieces.wording(node, "outlet"));
      case "no_quotation" -> new Correction.NoQuotation(anchors(node));
      case "quotation" ->
          new Correction.AddQuotation(
              node.spans("content"),
              node.word("form", Form.class),
              node.word("manner", Manner.class),
              node.spans("mention"),
              node.spans("cue"),
              person(node));
      case "words" -> {
        List<Anchor> anchors = anchors(node);
        if (anchors.size() != 1) {
          throw new Damage("one quotation");
        }
        yield new Correction.SetWords(
            anchors.getFirst(), node.word("part", Correction.Part.class), node.spans("words"));
      }
      case "rename" ->
          new Correction.Rename(
              one(node.get("speaker")),
              node.optional("name"),
              node.optional("role"),
              node.optional("note"));
      case "merge" -> {
        List<Person> speakers = new ArrayList<>();
        for (Node speaker : node.list("speakers")) {
          speakers.add(one(speaker));
        }
        yield new Correction.Merge(speakers, one(node.get("into")));
      }
      case "split" ->
          new Correction.SplitOff(
              one(node.get("from")), node.spans("mentions"), anchors(node), one(node.get("as")));
      case "origin" ->
          new Correction.FillOrigin(node.word("kind", Fact.Kind.class), node.string("value"));
      case "check" ->
          new Correction.Check(
              anchors(node), node.word("verdict", Verdict.class), node.string("note"));
      case "dismiss" ->
          new Correction.Dismiss(node.word("kind", Notice.Kind.class), node.spans("evidence"));
      case String other -> throw new Damage("change: " + other);
    };
  }

  private void change(String kind) throws IOException {
    json.writeStringField("change", kind);
  }

  private void anchors(List<Anchor> anchors) throws IOException {
    json.writeArrayFieldStart("quotations");
    for (Anchor anchor : anchors) {
      json.writeStartArray();
      for (Span span : anchor.content()) {
        pieces.span(span);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void person(String name, Optional<Person> person) throws IOException {
    if (person.isPresent()) {
      json.writeFieldName(name);
      person(person.get());
    }
  }

  private void person(Person person) throws IOException {
    json.writeStartObject();
    pieces.wording("name", person.name());
    pieces.word("kind", person.kind());
    json.writeEndObject();
  }

  private static List<Anchor> anchors(Node node) throws Damage {
    List<Anchor> anchors = new ArrayList<>();
    for (Node anchor : node.list("quotations")) {
      List<Span> content = new ArrayList<>();
      for (Node span : anchor.elements()) {
        content.add(span.span());
      }
      anchors.add(new Anchor(content));
    }
    return anchors;
  }

  private static Optional<Person> person(Node node) throws Damage {
    Optional<Node> speaker = node.at("speaker");
    return speaker.isEmpty() ? Optional.empty() : Optional.of(one(speaker.get()));
  }

  private static Person one(Node node) throws Damage {
    return new Person(JsonPieces.wording(node, "name"), node.word("kind", Speaker.Kind.class));
  }
}
