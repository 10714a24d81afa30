package ontherecord.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ontherecord.say.Messages;
import ontherecord.text.Fact;

/// References as CSL-JSON, with the quotations as the annotation.
final class CslExport implements Writing {

  private final JsonArray array;
  private final Keys keys = new Keys();

  CslExport(OutputStream out) {
    this.array = new JsonArray(out);
  }

  @Override
  public void add(Excerpt excerpt) throws IOException {
    array.add(json -> reference(excerpt, json));
  }

  @Override
  public void close() throws IOException {
    array.close();
  }

  private void reference(Excerpt excerpt, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", keys.of(excerpt));
    json.writeStringField("type", "article-newspaper");
    words(json, "title", excerpt.title());
    List<String> authors = excerpt.authors();
    if (!authors.isEmpty()) {
      json.writeArrayFieldStart("author");
      for (String name : authors) {
        Author author = Author.of(name);
        json.writeStartObject();
        if (author.given().isPresent()) {
          json.writeStringField("family", author.family());
          json.writeStringField("given", author.given().get());
        } else {
          json.writeStringField("literal", author.name());
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    words(json, "container-title", excerpt.stated(Fact.Kind.PUBLISHER));
    Optional<String> published = excerpt.stated(Fact.Kind.PUBLISHED);
    if (published.isPresent()) {
      json.writeObjectFieldStart("issued");
      Optional<LocalDate> day = Dates.day(published.get());
      if (day.isPresent()) {
        json.writeArrayFieldStart("date-parts");
        json.writeStartArray();
        json.writeNumber(day.get().getYear());
        json.writeNumber(day.get().getMonthValue());
        json.writeNumber(day.get().getDayOfMonth());
        json.writeEndArray();
        json.writeEndArray();
      } else {
        json.writeStringField("literal", published.get());
      }
      json.writeEndObject();
    }
    words(json, "URL", excerpt.stated(Fact.Kind.ADDRESS));
    List<String> notes = new ArrayList<>();
    List<String> said = excerpt.saidByUser();
    if (!said.isEmpty()) {
      notes.add(Messages.text("export.said.by.user", String.join(", ", said)));
    }
    notes.add(Messages.text("export.source.hash", excerpt.article().origin().sha256()));
    json.writeStringField("note", String.join("; ", notes));
    if (!excerpt.quotations().isEmpty()) {
      json.writeStringField(
          "annote",
          excerpt.quotations().stream().map(excerpt::note).collect(Collectors.joining("\n")));
    }
    json.writeEndObject();
  }

  private static void words(JsonGenerator json, String name, Optional<String> words)
      throws IOException {
    if (words.isPresent()) {
      json.writeStringField(name, words.get());
    }
  }
}
