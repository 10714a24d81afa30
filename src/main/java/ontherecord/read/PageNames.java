package ontherecord.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import ontherecord.text.WordSet;
import org.jsoup.nodes.Element;

/// Sees from an element's tag, attributes and names what its part on the page is. Remembers the
/// names of one page, of which few come only once.
final class PageNames {

  private static final WordSet FURNITURE = WordSet.exact(PageNames.class, "page-furniture.txt");
  private static final WordSet BODIES = WordSet.exact(PageNames.class, "page-bodies.txt");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");
  private static final int LONGEST = 1000;

  private final Map<String, Role> known = new HashMap<>();

  Role role(Element element) {
    String tag = element.normalName();
    switch (tag) {
      case "footer" -> {
        // that of a quotation tells whose it is
        return element.closest("blockquote") == null ? Role.FURNITURE : Role.PLAIN;
      }
      case "nav", "aside", "menu", "dialog" -> {
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
    return element.attributesSize() == 0 ? Role.PLAIN : byAttributes(element, tag);
  }

  private Role byAttributes(Element element, String tag) {
    String property = element.attr("itemprop");
    if (property.equals("articleBody") || element.attr("property").endsWith("articleBody")) {
      return Role.STATED_BODY;
    }
    if (property.equals("caption")) {
      return Role.CAPTION;
    }
    switch (element.attr("role")) {
      case "alertdialog",
          "banner",
          "complementary",
          "contentinfo",
          "dialog",
          "menu",
          "menubar",
          "navigation",
          "search",
          "toolbar" -> {
        return Role.FURNITURE;
      }
      default -> {}
    }
    if (tag.equals("article") || tag.equals("main")) {
      // these are named for what the article is about: "tag-comments"
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
    return names.isEmpty() || names.length() > LONGEST
        ? Role.PLAIN
        : known.computeIfAbsent(names, PageNames::roleOfNames);
  }

  /// The first role that one of the names gives; that of a body before all others.
  private static Role roleOfNames(String names) {
    Role role = Role.PLAIN;
    for (String name : SPACE.split(names, -1)) {
      Role found = roleOfName(name);
      if (found.isBody()) {
        return found;
      }
      role = role == Role.PLAIN ? found : role;
    }
    return role;
  }

  /// The last word of a name says most: "author-photo-credit".
  private static Role roleOfName(String name) {
    String before = "";
    Role role = Role.PLAIN;
    for (String word : WORDS.split(name, -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      Role found = roleOfWord(before, lower);
      if (found.isBody()) {
        return found;
      }
      role = found == Role.PLAIN ? role : found;
      before = lower;
    }
    return role;
  }

  private static Role roleOfWord(String before, String word) {
    if (BODIES.contains(before + word) || BODIES.contains(word)) {
      return Role.NAMED_BODY;
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
      default -> before.equals("pull") && word.equals("quote") ? Role.PULL_QUOTE : Role.PLAIN;
    };
  }
}
