package ontherecord.store;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ontherecord.quote.Reason;
import ontherecord.quote.Wording;
import ontherecord.text.Span;

/// The small pieces that what is found is written in: words for enums, spans as `[start, end]`; for
/// a session file those that [Node] reads besides.
public final class JsonPieces {

  private final JsonGenerator json;

  /// What writes one element.
  @FunctionalInterface
  interface Each<T> {
    void write(T element) throws IOException;
  }

  /// @param json where they are written to
  public JsonPieces(JsonGenerator json) {
    this.json = json;
  }

  /// A field with an enum's name in small letters.
  public void word(String name, Enum<?> value) throws IOException {
    json.writeStringField(name, value.name().toLowerCase(Locale.ROOT));
  }

  /// One span.
  public void span(Span span) throws IOException {
    json.writeStartArray();
    json.writeNumber(span.start());
    json.writeNumber(span.end());
    json.writeEndArray();
  }

  /// A field with spans.
  public void spans(String name, List<Span> spans) throws IOException {
    json.writeArrayFieldStart(name);
    for (Span span : spans) {
      span(span);
    }
    json.writeEndArray();
  }

  /// A span for the article's words, a string for the user's.
  void wording(String name, Wording wording) throws IOException {
    json.writeFieldName(name);
    switch (wording) {
      case Wording.Verbatim(Span span) -> span(span);
      case Wording.Typed(String text) -> json.writeString(text);
    }
  }

  public void optional(String name, Optional<String> words) throws IOException {
    if (words.isPresent()) {
      json.writeStringField(name, words.get());
    }
  }

  void reason(Reason reason) throws IOException {
    json.writeStringField("rule", reason.rule());
    spans("words", reason.words());
  }

  /// A list with one element a line.
  <T> void lines(String name, List<T> elements, Each<T> each) throws IOException {
    json.writeRaw('\n');
    json.writeArrayFieldStart(name);
    for (T element : elements) {
      json.writeRaw('\n');
      json.writeStartObject();
      each.write(element);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static Wording wording(Node node, String name) throws Damage {
    Node value = node.get(name);
    return value.value() instanceof String text ? Wording.typed(text) : Wording.at(value.span());
  }

  static Optional<Wording> optionalWording(Node node, String name) throws Damage {
    return node.at(name).isEmpty() ? Optional.empty() : Optional.of(wording(node, name));
  }

  static Reason reason(Node node) throws Damage {
    return new Reason(node.string("rule"), node.spans("words"));
  }
}
