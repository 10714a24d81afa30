package ontherecord.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ontherecord.fixtures.Exported;
import ontherecord.fixtures.Found;
import ontherecord.fixtures.Json;
import ontherecord.quote.QuotedArticle;
import ontherecord.text.Fact;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// RIS, BibTeX and CSL-JSON.
class ReferencesTest {

  private static final Path SAMPLES = Path.of("src/test/resources/ontherecord/export");

  @Test
  void risSaysWhatItsSampleSays() throws Exception {
    List<String> ours = Exported.text(Export.RIS, Found.example()).lines().toList();
    for (String line : Files.readAllLines(SAMPLES.resolve("quote.ris"))) {
      if (line.startsWith("N1")) {
        String words = line.substring(line.indexOf('“'), line.indexOf('”'));
        String same = ours.stream().filter(it -> it.contains(words)).findFirst().orElseThrow();
        assertEquals(line.contains("Politico"), same.contains("relayed by Politico (inferred ¶6)"));
        assertTrue(same.contains(line.contains("Obama") ? "— Barack Obama" : "— a senior"), same);
      } else {
        assertTrue(ours.contains(line), line);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ontherecord.fixtures.Exported#articles")
  void everyLineOfRisIsATagAndAValue(QuotedArticle quoted) {
    String ris = Exported.text(Export.RIS, quoted, quoted);
    for (String line : ris.split("\r\n", -1)) {
      assertTrue(line.isEmpty() || line.matches("[A-Z][A-Z0-9]  - .*"), line);
    }
    assertEquals(2, ris.split("(?m)^ER  - ", -1).length - 1);
    assertEquals(2 * quoted.quotations().size(), ris.split("(?m)^N1  - Quote", -1).length - 1);
  }

  @Test
  void bibtexSaysWhatItsSampleSays() throws Exception {
    Map<Key, BibTeXEntry> sample = bibtex(Files.readString(SAMPLES.resolve("quote.bib")));
    Map<Key, BibTeXEntry> ours = bibtex(Exported.text(Export.BIBTEX, Found.example()));
    assertEquals(sample.keySet(), ours.keySet());
    BibTeXEntry one = sample.values().iterator().next();
    BibTeXEntry other = ours.values().iterator().next();
    assertEquals(one.getType(), other.getType());
    for (Key key : List.of(BibTeXEntry.KEY_AUTHOR, BibTeXEntry.KEY_TITLE)) {
      assertEquals(plain(one, key), plain(other, key));
    }
    assertTrue(plain(other, new Key("annotation")).contains("The roadblocks may prove"));
  }

  @ParameterizedTest
  @MethodSource("ontherecord.fixtures.Exported#articles")
  void bibtexIsReadBack(QuotedArticle quoted) throws Exception {
    Map<Key, BibTeXEntry> entries = bibtex(Exported.text(Export.BIBTEX, quoted, quoted));
    assertEquals(2, entries.size());
  }

  @Test
  void wordsComeBackFromBibtex() throws Exception {
    QuotedArticle quoted = Found.in("A {b} \\c 50% & _d_ #e $f\n\n“It is sold,” Ann Lee said.");
    BibTeXEntry entry = bibtex(Exported.text(Export.BIBTEX, quoted)).values().iterator().next();
    String note = plain(entry, new Key("annotation"));
    assertTrue(note.contains("“It is sold,” — Ann Lee (stated)"), note);
  }

  @Test
  void cslSaysWhatItsSampleSays() throws Exception {
    Map<?, ?> sample = first(Files.readString(SAMPLES.resolve("csl-data.json")));
    Map<?, ?> ours = first(Exported.text(Export.CSL, Found.example()));
    for (String same : List.of("id", "type", "title", "author")) {
      assertEquals(sample.get(same), ours.get(same));
    }
    String annote = Json.words(sample, "annote");
    String quoted = annote.substring(0, annote.indexOf(" — "));
    assertTrue(Json.words(ours, "annote").contains(quoted));
    assertTrue(Json.words(ours, "note").contains("e767012fd539066ca15b90862e85303b"));
  }

  @Test
  void datesAreSaidAsTheyAreStated() {
    Map<?, ?> day = first(Exported.text(Export.CSL, published("2013-09-24T10:00:00Z")));
    assertEquals(Map.of("date-parts", List.of(List.of(2013, 9, 24))), day.get("issued"));
    Map<?, ?> words = first(Exported.text(Export.CSL, published("09/10/2013")));
    assertEquals(Map.of("literal", "09/10/2013"), words.get("issued"));
    assertTrue(Exported.text(Export.RIS, published("2013-09-24")).contains("DA  - 2013/09/24/\r"));
    assertTrue(
        Exported.text(Export.RIS, published("09/10/2013")).contains("N1  - Published: 09/10/2013"));
  }

  @Test
  void whatTheUserSaysIsMarkedAsTheirs() {
    QuotedArticle quoted =
        with(Found.example(), Fact.byUser(Fact.Kind.PUBLISHER, "The Jerusalem Post"));
    for (Export format : List.of(Export.RIS, Export.BIBTEX, Export.CSL, Export.SCHEMAORG)) {
      String text = Exported.text(format, quoted);
      assertTrue(text.contains("not stated in the file: publisher"), text);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Elad Benari        | Benari, Elad
          Associated Press   | Associated Press
          Mary Jane Watson   | Mary Jane Watson
          Reuters            | Reuters
          Jean-Luc O'Neill   | O'Neill, Jean-Luc
          """)
  void onlyAPlainNameIsTakenApart(String name, String inverted) {
    assertEquals(inverted, Author.of(name).inverted());
  }

  private static QuotedArticle published(String date) {
    return with(Found.example(), new Fact(Fact.Kind.PUBLISHED, date, "meta"));
  }

  private static QuotedArticle with(QuotedArticle quoted, Fact fact) {
    return new QuotedArticle(
        quoted.article().from(quoted.article().origin().with(List.of(fact))),
        quoted.speakers(),
        quoted.sources(),
        quoted.quotations());
  }

  private static Map<?, ?> first(String json) {
    return (Map<?, ?>) ((List<?>) Objects.requireNonNull(Json.read(json))).getFirst();
  }

  private static Map<Key, BibTeXEntry> bibtex(String text) throws Exception {
    BibTeXDatabase database = new BibTeXParser().parseFully(new StringReader(text));
    return database.getEntries();
  }

  private static String plain(BibTeXEntry entry, Key key) throws Exception {
    String latex = Objects.requireNonNull(entry.getField(key)).toUserString();
    return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(latex)));
  }
}
