package ontherecord.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ontherecord.read.ArticleReader;
import ontherecord.text.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every construction that the engine knows, in short texts of one idea each, as the tables under
/// `src/test/resources/ontherecord/extract/cases` have them. [Case] tells how they are written.
class CasesTest {

  private static final Path TABLES = Path.of("src/test/resources/ontherecord/extract/cases");
  private static final String OPEN = "open.txt";
  private static final QuotationExtractor EXTRACTOR = new QuotationExtractor();

  static List<Case> all() throws Exception {
    try (Stream<Path> files = Files.list(TABLES)) {
      List<Case> all = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        all.addAll(Case.read(file.getFileName().toString(), Files.readString(file)));
      }
      return all;
    }
  }

  static List<Case> settled() throws Exception {
    return all().stream().filter(it -> !it.file().equals(OPEN)).toList();
  }

  static List<Case> open() throws Exception {
    return all().stream().filter(it -> it.file().equals(OPEN)).toList();
  }

  @ParameterizedTest
  @MethodSource("settled")
  void readsAsAnEditorDoes(Case row) throws Exception {
    assertEquals(row.expected(), found(row));
  }

  /// Rows that the engine does not read right yet. When one fails here, it has become right: move
  /// it to the table of its construction.
  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("open")
  void isNotReadRightYet(Case row) throws Exception {
    assertNotEquals(row.expected(), found(row));
  }

  @Test
  void everyRowHasAnIdeaOfItsOwn() throws Exception {
    Set<String> ideas = new HashSet<>();
    for (Case row : all()) {
      assertTrue(ideas.add(row.idea()), "twice: " + row);
      assertTrue(row.marked().length() > 10, "no text: " + row);
    }
    assertTrue(ideas.size() >= 250, "only " + ideas.size() + " rows");
  }

  private static String found(Case row) throws Exception {
    return Case.shown(
        EXTRACTOR.extract(new ArticleReader().of(Origin.of("a", "a.txt", "00"), row.text())));
  }
}
