package ontherecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ontherecord.read.UnreadableArticleException.Why;
import ontherecord.read.pdf.PdfException;
import ontherecord.read.pdf.PdfText;
import ontherecord.text.Article;
import ontherecord.text.Fact;

/// A PDF. The date at which the file was made is not that of the article, and states nothing.
final class PdfDocument implements FormatReader {

  private static final Map<String, Fact.Kind> XMP =
      Map.of(
          "prism:publicationName", Fact.Kind.PUBLISHER,
          "dc:publisher", Fact.Kind.PUBLISHER,
          "prism:publicationDate", Fact.Kind.PUBLISHED,
          "prism:url", Fact.Kind.ADDRESS,
          "dc:creator", Fact.Kind.AUTHOR,
          "dc:language", Fact.Kind.LANGUAGE);

  @Override
  public List<Article> read(RawFile file) throws UnreadableArticleException {
    PdfText text = text(file);
    Draft draft = new Draft();
    text.paragraphs().forEach(it -> draft.add(it.kind(), it.words(), it.set()));
    List<Fact> facts = new ArrayList<>();
    if (text.metadata().length > 0) {
      try {
        Facts.of(new Xml(file, text.metadata()), "XMP", XMP, facts);
      } catch (UnreadableArticleException e) {
        // the text can be read though what describes it cannot
      }
    }
    if (facts.stream().noneMatch(it -> it.kind() == Fact.Kind.AUTHOR)) {
      Facts.add(facts, Fact.Kind.AUTHOR, text.author(), "information Author");
    }
    if (facts.stream().noneMatch(it -> it.kind() == Fact.Kind.LANGUAGE)) {
      Facts.add(facts, Fact.Kind.LANGUAGE, text.language(), "catalog Lang");
    }
    return List.of(draft.refined(file.origin().with(facts)));
  }

  private static PdfText text(RawFile file) throws UnreadableArticleException {
    try {
      return PdfText.of(file.bytes());
    } catch (PdfException e) {
      throw file.failure(
          switch (e.why()) {
            case PASSWORD -> Why.PASSWORD;
            case DAMAGED -> Why.DAMAGED;
            case TOO_LARGE -> Why.TOO_LARGE;
            case SCANNED -> Why.SCANNED;
          });
    }
  }
}
