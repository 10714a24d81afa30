package ontherecord.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import ontherecord.read.UnreadableArticleException.Why;

/// XML, piece by piece. No document type is read and no entity of one, so nothing outside is opened
/// and nothing grows; whatever is no XML says that the file is damaged.
final class Xml {

  private static final Pattern ENCODING =
      Pattern.compile("^\\s{0,9}<\\?xml[^>]{1,99}?encoding\\s?=\\s?[\"']([\\w.:-]{1,40})[\"']");

  /// Tables in tables are deep; nobody writes deeper.
  private static final String DEEPEST = "1000";

  private static final int LONGEST_DECLARATION = 200;

  private final RawFile file;
  private final XMLStreamReader reader;
  private int event = XMLStreamConstants.START_DOCUMENT;

  /// The XML in `part`, which stands in `file`.
  Xml(RawFile file, byte[] part) throws UnreadableArticleException {
    this(file, decoded(part));
  }

  /// The XML that `text` is.
  Xml(RawFile file, String text) throws UnreadableArticleException {
    this.file = file;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty("jdk.xml.maxElementDepth", DEEPEST);
    try {
      reader = factory.createXMLStreamReader(new StringReader(allowed(text.strip())));
    } catch (XMLStreamException | RuntimeException e) {
      throw file.failure(Why.DAMAGED);
    }
  }

  /// Goes on to the next piece; false at the end.
  boolean next() throws UnreadableArticleException {
    try {
      if (!reader.hasNext()) {
        return false;
      }
      event = reader.next();
      return true;
    } catch (XMLStreamException | RuntimeException e) {
      // the JDK's reader throws both, on bytes that were changed at random
      throw file.failure(Why.DAMAGED);
    }
  }

  /// Whether an element starts here.
  boolean isStart() {
    return event == XMLStreamConstants.START_ELEMENT;
  }

  /// Whether an element ends here.
  boolean isEnd() {
    return event == XMLStreamConstants.END_ELEMENT;
  }

  /// The name of the element that starts or ends here, without its prefix.
  String name() {
    return reader.getLocalName();
  }

  /// The namespace of that name; empty where it has none.
  String space() {
    String space = reader.getNamespaceURI();
    return space == null ? "" : space;
  }

  /// The name with the prefix that the file gives it: "dc:creator".
  String fullName() {
    String prefix = reader.getPrefix();
    return prefix == null || prefix.isEmpty() ? name() : prefix + ":" + name();
  }

  /// The value of the attribute called `name` whatever its prefix; empty where there is none.
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (name.equals(reader.getAttributeLocalName(i))) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /// The characters that stand here; empty where an element starts or ends.
  String text() {
    return switch (event) {
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          reader.getText();
      case XMLStreamConstants.ENTITY_REFERENCE -> letters(reader.getLocalName());
      default -> "";
    };
  }

  /// What HTML means by a name; nothing where it has none, since nothing else gives it a meaning.
  private static String letters(String name) {
    String letters = WebPage.letters("&" + name + ";");
    return letters.startsWith("&") && letters.length() > 1 ? "" : letters;
  }

  UnreadableArticleException failure(Why why) {
    return file.failure(why);
  }

  /// Goes to the end of the element that starts here.
  void skip() throws UnreadableArticleException {
    content();
  }

  /// The text in the element that starts here, to whose end this goes.
  String content() throws UnreadableArticleException {
    StringBuilder content = new StringBuilder();
    int depth = 1;
    while (depth > 0 && next()) {
      depth += isStart() ? 1 : isEnd() ? -1 : 0;
      content.append(text());
    }
    return content.toString();
  }

  /// The text of `bytes`, in the encoding that they declare where that is true.
  static String decoded(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, LONGEST_DECLARATION), ISO_8859_1);
    var declared = ENCODING.matcher(head);
    return Charsets.decoded(bytes, declared.find() ? declared.group(1) : "");
  }

  /// `text` with a space for each character that no XML may have.
  private static String allowed(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
      boolean half =
          Character.isSurrogate(c)
              && !(Character.isHighSurrogate(c)
                  && i + 1 < text.length()
                  && Character.isLowSurrogate(text.charAt(i + 1)))
              && !(Character.isLowSurrogate(c)
                  && i > 0
                  && Character.isHighSurrogate(text.charAt(i - 1)));
      if (control || half || c == '\ufffe' || c == '\uffff') {
        if (mended == null) {
          mended = new StringBuilder(text);
        }
        mended.setCharAt(i, ' ');
      }
    }
    return mended == null ? text : mended.toString();
  }
}
