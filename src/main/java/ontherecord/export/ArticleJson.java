package ontherecord.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import ontherecord.quote.Attribution;
import ontherecord.quote.Basis;
import ontherecord.quote.Explanation;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Relay;
import ontherecord.quote.Source;
import ontherecord.quote.Speaker;
import ontherecord.quote.Wording;
import ontherecord.store.JsonPieces;
import ontherecord.text.Article;
import ontherecord.text.Block;
import ontherecord.text.Origin;
import ontherecord.text.Span;

/// Writes one article with what was found in it as one JSON object. Spans are `[start, end]` in
/// UTF-16 units of `text`; what is not known is null. A quotation has a page where the article has.
public final class ArticleJson {

  private final Excerpt excerpt;
  private final QuotedArticle quoted;
  private final JsonGenerator json;
  private final JsonPieces pieces;

  private ArticleJson(Excerpt excerpt, JsonGenerator json) {
    this.excerpt = excerpt;
    this.quoted = excerpt.quoted();
    this.json = json;
    this.pieces = new JsonPieces(json);
  }

  /// Writes the article with the excerpt's quotations.
  public static void write(Excerpt excerpt, JsonGenerator json) throws IOException {
    new ArticleJson(excerpt, json).article();
  }

  private void article() throws IOException {
    Article article = quoted.article();
    Origin origin = article.origin();
    json.writeStartObject();
    json.writeStringField("doc_id", origin.id());
    json.writeStringField("text", article.text());
    json.writeStringField("sha256", origin.sha256());
    words("title", excerpt.title());
    words("byline", Optional.of(quoted.byline()).filter(it -> !it.isEmpty()));
    words("publisher", origin.publisher());
    words("url", origin.url());
    words("published", origin.published());
    pieces.word("depth", quoted.depth());
    json.writeArrayFieldStart("blocks");
    for (Block block : article.blocks()) {
      json.writeStartObject();
      pieces.word("kind", block.kind());
      json.writeFieldName("span");
      pieces.span(block.span());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("speakers");
    for (Speaker speaker : quoted.speakers()) {
      speaker(speaker);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("sources");
    for (Source source : quoted.sources()) {
      source(source);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("quotes");
    for (Quotation quotation : excerpt.quotations()) {
      quotation(quotation);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void speaker(Speaker speaker) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", speaker.id());
    json.writeStringField("name", quoted.name(speaker));
    pieces.word("kind", speaker.kind());
    words("descriptor", speaker.descriptor().map(quoted::oneLine));
    place("name_span", Optional.of(speaker.name()));
    place("descriptor_span", speaker.descriptor());
    if (speaker.isTyped()) {
      pieces.word("basis", Basis.USER);
    }
    pieces.spans("mentions", speaker.mentions());
    json.writeEndObject();
  }

  private void source(Source source) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", source.id());
    json.writeStringField("name", quoted.name(source));
    place("name_span", Optional.of(source.name()));
    pieces.word("part", source.part());
    pieces.word("basis", source.basis());
    pieces.spans("evidence", source.evidence());
    json.writeEndObject();
  }

  private void quotation(Quotation quotation) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", quotation.id());
    pieces.word("type", quotation.form());
    pieces.word("manner", quotation.manner());
    pieces.spans("content", quotation.content());
    json.writeArrayFieldStart("text");
    for (Span span : quotation.content()) {
      json.writeString(quoted.article().words(span));
    }
    json.writeEndArray();
    switch (quotation.attribution()) {
      case Attribution.Credited credited -> {
        words("speaker_id", Optional.of(credited.speaker().id()));
        words("speaker_name", Optional.of(quoted.name(credited.speaker())));
        pieces.spans("speaker", credited.mention());
        pieces.spans("cue", credited.cue());
        pieces.word("basis", credited.basis());
        json.writeNumberField("confidence", credited.confidence());
      }
      case Attribution.Uncredited uncredited -> {
        words("speaker_id", Optional.empty());
        words("speaker_name", Optional.empty());
        pieces.spans("speaker", uncredited.mention());
        pieces.spans("cue", uncredited.cue());
        words("basis", Optional.of("user").filter(_ -> uncredited.isByUser()));
        json.writeNullField("confidence");
      }
    }
    var reason = quotation.attribution().reason();
    json.writeStringField("rule", reason.rule());
    json.writeStringField("reason", Explanation.of(reason, quoted.article()).sentence());
    json.writeArrayFieldStart("relays");
    for (Relay relay : quotation.relays()) {
      json.writeStartObject();
      json.writeStringField("source_id", relay.source().id());
      pieces.word("basis", relay.basis());
      pieces.spans("evidence", relay.evidence());
      json.writeStringField("rule", relay.reason().rule());
      pieces.spans("reason_words", relay.reason().words());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (quotation.attribution() instanceof Attribution.Credited credited) {
      pieces.spans("antecedent", credited.antecedent());
    }
    pieces.spans("reason_words", reason.words());
    pieces.spans("setting", quotation.setting());
    var page = quoted.article().typesetting().pageAt(quotation.start());
    if (page.isPresent()) {
      json.writeNumberField("page", page.getAsInt());
    }
    json.writeEndObject();
  }

  /// Where the article has a name's words; nothing where the user typed them.
  private void place(String field, Optional<Wording> wording) throws IOException {
    if (wording.isPresent() && wording.get() instanceof Wording.Verbatim(Span span)) {
      json.writeFieldName(field);
      pieces.span(span);
    }
  }

  private void words(String field, Optional<String> words) throws IOException {
    if (words.isPresent()) {
      json.writeStringField(field, words.get());
    } else {
      json.writeNullField(field);
    }
  }
}
