package ontherecord.export;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/// The styles hold to the schema of the Citation Style Language.
class StyleSchemaTest {

  private static final Path SCHEMA = Path.of("src/test/resources/ontherecord/export/csl.rng");

  private final List<String> complaints = new ArrayList<>();
  private final ValidationDriver schema = new ValidationDriver(complaining());

  @BeforeEach
  void load() throws IOException, SAXException {
    assertTrue(schema.loadSchema(new InputSource(SCHEMA.toUri().toString())));
  }

  @ParameterizedTest
  @MethodSource("ontherecord.export.CitationStyle#ready")
  void everyStyleIsValid(CitationStyle style) throws IOException, SAXException {
    assertTrue(isValid(style.csl()), complaints::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"locale-en-US.xml", "locale-en-GB.xml"})
  void everyLocaleIsValid(String name) throws IOException, SAXException {
    assertTrue(isValid(CitationStyle.resource(name)), complaints::toString);
  }

  @Test
  void aStyleWithAnUnknownVariableIsNot() throws IOException, SAXException {
    String csl = CitationStyle.usual().csl();
    assertFalse(isValid(csl.replace("variable=\"title\"", "variable=\"tittle\"")));
    assertFalse(complaints.isEmpty());
  }

  private boolean isValid(String xml) throws IOException, SAXException {
    return schema.validate(new InputSource(new StringReader(xml)));
  }

  private PropertyMap complaining() {
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(
        ValidateProperty.ERROR_HANDLER,
        new DefaultHandler() {
          @Override
          public void error(SAXParseException e) {
            complaints.add(e.getMessage());
          }
        });
    return properties.toPropertyMap();
  }
}
