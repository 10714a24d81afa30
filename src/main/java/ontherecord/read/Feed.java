package ontherecord.read;

import java.util.ArrayList;
import java.util.List;
import ontherecord.read.UnreadableArticleException.Why;
import ontherecord.text.Article;
import ontherecord.text.Block.Kind;
import ontherecord.text.Fact;
import ontherecord.text.Origin;

/// RSS (all its versions) or Atom: each entry is an article of its own.
final class Feed implements FormatReader {

  /// Elements of extensions that have the names of RSS's own, or hold what is no text of an entry.
  private static final List<String> OTHER_SPACES =
      List.of("mrss", "itunes", "podcast", "georss", "slash", "thr", "feedburner");

  @Override
  public List<Article> read(RawFile file) throws UnreadableArticleException {
    Reading reading = new Reading(new Xml(file, file.bytes()));
    reading.read();
    List<Entry> entries = new ArrayList<>();
    List<Draft> drafts = new ArrayList<>();
    Origin whole = file.origin();
    for (Entry entry : reading.entries) {
      Draft draft = entry.draft(whole);
      if (!draft.isEmpty()) {
        entries.add(entry);
        drafts.add(draft);
      }
    }
    if (entries.isEmpty()) {
      throw file.failure(Why.EMPTY);
    }
    List<Origin> origins = file.origins(entries.size());
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      List<Fact> facts = reading.factsOf(entries.get(i));
      articles.add(drafts.get(i).refined(origins.get(i).with(facts)));
    }
    return articles;
  }

  /// One entry, as far as it was read.
  private static final class Entry {

    private final List<Fact> facts = new ArrayList<>();
    private String title = "";
    private String summary = "";
    private String content = "";

    private Draft draft(Origin origin) throws UnreadableArticleException {
      Draft draft = new Draft();
      Draft heading = new Draft();
      WebPage.add(heading, origin, title);
      heading.words().ifPresent(it -> draft.add(Kind.HEADLINE, it.replaceAll("\\s+", " ")));
      WebPage.add(draft, origin, content.isBlank() ? summary : content);
      return draft;
    }
  }

  /// The feed, from its first element to its last.
  private static final class Reading {

    private final Xml xml;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private boolean inEntry;

    private Reading(Xml xml) {
      this.xml = xml;
    }

    private void read() throws UnreadableArticleException {
      while (xml.next()) {
        if (xml.isStart()) {
          String space = xml.space();
          if (OTHER_SPACES.stream().anyMatch(space::contains)) {
            xml.skip();
          } else {
            start(xml.name());
          }
        } else if (xml.isEnd() && (xml.name().equals("item") || xml.name().equals("entry"))) {
          inEntry = false;
        }
      }
    }

    /// What is stated of an entry: by itself, and by the feed, whose author is that of entries that
    /// name none.
    private List<Fact> factsOf(Entry entry) {
      List<Fact> all = new ArrayList<>(entry.facts);
      boolean named = all.stream().anyMatch(it -> it.kind() == Fact.Kind.AUTHOR);
      facts.stream().filter(it -> !named || it.kind() != Fact.Kind.AUTHOR).forEach(all::add);
      return all;
    }

    private void start(String name) throws UnreadableArticleException {
      switch (name) {
        case "item", "entry" -> {
          inEntry = true;
          entries.add(new Entry());
        }
        case "feed" -> Facts.add(facts, Fact.Kind.LANGUAGE, xml.attribute("lang"), "feed xml:lang");
        case "source", "image", "textInput", "contributor" -> xml.skip();
        case "title" -> {
          if (inEntry) {
            entries.getLast().title = inner();
          } else {
            state(Fact.Kind.PUBLISHER, xml.content(), "title");
          }
        }
        case "link" -> link();
        case "creator", "author" -> author(name);
        case "pubDate", "published", "date", "issued" ->
            stateOfEntry(Fact.Kind.PUBLISHED, xml.content(), name);
        case "updated", "modified" -> stateOfEntry(Fact.Kind.MODIFIED, xml.content(), name);
        case "language" -> state(Fact.Kind.LANGUAGE, xml.content(), name);
        case "encoded", "content" -> {
          if (inEntry) {
            entries.getLast().content = inner();
          }
        }
        case "description", "summary" -> {
          String words = inner();
          if (inEntry && entries.getLast().summary.isEmpty()) {
            entries.getLast().summary = words;
          }
        }
        default -> {}
      }
    }

    /// RSS has the address as text; Atom as an attribute, with other links besides.
    private void link() throws UnreadableArticleException {
      String rel = xml.attribute("rel");
      String address = xml.attribute("href");
      String text = xml.content();
      if (rel.isEmpty() || rel.equals("alternate")) {
        stateOfEntry(Fact.Kind.ADDRESS, address.isEmpty() ? text : address, "link");
      }
    }

    /// RSS has the author as text; Atom has elements in it.
    private void author(String name) throws UnreadableArticleException {
      StringBuilder author = new StringBuilder();
      StringBuilder named = new StringBuilder();
      int depth = 1;
      while (depth > 0 && xml.next()) {
        if (xml.isStart() && xml.name().equals("name")) {
          named.append(xml.content());
        } else if (xml.isStart()) {
          depth++;
        } else if (xml.isEnd()) {
          depth--;
        } else if (depth == 1) {
          author.append(xml.text());
        }
      }
      state(Fact.Kind.AUTHOR, named.isEmpty() ? author.toString() : named.toString(), name);
    }

    private void state(Fact.Kind kind, String value, String name) {
      Facts.add(
          inEntry ? entries.getLast().facts : facts,
          kind,
          value,
          (inEntry ? "entry " : "channel ") + name);
    }

    private void stateOfEntry(Fact.Kind kind, String value, String name) {
      if (inEntry) {
        state(kind, value, name);
      }
    }

    /// What stands in this element, as HTML.
    private String inner() throws UnreadableArticleException {
      boolean text = xml.attribute("type").equals("text");
      boolean elements = false;
      StringBuilder html = new StringBuilder();
      int depth = 1;
      StringBuilder plain = new StringBuilder();
      while (depth > 0 && xml.next()) {
        if (xml.isStart()) {
          elements = true;
          depth++;
          html.append('<').append(xml.name()).append('>');
        } else if (xml.isEnd()) {
          depth--;
          html.append(xml.name().equals("br") ? "" : "</" + xml.name() + ">");
        } else {
          plain.append(xml.text());
          html.append(escaped(xml.text()));
        }
      }
      return elements ? html.toString() : text ? escaped(plain.toString()) : plain.toString();
    }

    private static String escaped(String text) {
      return text.replace("&", "&amp;").replace("<", "&lt;");
    }
  }
}
