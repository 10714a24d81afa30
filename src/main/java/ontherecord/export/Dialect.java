package ontherecord.export;

import java.util.List;
import java.util.Map;
import ontherecord.store.Damage;
import ontherecord.store.Node;
import ontherecord.text.Article;
import ontherecord.text.Span;

/// What our JSON and our annotations say otherwise: names of fields, and places.
sealed interface Dialect {

  /// What the field is called that our JSON calls `name`.
  String field(String name);

  /// The field of a name.
  String name(boolean isNamed);

  /// The field of a descriptor.
  String descriptor();

  /// The place that a value says; damage where the article has other words there.
  Span span(Node node) throws Damage;

  /// Holds the words of a quotation against the article.
  void check(Node quotation) throws Damage;

  /// Spans are `[start, end]` in UTF-16 units.
  record Json(Article article) implements Dialect {

    @Override
    public String field(String name) {
      return name;
    }

    @Override
    public String name(boolean isNamed) {
      return "name";
    }

    @Override
    public String descriptor() {
      return "descriptor";
    }

    @Override
    public Span span(Node node) throws Damage {
      Span span = node.span();
      if (span.end() > article.text().length()) {
        throw new Damage("past the end");
      }
      return span;
    }

    @Override
    public void check(Node quotation) throws Damage {
      List<Node> texts = quotation.list("text");
      List<Node> content = quotation.list("content");
      for (int i = 0; i < Math.max(texts.size(), content.size()); i++) {
        if (i >= Math.min(texts.size(), content.size())
            || !article.words(span(content.get(i))).equals(texts.get(i).string())) {
          throw new Damage("other words");
        }
      }
    }
  }

  /// Spans are objects with their words, in code points.
  final class Annotations implements Dialect {

    private static final Map<String, String> OTHERWISE =
        Map.of(
            "type", "form",
            "relays", "relay",
            "speaker", "mention",
            "reason_words", "words");

    private final Article article;
    private final CodePoints points;

    Annotations(Article article) {
      this.article = article;
      this.points = new CodePoints(article.text());
    }

    @Override
    public String field(String name) {
      return "otr:" + OTHERWISE.getOrDefault(name, name);
    }

    @Override
    public String name(boolean isNamed) {
      return isNamed ? "schema:name" : "schema:description";
    }

    @Override
    public String descriptor() {
      return "schema:jobTitle";
    }

    @Override
    public Span span(Node node) throws Damage {
      Span span = points.span(node.get("start").integer(), node.get("end").integer());
      String words = node.string("otr:text");
      // an edge between the halves of a pair is no code point: it comes back after the pair
      for (int start = span.start(); start >= Math.max(0, span.start() - 1); start--) {
        int end = start + words.length();
        if ((end == span.end() || end == span.end() - 1)
            && article.text().startsWith(words, start)) {
          return new Span(start, end);
        }
      }
      throw new Damage("other words");
    }

    @Override
    public void check(Node quotation) {
      // every span has its words, and was held against them
    }
  }
}
