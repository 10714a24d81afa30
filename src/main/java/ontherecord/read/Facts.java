package ontherecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ontherecord.text.Fact;
import org.jspecify.annotations.Nullable;

/// What the parts of a document that describe it state, element by element.
final class Facts {

  private static final int LONGEST = 500;

  private Facts() {}

  /// Adds to `facts` what the elements of `xml` state that `kinds` names ("dc:creator").
  static void of(Xml xml, String where, Map<String, Fact.Kind> kinds, List<Fact> facts)
      throws UnreadableArticleException {
    while (xml.next()) {
      if (xml.isStart()) {
        String property = xml.attribute("property");
        String name = property.isEmpty() ? xml.fullName() : property;
        Fact.@Nullable Kind kind = kinds.get(name);
        if (kind == Fact.Kind.PUBLISHED && !isOfPublication(xml.attribute("event"))) {
          kind = null;
        }
        if (kind != null) {
          add(facts, kind, xml.content(), where + " " + name);
        }
      }
    }
  }

  /// What the part of an archive called `part` states; nothing where it is missing.
  static List<Fact> of(RawFile file, Archive archive, String part, Map<String, Fact.Kind> kinds)
      throws UnreadableArticleException {
    List<Fact> facts = new ArrayList<>();
    Optional<byte[]> stating = archive.part(part);
    if (stating.isPresent()) {
      of(new Xml(file, stating.get()), part, kinds, facts);
    }
    return facts;
  }

  /// A date may say what happened then; where it does not, it is that of publication.
  private static boolean isOfPublication(String event) {
    return event.isEmpty() || event.contains("publication");
  }

  /// Adds what is stated; nothing where only white space is, or a whole text.
  static void add(List<Fact> facts, Fact.Kind kind, String value, String where) {
    String stated = value.strip();
    if (!stated.isEmpty() && stated.length() <= LONGEST) {
      facts.add(new Fact(kind, stated.replaceAll("\\s+", " "), where));
    }
  }
}
