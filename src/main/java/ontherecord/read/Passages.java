package ontherecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ontherecord.text.Glyphs;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// The text of a web page as its lines stand on the screen: what is hidden is left out, white space
/// is collapsed, and every element that stands on lines of its own starts a passage. Walks without
/// calling itself, however deep the page is.
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
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "button",
          "select",
          "textarea",
          "input",
          "object",
          "audio",
          "video",
          "canvas",
          "head",
          "rt",
          "rp",
          "title",
          "meta",
          "link",
          "embed",
          "applet",
          "map",
          "noframes",
          "datalist",
          "progress",
          "meter");

  private final List<Part> parts = new ArrayList<>();
  private final List<Passage> found = new ArrayList<>();
  private final PageNames names = new PageNames();
  private final StringBuilder text = new StringBuilder();
  private Part at;
  private int linked;
  private int links;
  private boolean space;
  private int breaks;

  private Passages(Part top) {
    at = top;
  }

  /// The passages of the page below `top`, in order, and the parts they stand in.
  record Found(List<Part> parts, List<Passage> passages) {}

  static Found of(Element top) {
    Part whole = new Part(null, 0, top.normalName(), "", Role.PLAIN);
    Passages passages = new Passages(whole);
    passages.parts.add(whole);
    passages.walk(top);
    passages.flush();
    whole.end = passages.parts.size();
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
      if (here == null || here == top) {
        return null;
      }
      leave((Element) here);
    }
    return here.nextSibling();
  }

  private void enter(Element element) {
    String tag = element.normalName();
    if (tag.equals("br")) {
      breaks++;
      return;
    }
    if (isInline(element)) {
      links += tag.equals("a") ? 1 : 0;
      if (tag.equals("q")) {
        add("\u201c");
      }
      return;
    }
    flush();
    Part part = new Part(at, parts.size(), tag, element.className(), names.role(element));
    parts.add(part);
    at = part;
  }

  private void leave(Element element) {
    String tag = element.normalName();
    if (tag.equals("br")) {
      return;
    }
    if (isInline(element)) {
      links -= tag.equals("a") ? 1 : 0;
      if (tag.equals("q")) {
        add("\u201d");
      }
      return;
    }
    flush();
    at.end = parts.size();
    at = at.parent == null ? at : at.parent;
  }

  /// Whether it runs on in the line: a block is none, nor is what holds one.
  private boolean isInline(Element element) {
    if (BLOCKS.contains(element.normalName())) {
      return false;
    }
    for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
      if (BLOCKS.contains(child.normalName())) {
        return false;
      }
    }
    return !names.isOfPicture(element);
  }

  private static boolean isSilent(Element element) {
    if (SILENT.contains(element.normalName())) {
      return true;
    }
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty() && hides(style);
  }

  private static boolean hides(String style) {
    String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }

  private void add(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ' || (c >= '\t' && c <= '\r')) {
        space = true;
      } else if (c != '\u00ad') {
        add(c);
      }
    }
  }

  private void add(char c) {
    if (breaks > 1 && text.length() > 0) {
      flush();
    }
    if (text.length() > 0) {
      if (breaks > 0) {
        text.append('\n');
      } else if (space) {
        text.append(' ');
      }
    }
    space = false;
    breaks = 0;
    text.append(c);
    linked += links > 0 ? 1 : 0;
  }

  private void flush() {
    String words = text.toString();
    if (!isBlank(words)) {
      found.add(new Passage(at, words, linked));
    }
    text.setLength(0);
    linked = 0;
    space = false;
    breaks = 0;
  }

  private static boolean isBlank(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (!Glyphs.isBlank(words.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
