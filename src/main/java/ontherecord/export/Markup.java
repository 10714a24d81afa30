package ontherecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// XML, or HTML that is XML too, on its way out. What is said in it is printable, whatever the
/// article holds.
final class Markup {

  private final Writer out;
  private final XMLStreamWriter xml;

  Markup(OutputStream out) throws IOException {
    this.out = Utf8.to(out);
    try {
      this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(this.out);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /// Writes something that is markup already.
  Markup raw(String markup) throws IOException {
    try {
      xml.writeCharacters("");
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    out.write(markup);
    return this;
  }

  /// Opens an element.
  ///
  /// @param attributes names and values in turn; one with an empty value is left out
  Markup open(String name, String... attributes) throws IOException {
    try {
      xml.writeStartElement(name);
      for (int i = 0; i < attributes.length; i += 2) {
        if (!attributes[i + 1].isEmpty()) {
          xml.writeAttribute(attributes[i], Excerpt.printable(attributes[i + 1]));
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return this;
  }

  /// Closes the element that was opened last.
  Markup close() throws IOException {
    try {
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return this;
  }

  /// An element with nothing in it but words.
  Markup element(String name, String words, String... attributes) throws IOException {
    return open(name, attributes).text(words).close();
  }

  /// An element that never has anything in it.
  Markup empty(String name, String... attributes) throws IOException {
    try {
      xml.writeEmptyElement(name);
      for (int i = 0; i < attributes.length; i += 2) {
        xml.writeAttribute(attributes[i], Excerpt.printable(attributes[i + 1]));
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return this;
  }

  Markup text(String words) throws IOException {
    try {
      xml.writeCharacters(Excerpt.printable(words));
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return this;
  }

  void flush() throws IOException {
    try {
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    out.flush();
  }
}
