package ontherecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ontherecord.fixtures.CommandRun;
import ontherecord.fixtures.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractCommandTest {

  @TempDir private Path folder;

  @Test
  void printsOneIndentedArray() throws IOException {
    CommandRun run = CommandRun.of("extract", article("pier", "It is sold, she said."));
    assertEquals(0, run.code());
    assertEquals("", run.err());
    assertTrue(run.out().startsWith("[\n  {\n    \"doc_id\": \"pier\",\n"), run.out());
    assertTrue(run.out().contains("\"span\": [0, 21]\n"), run.out());
    assertTrue(run.out().endsWith("\n  }\n]\n"), run.out());
    assertEquals(List.of("pier"), ids(run.out()));
  }

  @Test
  void printsOneObjectALine() throws IOException {
    CommandRun run =
        CommandRun.of("extract", "--format", "jsonl", article("a", "One."), article("b", "Two."));
    assertEquals(2, run.out().lines().count());
    assertTrue(run.out().endsWith("}\n"));
    assertEquals("b", Json.object(run.out().lines().toList().get(1)).get("doc_id"));
  }

  @Test
  void keepsTheOrderWithManyJobs() throws IOException {
    List<String> arguments = new ArrayList<>(List.of("extract", "--jobs", "8"));
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      arguments.add(article("n" + i, "It is sold. ".repeat(i % 7 == 0 ? 20_000 : 1)));
      ids.add("n" + i);
    }
    CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
    assertEquals(ids, ids(run.out()));
  }

  @Test
  void namesWhatCannotBeReadAndPrintsTheRest() throws IOException {
    String missing = folder.resolve("missing.txt").toString();
    String empty = Files.createDirectory(folder.resolve("empty")).toString();
    CommandRun run =
        CommandRun.of("extract", article("a", "One."), missing, empty, article("b", "Two."));
    assertEquals(1, run.code());
    assertEquals(List.of("a", "b"), ids(run.out()));
    assertEquals(
        missing
            + ": There is no such file. Check the name and the folder.\n"
            + empty
            + ": There are no files in this folder.\n",
        run.err());
  }

  @Test
  void printsAnEmptyArrayWhenNothingCouldBeRead() {
    CommandRun run = CommandRun.of("extract", folder.toString());
    assertEquals(1, run.code());
    assertEquals("[]\n", run.out());
  }

  @Test
  void readsTheFilesInAFolderAndNamesThoseThatCannotBeRead() throws IOException {
    Files.createDirectory(folder.resolve("later"));
    article("b", "Two.");
    article("later/c", "Three.");
    article("a", "One.");
    article("blank", " ");
    CommandRun run = CommandRun.of("extract", folder.toString());
    assertEquals(List.of("a", "b", "c"), ids(run.out()));
    assertEquals(1, run.code());
    assertEquals(folder.resolve("blank.txt") + ": There is no text in it.\n", run.err());
  }

  @Test
  void printsAReportForPeople() throws IOException {
    CommandRun run =
        CommandRun.of("extract", "--format", "text", article("a", "One."), article("b", "Two."));
    assertEquals(0, run.code());
    assertTrue(run.out().startsWith("a.txt\n"), run.out());
    assertTrue(run.out().contains("\n\nb.txt\n"), run.out());
  }

  @Test
  void refusesWrongUseInOnePlainLineWithAHint() throws IOException {
    String article = article("a", "One.");
    for (List<String> wrong :
        List.of(
            List.of("extract"),
            List.of("extract", "--jsonl-in", article, article),
            List.of("extract", "--jobs", "0", article),
            List.of("extract", "--jobs", "many", article),
            List.of("extract", "--format", "xml", article),
            List.of("extract", "--wrong", article),
            List.of("--wrong"))) {
      CommandRun run = CommandRun.of(wrong.toArray(String[]::new));
      assertEquals(2, run.code(), wrong.toString());
      assertEquals("", run.out(), wrong.toString());
      assertEquals(2, run.err().lines().count(), run.err());
      assertTrue(run.err().endsWith(" --help.\n"), run.err());
    }
  }

  @Test
  void helpsAndSaysItsVersion() {
    CommandRun help = CommandRun.of("extract", "--help");
    assertEquals(0, help.code());
    assertTrue(help.out().contains("--jsonl-in"), help.out());
    assertFalse(help.out().contains("bundle:"), help.out());
    CommandRun version = CommandRun.of("--version");
    assertEquals(0, version.code());
    assertTrue(version.out().matches("On the Record \\d+\\.\\d+\\.\\d+\\S*\n"), version.out());
  }

  @Test
  void readsAFileWhoseNameStartsWithASignThatMeansSomethingElsewhere() throws IOException {
    String article = article("@a", "One.");
    assertEquals(List.of("@a"), ids(CommandRun.of("extract", article).out()));
  }

  @Test
  void showsANameThatCannotBeSeen() {
    assertEquals(
        "“”: There is no such file. Check the name and the folder.\n",
        CommandRun.of("extract", "").err());
    assertEquals(
        "“ ”: There is no such file. Check the name and the folder.\n",
        CommandRun.of("extract", "--jsonl-in", " ").err());
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "100, 2", "536870912, 13421772", "9223372036854775807, 67108864"})
  void worksOnAsMuchAtOnceAsThereIsMemoryFor(long memory, int bytes) {
    assertEquals(bytes, ArticleRun.mostAtOnce(memory));
  }

  @Test
  void cleansNamesOfWhatATerminalWouldObey() {
    CommandRun run = CommandRun.of("extract", "a\u001b[31m\nb.txt");
    assertTrue(run.err().startsWith("a\ufffd[31m b.txt: "), run.err());
  }

  @Test
  void endsQuietlyWhenTheReaderOfItsResultsHasGone() throws IOException {
    assertEquals("", complaintAbout("Broken pipe"));
  }

  @Test
  void saysWhenResultsCannotBeWritten() throws IOException {
    assertEquals(
        "The results could not be written: No space left on device\n",
        complaintAbout("No space left on device"));
  }

  private String complaintAbout(String failure) throws IOException {
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int unit) throws IOException {
            throw new IOException(failure);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        Terminal.unseen(
            new ByteArrayInputStream(new byte[0]), gone, new PrintStream(err, true, UTF_8));
    int code = Commands.run(List.of("extract", article("a", "One.")), terminal, _ -> 0);
    assertEquals(err.size() == 0 ? 0 : 1, code);
    return err.toString(UTF_8);
  }

  private String article(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name + ".txt"), text).toString();
  }

  private static List<Object> ids(String array) {
    List<Object> ids = new ArrayList<>();
    for (Object article : (List<?>) Objects.requireNonNull(Json.read(array))) {
      ids.add(Objects.requireNonNull(((Map<?, ?>) article).get("doc_id")));
    }
    return ids;
  }
}
