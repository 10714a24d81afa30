package ontherecord.export;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ontherecord.edit.Correction;
import ontherecord.edit.Person;
import ontherecord.quote.Form;
import ontherecord.quote.Manner;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Speaker;
import ontherecord.say.Message;
import ontherecord.say.Messages;
import ontherecord.store.Damage;
import ontherecord.store.Node;
import ontherecord.text.Glyphs;
import ontherecord.text.Span;

/// Reads annotations of another program onto an article: those of the W3C, also in pages and
/// collections, and what Hypothesis exports. Words that stand in the article exactly once become
/// quotations, credited to nobody, or to whom the annotation names as their speaker. Others are
/// said to be missing.
final class OtherAnnotations {

  private final QuotedArticle quoted;
  private final QuoteFinder finder;
  private final CodePoints points;
  private final List<Correction> corrections = new ArrayList<>();
  private final List<List<Span>> added = new ArrayList<>();
  private final List<Message> missing = new ArrayList<>();
  private int placed;
  private boolean commented;

  /// An annotation that cannot be placed.
  private static final class Unplaced extends Exception {

    private static final long serialVersionUID = 1L;
    private final transient Message why;

    Unplaced(String key, String... arguments) {
      super(key);
      this.why = Message.of(key, arguments);
    }
  }

  private OtherAnnotations(QuotedArticle quoted) {
    this.quoted = quoted;
    this.finder = new QuoteFinder(quoted.article().text());
    this.points = new CodePoints(quoted.article().text());
  }

  static Brought read(InputStream in, QuotedArticle quoted) throws IOException {
    List<Node> annotations = new ArrayList<>();
    for (Node node : nodes(in)) {
      collect(node, annotations);
    }
    if (annotations.isEmpty()) {
      throw ImportException.notOurs();
    }
    return new OtherAnnotations(quoted).of(annotations);
  }

  private static List<Node> nodes(InputStream in) throws IOException {
    List<Node> nodes = new ArrayList<>();
    try (JsonParser json = FoundReading.FACTORY.createParser(in)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          Node.read(json, nodes::add);
        }
      }
    } catch (JsonProcessingException e) {
      throw ImportException.notOurs();
    }
    return nodes;
  }

  /// What has a target is an annotation; others may hold some.
  private static void collect(Node node, List<Node> annotations) {
    if (node.at("target").isPresent()) {
      annotations.add(node);
      return;
    }
    for (String list : List.of("items", "rows", "annotations", "@graph")) {
      node.list(list).forEach(it -> collect(it, annotations));
    }
    node.at("first").ifPresent(it -> collect(it, annotations));
  }

  private Brought of(List<Node> annotations) throws ImportException {
    for (Node annotation : annotations) {
      try {
        take(annotation);
      } catch (Unplaced e) {
        missing.add(e.why);
      }
    }
    if (placed == 0) {
      Brought.Words nothing = new Brought.Words(List.of(), missing, 0);
      throw ImportException.nothingPlaced(about(annotations) + "\n" + nothing.missingText());
    }
    if (commented) {
      missing.add(Message.of("import.comments"));
    }
    return new Brought.Words(corrections, missing, placed);
  }

  private static String about(List<Node> annotations) {
    List<String> sources =
        annotations.stream()
            .flatMap(it -> targets(it).stream())
            .map(it -> it.string("source", ""))
            .filter(it -> !it.isEmpty())
            .distinct()
            .toList();
    return sources.isEmpty()
        ? Messages.text("import.foreign.nothing", annotations.size())
        : Messages.text("import.foreign.nothing.of", annotations.size(), sources.getFirst());
  }

  private void take(Node annotation) throws Unplaced {
    List<Span> content = new ArrayList<>();
    for (Node target : targets(annotation)) {
      content.add(place(target));
    }
    if (content.isEmpty()) {
      throw new Unplaced("import.foreign.wordless");
    }
    content.sort(Comparator.naturalOrder());
    for (int i = 1; i < content.size(); i++) {
      if (content.get(i - 1).overlaps(content.get(i))) {
        throw new Unplaced("import.foreign.overlapping", shown(content.get(i)));
      }
    }
    commented |= isCommented(annotation);
    if (isThere(content)) {
      placed++;
      return;
    }
    for (Span piece : content) {
      Optional<Span> cut = cut(piece);
      if (cut.isPresent()) {
        throw new Unplaced("import.foreign.cuts", shown(piece), shown(cut.get()));
      }
    }
    placed++;
    added.add(content);
    corrections.add(
        new Correction.AddQuotation(
            content, form(content), Manner.SAID, List.of(), List.of(), speaker(annotation)));
  }

  private static List<Node> targets(Node annotation) {
    return each(annotation, "target");
  }

  /// What stands at `name`, alone or in a list.
  private static List<Node> each(Node node, String name) {
    List<Node> several = node.list(name);
    return several.isEmpty() ? node.at(name).stream().toList() : several;
  }

  private Span place(Node target) throws Unplaced {
    List<Node> selectors = each(target, "selector");
    Node quote =
        selectors.stream()
            .filter(it -> !it.string("exact", "").isBlank())
            .findFirst()
            .orElseThrow(() -> new Unplaced("import.foreign.wordless"));
    String exact = quote.string("exact", "");
    QuoteFinder.Found found =
        finder.find(exact, quote.string("prefix", ""), quote.string("suffix", ""), at(selectors));
    return switch (found) {
      case QuoteFinder.Found.At(Span span) -> withMarks(span);
      case QuoteFinder.Found.Nowhere() ->
          throw new Unplaced("import.foreign.nowhere", OtherText.start(exact, 0));
      case QuoteFinder.Found.Several() ->
          throw new Unplaced("import.foreign.several", OtherText.start(exact, 0));
    };
  }

  /// Where the words start, as far as a selector of positions says it of this text.
  private Optional<Integer> at(List<Node> selectors) {
    return selectors.stream()
        .filter(it -> it.string("type", "").equals("TextPositionSelector"))
        .findFirst()
        .flatMap(it -> {
          try {
            int start = it.get("start").integer();
            return Optional.of(points.span(start, start + 1).start());
          } catch (Damage | IllegalArgumentException e) {
            return Optional.empty();
          }
        });
  }

  /// With the quotation marks right around them, which belong to a quotation here.
  private Span withMarks(Span span) {
    String text = quoted.article().text();
    boolean opens = span.start() > 0 && Glyphs.isDoubleMark(text.charAt(span.start() - 1));
    boolean closes = span.end() < text.length() && Glyphs.isDoubleMark(text.charAt(span.end()));
    return opens && closes ? new Span(span.start() - 1, span.end() + 1) : span;
  }

  private Form form(List<Span> content) {
    boolean all = true;
    boolean any = false;
    for (Span piece : content) {
      String words = quoted.article().words(piece);
      all &= Glyphs.isDoubleMark(words.charAt(0));
      any |= words.chars().anyMatch(it -> Glyphs.isDoubleMark((char) it));
    }
    return all ? Form.DIRECT : any ? Form.MIXED : Form.INDIRECT;
  }

  /// Whether a quotation has all these words already.
  private boolean isThere(List<Span> content) {
    return Stream.concat(quoted.quotations().stream().map(Quotation::content), added.stream())
        .anyMatch(
            has -> content.stream().allMatch(it -> has.stream().anyMatch(one -> one.contains(it))));
  }

  private Optional<Span> cut(Span piece) {
    return Stream.concat(quoted.quotations().stream().map(Quotation::content), added.stream())
        .flatMap(List::stream)
        .filter(it -> it.overlaps(piece) && !it.contains(piece) && !piece.contains(it))
        .findFirst();
  }

  /// Whom the annotation names as the one who said the words; who made the annotation is another.
  private Optional<Person> speaker(Node annotation) {
    return each(annotation, "body").stream()
        .filter(it -> types(it).anyMatch(type -> type.endsWith("Quotation")))
        .flatMap(it -> Stream.of("schema:creator", "creator").flatMap(key -> it.at(key).stream()))
        .flatMap(it -> Stream.of("schema:name", "name").flatMap(key -> it.optional(key).stream()))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .findFirst()
        .map(name ->
            quoted.speakers().stream()
                .filter(it -> quoted.name(it).equals(name))
                .findFirst()
                .map(Person::of)
                .orElseGet(() -> Person.typed(name, Speaker.Kind.NAMED)));
  }

  private static Stream<String> types(Node body) {
    return Stream.concat(
        body.optional("type").stream(),
        body.list("type").stream().map(it -> String.valueOf(it.value())));
  }

  private static boolean isCommented(Node annotation) {
    return !annotation.string("text", "").isBlank()
        || each(annotation, "body").stream().anyMatch(it -> !it.string("value", "").isBlank());
  }

  private String shown(Span span) {
    return OtherText.start(quoted.article().words(span), 0);
  }
}
