package ontherecord.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/// What a page states in microdata of the item that is its article; comments and related articles
/// are items of their own.
final class Microdata {

  private static final Set<String> PROPERTIES =
      Set.of("headline", "publisher", "author", "datePublished", "dateModified");

  /// Hostile pages have any number.
  private static final int MOST = 20;

  private final Map<String, List<String>> values = new HashMap<>();

  void add(Element element) {
    String property = element.attributesSize() == 0 ? "" : element.attr("itemprop");
    if (PROPERTIES.contains(property)) {
      List<String> known = values.computeIfAbsent(property, it -> new ArrayList<>());
      if (known.size() < MOST && isOfArticle(element)) {
        known.add(value(element));
      }
    }
  }

  List<String> values(String property) {
    return values.getOrDefault(property, List.of());
  }

  private static boolean isOfArticle(Element element) {
    for (Element above = element.parent(); above != null; above = above.parent()) {
      if (above.hasAttr("itemscope")) {
        String type = above.attr("itemtype");
        return type.endsWith("Article") || type.endsWith("Posting") || type.endsWith("WebPage");
      }
    }
    return false;
  }

  /// What an element states: its machine-readable value where it has one, else its words.
  static String value(Element element) {
    Element stating = element;
    if (element.hasAttr("itemscope")) {
      Element name = element.selectFirst("[itemprop=name]");
      if (name == null) {
        return "";
      }
      stating = name;
    }
    return switch (stating.normalName()) {
      case "meta" -> stating.attr("content");
      case "link" -> stating.attr("href");
      default -> stating.hasAttr("datetime") ? stating.attr("datetime") : stating.text();
    };
  }
}
