package ontherecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds the shape of the source files.
class SourceShapeTest {

  private static final int LONGEST_FILE = 300;
  private static final Pattern VAGUE_NAME =
      Pattern.compile(".*(Util|Utils|Manager|Helper|Impl)\\.java");
  private static final Pattern BARE_NOTE = Pattern.compile("\\b(TO(DO)|FIX(ME)|X{3})\\b");
  private static final List<Path> SOURCES = sources();

  @Test
  void thereAreSources() {
    assertFalse(SOURCES.isEmpty());
  }

  @Test
  void noFileIsLongerThanAReaderCanHold() {
    assertNone("has more than " + LONGEST_FILE + " lines", it -> lines(it).size() > LONGEST_FILE);
  }

  /// `Tokens.is` compares words by a number that is that of small letters and straight apostrophes.
  @Test
  void wordsThatTokensAreAskedForAreSmall() {
    Pattern asked = Pattern.compile("\\bis\\([^()\";]*, \"[^\"]*[A-Z’][^\"]*\"\\)");
    assertNone(
        "asks a token for a word with a capital",
        it -> it.startsWith("src/main/java/ontherecord/extract") && asked.matcher(text(it)).find());
  }

  @Test
  void namesSayWhatAThingIs() {
    assertNone("has a vague name", it -> VAGUE_NAME.matcher(it.getFileName().toString()).matches());
  }

  @Test
  void notesToOurselvesAreIssues() {
    assertNone("has a bare note", it -> BARE_NOTE.matcher(text(it)).find());
  }

  @Test
  void everyPackageIsNullMarked() {
    assertNone(
        "has no package-info.java beside it",
        it -> it.startsWith("src/main") && !Files.exists(it.resolveSibling("package-info.java")));
  }

  @Test
  void filesAreFormatted() {
    Formatter formatter = new Formatter();
    assertNone(
        "is not formatted: run mvn spotless:apply with a JAVA_HOME of 25",
        it -> !formatted(formatter, it).equals(text(it)));
  }

  private static void assertNone(String complaint, Predicate<Path> wrong) {
    assertEquals(List.of(), SOURCES.parallelStream().filter(wrong).toList(), complaint);
  }

  private static String formatted(Formatter formatter, Path file) {
    try {
      return formatter.formatSourceAndFixImports(text(file));
    } catch (FormatterException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }

  private static List<Path> sources() {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files.filter(it -> it.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    return text(file).lines().toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
