package ontherecord.read;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ontherecord.read.UnreadableArticleException.Why;
import ontherecord.text.Article;
import ontherecord.text.Fact;
import ontherecord.text.Origin;

/// An EPUB: the pages of its spine, in their order, are one article.
final class Book implements FormatReader {

  private static final Map<String, Fact.Kind> KINDS =
      Map.of(
          "dc:creator", Fact.Kind.AUTHOR,
          "dc:publisher", Fact.Kind.PUBLISHER,
          "dc:date", Fact.Kind.PUBLISHED,
          "dc:language", Fact.Kind.LANGUAGE);

  @Override
  public List<Article> read(RawFile file) throws UnreadableArticleException {
    Archive archive = Archive.of(file);
    String packagePlace = packagePlace(new Xml(file, archive.needed("META-INF/container.xml")));
    byte[] packed = archive.needed(packagePlace);
    List<Fact> facts = new ArrayList<>();
    Facts.of(new Xml(file, packed), packagePlace, KINDS, facts);
    Set<String> locked = locked(file, archive);
    Draft draft = new Draft();
    Origin origin = file.origin();
    for (String page : pages(new Xml(file, packed), packagePlace)) {
      if (locked.contains(page)) {
        throw file.failure(Why.PASSWORD);
      }
      Optional<byte[]> html = archive.part(page);
      if (html.isPresent()) {
        WebPage.add(draft, origin, Xml.decoded(html.get()));
      }
    }
    return List.of(draft.refined(origin.with(facts)));
  }

  private static String packagePlace(Xml container) throws UnreadableArticleException {
    while (container.next()) {
      if (container.isStart() && container.name().equals("rootfile")) {
        return container.attribute("full-path");
      }
    }
    throw container.failure(Why.DAMAGED);
  }

  /// The names of the spine's pages in the archive; its table of contents is none.
  private static List<String> pages(Xml xml, String packagePlace)
      throws UnreadableArticleException {
    Map<String, String> places = new HashMap<>();
    Set<String> pages = new LinkedHashSet<>();
    while (xml.next()) {
      if (xml.isStart() && xml.name().equals("item")) {
        boolean contents = xml.attribute("properties").contains("nav");
        if (!contents) {
          places.put(xml.attribute("id"), within(packagePlace, xml.attribute("href")));
        }
      } else if (xml.isStart() && xml.name().equals("itemref")) {
        String place = places.get(xml.attribute("idref"));
        if (place != null) {
          pages.add(place);
        }
      }
    }
    return List.copyOf(pages);
  }

  /// The pages that only the shop's own program opens. Fonts are often locked, and not needed.
  private static Set<String> locked(RawFile file, Archive archive)
      throws UnreadableArticleException {
    Set<String> locked = new HashSet<>();
    Optional<byte[]> encryption = archive.part("META-INF/encryption.xml");
    if (encryption.isPresent()) {
      Xml xml = new Xml(file, encryption.get());
      while (xml.next()) {
        if (xml.isStart() && xml.name().equals("CipherReference")) {
          locked.add(within("", xml.attribute("URI")));
        }
      }
    }
    return locked;
  }

  /// The name in the archive of what `base` calls `link`. It is only looked up among the archive's
  /// own names, so that it leads nowhere else.
  private static String within(String base, String link) {
    String path = link.replaceFirst("#.*", "");
    try {
      path = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // no escape after all: the name has a per cent sign
    }
    List<String> names = new ArrayList<>();
    for (String name : (base.substring(0, base.lastIndexOf('/') + 1) + path).split("/", -1)) {
      if (name.equals("..") && !names.isEmpty()) {
        names.removeLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.add(name);
      }
    }
    return String.join("/", names);
  }
}
