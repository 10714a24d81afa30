package ontherecord.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a page's JSON-LD says of its article. Broken JSON-LD says what stands before the break.
final class JsonLd {

  private static final int DEEPEST = 100;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(ArticleReader.LIMIT)
                  .build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private static final List<String> ARTICLES = List.of("Article", "Posting", "Report", "Review");

  private final Map<String, Map<?, ?>> byId = new HashMap<>();
  private final List<Map<?, ?>> articles = new ArrayList<>();

  /// Adds what one script element holds.
  void add(String script) {
    Deque<Object> open = new ArrayDeque<>();
    List<Object> roots = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(withoutWrapping(script))) {
      Deque<String> names = new ArrayDeque<>();
      String name = "";
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        switch (token) {
          case FIELD_NAME -> name = parser.currentName();
          case START_OBJECT, START_ARRAY -> {
            Object value =
                token == JsonToken.START_OBJECT ? new LinkedHashMap<>() : new ArrayList<>();
            put(open.peek(), roots, name, value);
            open.push(value);
            names.push(name);
          }
          case END_OBJECT, END_ARRAY -> {
            open.pop();
            name = names.pop();
          }
          default -> put(open.peek(), roots, name, parser.getText());
        }
      }
    } catch (IOException e) {
      // what was read before the fault counts
    }
    collect(roots);
  }

  /// Some pages wrap it in a comment or a section of CDATA.
  private static String withoutWrapping(String script) {
    String inner = script.replace("<![CDATA[", "").replace("]]>", "");
    int start = 0;
    while (start < inner.length() && inner.charAt(start) != '{' && inner.charAt(start) != '[') {
      start++;
    }
    return inner.substring(start);
  }

  @SuppressWarnings("unchecked")
  private static void put(@Nullable Object into, List<Object> roots, String name, Object value) {
    switch (into) {
      case null -> roots.add(value);
      case List<?> list -> ((List<Object>) list).add(value);
      default -> ((Map<String, Object>) into).putIfAbsent(name, value);
    }
  }

  /// Notes everything that has an id, and the articles that are not part of a list of others.
  private void collect(List<Object> roots) {
    record Place(Object value, boolean mayBeTheArticle) {}
    Deque<Place> open = new ArrayDeque<>();
    roots.reversed().forEach(it -> open.push(new Place(it, true)));
    while (!open.isEmpty()) {
      Place place = open.pop();
      switch (place.value()) {
        case List<?> list ->
            list.reversed().forEach(it -> open.push(new Place(it, place.mayBeTheArticle())));
        case Map<?, ?> map -> {
          if (map.get("@id") instanceof String id && map.size() > 1) {
            byId.putIfAbsent(id, map);
          }
          boolean isArticle = place.mayBeTheArticle() && isArticle(map.get("@type"));
          if (isArticle) {
            articles.add(map);
          }
          map.forEach((key, value) ->
              open.push(
                  new Place(
                      value,
                      place.mayBeTheArticle()
                          && !isArticle
                          && (key.equals("@graph") || key.equals("mainEntity")))));
        }
        default -> {}
      }
    }
  }

  private static boolean isArticle(@Nullable Object type) {
    return switch (type) {
      case String one -> ARTICLES.stream().anyMatch(one::endsWith);
      case List<?> several ->
          several.stream().anyMatch(it -> it instanceof String && isArticle(it));
      case null, default -> false;
    };
  }

  /// What is stated at `path` of the article: `values("author", "name")`.
  List<String> values(String... path) {
    return article().map(it -> values(it, path)).orElse(List.of());
  }

  private Optional<Map<?, ?>> article() {
    return articles.stream().findFirst();
  }

  private List<String> values(Object from, String... path) {
    List<Object> here = List.of(from);
    for (String name : path) {
      List<Object> next = new ArrayList<>();
      for (Object value : here) {
        if (resolved(value) instanceof Map<?, ?> map && map.get(name) != null) {
          next.addAll(map.get(name) instanceof List<?> list ? list : List.of(map.get(name)));
        }
      }
      here = next;
    }
    return here.stream().filter(String.class::isInstance).map(String.class::cast).toList();
  }

  /// What an id stands for, where it is all that is said.
  private Object resolved(Object value) {
    if (value instanceof Map<?, ?> map && map.size() <= 2 && map.get("@id") instanceof String id) {
      Map<?, ?> whole = byId.get(id);
      return whole == null ? value : whole;
    }
    return value;
  }
}
