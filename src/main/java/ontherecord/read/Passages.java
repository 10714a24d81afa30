package ontherecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Reads the text of a web page as its lines stand on the screen: what is hidden is left out, white
/// space is collapsed, and every element that stands on lines of its own starts a passage; so do
/// two line breaks. Soft hyphens, which only show where a line ends, are left out; an element `q`
/// has the marks that a browser shows. Walks without calling itself, however deep the page is.
final class Passages {

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private static final Set<String> SILENT =
      Set.of(
          "applet",
          "audio",
          "button",
          "canvas",
          "datalist",
          "embed",
          "head",
          "iframe",
          "input",
          "link",
          "map",
          "math",
          "meta",
          "meter",
          "noframes",
          "noscript",
          "object",
          "progress",
          "rp",
          "rt",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "title",
          "video");

  private static final Pattern HIDES =
      Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

  private final List<Part> parts = new ArrayList<>();
  private final List<Passage> found = new ArrayList<>();
  private final PageNames names = new PageNames();
  private final StringBuilder text = new StringBuilder();
  private Part at;
  private int linked;

  /// How many links, and elements whose white space counts, are open.
  private int links;

  private int verbatim;
  private boolean space;
  private int breaks;

  private Passages(Part whole) {
    at = whole;
    parts.add(whole);
  }

  /// A page's passages, in order, and the parts they stand in, the whole page first.
  record Found(List<Part> parts, List<Passage> passages) {}

  static Found of(Element top) {
    Passages passages = new Passages(new Part(null, 0, top.normalName(), "", Role.PLAIN));
    passages.walk(top);
    passages.flush();
    passages.parts.getFirst().end = passages.parts.size();
    passages.settle();
    return new Found(passages.parts, passages.found);
  }

  private void walk(Element top) {
    Node node = top.firstChild();
    while (node != null) {
      if (node instanceof TextNode words) {
        add(words.getWholeText());
      } else if (node instanceof Element element && !isSilent(element)) {
        enter(element);
        Node first = element.firstChild();
        if (first != null) {
          node = first;
          continue;
        }
        leave(element);
      }
      node = next(node, top);
    }
  }

  private @Nullable Node next(Node node, Element top) {
    Node here = node;
    while (here.nextSibling() == null) {
      here = here.parentNode();
      if (here == null || here.equals(top)) {
        return null;
      }
      leave((Element) here);
    }
    return here.nextSibling();
  }

  private void enter(Element element) {
    String tag = element.normalName();
    switch (tag) {
      case "br" -> breaks++;
      case "a" -> links++;
      case "pre" -> verbatim++;
      case "q" -> add("\u201c");
      default -> {}
    }
    if (isBlock(element)) {
      flush();
      at = new Part(at, parts.size(), tag, element.className(), names.role(element));
      parts.add(at);
    }
  }

  private void leave(Element element) {
    if (isBlock(element)) {
      flush();
      at.end = parts.size();
      at = at.around == null ? at : at.around;
    }
    switch (element.normalName()) {
      case "a" -> links--;
      case "pre" -> verbatim--;
      case "q" -> add("\u201d");
      default -> {}
    }
  }

  /// Whether it stands on lines of its own: so does all that holds a block, what belongs to a
  /// picture, and who is cited below a quotation.
  private boolean isBlock(Element element) {
    if (BLOCKS.contains(element.normalName())) {
      return true;
    }
    Element around = element.parent();
    boolean cited = element.nameIs("cite") && around != null && around.nameIs("blockquote");
    if (cited && isLast(element)) {
      return true;
    }
    for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
      if (BLOCKS.contains(child.normalName())) {
        return true;
      }
    }
    return names.isOfPicture(element);
  }

  /// Whether no words follow beside the element.
  private static boolean isLast(Element element) {
    for (Node next = element.nextSibling(); next != null; next = next.nextSibling()) {
      if (!(next instanceof TextNode words && words.isBlank())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSilent(Element element) {
    return SILENT.contains(element.normalName())
        || (element.attributesSize() > 0
            && (element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || HIDES.matcher(element.attr("style")).find()));
  }

  private void add(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\n' && verbatim > 0) {
        breaks++;
      } else if (c == ' ' || (c >= '\t' && c <= '\r')) {
        space = true;
      } else if (c != '\u00ad') {
        add(c);
      }
    }
  }

  private void add(char c) {
    if (breaks > 1) {
      flush();
    }
    if (!text.isEmpty()) {
      if (breaks > 0) {
        text.append('\n');
      } else if (space) {
        text.append(' ');
      }
    }
    text.append(c);
    linked += links > 0 ? 1 : 0;
    space = false;
    breaks = 0;
  }

  private void flush() {
    String words = text.toString();
    if (!Characters.isBlank(words)) {
      found.add(new Passage(at, words, linked));
      at.letters += words.length();
      at.linked += linked;
      at.passages++;
    }
    text.setLength(0);
    linked = 0;
    space = false;
    breaks = 0;
  }

  private void settle() {
    for (Part part : parts.reversed()) {
      if (part.around != null) {
        part.around.letters += part.letters;
        part.around.linked += part.linked;
        part.around.passages += part.passages;
      }
    }
    parts.forEach(Part::settle);
  }
}
