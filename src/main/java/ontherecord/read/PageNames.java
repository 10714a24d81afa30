package ontherecord.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import ontherecord.text.WordSet;
import org.jsoup.nodes.Element;

/// Sees from an element's tag, attributes and names what its part on the page is. Remembers the
/// names of one page, in which few come only once.
final class PageNames {

  private static final WordSet FURNITURE = WordSet.exact(PageNames.class, "page-furniture.txt");
  private static final WordSet BODIES = WordSet.exact(PageNames.class, "page-body.txt");

  private final Map<String, Role> known = new HashMap<>();

  Role role(Element element) {
    String tag = element.normalName();
    switch (tag) {
      case "nav", "footer", "aside", "menu", "dialog" -> {
        return Role.FURNITURE;
      }
      case "figcaption" -> {
        return Role.CAPTION;
      }
      case "html", "body" -> {
        return Role.PLAIN;
      }
      default -> {}
    }
    if (element.attributesSize() == 0) {
      return Role.PLAIN;
    }
    String property = element.attr("itemprop");
    if (property.equals("articleBody") || element.attr("property").equals("articleBody")) {
      return Role.STATED_BODY;
    }
    if (property.equals("caption")) {
      return Role.CAPTION;
    }
    switch (element.attr("role")) {
      case "navigation",
          "complementary",
          "banner",
          "contentinfo",
          "dialog",
          "search",
          "menu",
          "alertdialog",
          "toolbar",
          "menubar" -> {
        return Role.FURNITURE;
      }
      default -> {}
    }
    if (tag.equals("article") || tag.equals("main")) {
      // the makers name these for the article's subjects: "tag-comments"
      return Role.PLAIN;
    }
    Role byClass = named(element.attr("class"));
    return byClass == Role.PLAIN ? named(element.attr("id")) : byClass;
  }

  /// Whether it is named as a caption or a credit.
  boolean isOfPicture(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    Role role = named(element.attr("class"));
    return role == Role.CAPTION || role == Role.CREDIT;
  }

  private Role named(String names) {
    if (names.isEmpty() || names.length() > 1000) {
      return Role.PLAIN;
    }
    return known.computeIfAbsent(names, PageNames::roleOf);
  }

  private static Role roleOf(String names) {
    Role role = Role.PLAIN;
    for (String name : names.split("\\s+", -1)) {
      Role found = roleOfOne(name);
      if (found == Role.BODY) {
        return found;
      }
      if (role == Role.PLAIN) {
        role = found;
      }
    }
    return role;
  }

  private static Role roleOfOne(String name) {
    String before = "";
    Role role = Role.PLAIN;
    for (String word : name.split("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})", -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      Role found = roleOf(before, lower);
      if (found == Role.BODY) {
        return found;
      }
      if (found != Role.PLAIN) {
        role = found;
      }
      before = lower;
    }
    return role;
  }

  private static Role roleOf(String before, String word) {
    if (BODIES.contains(before + word) || BODIES.contains(word)) {
      return Role.BODY;
    }
    if (FURNITURE.contains(word) || FURNITURE.contains(before + word)) {
      return Role.FURNITURE;
    }
    return switch (word) {
      case "caption", "figcaption" -> Role.CAPTION;
      case "credit", "credits" -> Role.CREDIT;
      case "byline", "author", "authors" -> Role.BYLINE;
      case "dek", "deck", "standfirst", "subheadline", "subtitle", "strapline" -> Role.DECK;
      case "pullquote" -> Role.PULL_QUOTE;
      default -> Role.PLAIN;
    };
  }
}
