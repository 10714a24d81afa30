package ontherecord.read;

import java.util.List;
import ontherecord.text.Article;
import ontherecord.text.Origin;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// A web page.
final class WebPage implements FormatReader {

  @Override
  public List<Article> read(RawFile file) throws UnreadableArticleException {
    return List.of(article(file.origin(), Encodings.decode(file.bytes())));
  }

  static Article article(Origin origin, String html) throws UnreadableArticleException {
    Document page = Jsoup.parse(html);
    PageFacts facts = PageFacts.of(page);
    Draft draft = new Draft();
    Passages.Found passages = Passages.of(page.body());
    PageBlocks.add(draft, passages.passages(), MainText.of(passages, facts), facts);
    return draft.article(origin.with(facts.facts()));
  }
}
