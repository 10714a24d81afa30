package ontherecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import ontherecord.text.Article;
import ontherecord.text.Block.Kind;
import ontherecord.text.Fact;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// Markdown, with the facts that its front matter states ("author: Ann Lee" between lines "---").
final class Markdown implements FormatReader {

  private static final int DEEPEST = 100;

  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---[ \t]*\\R((?:[^\\n]*+\\n)*?)(?:---|\\.\\.\\.)[ \t]*(?:\\R|\\z)");
  private static final Pattern FRONT_LINE =
      Pattern.compile("([A-Za-z_-]{1,40}):[ \t]+[\"']?(\\S[^\\n\\r]{0,400}?)[\"']?[ \t]*\\r?");
  private static final Set<String> FRONT_NAMES =
      Set.of("title", "author", "date", "layout", "tags", "slug", "lang", "description");

  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +\\S");
  private static final Pattern SIGN =
      Pattern.compile(
          "(?m)^#{1,6}"
              + " +\\S|!?\\[[^\\[\\]\\n]{1,300}\\]\\((?:https?:|mailto:|/|#|\\w)[^\\s()]{0,500}\\)|(?<![*\\w])\\*\\*[^\\s*][^*\\n]{0,200}\\*\\*(?![*\\w])|^>"
              + " +\\S|^(?:={3,}|-{3,})[ \t]*$|^```");

  /// Whether a text that starts so is Markdown: front matter, a heading as the first thing, or
  /// several of its signs. In doubt it is plain text, which is shown as it is.
  static boolean is(String head) {
    var front = FRONT_MATTER.matcher(head);
    if (front.find() && front.group(1).lines().anyMatch(Markdown::isFrontLine)) {
      return true;
    }
    var heading = HEADING.matcher(head);
    if (heading.lookingAt()) {
      return true;
    }
    return (heading.find() || head.contains("]("))
        && SIGN.matcher(head).results().limit(3).count() > 2;
  }

  private static boolean isFrontLine(String line) {
    var field = FRONT_LINE.matcher(line);
    return field.matches() && FRONT_NAMES.contains(field.group(1));
  }

  @Override
  public List<Article> read(RawFile file) throws UnreadableArticleException {
    String text = Encodings.decode(file.bytes());
    List<Fact> facts = new ArrayList<>();
    Draft draft = new Draft();
    var front = FRONT_MATTER.matcher(text);
    if (front.find() && front.group(1).lines().anyMatch(Markdown::isFrontLine)) {
      front.group(1).lines().forEach(line -> state(line, facts, draft));
      text = text.substring(front.end());
    }
    Parser parser = Parser.builder().maxOpenBlockParsers(DEEPEST).maxInlineNesting(DEEPEST).build();
    new Body(draft).read(parser.parse(text));
    return List.of(draft.refined(file.origin().with(facts)));
  }

  private static void state(String line, List<Fact> facts, Draft draft) {
    var field = FRONT_LINE.matcher(line);
    if (!field.matches()) {
      return;
    }
    String value = field.group(2);
    String where = "front matter " + field.group(1);
    switch (field.group(1)) {
      case "title" -> draft.add(Kind.HEADLINE, value);
      case "author" -> Facts.add(facts, Fact.Kind.AUTHOR, value, where);
      case "date" -> Facts.add(facts, Fact.Kind.PUBLISHED, value, where);
      case "lang" -> Facts.add(facts, Fact.Kind.LANGUAGE, value, where);
      default -> {}
    }
  }

  /// Walks the tree without recursion, however deep it is.
  private static final class Body {

    private final Draft draft;
    private final StringBuilder words = new StringBuilder();

    private Body(Draft draft) {
      this.draft = draft;
    }

    private void read(Node root) {
      Node node = root;
      while (true) {
        enter(node);
        if (node.getFirstChild() != null && !(node instanceof Image)) {
          node = node.getFirstChild();
          continue;
        }
        leave(node);
        while (node.getNext() == null) {
          node = node.getParent();
          if (node == null) {
            return;
          }
          leave(node);
        }
        node = node.getNext();
      }
    }

    private void enter(Node node) {
      switch (node) {
        case Text text -> words.append(text.getLiteral());
        case Code code -> words.append(code.getLiteral());
        case SoftLineBreak _ -> words.append(' ');
        case HardLineBreak _ -> words.append('\n');
        case FencedCodeBlock code -> draft.add(Kind.PARAGRAPH, code.getLiteral());
        case IndentedCodeBlock code -> draft.add(Kind.PARAGRAPH, code.getLiteral());
        case HtmlBlock html -> Markup.addTo(draft, html.getLiteral());
        default -> {}
      }
    }

    private void leave(Node node) {
      if (node instanceof Heading || node instanceof Paragraph) {
        draft.add(node instanceof Heading ? Kind.SUBHEAD : kind(node), words.toString());
        words.setLength(0);
      }
    }

    private static Kind kind(Node paragraph) {
      for (Node node = paragraph.getParent(); node != null; node = node.getParent()) {
        if (node instanceof BlockQuote) {
          return Kind.BLOCK_QUOTE;
        }
        if (node instanceof ListItem) {
          return Kind.LIST_ITEM;
        }
      }
      return Kind.PARAGRAPH;
    }
  }
}
