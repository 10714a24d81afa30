package ontherecord.workbench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import ontherecord.text.Span;

/// Articles with the quotations that annotators marked in them: lines of `{"doc_id", "text",
/// "quotes"}`, as they are or gzipped.
record Corpus(List<Document> documents) {

  /// An article, and what is to be found in it.
  record Document(String id, String text, List<Mark> marks) {}

  /// A quotation as somebody marked it, or as it was found.
  ///
  /// @param names what the speaker is called, where the corpus tells; any of them is right
  /// @param rule why it was found; empty in a corpus
  /// @param confidence how sure its attribution is; 1 in a corpus
  record Mark(
      String type,
      String kind,
      List<Span> content,
      List<Span> speaker,
      List<Span> cue,
      List<String> names,
      String rule,
      double confidence) {

    /// The words of the cue, as they stand.
    String cueWords(String text) {
      return String.join(" ", cue.stream().map(span -> span.of(text)).toList());
    }
  }

  static Corpus read(Path file) throws IOException {
    List<Document> documents = new ArrayList<>();
    try (InputStream stream = open(file);
        JsonParser json = new JsonFactory().createParser(stream)) {
      while (json.nextToken() != null) {
        documents.add(document(json));
      }
    }
    return new Corpus(List.copyOf(documents));
  }

  private static InputStream open(Path file) throws IOException {
    InputStream stream = new BufferedInputStream(Files.newInputStream(file));
    return file.toString().endsWith(".gz") ? new GZIPInputStream(stream) : stream;
  }

  private static Document document(JsonParser json) throws IOException {
    String id = "";
    String text = "";
    List<Mark> marks = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      json.nextToken();
      switch (key) {
        case "doc_id" -> id = json.getText();
        case "text" -> text = json.getText();
        case "quotes" -> {
          while (json.nextToken() != JsonToken.END_ARRAY) {
            marks.add(mark(json));
          }
        }
        default -> json.skipChildren();
      }
    }
    return new Document(id, text, List.copyOf(marks));
  }

  private static Mark mark(JsonParser json) throws IOException {
    String type = "";
    String kind = "";
    List<Span> content = List.of();
    List<Span> speaker = List.of();
    List<Span> cue = List.of();
    List<String> names = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      json.nextToken();
      switch (key) {
        case "type" -> type = json.getText();
        case "kind" -> kind = json.getText();
        case "content" -> content = spans(json);
        case "speaker" -> speaker = spans(json);
        case "cue" -> cue = spans(json);
        case "speaker_name" -> {
          if (json.currentToken() == JsonToken.VALUE_STRING && names.isEmpty()) {
            names.add(json.getText());
          }
        }
        case "speaker_names" -> {
          if (json.currentToken() == JsonToken.START_ARRAY) {
            List<String> all = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
              all.add(json.getText());
            }
            names = all.isEmpty() ? names : all;
          }
        }
        default -> json.skipChildren();
      }
    }
    return new Mark(type, kind, content, speaker, cue, List.copyOf(names), "", 1);
  }

  private static List<Span> spans(JsonParser json) throws IOException {
    List<Span> spans = new ArrayList<>();
    if (json.currentToken() != JsonToken.START_ARRAY) {
      return spans;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      json.nextToken();
      int start = json.getIntValue();
      json.nextToken();
      int end = json.getIntValue();
      json.nextToken();
      if (end > start) {
        spans.add(new Span(start, end));
      }
    }
    return List.copyOf(spans);
  }
}
