package ontherecord.store;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import ontherecord.edit.TextQuote;
import ontherecord.edit.Unplaced;
import ontherecord.read.ArticleReader;
import ontherecord.say.Build;
import ontherecord.text.Article;
import ontherecord.text.Block;
import ontherecord.text.Fact;
import ontherecord.text.Origin;
import ontherecord.text.Typesetting;

/// Writes sessions as JSON; `docs/session-format.md` describes it.
final class SessionJson {

  /// What tells a session from other JSON; it is the first field.
  static final String FORMAT = "on-the-record session";

  /// The version of the format that this program writes.
  static final int VERSION = 1;

  private final Path folder;
  private final JsonGenerator json;
  private final JsonPieces pieces;

  private SessionJson(JsonGenerator json, Path folder) {
    this.json = json;
    this.folder = folder;
    this.pieces = new JsonPieces(json);
  }

  /// @param folder where the session file is: articles' files are said as seen from there
  static void write(Session session, Path folder, OutputStream out) throws IOException {
    JsonEncoder.writeTo(out, json -> new SessionJson(json, folder).session(session));
  }

  private void session(Session session) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", FORMAT);
    json.writeNumberField("version", VERSION);
    json.writeStringField("written_by", Build.version());
    pieces.optional("file", session.file());
    json.writeArrayFieldStart("articles");
    for (Session.Kept kept : session.articles()) {
      json.writeRaw('\n');
      article(kept);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void article(Session.Kept kept) throws IOException {
    Article article = kept.history().now().found().article();
    Origin origin = article.origin();
    json.writeStartObject();
    json.writeStringField("id", origin.id());
    json.writeStringField("name", origin.name());
    json.writeStringField("sha256", origin.sha256());
    if (origin.size().isPresent()) {
      json.writeNumberField("size", origin.size().getAsLong());
    }
    pieces.optional("file", origin.file().map(it -> SeenFrom.say(folder, it)));
    pieces.lines("facts", origin.facts(), this::fact);
    json.writeRaw('\n');
    json.writeStringField("text", article.text());
    json.writeStringField("text_sha256", hash(article.text()));
    pieces.lines("blocks", article.blocks(), this::block);
    json.writeRaw('\n');
    json.writeArrayFieldStart("pages");
    for (int page : article.typesetting().pages()) {
      json.writeNumber(page);
    }
    json.writeEndArray();
    pieces.lines("joins", article.typesetting().joins(), this::join);
    json.writeRaw('\n');
    json.writeStringField("engine", kept.engine());
    new FoundJson(json).write(kept.history().now().found());
    CorrectionJson corrections = new CorrectionJson(json);
    pieces.lines("corrections", kept.history().now().corrections(), corrections::write);
    pieces.lines("undone", kept.history().undone(), corrections::write);
    pieces.lines("unplaced", kept.history().unplaced(), it -> unplaced(it, corrections));
    json.writeEndObject();
  }

  private void fact(Fact fact) throws IOException {
    pieces.word("kind", fact.kind());
    json.writeStringField("value", fact.value());
    json.writeStringField("where", fact.where());
  }

  private void block(Block block) throws IOException {
    pieces.word("kind", block.kind());
    json.writeFieldName("span");
    pieces.span(block.span());
  }

  private void join(Typesetting.Join join) throws IOException {
    json.writeNumberField("offset", join.offset());
    json.writeStringField("removed", join.removed());
  }

  private void unplaced(Unplaced unplaced, CorrectionJson corrections) throws IOException {
    json.writeObjectFieldStart("correction");
    corrections.write(unplaced.correction());
    json.writeEndObject();
    json.writeArrayFieldStart("quotes");
    for (TextQuote quote : unplaced.quotes()) {
      json.writeStartObject();
      json.writeNumberField("start", quote.start());
      json.writeStringField("exact", quote.exact());
      json.writeStringField("prefix", quote.prefix());
      json.writeStringField("suffix", quote.suffix());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /// The hash of a text; half a surrogate pair counts as a question mark, as UTF-8 has it.
  static String hash(String text) {
    return ArticleReader.sha256(text.getBytes(StandardCharsets.UTF_8));
  }
}
