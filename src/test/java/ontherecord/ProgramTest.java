package ontherecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import ontherecord.fixtures.Json;
import ontherecord.fixtures.Program;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What only a fresh Java can show.
class ProgramTest {

  private static final Map<String, String> NO_DISPLAY =
      Map.of("DISPLAY", "", "WAYLAND_DISPLAY", "");

  @TempDir private Path folder;

  @Test
  void aCommandLoadsNothingOfJavaFx() throws IOException, InterruptedException {
    Path loaded = folder.resolve("loaded");
    List<String> java = List.of("-Xlog:class+load:file=" + loaded);
    Program program = Program.run(folder, NO_DISPLAY, java, "extract", example());
    assertEquals(0, program.code(), program.err());
    List<String> classes = Files.readAllLines(loaded);
    assertTrue(classes.stream().anyMatch(it -> it.contains(" ontherecord.export.ArticleJson ")));
    assertEquals(List.of(), classes.stream().filter(ProgramTest::isOfTheWindow).toList());
  }

  @Test
  void plainTextLoadsNothingOfOtherFormats() throws IOException, InterruptedException {
    Path loaded = folder.resolve("loaded");
    List<String> java = List.of("-Xlog:class+load:file=" + loaded);
    Program.run(folder, NO_DISPLAY, java, "extract", example());
    assertEquals(
        List.of(),
        Files.readAllLines(loaded).stream()
            .filter(it ->
                it.matches(".* (?:org\\.apache|org\\.jsoup|org\\.commonmark|de\\.siegmar)\\..*"))
            .toList());
  }

  @Test
  void noDisplayLoadsNothingOfJavaFxAndGivesTheExampleAsText()
      throws IOException, InterruptedException {
    Assumptions.assumeTrue(
        System.getProperty("os.name").equals("Linux"), "only Linux may lack one");
    Path loaded = folder.resolve("loaded");
    List<String> java = List.of("-Xlog:class+load:file=" + loaded);
    Program program = Program.run(folder, NO_DISPLAY, java);
    assertEquals(0, program.code());
    assertEquals(1, program.err().lines().count(), program.err());
    assertTrue(program.out().startsWith("Rouhani Refused Meeting with Obama\n"), program.out());
    assertEquals(
        List.of(), Files.readAllLines(loaded).stream().filter(ProgramTest::isOfTheWindow).toList());
  }

  @Test
  void aDisplayThatCannotBeReachedMakesNoNoise() throws IOException, InterruptedException {
    Assumptions.assumeTrue(
        System.getProperty("os.name").equals("Linux"), "only Linux may lack one");
    Map<String, String> unreachable = Map.of("DISPLAY", ":4711", "WAYLAND_DISPLAY", "");
    Program program = Program.run(folder, unreachable, List.of());
    assertEquals(0, program.code());
    assertEquals(1, program.err().lines().count(), program.err());
    assertTrue(program.out().startsWith("Rouhani Refused Meeting with Obama\n"), program.out());
  }

  @Test
  void aWindowThatBreaksWhileItIsMadeMakesNoNoise() throws IOException, InterruptedException {
    Path messages = Files.createDirectory(folder.resolve("ontherecord"));
    try (Stream<String> lines =
        Files.lines(Path.of("src/main/resources/ontherecord/messages.properties"))) {
      // without this one the window has all its panes, and fails at its title
      List<String> others = lines.filter(it -> !it.startsWith("window.title=")).toList();
      Files.write(messages.resolve("messages.properties"), others);
    }
    List<String> java =
        List.of("-Xbootclasspath/a:" + folder, "-Dglass.platform=Headless", "-Dprism.order=sw");
    Program program = Program.run(folder, Map.of("DISPLAY", ":0"), java);
    Assumptions.assumeFalse(program.err().startsWith("A window needs GTK"), "no GTK here");
    assertEquals(
        "The window could not be opened on this computer. Here is the article as text.\n",
        program.err());
    assertEquals(0, program.code());
    assertTrue(program.out().startsWith("Rouhani Refused Meeting with Obama\n"), program.out());
  }

  @Test
  void withoutItsLibrariesItSaysSoInOnePlainLine() throws Exception {
    Path classes =
        Path.of(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path err = folder.resolve("err");
    ProcessBuilder builder = Program.started(NO_DISPLAY, List.of(), "extract", example());
    builder.command().set(builder.command().indexOf("-cp") + 1, classes.toString());
    Process process =
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(err.toFile()).start();
    assertEquals(1, Program.ended(process));
    assertEquals(
        "The libraries are missing: the folder lib must lie beside on-the-record.jar. Build both"
            + " anew with mvn verify, or copy them together.\n",
        Files.readString(err));
  }

  @Test
  void resultsAreUtf8WhateverTheLocale() throws IOException, InterruptedException {
    Program program = Program.run(folder, Map.of("LC_ALL", "C"), List.of(), "extract", example());
    assertEquals(0, program.code(), program.err());
    String array = program.out();
    Map<?, ?> article =
        (Map<?, ?>)
            Objects.requireNonNull(((List<?>) Objects.requireNonNull(Json.read(array))).getFirst());
    assertEquals(Files.readString(Path.of(example())), article.get("text"));
  }

  @Test
  void aNameThatTheLocaleCannotWriteIsAPlainReason() throws IOException, InterruptedException {
    Path article = Files.writeString(folder.resolve("été.txt"), "It is sold.");
    Program program =
        Program.run(folder, Map.of("LC_ALL", "C"), List.of(), "extract", article.toString());
    assertFalse(program.err().contains("Exception"), program.err());
    assertEquals(program.code() == 0 ? 0 : 1, program.err().lines().count(), program.err());
  }

  @Test
  void theFirstClassCanBeReadByOldJava() throws IOException {
    try (DataInputStream in =
        new DataInputStream(
            Objects.requireNonNull(ProgramTest.class.getResourceAsStream("Launcher.class")))) {
      assertEquals(0xcafebabe, in.readInt());
      in.readUnsignedShort();
      assertEquals(52, in.readUnsignedShort());
    }
  }

  private static boolean isOfTheWindow(String line) {
    return line.contains(" javafx.")
        || line.contains(" com.sun.javafx.")
        || line.contains(" ontherecord.view");
  }

  private static String example() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      return files.findFirst().orElseThrow().toString();
    }
  }
}
