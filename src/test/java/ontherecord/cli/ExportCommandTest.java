package ontherecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import ontherecord.export.Export;
import ontherecord.fixtures.CommandRun;
import ontherecord.fixtures.Exported;
import ontherecord.fixtures.Found;
import ontherecord.fixtures.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExportCommandTest {

  private static final String EXAMPLE = "seeds/000_7d575e886dc2c189.txt";
  private static final int ESCAPE = 0x1b;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void writesEveryFormatWhole(Export format) throws IOException {
    String file = file("example." + format.ending());
    CommandRun run = CommandRun.of("export", "--format", format.word(), "-o", file, EXAMPLE);
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.out() + run.err());
    assertEquals(
        new String(Exported.bytes(format, Found.example()), UTF_8),
        new String(Files.readAllBytes(Path.of(file)), UTF_8));
    assertEquals(1, files());
  }

  @Test
  void printsWithoutAFileWhatExtractPrints() {
    assertEquals(
        CommandRun.of("extract", EXAMPLE).out(),
        CommandRun.of("export", "--format", "json", EXAMPLE).out());
  }

  @Test
  void readsASessionAndExportsItsArticles() {
    String session = file("news.otr");
    assertEquals(0, CommandRun.of("extract", "--save", session, EXAMPLE).code());
    assertEquals(
        CommandRun.of("export", "--format", "csv", EXAMPLE).out(),
        CommandRun.of("export", "--format", "csv", session).out());
    assertEquals(CommandRun.of("show", EXAMPLE).out(), CommandRun.of("show", session).out());
  }

  @Test
  void writesOverAFileOnlyByForce() throws IOException {
    Path there = Files.writeString(folder.resolve("there.csv"), "work of many days");
    CommandRun refused =
        CommandRun.of("export", "--format", "csv", "-o", there.toString(), EXAMPLE);
    assertEquals(1, refused.code());
    assertTrue(refused.err().contains("--force"), refused.err());
    assertEquals("work of many days", Files.readString(there));
    CommandRun forced =
        CommandRun.of("export", "--force", "--format", "csv", "-o", there.toString(), EXAMPLE);
    assertEquals(0, forced.code(), forced.err());
    assertTrue(Files.readString(there).startsWith("quote_id,"));
    assertEquals(1, files());
  }

  @Test
  void neverWritesOverAnArticleThatItReads() throws IOException {
    String pier = Files.writeString(folder.resolve("pier.txt"), "It is sold, she said.").toString();
    CommandRun run = CommandRun.of("export", "--force", "--format", "csv", "-o", pier, pier);
    assertEquals(1, run.code());
    assertTrue(run.err().contains("one of the articles"), run.err());
    assertEquals("It is sold, she said.", Files.readString(Path.of(pier)));
  }

  @Test
  void ofWhatCannotBeReadTheRestIsWritten() throws IOException {
    String file = file("rest.json");
    CommandRun run =
        CommandRun.of("export", "--format", "json", "-o", file, "missing.txt", EXAMPLE);
    assertEquals(1, run.code());
    assertTrue(run.err().startsWith("missing.txt: There is no such file."), run.err());
    assertEquals(
        1, ((List<?>) Objects.requireNonNull(Json.read(Files.readString(Path.of(file))))).size());
  }

  @Test
  void writesNoFileWhereNothingCanBeRead() throws IOException {
    CommandRun run =
        CommandRun.of("export", "--format", "json", "-o", file("none.json"), "missing.txt");
    assertEquals(1, run.code());
    assertEquals(0, files());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no/such/x.csv | Its folder is not there.
          .             | This is a folder
          """)
  void saysWhereItCannotWrite(String name, String reason) {
    CommandRun run = CommandRun.of("export", "--format", "csv", "-o", file(name), EXAMPLE);
    assertEquals(1, run.code());
    assertTrue(run.err().contains(reason), run.err());
    assertEquals(1, run.err().lines().count());
  }

  @ParameterizedTest
  @CsvSource({"export --format csv", "export --format xls a.txt", "export a.txt", "show"})
  void saysHowItIsUsed(String arguments) {
    CommandRun run = CommandRun.of(arguments.split(" "));
    assertEquals(2, run.code());
    assertEquals(2, run.err().lines().count(), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
  }

  @Test
  void showsProgressOnATerminalAndTakesItAway() throws IOException {
    for (int i = 0; i < 300; i++) {
      Files.writeString(folder.resolve(i + ".txt"), Files.readString(Path.of(EXAMPLE)));
    }
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Terminal terminal = terminal(out, err, new Seen(false, true, false));
    List<String> arguments = List.of("export", "--format", "csv", folder.toString());
    assertEquals(0, Commands.run(arguments, terminal, _ -> 77));
    String shown = err.toString(UTF_8);
    assertTrue(shown.isEmpty() || shown.contains("articles"), shown);
    assertEquals("", shown.isEmpty() ? "" : shown.substring(shown.lastIndexOf('\r')).strip());
    assertEquals(300 * 11 + 1, out.toString(UTF_8).lines().count());
  }

  @Test
  void coloursOnlyWhatATerminalShows() {
    String plain = CommandRun.of("show", EXAMPLE).out();
    assertEquals(CommandRun.of("extract", "--format", "text", EXAMPLE).out(), plain);
    assertEquals(-1, plain.indexOf(ESCAPE));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Terminal terminal = terminal(out, new ByteArrayOutputStream(), new Seen(true, true, true));
    assertEquals(0, Commands.run(List.of("show", EXAMPLE), terminal, _ -> 77));
    String coloured = out.toString(UTF_8);
    assertTrue(coloured.indexOf(ESCAPE) >= 0);
    assertEquals(plain, coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Linux,      TERM=xterm,  true,  true
          Linux,      TERM=xterm,  false, false
          Linux,      TERM=dumb,   true,  false
          Linux,      NO_COLOR=1,  true,  false
          Linux,      NO_COLOR=,   true,  true
          Windows 11, WT_SESSION=a, true, true
          Windows 10, TERM=xterm,  true,  false
          """)
  void coloursWhereThatIsWished(String system, String set, boolean terminal, boolean colours) {
    String[] pair = set.split("=", -1);
    Map<String, String> environment = Map.of(pair[0], pair[1]);
    assertEquals(
        new Seen(terminal, terminal, colours), Seen.of(_ -> terminal, environment::get, system));
  }

  private static Terminal terminal(
      ByteArrayOutputStream out, ByteArrayOutputStream err, Seen seen) {
    return new Terminal(
        new ByteArrayInputStream(new byte[0]), out, new PrintStream(err, true, UTF_8), () -> seen);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private long files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }
}
