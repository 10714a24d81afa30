package ontherecord.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ontherecord.text.Fact;
import ontherecord.text.Fact.Kind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// What a page states about its article, and where: in JSON-LD, Open Graph, microdata, other meta
/// elements, links, times and the language of the page, the surest first. The same is stated once.
final class PageFacts {

  private static final int LONGEST = 1000;
  private static final int MOST = 100;
  private static final int MOST_TITLES = 8;

  /// Some pages state their author in the words of a byline.
  private static final Pattern BY = Pattern.compile("^[Bb][Yy]:?\\s+(?=\\p{Lu})");

  private final JsonLd json = new JsonLd();
  private final Map<String, List<String>> metas = new HashMap<>();
  private final Microdata microdata = new Microdata();
  private final List<Fact> facts = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private final List<String> summaries = new ArrayList<>();

  private PageFacts() {}

  static PageFacts of(Document page) {
    PageFacts facts = new PageFacts();
    page.stream().forEach(facts::gather);
    facts.state(page);
    facts.name(page);
    return facts;
  }

  List<Fact> facts() {
    return facts;
  }

  Stream<String> stated(Kind kind) {
    return facts.stream().filter(it -> it.kind() == kind).map(Fact::value);
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

  private void gather(Element element) {
    switch (element.normalName()) {
      case "meta" -> {
        for (String key : List.of("property", "name", "http-equiv")) {
          String name = element.attr(key).toLowerCase(Locale.ROOT);
          if (!name.isEmpty()) {
            metas.computeIfAbsent(name, it -> new ArrayList<>()).add(element.attr("content"));
          }
        }
      }
      case "link" -> {
        if (element.attr("rel").equalsIgnoreCase("canonical")) {
          state(Kind.ADDRESS, element.attr("href"), "link rel=canonical");
        }
      }
      case "script" -> {
        if (element.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
          json.add(element.data());
        }
      }
      case "time" -> {
        if (element.hasAttr("pubdate")) {
          state(Kind.PUBLISHED, Microdata.value(element), "time pubdate");
        }
      }
      default -> {}
    }
    microdata.add(element);
  }

  private void state(Document page) {
    stateJson(Kind.PUBLISHER, "publisher", "name");
    stateMetas(Kind.PUBLISHER, "og:site_name");
    stateItems(Kind.PUBLISHER, "publisher");
    stateMetas(Kind.PUBLISHER, "dc.publisher", "dcterms.publisher", "citation_journal_title");

    stateJson(Kind.AUTHOR, "author", "name");
    stateJson(Kind.AUTHOR, "author");
    stateJson(Kind.AUTHOR, "creator");
    stateMetas(Kind.AUTHOR, "article:author", "og:article:author");
    stateItems(Kind.AUTHOR, "author");
    stateMetas(
        Kind.AUTHOR,
        "author",
        "byl",
        "dc.creator",
        "dcterms.creator",
        "citation_author",
        "parsely-author",
        "sailthru.author");

    stateJson(Kind.PUBLISHED, "datePublished");
    stateMetas(Kind.PUBLISHED, "article:published_time", "og:article:published_time");
    stateItems(Kind.PUBLISHED, "datePublished");
    stateMetas(
        Kind.PUBLISHED,
        "datepublished",
        "dc.date.issued",
        "dcterms.issued",
        "dc.date",
        "dcterms.created",
        "citation_publication_date",
        "pubdate",
        "publish-date",
        "parsely-pub-date",
        "sailthru.date",
        "date");

    stateJson(Kind.MODIFIED, "dateModified");
    stateMetas(Kind.MODIFIED, "article:modified_time", "og:article:modified_time");
    stateMetas(Kind.MODIFIED, "og:updated_time");
    stateItems(Kind.MODIFIED, "dateModified");
    stateMetas(Kind.MODIFIED, "datemodified", "dcterms.modified", "last-modified", "lastmod");

    stateMetas(Kind.ADDRESS, "og:url");
    stateJson(Kind.ADDRESS, "mainEntityOfPage");
    stateJson(Kind.ADDRESS, "mainEntityOfPage", "@id");
    stateJson(Kind.ADDRESS, "url");

    stateJson(Kind.LANGUAGE, "inLanguage");
    for (Element html : page.children()) {
      state(Kind.LANGUAGE, html.attr("lang"), "html lang");
      state(Kind.LANGUAGE, html.attr("xml:lang"), "html xml:lang");
    }
    stateMetas(Kind.LANGUAGE, "content-language", "og:locale");
  }

  private void name(Document page) {
    titles.addAll(json.values("headline"));
    titles.addAll(meta("og:title"));
    titles.addAll(meta("twitter:title"));
    titles.addAll(microdata.values("headline"));
    titles.add(page.title());
    keepFew(titles);
    summaries.addAll(json.values("description"));
    summaries.addAll(meta("og:description"));
    summaries.addAll(meta("description"));
    summaries.addAll(meta("twitter:description"));
    keepFew(summaries);
  }

  private static void keepFew(List<String> words) {
    words.removeIf(it -> it.isBlank() || it.length() > LONGEST);
    words.subList(Math.min(MOST_TITLES, words.size()), words.size()).clear();
  }

  private void stateJson(Kind kind, String... path) {
    for (String value : json.values(path)) {
      state(kind, Parser.unescapeEntities(value, false), "JSON-LD " + String.join(".", path));
    }
  }

  private void stateMetas(Kind kind, String... names) {
    for (String name : names) {
      meta(name).forEach(it -> state(kind, it, "meta " + name));
    }
  }

  private void stateItems(Kind kind, String property) {
    microdata.values(property).forEach(it -> state(kind, it, "microdata " + property));
  }

  private List<String> meta(String name) {
    return metas.getOrDefault(name, List.of());
  }

  /// An author is no address, and an address nothing else.
  private void state(Kind kind, String stated, String where) {
    String words = stated.strip();
    String value = kind == Kind.AUTHOR ? BY.matcher(words).replaceFirst("") : words;
    boolean isAddress = value.regionMatches(true, 0, "http", 0, 4) && value.contains("://");
    boolean isNew = stated(kind).noneMatch(value::equals);
    if (!value.isEmpty()
        && value.length() <= LONGEST
        && facts.size() < MOST
        && isNew
        && isAddress == (kind == Kind.ADDRESS)) {
      facts.add(new Fact(kind, value, where));
    }
  }
}
