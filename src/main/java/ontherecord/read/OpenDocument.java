package ontherecord.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ontherecord.read.UnreadableArticleException.Why;
import ontherecord.text.Article;
import ontherecord.text.Block.Kind;
import ontherecord.text.Fact;

/// An ODT file. Deleted text, hidden text, comments, footnotes, indexes, headers and footers are
/// left out; a text box comes after the paragraph that it stands at.
final class OpenDocument implements FormatReader {

  private static final int DEEPEST = 20;
  private static final int MOST_SPACES = 1000;

  /// What the part that describes the document states.
  private static final Map<String, Fact.Kind> STATING =
      Map.of(
          "meta:initial-creator", Fact.Kind.AUTHOR,
          "dc:date", Fact.Kind.MODIFIED,
          "dc:language", Fact.Kind.LANGUAGE);

  /// Elements whose text is not the document's.
  private static final Set<String> NO_TEXT =
      Set.of(
          "annotation",
          "note",
          "tracked-changes",
          "table-of-content",
          "alphabetical-index",
          "illustration-index",
          "table-index",
          "bibliography",
          "ruby-text",
          "title",
          "desc",
          "forms",
          "hidden-text",
          "hidden-paragraph",
          "sequence-decls",
          "variable-decls",
          "user-field-decls",
          "binary-data");

  @Override
  public List<Article> read(RawFile file) throws UnreadableArticleException {
    Archive archive = Archive.of(file);
    Optional<byte[]> manifest = archive.part("META-INF/manifest.xml");
    if (manifest.isPresent() && isLocked(new Xml(file, manifest.get()))) {
      throw file.failure(Why.PASSWORD);
    }
    Draft draft = new Draft();
    Body body = new Body(draft);
    Optional<byte[]> styles = archive.part("styles.xml");
    if (styles.isPresent()) {
      body.readStyles(new Xml(file, styles.get()));
    }
    body.read(new Xml(file, archive.needed("content.xml")));
    List<Fact> facts = Facts.of(file, archive, "meta.xml", STATING);
    return List.of(draft.refined(file.origin().with(facts)));
  }

  private static boolean isLocked(Xml manifest) throws UnreadableArticleException {
    while (manifest.next()) {
      if (manifest.isStart() && manifest.name().equals("encryption-data")) {
        return true;
      }
    }
    return false;
  }

  /// The text, with the styles that say what its paragraphs are.
  private static final class Body {

    private final Flow flow;
    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();

    /// For each element that is open, whether its text is hidden.
    private final Deque<Boolean> spans = new ArrayDeque<>();

    private int hiddenSpans;
    private int lists;
    private boolean inBody;
    private String style = "";

    private Body(Draft draft) {
      this.flow = new Flow(draft);
    }

    private void readStyles(Xml xml) throws UnreadableArticleException {
      while (xml.next()) {
        if (xml.isStart()) {
          style(xml);
        }
      }
    }

    private void read(Xml xml) throws UnreadableArticleException {
      while (xml.next()) {
        if (xml.isStart()) {
          if (inBody && (NO_TEXT.contains(xml.name()) || isHiddenSection(xml))) {
            xml.skip();
            continue;
          }
          style(xml);
          start(xml);
        } else if (xml.isEnd()) {
          end(xml.name());
        } else if (inBody && hiddenSpans == 0) {
          flow.write(collapsed(xml.text()));
        }
      }
      flow.end();
    }

    private void style(Xml xml) {
      switch (xml.name()) {
        case "style" -> {
          style = xml.attribute("name");
          parents.put(style, xml.attribute("parent-style-name"));
        }
        case "text-properties" -> {
          if (xml.attribute("display").equals("none")) {
            hidden.add(style);
          }
        }
        default -> {}
      }
    }

    private void start(Xml xml) {
      switch (xml.name()) {
        case "body" -> inBody = true;
        case "p", "h" -> {
          flow.startParagraph();
          Optional<Kind> kind = kind(xml.attribute("style-name"));
          if (xml.name().equals("h")) {
            flow.is(Kind.SUBHEAD);
          } else if (lists > 0) {
            flow.isListed();
          }
          kind.ifPresent(flow::is);
          startSpan(xml);
        }
        case "span", "a" -> startSpan(xml);
        case "s" -> write(" ".repeat(count(xml.attribute("c"))));
        case "tab" -> write("\t");
        case "line-break" -> write("\n");
        case "list" -> lists++;
        case "table-row" -> flow.startRow();
        default -> {}
      }
    }

    private void end(String name) {
      switch (name) {
        case "body" -> inBody = false;
        case "p", "h" -> {
          endSpan();
          flow.endParagraph();
        }
        case "span", "a" -> endSpan();
        case "list" -> lists--;
        case "table-cell" -> flow.endCell();
        case "table-row" -> flow.endRow();
        default -> {}
      }
    }

    private void startSpan(Xml xml) {
      boolean isHidden = hidden.contains(xml.attribute("style-name"));
      spans.push(isHidden);
      hiddenSpans += isHidden ? 1 : 0;
    }

    private void endSpan() {
      if (!spans.isEmpty() && spans.pop()) {
        hiddenSpans--;
      }
    }

    private void write(String words) {
      if (hiddenSpans == 0) {
        flow.write(words);
      }
    }

    private static boolean isHiddenSection(Xml xml) {
      return xml.name().equals("section") && xml.attribute("display").equals("none");
    }

    private static int count(String number) {
      return number.matches("\\d{1,4}") ? Math.min(MOST_SPACES, Integer.parseInt(number)) : 1;
    }

    private static String collapsed(String text) {
      return text.replaceAll("[ \t\r\n]+", " ");
    }

    private Optional<Kind> kind(String name) {
      String at = name;
      for (int i = 0; i < DEEPEST && !at.isEmpty(); i++) {
        Optional<Kind> kind = Styles.kind(at);
        if (kind.isPresent()) {
          return kind;
        }
        at = parents.getOrDefault(at, "");
      }
      return Optional.empty();
    }
  }
}
