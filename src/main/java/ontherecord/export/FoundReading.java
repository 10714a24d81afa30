package ontherecord.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ontherecord.quote.Attribution;
import ontherecord.quote.Basis;
import ontherecord.quote.Depth;
import ontherecord.quote.Form;
import ontherecord.quote.Manner;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Reason;
import ontherecord.quote.Relay;
import ontherecord.quote.Source;
import ontherecord.quote.Speaker;
import ontherecord.quote.Wording;
import ontherecord.say.Message;
import ontherecord.store.Damage;
import ontherecord.store.Node;
import ontherecord.text.Article;
import ontherecord.text.Span;

/// Reads our JSON, or our annotations, back onto the article that they are about. What they say is
/// held against its text: words that stand elsewhere or nowhere do not come back.
public final class FoundReading {

  private static final System.Logger LOG = System.getLogger(FoundReading.class.getName());
  static final JsonFactory FACTORY = Node.parsing(64);

  private final Article article;
  private final Dialect dialect;
  private final Map<String, Speaker> speakers = new LinkedHashMap<>();
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, Quotation> quotations = new LinkedHashMap<>();
  private Depth depth = Depth.WHOLE;
  private boolean isWhole = true;
  private boolean isOurs;
  private boolean isOfArticle;
  private Optional<Message> other = Optional.empty();

  /// What reads one element of a list.
  @FunctionalInterface
  private interface Each {
    void read(Node node) throws Damage;
  }

  private FoundReading(Article article, Dialect dialect) {
    this.article = article;
    this.dialect = dialect;
  }

  /// Reads what `extract` or an export as JSON says of `article`.
  public static Brought.Whole json(InputStream in, Article article) throws IOException {
    FoundReading reading = new FoundReading(article, new Dialect.Json(article));
    reading.objects(in, reading::jsonObject);
    return reading.imported();
  }

  /// Reads what annotations that this program wrote say of `article`.
  public static Brought.Whole annotations(InputStream in, Article article) throws IOException {
    FoundReading reading = new FoundReading(article, new Dialect.Annotations(article));
    String name = Names.of(article.origin()).article();
    reading.objects(in, node -> reading.annotation(node, name));
    return reading.imported();
  }

  private void jsonObject(Node node) throws Damage {
    Optional<String> text = node.optional("text");
    if (text.isEmpty() || node.at("quotes").isEmpty()) {
      return;
    }
    isOurs = true;
    if (!text.get().equals(article.text())) {
      String name = node.optional("title").orElseGet(() -> node.string("doc_id", ""));
      other = other.or(() -> Optional.of(OtherText.of(name, text.get(), article)));
    } else if (!isOfArticle) {
      isOfArticle = true;
      findings(node);
      each(node, "quotes", it -> quotation(it, it));
    }
  }

  private void annotation(Node node, String name) throws Damage {
    Node body = node.get("body");
    List<Node> targets = node.list("target");
    String about =
        targets.isEmpty() ? node.string("target", "") : targets.getFirst().string("source", "");
    boolean isFindings = body.at("otr:speakers").isPresent();
    if (!isFindings && body.at("otr:form").isEmpty()) {
      return;
    }
    isOurs = true;
    if (!about.equals(name)) {
      if (!isFindings) {
        other = other.or(() -> Optional.of(OtherText.of(about, exact(targets))));
      }
    } else if (isFindings) {
      isOfArticle = true;
      findings(body);
    } else {
      isOfArticle = true;
      quotation(body, body.get("otr:attribution"));
    }
  }

  private static Optional<String> exact(List<Node> targets) {
    return targets.stream()
        .flatMap(it -> it.list("selector").stream())
        .flatMap(it -> it.optional("exact").stream())
        .findFirst();
  }

  private void objects(InputStream in, Each each) throws IOException {
    try (JsonParser json = FACTORY.createParser(in)) {
      JsonToken token = json.nextToken();
      while (token != null) {
        if (token == JsonToken.START_OBJECT) {
          List<Node> nodes = new ArrayList<>(1);
          Node.read(json, nodes::add);
          try {
            each.read(nodes.getFirst());
          } catch (Damage | IllegalArgumentException e) {
            LOG.log(System.Logger.Level.DEBUG, "damaged", e);
            isWhole = false;
          }
        }
        token = json.nextToken();
      }
    } catch (JsonProcessingException e) {
      LOG.log(System.Logger.Level.DEBUG, "no JSON", e);
      throw ImportException.notOurs();
    }
  }

  private Brought.Whole imported() throws ImportException {
    if (!isOurs) {
      throw ImportException.notOurs();
    }
    if (!isOfArticle) {
      throw ImportException.otherArticle(other.orElse(Message.of("import.other.unnamed")));
    }
    List<Quotation> inOrder =
        quotations.values().stream()
            .sorted((one, other) -> Integer.compare(one.start(), other.start()))
            .toList();
    QuotedArticle quoted;
    try {
      quoted =
          new QuotedArticle(
              article,
              List.copyOf(speakers.values()),
              List.copyOf(sources.values()),
              inOrder,
              depth);
    } catch (IllegalArgumentException e) {
      LOG.log(System.Logger.Level.DEBUG, "damaged", e);
      throw ImportException.notOurs();
    }
    return new Brought.Whole(
        quoted,
        isWhole ? List.of() : List.of(Message.of("import.missing", article.origin().name())));
  }

  private void findings(Node node) throws Damage {
    depth = word(node, "depth", Depth.class);
    each(node, "speakers", this::speaker);
    each(node, "sources", this::source);
  }

  private void each(Node node, String list, Each each) {
    for (Node element : node.list(dialect.field(list))) {
      try {
        each.read(element);
      } catch (Damage | IllegalArgumentException e) {
        LOG.log(System.Logger.Level.DEBUG, list, e);
        isWhole = false;
      }
    }
  }

  private void speaker(Node node) throws Damage {
    Speaker.Kind kind = word(node, "kind", Speaker.Kind.class);
    Optional<String> descriptor = node.optional(dialect.descriptor());
    Speaker speaker =
        new Speaker(
            string(node, "id"),
            kind,
            wording(node, "name_span", node.string(dialect.name(kind == Speaker.Kind.NAMED))),
            descriptor.isEmpty()
                ? Optional.empty()
                : Optional.of(wording(node, "descriptor_span", descriptor.get())),
            spans(node, "mentions"));
    speakers.put(speaker.id(), speaker);
  }

  private void source(Node node) throws Damage {
    Source source =
        new Source(
            string(node, "id"),
            wording(node, "name_span", node.string(dialect.name(true))),
            word(node, "part", Source.Part.class),
            word(node, "basis", Basis.class),
            spans(node, "evidence"));
    sources.put(source.id(), source);
  }

  /// @param how where the attribution is said
  private void quotation(Node node, Node how) throws Damage {
    List<Relay> relays = new ArrayList<>();
    for (Node relay : node.list(dialect.field("relays"))) {
      relays.add(
          new Relay(
              known(sources, string(relay, "source_id")),
              word(relay, "basis", Basis.class),
              spans(relay, "evidence"),
              reason(relay)));
    }
    dialect.check(node);
    Quotation quotation =
        new Quotation(
            string(node, "id"),
            word(node, "type", Form.class),
            word(node, "manner", Manner.class),
            spans(node, "content"),
            attribution(how),
            spans(node, "setting"),
            relays);
    quotations.put(quotation.id(), quotation);
  }

  private Attribution attribution(Node node) throws Damage {
    List<Span> mention = spans(node, "speaker");
    List<Span> cue = spans(node, "cue");
    Optional<String> speaker = node.optional(dialect.field("speaker_id"));
    return speaker.isEmpty()
        ? new Attribution.Uncredited(mention, cue, reason(node))
        : new Attribution.Credited(
            known(speakers, speaker.get()),
            mention,
            cue,
            spans(node, "antecedent"),
            word(node, "basis", Basis.class),
            reason(node),
            node.number(dialect.field("confidence")));
  }

  private Reason reason(Node node) throws Damage {
    return new Reason(string(node, "rule"), spans(node, "reason_words"));
  }

  private Wording wording(Node node, String place, String words) throws Damage {
    Optional<Node> span = node.at(dialect.field(place));
    return span.isEmpty() ? Wording.typed(words) : Wording.at(dialect.span(span.get()));
  }

  private List<Span> spans(Node node, String list) throws Damage {
    List<Span> spans = new ArrayList<>();
    for (Node span : node.list(dialect.field(list))) {
      spans.add(dialect.span(span));
    }
    return spans;
  }

  private String string(Node node, String name) throws Damage {
    return node.string(dialect.field(name));
  }

  private <E extends Enum<E>> E word(Node node, String name, Class<E> type) throws Damage {
    return node.word(dialect.field(name), type);
  }

  private static <T> T known(Map<String, T> values, String id) throws Damage {
    T value = values.get(id);
    if (value == null) {
      throw new Damage("unlisted: " + id);
    }
    return value;
  }
}
