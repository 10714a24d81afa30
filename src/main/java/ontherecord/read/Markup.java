package ontherecord.read;

import java.util.Set;
import ontherecord.text.Block.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// HTML that is all text, without the navigation of a web page: a chapter, a mail, an entry of a
/// feed.
final class Markup implements NodeVisitor {

  private static final Set<String> NO_TEXT =
      Set.of("head", "script", "style", "title", "template", "noscript", "rt", "rp", "svg");

  private final Draft draft;
  private final StringBuilder words = new StringBuilder();
  private Kind kind = Kind.PARAGRAPH;
  private int silent;
  private int quotes;

  private Markup(Draft draft) {
    this.draft = draft;
  }

  /// Adds the blocks of `html` to `draft`.
  static void addTo(Draft draft, String html) {
    Markup markup = new Markup(draft);
    NodeTraversor.traverse(markup, Jsoup.parse(html));
    markup.flush();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text && silent == 0) {
      words.append(text.getWholeText().replaceAll("[ \t\r\n\f]+", " "));
    } else if (node instanceof Element element) {
      silent += NO_TEXT.contains(element.normalName()) ? 1 : 0;
      if (element.normalName().equals("br")) {
        words.append('\n');
      } else if (element.isBlock()) {
        flush();
        quotes += element.normalName().equals("blockquote") ? 1 : 0;
        kind = kind(element.normalName());
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      silent -= NO_TEXT.contains(element.normalName()) ? 1 : 0;
      if (element.isBlock()) {
        flush();
        quotes -= element.normalName().equals("blockquote") ? 1 : 0;
        kind = Kind.PARAGRAPH;
      }
    }
  }

  private Kind kind(String name) {
    return switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Kind.SUBHEAD;
      case "li" -> Kind.LIST_ITEM;
      case "figcaption" -> Kind.CAPTION;
      default -> quotes > 0 ? Kind.BLOCK_QUOTE : Kind.PARAGRAPH;
    };
  }

  private void flush() {
    draft.add(kind, words.toString().replaceAll(" ?\n ?", "\n").replaceAll(" {2,}", " "));
    words.setLength(0);
  }
}
