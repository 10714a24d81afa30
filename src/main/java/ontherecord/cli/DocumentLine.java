package ontherecord.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.Optional;
import ontherecord.read.ArticleReader;
import ontherecord.say.Messages;

/// What one line of `{"doc_id", "text"}` says; other fields are passed over.
sealed interface DocumentLine {

  /// A line as it should be.
  record Document(String id, String text) implements DocumentLine {}

  /// Any other line.
  ///
  /// @param id the `doc_id`, where it could be made out
  /// @param error what is wrong with the line, in plain words
  record Bad(Optional<String> id, String error) implements DocumentLine {}

  /// Reads a line.
  static DocumentLine of(byte[] line) {
    return new Parsing().parse(line);
  }

  /// One line on its way to a value.
  final class Parsing {

    private static final JsonFactory FACTORY =
        JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(ArticleReader.LIMIT).build())
            .build();

    private Optional<String> id = Optional.empty();
    private Optional<String> text = Optional.empty();

    private Parsing() {}

    private DocumentLine parse(byte[] line) {
      try (JsonParser json = FACTORY.createParser(line)) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
          return bad("lines.no.object");
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
          field(json, json.currentName());
        }
        if (json.nextToken() != null) {
          return bad("lines.no.object");
        }
      } catch (JsonProcessingException e) {
        JsonLocation place = e.getLocation();
        return place == null || place.getByteOffset() < 0
            ? bad("lines.unusable")
            : new Bad(id, Messages.text("lines.broken", place.getByteOffset() + 1));
      } catch (IOException e) {
        return bad("lines.unusable");
      }
      if (id.isEmpty()) {
        return bad("lines.no.id");
      }
      return text.<DocumentLine>map(it -> new Document(id.get(), it))
          .orElseGet(() -> bad("lines.no.text"));
    }

    private void field(JsonParser json, String name) throws IOException {
      JsonToken value = json.nextToken();
      if (name.equals("doc_id")) {
        boolean known = value == JsonToken.VALUE_STRING || value.isNumeric();
        id = known ? Optional.of(json.getText()) : Optional.empty();
      } else if (name.equals("text")) {
        text = value == JsonToken.VALUE_STRING ? Optional.of(json.getText()) : Optional.empty();
      }
      json.skipChildren();
    }

    private Bad bad(String key) {
      return new Bad(id, Messages.text(key));
    }
  }
}
