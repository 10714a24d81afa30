package ontherecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import ontherecord.text.Article;
import ontherecord.text.Block.Kind;
import ontherecord.text.Fact;
import ontherecord.text.Origin;
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

  @Override
  public List<Article> read(RawFile file) throws UnreadableArticleException {
    String text = Encodings.decode(file.bytes());
    List<Fact> facts = new ArrayList<>();
    Draft draft = new Draft();
    Optional<MatchResult> front = TextSigns.frontMatter(text);
    if (front.isPresent()) {
      front.get().group(1).lines().forEach(line -> state(line, facts, draft));
      text = text.substring(front.get().end());
    }
    Parser parser = Parser.builder().maxOpenBlockParsers(DEEPEST).maxInlineNesting(DEEPEST).build();
    new Body(draft, file.origin()).read(parser.parse(text));
    return List.of(draft.refined(file.origin().with(facts)));
  }

  private static void state(String line, List<Fact> facts, Draft draft) {
    var field = TextSigns.FRONT_LINE.matcher(line);
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
    private final Origin origin;
    private final StringBuilder words = new StringBuilder();

    private Body(Draft draft, Origin origin) {
      this.draft = draft;
      this.origin = origin;
    }

    private void read(Node root) throws UnreadableArticleException {
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

    private void enter(Node node) throws UnreadableArticleException {
      switch (node) {
        case Text text -> words.append(text.getLiteral());
        case Code code -> words.append(code.getLiteral());
        case SoftLineBreak _ -> words.append(' ');
        case HardLineBreak _ -> words.append('\n');
        case FencedCodeBlock code -> draft.add(Kind.PARAGRAPH, code.getLiteral());
        case IndentedCodeBlock code -> draft.add(Kind.PARAGRAPH, code.getLiteral());
        case HtmlBlock html -> WebPage.add(draft, origin, html.getLiteral());
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
