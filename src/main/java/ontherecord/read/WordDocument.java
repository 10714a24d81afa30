package ontherecord.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ontherecord.read.UnreadableArticleException.Why;
import ontherecord.text.Article;
import ontherecord.text.Block.Kind;
import ontherecord.text.Fact;

/// A DOCX file. Inserted text counts and deleted text does not; hidden text, comments, footnotes,
/// headers and footers are left out; a text box comes after the paragraph that it stands at.
final class WordDocument implements FormatReader {

  private static final String MAIN = "wordprocessingml";
  private static final String USUAL_PLACE = "word/document.xml";

  /// What the part that describes the document states.
  private static final Map<String, Fact.Kind> STATING =
      Map.of(
          "dc:creator", Fact.Kind.AUTHOR,
          "dcterms:modified", Fact.Kind.MODIFIED,
          "dc:language", Fact.Kind.LANGUAGE);

  /// So many styles may be based on each other.
  private static final int DEEPEST = 20;

  private record Style(String name, String basedOn) {}

  @Override
  public List<Article> read(RawFile file) throws UnreadableArticleException {
    Archive archive = Archive.of(file);
    String place = place(file, archive);
    Draft draft = new Draft();
    new Body(new Xml(file, archive.needed(place)), styles(file, archive, place), draft).read();
    List<Fact> facts = Facts.of(file, archive, "docProps/core.xml", STATING);
    return List.of(draft.refined(file.origin().with(facts)));
  }

  /// The name of the part that holds the text.
  private static String place(RawFile file, Archive archive) throws UnreadableArticleException {
    Optional<byte[]> links = archive.part("_rels/.rels");
    if (links.isPresent()) {
      Xml xml = new Xml(file, links.get());
      while (xml.next()) {
        if (xml.isStart() && xml.attribute("Type").endsWith("/officeDocument")) {
          String target = xml.attribute("Target");
          return target.startsWith("/") ? target.substring(1) : target;
        }
      }
    }
    return USUAL_PLACE;
  }

  private static Map<String, Style> styles(RawFile file, Archive archive, String place)
      throws UnreadableArticleException {
    Map<String, Style> styles = new HashMap<>();
    Optional<byte[]> part =
        archive.part(place.substring(0, place.lastIndexOf('/') + 1) + "styles.xml");
    if (part.isEmpty()) {
      return styles;
    }
    Xml xml = new Xml(file, part.get());
    String id = "";
    while (xml.next()) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "style" -> {
            id = xml.attribute("styleId");
            styles.put(id, new Style(id, ""));
          }
          case "name" ->
              styles.computeIfPresent(id, (_, it) -> new Style(xml.attribute("val"), it.basedOn()));
          case "basedOn" ->
              styles.computeIfPresent(id, (_, it) -> new Style(it.name(), xml.attribute("val")));
          default -> {}
        }
      }
    }
    return styles;
  }

  /// The text, from its first element to its last.
  private static final class Body {

    private final Xml xml;
    private final Map<String, Style> styles;
    private final Flow flow;
    private boolean hidden;
    private boolean inProperties;

    private Body(Xml xml, Map<String, Style> styles, Draft draft) {
      this.xml = xml;
      this.styles = styles;
      this.flow = new Flow(draft);
    }

    private void read() throws UnreadableArticleException {
      boolean isWord = false;
      while (xml.next()) {
        if (xml.isStart()) {
          isWord |= xml.space().contains(MAIN);
          if (xml.name().equals("Fallback")) {
            xml.skip();
          } else if (xml.space().contains(MAIN)) {
            start(xml.name());
          }
        } else if (xml.isEnd() && xml.space().contains(MAIN)) {
          end(xml.name());
        }
      }
      flow.end();
      if (!isWord) {
        throw xml.failure(Why.OTHER_DOCUMENT);
      }
    }

    private void start(String name) throws UnreadableArticleException {
      switch (name) {
        case "p" -> flow.startParagraph();
        case "pStyle" -> kind(xml.attribute("val")).ifPresent(flow::is);
        case "outlineLvl" -> {
          if (xml.attribute("val").matches("[0-8]")) {
            flow.is(Kind.SUBHEAD);
          }
        }
        case "numId" -> {
          if (!xml.attribute("val").equals("0")) {
            flow.isListed();
          }
        }
        case "r" -> hidden = false;
        case "vanish" -> hidden = !xml.attribute("val").matches("0|false|off");
        case "t" -> write(xml.content());
        case "tab" -> write(inProperties ? "" : "\t");
        case "br", "cr" -> write("\n");
        case "noBreakHyphen" -> write("\u2011");
        case "pPr" -> inProperties = true;
        case "del", "moveFrom", "pPrChange", "rPrChange", "sectPrChange", "tblPrChange", "rt" ->
            xml.skip();
        case "tr" -> flow.startRow();
        default -> {}
      }
    }

    private void end(String name) {
      switch (name) {
        case "p" -> flow.endParagraph();
        case "pPr" -> inProperties = false;
        case "tc" -> flow.endCell();
        case "tr" -> flow.endRow();
        default -> {}
      }
    }

    private void write(String words) {
      if (!hidden) {
        flow.write(words);
      }
    }

    private Optional<Kind> kind(String id) {
      String at = id;
      for (int i = 0; i < DEEPEST && !at.isEmpty(); i++) {
        Style style = styles.getOrDefault(at, new Style(at, ""));
        Optional<Kind> kind = Styles.kind(style.name());
        if (kind.isPresent()) {
          return kind;
        }
        at = style.basedOn();
      }
      return Optional.empty();
    }
  }
}
