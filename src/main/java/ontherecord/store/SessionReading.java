package ontherecord.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import ontherecord.edit.Correction;
import ontherecord.edit.History;
import ontherecord.edit.Revision;
import ontherecord.edit.TextQuote;
import ontherecord.edit.Unplaced;
import ontherecord.quote.Depth;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Source;
import ontherecord.quote.Speaker;
import ontherecord.say.Message;
import ontherecord.text.Article;
import ontherecord.text.Block;
import ontherecord.text.Fact;
import ontherecord.text.Origin;
import ontherecord.text.Span;
import ontherecord.text.Typesetting;

/// Reads a session as far as it is whole. Holds no more at once than one article as JSON.
final class SessionReading {

  private static final System.Logger LOG = System.getLogger(SessionReading.class.getName());
  private static final JsonFactory FACTORY = Node.parsing(32);

  private final List<Session.Kept> articles = new ArrayList<>();
  private final List<Message> missing = new ArrayList<>();
  private Optional<String> file = Optional.empty();
  private long version;
  private boolean isSession;

  private final Path folder;

  private SessionReading(Path folder) {
    this.folder = folder;
  }

  /// What reads one element of a list.
  @FunctionalInterface
  private interface Each<T> {
    T read(Node node) throws Damage;
  }

  /// Reads a session; empty where this is none.
  ///
  /// @param folder where its file is
  static Optional<Opened> read(InputStream in, Path folder) throws IOException {
    SessionReading reading = new SessionReading(folder);
    try (JsonParser json = FACTORY.createParser(in)) {
      reading.session(json);
    } catch (JsonProcessingException e) {
      LOG.log(System.Logger.Level.DEBUG, "broken session", e);
      reading.missing.add(Message.of("session.missing.rest"));
    }
    return reading.isSession
        ? Optional.of(
            new Opened(
                new Session(reading.articles, reading.file),
                reading.version > SessionJson.VERSION,
                reading.missing))
        : Optional.empty();
  }

  private void session(JsonParser json) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return;
    }
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("format")) {
        isSession = SessionJson.FORMAT.equals(json.getText());
      }
      if (!isSession) {
        return;
      }
      if (name.equals("version") && value == JsonToken.VALUE_NUMBER_INT) {
        version = json.getValueAsLong(Long.MAX_VALUE);
      } else if (name.equals("file") && value == JsonToken.VALUE_STRING) {
        file = Optional.of(json.getText());
      } else if (name.equals("articles") && value == JsonToken.START_ARRAY) {
        articles(json);
      } else {
        json.skipChildren();
      }
    }
  }

  private void articles(JsonParser json) throws IOException {
    while (json.nextToken() != JsonToken.END_ARRAY) {
      List<Node> read = new ArrayList<>(1);
      try {
        Node.read(json, read::add);
      } finally {
        read.forEach(this::article);
      }
    }
  }

  private void article(Node node) {
    String name = node.string("name", node.string("id", "?"));
    try {
      Article article = article(node, name);
      QuotedArticle found = found(node, article, name);
      List<Correction> corrections =
          elements(node, "corrections", CorrectionJson::read, "session.missing.corrections", name);
      List<Correction> undone =
          elements(node, "undone", CorrectionJson::read, "session.missing.corrections", name);
      List<Unplaced> unplaced =
          elements(node, "unplaced", SessionReading::unplaced, "session.missing.corrections", name);
      History history = new History(Revision.of(found, corrections), undone, unplaced);
      articles.add(new Session.Kept(history, node.string("engine", "")));
    } catch (Damage e) {
      LOG.log(System.Logger.Level.DEBUG, "no article", e);
      missing.add(Message.of("session.missing.article", name));
    }
  }

  private Article article(Node node, String name) throws Damage {
    String text = node.string("text");
    if (!node.string("text_sha256", "").equals(SessionJson.hash(text))) {
      missing.add(Message.of("session.missing.text", name));
    }
    Optional<Long> size = node.whole("size");
    Origin origin =
        new Origin(
            node.string("id", name),
            name,
            node.string("sha256", ""),
            size.isPresent() ? OptionalLong.of(size.get()) : OptionalLong.empty(),
            elements(node, "facts", SessionReading::fact, "session.missing.found", name),
            Optional.of(node.string("file", ""))
                .filter(it -> !it.isBlank())
                .flatMap(it -> SeenFrom.find(folder, it)));
    List<Block> blocks =
        elements(node, "blocks", SessionReading::block, "session.missing.found", name);
    Typesetting typesetting = typesetting(node, text.length(), name);
    try {
      return new Article(origin, text, blocks, typesetting);
    } catch (IllegalArgumentException e) {
      LOG.log(System.Logger.Level.DEBUG, "blocks", e);
      missing.add(Message.of("session.missing.found", name));
      return new Article(origin, text, List.of(), typesetting);
    }
  }

  private Typesetting typesetting(Node node, int length, String name) {
    List<Integer> pages = elements(node, "pages", Node::integer, "session.missing.found", name);
    List<Typesetting.Join> joins =
        elements(node, "joins", SessionReading::join, "session.missing.found", name);
    return new Typesetting(
        pages.stream().filter(it -> it >= 0 && it <= length).sorted().toList(),
        joins.stream()
            .filter(it -> it.offset() >= 0 && it.offset() <= length)
            .sorted((one, other) -> Integer.compare(one.offset(), other.offset()))
            .toList());
  }

  private QuotedArticle found(Node node, Article article, String name) {
    String key = "session.missing.found";
    List<Speaker> speakers = elements(node, "speakers", FoundJson::speaker, key, name);
    List<Source> sources = elements(node, "sources", FoundJson::source, key, name);
    FoundJson.Known known = FoundJson.Known.of(speakers, sources);
    List<Quotation> quotations =
        elements(node, "quotations", it -> FoundJson.quotation(it, known), key, name);
    try {
      return new QuotedArticle(article, speakers, sources, quotations, depth(node));
    } catch (IllegalArgumentException e) {
      LOG.log(System.Logger.Level.DEBUG, "what was found", e);
      missing.add(Message.of(key, name));
      return new QuotedArticle(article, List.of(), List.of(), List.of());
    }
  }

  private static Depth depth(Node node) {
    return Depth.MARKS.name().equalsIgnoreCase(node.string("depth", ""))
        ? Depth.MARKS
        : Depth.WHOLE;
  }

  /// The elements that are whole; says so where some are not, or the list is not there.
  private <T> List<T> elements(Node node, String list, Each<T> each, String key, String name) {
    List<T> elements = new ArrayList<>();
    boolean whole = node.at(list).isPresent();
    for (Node element : node.list(list)) {
      try {
        elements.add(each.read(element));
      } catch (Damage | IllegalArgumentException e) {
        LOG.log(System.Logger.Level.DEBUG, list, e);
        whole = false;
      }
    }
    Message message = Message.of(key, name);
    if (!whole && !missing.contains(message)) {
      missing.add(message);
    }
    return elements;
  }

  private static Fact fact(Node node) throws Damage {
    return new Fact(node.word("kind", Fact.Kind.class), node.string("value"), node.string("where"));
  }

  private static Block block(Node node) throws Damage {
    return new Block(node.word("kind", Block.Kind.class), node.get("span").span());
  }

  private static Typesetting.Join join(Node node) throws Damage {
    return new Typesetting.Join(node.get("offset").integer(), node.string("removed"));
  }

  private static Unplaced unplaced(Node node) throws Damage {
    List<TextQuote> quotes = new ArrayList<>();
    for (Node quote : node.list("quotes")) {
      Span span =
          new Span(
              quote.get("start").integer(),
              Math.addExact(quote.get("start").integer(), quote.string("exact").length()));
      quotes.add(
          new TextQuote(
              span.start(), quote.string("exact"), quote.string("prefix"), quote.string("suffix")));
    }
    return new Unplaced(CorrectionJson.read(node.get("correction")), quotes);
  }
}
