package ontherecord.read;

import java.util.ArrayList;
import java.util.List;
import ontherecord.text.Fact;
import ontherecord.text.Fact.Kind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/// What a page states about its article, and where: in JSON-LD, Open Graph, microdata, other meta
/// elements, links, times and the language of the page, the surest first.
final class PageFacts {

  private static final int LONGEST_FACT = 1000;

  private final JsonLd json = new JsonLd();
  private final List<Element> metas = new ArrayList<>();
  private final List<Element> links = new ArrayList<>();
  private final List<Element> properties = new ArrayList<>();
  private final List<Element> times = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private final List<String> summaries = new ArrayList<>();

  private PageFacts() {}

  static PageFacts of(Document page) {
    PageFacts facts = new PageFacts();
    facts.gather(page);
    facts.state(page);
    return facts;
  }

  List<Fact> facts() {
    return facts;
  }

  /// What the page calls itself, the surest first.
  List<String> titles() {
    return titles;
  }

  /// How the page sums itself up.
  List<String> summaries() {
    return summaries;
  }

  /// The article's text as JSON-LD repeats it; empty where it does not.
  String body() {
    return json.values("articleBody").stream().findFirst().orElse("");
  }

  private void gather(Document page) {
    Node node = page;
    while (node != null) {
      if (node instanceof Element element) {
        gather(element);
      }
      if (node.childNodeSize() > 0) {
        node = node.firstChild();
        continue;
      }
      while (node != null && node.nextSibling() == null) {
        node = node.parentNode();
      }
      node = node == null ? null : node.nextSibling();
    }
  }

  private void gather(Element element) {
    switch (element.normalName()) {
      case "meta" -> metas.add(element);
      case "link" -> links.add(element);
      case "script" -> {
        if (element.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
          json.add(withoutWrapping(element.data()));
        }
      }
      case "time" -> times.add(element);
      default -> {}
    }
    if (element.attributesSize() > 0 && element.hasAttr("itemprop")) {
      properties.add(element);
    }
  }

  /// Some pages wrap JSON-LD in a comment or a CDATA section.
  private static String withoutWrapping(String data) {
    String inner = data.strip();
    int start = inner.indexOf('{');
    int list = inner.indexOf('[');
    boolean wrapped = inner.startsWith("<!") || inner.startsWith("//") || inner.startsWith("/*");
    if (!wrapped || start < 0) {
      return inner;
    }
    return inner.substring(list >= 0 && list < start && !inner.startsWith("<![") ? list : start);
  }

  private void state(Document page) {
    stateJson(Kind.PUBLISHER, "publisher", "name");
    stateMeta(
        Kind.PUBLISHER, "og:site_name", "application-name", "dc.publisher", "dcterms.publisher");
    stateMeta(Kind.PUBLISHER, "citation_journal_title");
    stateItem(Kind.PUBLISHER, "publisher");

    stateJson(Kind.AUTHOR, "author", "name");
    stateJson(Kind.AUTHOR, "author");
    stateJson(Kind.AUTHOR, "creator");
    stateMeta(Kind.AUTHOR, "article:author", "og:article:author", "author", "byl", "dc.creator");
    stateMeta(
        Kind.AUTHOR, "dcterms.creator", "citation_author", "parsely-author", "sailthru.author");
    stateItem(Kind.AUTHOR, "author");

    stateJson(Kind.PUBLISHED, "datePublished");
    stateMeta(Kind.PUBLISHED, "article:published_time", "og:article:published_time");
    stateItem(Kind.PUBLISHED, "datePublished");
    stateMeta(Kind.PUBLISHED, "datePublished", "dc.date.issued", "dcterms.issued", "dc.date");
    stateMeta(Kind.PUBLISHED, "dcterms.created", "citation_publication_date", "pubdate", "date");
    stateMeta(Kind.PUBLISHED, "parsely-pub-date", "sailthru.date", "publish-date");
    times.stream()
        .filter(it -> it.hasAttr("pubdate"))
        .forEach(it -> state(Kind.PUBLISHED, time(it), "time pubdate"));

    stateJson(Kind.MODIFIED, "dateModified");
    stateMeta(
        Kind.MODIFIED, "article:modified_time", "og:article:modified_time", "og:updated_time");
    stateItem(Kind.MODIFIED, "dateModified");
    stateMeta(Kind.MODIFIED, "dateModified", "dcterms.modified", "last-modified", "lastmod");

    links.stream()
        .filter(it -> it.attr("rel").equalsIgnoreCase("canonical"))
        .forEach(it -> state(Kind.ADDRESS, it.attr("href"), "link rel=canonical"));
    stateMeta(Kind.ADDRESS, "og:url");
    stateJson(Kind.ADDRESS, "mainEntityOfPage");
    stateJson(Kind.ADDRESS, "mainEntityOfPage", "@id");
    stateJson(Kind.ADDRESS, "url");

    stateJson(Kind.LANGUAGE, "inLanguage");
    page.children()
        .forEach(it -> {
          state(Kind.LANGUAGE, it.attr("lang"), "html lang");
          state(Kind.LANGUAGE, it.attr("xml:lang"), "html xml:lang");
        });
    stateMeta(Kind.LANGUAGE, "content-language", "og:locale");

    titles.addAll(json.values("headline"));
    titles.addAll(meta("og:title"));
    titles.addAll(meta("twitter:title"));
    properties.stream()
        .filter(it -> it.attr("itemprop").equals("headline"))
        .limit(1)
        .forEach(it -> titles.add(value(it)));
    titles.add(page.title());
    titles.removeIf(String::isBlank);
    summaries.addAll(json.values("description"));
    summaries.addAll(meta("og:description"));
    summaries.addAll(meta("description"));
    summaries.addAll(meta("twitter:description"));
  }

  private void stateJson(Kind kind, String... path) {
    json.values(path)
        .forEach(it ->
            state(kind, Parser.unescapeEntities(it, false), "JSON-LD " + String.join(".", path)));
  }

  private void stateMeta(Kind kind, String... names) {
    for (String name : names) {
      meta(name).forEach(it -> state(kind, it, "meta " + name));
    }
  }

  private List<String> meta(String name) {
    List<String> values = new ArrayList<>();
    for (Element meta : metas) {
      if (meta.attr("property").equalsIgnoreCase(name)
          || meta.attr("name").equalsIgnoreCase(name)
          || meta.attr("http-equiv").equalsIgnoreCase(name)) {
        values.add(meta.attr("content").strip());
      }
    }
    return values;
  }

  private void stateItem(Kind kind, String property) {
    for (Element element : properties) {
      if (element.attr("itemprop").equals(property) && isOfArticle(element)) {
        state(kind, value(element), "microdata " + property);
      }
    }
  }

  /// Whether the item that has the property is an article; those of comments are not.
  private static boolean isOfArticle(Element element) {
    for (Element above = element.parent(); above != null; above = above.parent()) {
      String type = above.attr("itemtype");
      if (!type.isEmpty()) {
        return type.endsWith("Article") || type.endsWith("Posting") || type.endsWith("WebPage");
      }
    }
    return false;
  }

  private static String value(Element element) {
    return switch (element.normalName()) {
      case "meta" -> element.attr("content");
      case "link" -> "";
      case "time" -> time(element);
      default -> {
        Element name =
            element.hasAttr("itemscope") ? element.selectFirst("[itemprop=name]") : element;
        yield name == null
            ? ""
            : name.normalName().equals("meta") ? name.attr("content") : name.text();
      }
    };
  }

  private static String time(Element element) {
    return element.hasAttr("datetime") ? element.attr("datetime") : element.text();
  }

  /// A statement that is there, once.
  private void state(Kind kind, String stated, String where) {
    String value = stated.strip();
    boolean isAddress = value.regionMatches(true, 0, "http", 0, 4) && value.contains("://");
    if (value.isEmpty()
        || value.length() > LONGEST_FACT
        || isAddress != (kind == Kind.ADDRESS)
        || facts.stream().anyMatch(it -> it.kind() == kind && it.value().equals(value))) {
      return;
    }
    facts.add(new Fact(kind, value, where));
  }
}
