package ontherecord.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ontherecord.quote.Basis;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Relay;
import ontherecord.quote.Speaker;
import ontherecord.say.Messages;
import ontherecord.text.Block;
import ontherecord.text.Fact;
import org.jspecify.annotations.Nullable;

/// Articles and their quotations as JSON-LD of schema.org, which may stand in a web page. Only a
/// relay that the article states is said to be what a quotation is based on.
final class SchemaOrgExport implements Writing {

  private final JsonArray array;

  SchemaOrgExport(OutputStream out) {
    this.array = new JsonArray(out);
  }

  @Override
  public void add(Excerpt excerpt) throws IOException {
    array.add(json -> article(excerpt, json.setCharacterEscapes(new InPage())));
  }

  @Override
  public void close() throws IOException {
    array.close();
  }

  private static void article(Excerpt excerpt, JsonGenerator json) throws IOException {
    Names names = Names.of(excerpt.article().origin());
    json.writeStartObject();
    json.writeStringField("@context", "https://schema.org");
    json.writeStringField("@type", "NewsArticle");
    json.writeStringField("@id", names.article());
    words(json, "headline", excerpt.title());
    List<String> authors = excerpt.authors();
    if (!authors.isEmpty()) {
      json.writeArrayFieldStart("author");
      for (String author : authors) {
        json.writeStartObject();
        if (Author.of(author).given().isPresent()) {
          json.writeStringField("@type", "Person");
        }
        json.writeStringField("name", author);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    Optional<String> publisher = excerpt.stated(Fact.Kind.PUBLISHER);
    if (publisher.isPresent()) {
      json.writeObjectFieldStart("publisher");
      json.writeStringField("@type", "Organization");
      json.writeStringField("name", publisher.get());
      json.writeEndObject();
    }
    words(
        json,
        "datePublished",
        excerpt.stated(Fact.Kind.PUBLISHED).filter(it -> Dates.day(it).isPresent()));
    words(json, "url", excerpt.stated(Fact.Kind.ADDRESS));
    List<String> said = excerpt.saidByUser();
    if (!said.isEmpty()) {
      json.writeStringField(
          "description", Messages.text("export.said.by.user", String.join(", ", said)));
    }
    images(excerpt, json);
    json.writeArrayFieldStart("hasPart");
    for (Quotation quotation : excerpt.quotations()) {
      quotation(excerpt, names, quotation, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /// A credit ends a picture; what captions stand before it are the picture's.
  private static void images(Excerpt excerpt, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("image");
    Optional<String> caption = Optional.empty();
    for (Block block : excerpt.article().blocks()) {
      String words = excerpt.quoted().oneLine(block.span());
      if (block.kind() == Block.Kind.CREDIT) {
        image(json, caption, Optional.of(words));
        caption = Optional.empty();
      } else if (block.kind() == Block.Kind.CAPTION) {
        if (caption.isPresent() && !caption.get().equals(words)) {
          image(json, caption, Optional.empty());
        }
        caption = Optional.of(words);
      }
    }
    if (caption.isPresent()) {
      image(json, caption, Optional.empty());
    }
    json.writeEndArray();
  }

  private static void image(JsonGenerator json, Optional<String> caption, Optional<String> credit)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "ImageObject");
    words(json, "caption", caption);
    words(json, "creditText", credit);
    json.writeEndObject();
  }

  private static void quotation(
      Excerpt excerpt, Names names, Quotation quotation, JsonGenerator json) throws IOException {
    QuotedArticle quoted = excerpt.quoted();
    json.writeStartObject();
    json.writeStringField("@type", "Quotation");
    json.writeStringField("@id", names.quotation(quotation.id()));
    json.writeStringField("text", excerpt.exact(quotation));
    Optional<Speaker> speaker = quotation.speaker();
    if (speaker.isPresent()) {
      speaker(excerpt, speaker.get(), names, json);
    }
    json.writeObjectFieldStart("isPartOf");
    json.writeStringField("@id", names.article());
    json.writeEndObject();
    json.writeNumberField("position", quoted.article().paragraphAt(quotation.start()));
    List<String> remarks = new ArrayList<>();
    json.writeArrayFieldStart("isBasedOn");
    for (Relay relay : quotation.relays()) {
      String name = quoted.name(relay.source());
      switch (relay.basis()) {
        case STATED -> {
          json.writeStartObject();
          json.writeStringField("@type", "CreativeWork");
          json.writeObjectFieldStart("provider");
          json.writeStringField("name", name);
          json.writeEndObject();
          json.writeEndObject();
        }
        case INFERRED -> remarks.add(Messages.text("export.relay.inferred", name));
        case USER -> remarks.add(Messages.text("export.relay.user", name));
      }
    }
    json.writeEndArray();
    if (quotation.attribution().isByUser()) {
      remarks.add(Messages.text("export.said.by.user", "speaker"));
    }
    if (!remarks.isEmpty()) {
      json.writeStringField("description", String.join(" ", remarks));
    }
    json.writeEndObject();
  }

  private static void speaker(Excerpt excerpt, Speaker speaker, Names names, JsonGenerator json)
      throws IOException {
    QuotedArticle quoted = excerpt.quoted();
    json.writeObjectFieldStart("creator");
    if (excerpt.isPerson(speaker)) {
      json.writeStringField("@type", "Person");
    }
    json.writeStringField("@id", names.speaker(speaker.id()));
    json.writeStringField(
        speaker.kind() == Speaker.Kind.NAMED ? "name" : "description", quoted.name(speaker));
    words(json, "jobTitle", speaker.descriptor().map(quoted::oneLine));
    if (speaker.name().isTyped()) {
      json.writeStringField("disambiguatingDescription", Excerpt.word(Basis.USER));
    }
    json.writeEndObject();
  }

  private static void words(JsonGenerator json, String name, Optional<String> words)
      throws IOException {
    if (words.isPresent()) {
      json.writeStringField(name, words.get());
    }
  }

  /// What would end the script element that the JSON may stand in.
  private static final class InPage extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
      codes['<'] = CharacterEscapes.ESCAPE_STANDARD;
      codes['>'] = CharacterEscapes.ESCAPE_STANDARD;
      codes['&'] = CharacterEscapes.ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return new SerializedString("\\u%04x".formatted(character));
    }
  }
}
