package ontherecord.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import ontherecord.read.ArticleReader;
import ontherecord.text.Span;
import org.jspecify.annotations.Nullable;

/// A piece of JSON, and what is asked of it; what is not as it should be is [Damage].
///
/// @param value a map, a list, a string, a number, a truth value or nothing
public record Node(@Nullable Object value) {

  /// Where a file breaks off, what encloses the place down to this level is read as far as it goes;
  /// what is deeper counts only where it is whole.
  private static final int OPEN = 1;

  /// Makes parsers of files of any origin: strings may be as long as an article.
  ///
  /// @param deepest how deep values may be nested
  public static JsonFactory parsing(int deepest) {
    return JsonFactory.builder()
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxStringLength(ArticleReader.LIMIT)
                .maxNestingDepth(deepest)
                .build())
        .build();
  }

  /// Reads the value at the parser's current token. Where that fails, `taker` has what is there.
  public static void read(JsonParser json, Consumer<Node> taker) throws IOException {
    value(json, 0, it -> taker.accept(new Node(it)));
  }

  private static void value(JsonParser json, int level, Consumer<@Nullable Object> taker)
      throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> map = new HashMap<>();
      started(level, map, taker);
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        json.nextToken();
        value(
            json,
            level + 1,
            it -> {
              if (it != null) {
                map.put(name, it);
              }
            });
      }
      ended(level, map, taker);
    } else if (token == JsonToken.START_ARRAY) {
      List<@Nullable Object> list = new ArrayList<>();
      started(level, list, taker);
      while (json.nextToken() != JsonToken.END_ARRAY) {
        value(json, level + 1, list::add);
      }
      ended(level, list, taker);
    } else {
      taker.accept(scalar(json, token));
    }
  }

  private static @Nullable Object scalar(JsonParser json, @Nullable JsonToken token)
      throws IOException {
    return switch (token) {
      case VALUE_STRING -> json.getText();
      case VALUE_NUMBER_INT ->
          json.getNumberType() == NumberType.BIG_INTEGER ? null : (Object) json.getLongValue();
      case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case null, default -> null;
    };
  }

  private static void started(int level, Object value, Consumer<@Nullable Object> taker) {
    if (level <= OPEN) {
      taker.accept(value);
    }
  }

  private static void ended(int level, Object value, Consumer<@Nullable Object> taker) {
    if (level > OPEN) {
      taker.accept(value);
    }
  }

  /// The value at `name`, where there is one.
  public Optional<Node> at(String name) {
    return value instanceof Map<?, ?> map && map.get(name) != null
        ? Optional.of(new Node(map.get(name)))
        : Optional.empty();
  }

  /// The value at `name`, which must be there.
  public Node get(String name) throws Damage {
    return at(name).orElseThrow(() -> new Damage(name));
  }

  public String string() throws Damage {
    if (value instanceof String string) {
      return string;
    }
    throw new Damage("no string");
  }

  public String string(String name) throws Damage {
    return get(name).string();
  }

  /// The string at `name`; `otherwise` where there is none.
  public String string(String name, String otherwise) {
    return string(at(name)).orElse(otherwise);
  }

  public Optional<String> optional(String name) {
    return string(at(name));
  }

  public int integer() throws Damage {
    if (value instanceof Long number && number == number.intValue()) {
      return number.intValue();
    }
    throw new Damage("no number");
  }

  Optional<Long> whole(String name) {
    return at(name)
        .flatMap(it -> it.value instanceof Long number ? Optional.of(number) : Optional.empty());
  }

  public double number(String name) throws Damage {
    if (get(name).value instanceof Number number) {
      return number.doubleValue();
    }
    throw new Damage(name);
  }

  /// The constant of `type` with that name in lower case.
  public <E extends Enum<E>> E word(String name, Class<E> type) throws Damage {
    try {
      return Enum.valueOf(type, string(name).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new Damage(name + ": " + e.getMessage());
    }
  }

  /// The elements at `name`; none where there is no list.
  public List<Node> list(String name) {
    return at(name).map(Node::elements).orElse(List.of());
  }

  public List<Node> elements() {
    return value instanceof List<?> list ? list.stream().<Node>map(Node::new).toList() : List.of();
  }

  public Span span() throws Damage {
    List<Node> ends = elements();
    if (ends.size() != 2) {
      throw new Damage("no span");
    }
    return new Span(ends.getFirst().integer(), ends.getLast().integer());
  }

  List<Span> spans(String name) throws Damage {
    List<Span> spans = new ArrayList<>();
    for (Node node : list(name)) {
      spans.add(node.span());
    }
    return spans;
  }

  private static Optional<String> string(Optional<Node> node) {
    return node.flatMap(
        it -> it.value instanceof String text ? Optional.of(text) : Optional.empty());
  }
}
