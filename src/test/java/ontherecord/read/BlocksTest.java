package ontherecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ontherecord.text.WordSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The cases are in `blocks.txt` beside this class: under `== what the case shows`, the lines of an
/// article, each with the part that its block plays; "|" goes on with the block above, "-" is a
/// blank line.
class BlocksTest {

  private record Case(String claim, List<String> lines) {}

  @TestFactory
  Stream<DynamicTest> tellsThePartsApart() {
    return cases().stream().map(it -> dynamicTest(it.claim(), () -> check(it)));
  }

  private static void check(Case given) {
    StringBuilder text = new StringBuilder();
    List<String> expected = new ArrayList<>();
    for (String line : given.lines()) {
      if (!line.equals("-")) {
        int space = line.indexOf(' ');
        String words = line.substring(space + 1);
        text.append(words);
        if (line.startsWith("|")) {
          expected.add(expected.removeLast() + "\n" + words);
        } else {
          expected.add(line);
        }
      }
      text.append('\n');
    }
    String article = text.toString();
    List<String> found =
        Blocks.of(article).stream().map(it -> it.kind() + " " + it.span().of(article)).toList();
    assertEquals(expected, found);
  }

  private static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (String line : WordSet.lines(BlocksTest.class, "blocks.txt")) {
      if (line.startsWith("== ")) {
        cases.add(new Case(line.substring(3), new ArrayList<>()));
      } else {
        cases.getLast().lines().add(line);
      }
    }
    return cases;
  }
}
