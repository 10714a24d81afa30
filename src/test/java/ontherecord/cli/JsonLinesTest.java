package ontherecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ontherecord.fixtures.CommandRun;
import ontherecord.fixtures.Json;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class JsonLinesTest {

  private static final String GOOD = "{\"doc_id\": \"good\", \"text\": \"It is sold.\"}\n";

  @TempDir private Path folder;

  @Test
  void answersEachLineInItsPlace() {
    String input =
        IntStream.range(0, 500)
            .mapToObj("{\"doc_id\": \"d%1$d\", \"text\": \"Number %1$d is sold.\"}"::formatted)
            .collect(Collectors.joining("\n"));
    CommandRun run = CommandRun.reading(input, "extract", "--jsonl-in", "-", "--jobs", "4");
    assertEquals(0, run.code());
    assertEquals("", run.err());
    List<String> expected = IntStream.range(0, 500).mapToObj(i -> "d" + i).toList();
    assertEquals(
        expected, run.out().lines().map(it -> Json.words(Json.object(it), "doc_id")).toList());
  }

  @Test
  void readsAFileOfLines() throws IOException {
    Path lines = Files.writeString(folder.resolve("corpus.jsonl"), "\ufeff" + GOOD + "\n \r\n");
    CommandRun run = CommandRun.of("extract", "--jsonl-in", lines.toString());
    assertEquals(0, run.code());
    assertEquals(1, run.out().lines().count());
  }

  @Test
  void passesOverWhatItDoesNotKnow() {
    String line =
        "{\"meta\": {\"text\": [1, {\"doc_id\": 2}]}, \"text\": \"It is \\ud83d sold.\","
            + " \"quotes\": [[]], \"doc_id\": \"x\"}";
    CommandRun run = CommandRun.reading(line, "extract", "--jsonl-in", "-");
    Map<?, ?> answer = Json.object(run.out());
    assertEquals("x", answer.get("doc_id"));
    assertEquals("It is \ud83d sold.", answer.get("text"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"doc_id": "a"}                   | {"doc_id":"a","error":"This line has no text."}
          {"doc_id": "a", "text": 5}        | {"doc_id":"a","error":"This line has no text."}
          {"doc_id": "a", "text": ""}       | {"doc_id":"a","error":"There is no text in it."}
          {"doc_id": "a", "text": "\\n \\t"} | {"doc_id":"a","error":"There is no text in it."}
          {"doc_id": 7}                     | {"doc_id":"7","error":"This line has no text."}
          {"text": "It is sold."}           | {"line":2,"error":"This line has no doc_id."}
          {"doc_id": null, "text": "Sold."} | {"line":2,"error":"This line has no doc_id."}
          ["a", "It is sold."]              | {"line":2,"error":"This line is not one JSON object."}
          null                              | {"line":2,"error":"This line is not one JSON object."}
          {} {}                             | {"line":2,"error":"This line is not one JSON object."}
          It is sold.                       | {"line":2,"error":"This line is not JSON: it breaks off or goes wrong at byte 1."}
          {"doc_id": "a", "text": "It is    | {"doc_id":"a","error":"This line is not JSON: it breaks off or goes wrong at byte 31."}
          """)
  void saysWhatIsWrongWithALineInItsPlace(String line, String answer) {
    CommandRun run = CommandRun.reading(GOOD + line + "\n" + GOOD, "extract", "--jsonl-in", "-");
    List<String> answers = run.out().lines().toList();
    assertEquals(1, run.code());
    assertEquals(3, answers.size());
    assertEquals(answer, answers.get(1));
    assertEquals("good", Json.object(answers.get(2)).get("doc_id"));
    assertEquals("One line could not be read; its answer says why.\n", run.err());
  }

  @Test
  void refusesALineOfHundredsOfMegabytesAndGoesOn() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        Terminal.unseen(new LongLine(300 << 20), out, new PrintStream(err, true, UTF_8));
    int code = Commands.run(List.of("extract", "--jsonl-in", "-"), terminal, _ -> 0);
    List<String> answers = out.toString(UTF_8).lines().toList();
    assertEquals(1, code);
    assertEquals(
        "{\"line\":1,\"error\":\"This line is too long: it may have up to 64 MB. Cut the text into"
            + " parts.\"}",
        answers.getFirst());
    assertEquals("good", Json.object(answers.getLast()).get("doc_id"));
  }

  @Test
  void refusesDeepNestingPlainly() {
    String line = "{\"doc_id\": \"a\", \"meta\": " + "[".repeat(100_000) + "\n";
    CommandRun run = CommandRun.reading(line + GOOD, "extract", "--jsonl-in", "-");
    assertEquals(2, run.out().lines().count());
    assertTrue(
        run.out().startsWith("{\"doc_id\":\"a\",\"error\":\"This line is not JSON"), run.out());
  }

  @Test
  void namesAFileOfLinesThatIsNotThere() {
    String missing = folder.resolve("missing.jsonl").toString();
    CommandRun run = CommandRun.of("extract", "--jsonl-in", missing);
    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertEquals(missing + ": There is no such file. Check the name and the folder.\n", run.err());
    assertEquals(
        folder + ": This is a folder. Name the files in it.\n",
        CommandRun.of("extract", "--jsonl-in", folder.toString()).err());
  }

  @Test
  void saysWhenTheInputBreaksOffAndPrintsWhatCameBefore() {
    InputStream broken =
        new InputStream() {
          private int read;

          @Override
          public int read() throws IOException {
            if (read == GOOD.length()) {
              throw new IOException("gone");
            }
            return GOOD.charAt(read++);
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            bytes[offset] = (byte) read();
            return 1;
          }
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = Terminal.unseen(broken, out, new PrintStream(err, true, UTF_8));
    assertEquals(1, Commands.run(List.of("extract", "--jsonl-in", "-"), terminal, _ -> 0));
    assertEquals("good", Json.object(out.toString(UTF_8)).get("doc_id"));
    assertTrue(err.toString(UTF_8).startsWith("-: It could not be read."), err.toString(UTF_8));
  }

  /// One line of so many bytes, and a good one after it.
  private static final class LongLine extends InputStream {
    private long left;
    private int next;

    LongLine(long length) {
      this.left = length;
    }

    @Override
    public int read() {
      if (left > 0) {
        left--;
        return 'x';
      }
      String rest = "\n" + GOOD;
      return next < rest.length() ? rest.charAt(next++) : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      int i = 0;
      for (int c = 0; i < length && (c = read()) >= 0; i++) {
        bytes[offset + i] = (byte) c;
      }
      return i == 0 ? -1 : i;
    }
  }

  @Test
  void countsBlankLinesThoughTheyAreNotAnswered() {
    CommandRun run =
        CommandRun.reading("\n \t\r\n" + GOOD + "\r\nbad\r\n", "extract", "--jsonl-in", "-");
    List<String> answers = run.out().lines().toList();
    assertEquals(2, answers.size());
    assertEquals(5, Json.object(answers.get(1)).get("line"));
  }

  @Test
  void takesALineOfNothingButControlCharactersForNoBlankOne() {
    CommandRun run = CommandRun.reading("\0\0\0\n" + GOOD, "extract", "--jsonl-in", "-");
    List<String> answers = run.out().lines().toList();
    assertEquals(1, run.code());
    assertEquals(2, answers.size());
    assertTrue(
        answers.getFirst().startsWith("{\"line\":1,\"error\":\"This line is not JSON"), run.out());
  }

  @Test
  void refusesADeviceWithoutEnd() {
    Assumptions.assumeTrue(Files.exists(Path.of("/dev/zero")), "no such device here");
    CommandRun run = CommandRun.of("extract", "--jsonl-in", "/dev/zero");
    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("/dev/zero: This is a pipe or a device"), run.err());
  }

  @Test
  void theLastLineNeedsNoEnd() {
    CommandRun run = CommandRun.reading(GOOD.strip(), "extract", "--jsonl-in", "-");
    assertEquals(0, run.code());
    assertEquals(1, run.out().lines().count());
  }

  @Test
  void keepsADocIdAsItIs() {
    for (String id : List.of("", " ", "a/b", "é 🙂", "\\u0000", "دانا")) {
      String line = "{\"doc_id\": \"" + id + "\", \"text\": \"It is sold.\"}";
      CommandRun run = CommandRun.reading(line, "extract", "--jsonl-in", "-");
      assertEquals(Json.object(line).get("doc_id"), Json.object(run.out()).get("doc_id"));
    }
  }
}
