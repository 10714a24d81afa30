package ontherecord.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import ontherecord.export.CitationStyleException.Why;

/// A way to write references, in the Citation Style Language (CSL 1.0).
///
/// @param name what people call it: "APA"
/// @param csl the style as XML
public record CitationStyle(String name, String csl) {

  private static final String NAMESPACE = "http://purl.org/net/xbiblio/csl";
  private static final int LARGEST = 1 << 20;
  private static final List<String> READY = List.of("ap", "apa", "chicago", "harvard", "mla");

  /// The styles that come with the program, by name.
  public static List<CitationStyle> ready() {
    return READY.stream().map(CitationStyle::ready).toList();
  }

  /// The one to cite in before the reader chooses another.
  public static CitationStyle usual() {
    return ready(READY.getFirst());
  }

  /// The style that a file holds.
  ///
  /// @param bytes at most one MB is read
  public static CitationStyle read(InputStream bytes) throws IOException, CitationStyleException {
    byte[] read = bytes.readNBytes(LARGEST + 1);
    if (read.length > LARGEST) {
      throw new CitationStyleException(Why.TOO_LARGE);
    }
    CitationStyle style = new CitationStyle(name(read), new String(read, UTF_8));
    Citer.check(style);
    return style;
  }

  /// A resource of this package as text.
  static String resource(String name) {
    try (InputStream in = CitationStyle.class.getResourceAsStream("styles/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no such resource: " + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CitationStyle ready(String word) {
    String csl = resource(word + ".csl");
    try {
      return new CitationStyle(name(csl.getBytes(UTF_8)), csl);
    } catch (CitationStyleException e) {
      throw new IllegalStateException(word, e);
    }
  }

  /// The title of a style that stands on its own; it names no entity and no other style, so that
  /// nothing is fetched when it is read again.
  private static String name(byte[] csl) throws CitationStyleException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    Optional<String> title = Optional.empty();
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(csl));
      boolean isStyle = false;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
          throw new CitationStyleException(Why.NO_STYLE);
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          String element = xml.getLocalName();
          isStyle |= element.equals("style") && NAMESPACE.equals(xml.getNamespaceURI());
          if ("independent-parent".equals(xml.getAttributeValue(null, "rel"))) {
            throw new CitationStyleException(Why.DEPENDENT);
          }
          if (element.equals("title") && title.isEmpty()) {
            title = Optional.of(Excerpt.printable(xml.getElementText()).strip());
          }
        }
      }
      if (!isStyle) {
        throw new CitationStyleException(Why.NO_STYLE);
      }
    } catch (XMLStreamException e) {
      throw new CitationStyleException(Why.NO_STYLE);
    }
    return title
        .filter(it -> !it.isEmpty())
        .orElseThrow(() -> new CitationStyleException(Why.NO_STYLE));
  }
}
