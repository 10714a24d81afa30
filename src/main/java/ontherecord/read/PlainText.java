package ontherecord.read;

import java.util.List;
import ontherecord.read.UnreadableArticleException.Why;
import ontherecord.text.Article;
import ontherecord.text.Origin;

/// Plain text: it is the article's text unchanged, its blocks seen from its lines.
final class PlainText implements FormatReader {

  @Override
  public List<Article> read(RawFile file) throws UnreadableArticleException {
    String text = Encodings.decode(file.bytes());
    if (Signatures.isOfMarkup(text)) {
      throw file.failure(Why.NOT_TEXT);
    }
    return List.of(article(file.origin(), text));
  }

  static Article article(Origin origin, String text) throws UnreadableArticleException {
    if (Characters.areNoText(text)) {
      throw new UnreadableArticleException(origin.name(), Why.NOT_TEXT);
    }
    if (Characters.isBlank(text)) {
      throw new UnreadableArticleException(origin.name(), Why.EMPTY);
    }
    return new Article(origin, text, Blocks.of(text));
  }
}
