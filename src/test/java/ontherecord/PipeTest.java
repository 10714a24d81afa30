package ontherecord;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ontherecord.fixtures.Json;
import ontherecord.fixtures.Program;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The command in pipes of a real shell.
@Timeout(120)
class PipeTest {

  private static final String LINE =
      "{\"doc_id\": \"d%d\", \"text\": \"“It is sold,” she said.\"}\n";

  @TempDir private Path folder;

  @Test
  void endsQuietlyWhenWhoeverReadsHasEnough() throws IOException, InterruptedException {
    Path lines = folder.resolve("lines");
    try (Writer writer = Files.newBufferedWriter(lines)) {
      for (int i = 0; i < 50_000; i++) {
        writer.write(LINE.formatted(i));
      }
    }
    Path err = folder.resolve("err");
    Process process =
        program("extract", "--jsonl-in", lines.toString()).redirectError(err.toFile()).start();
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      assertEquals("d0", Json.object(out.readLine()).get("doc_id"));
    }
    assertEquals(0, Program.ended(process));
    assertEquals("", Files.readString(err));
  }

  @Test
  void answersEachLineOfAPipeBeforeTheNextOneComes() throws IOException, InterruptedException {
    Process process =
        program("extract", "--jsonl-in", "-")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (OutputStream in = process.getOutputStream();
        BufferedReader out =
            new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      for (int i = 0; i < 3; i++) {
        in.write(LINE.formatted(i).getBytes(UTF_8));
        in.flush();
        assertEquals("d" + i, Json.object(out.readLine()).get("doc_id"));
      }
    }
    assertEquals(0, Program.ended(process));
  }

  @Test
  void readsAnArticleThatIsHandedOverOpen() throws IOException, InterruptedException {
    Assumptions.assumeTrue(Files.exists(Path.of("/dev/stdin")), "no such device here");
    Path out = folder.resolve("out");
    Process process =
        program("extract", "/dev/stdin")
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (OutputStream in = process.getOutputStream()) {
      in.write("“It is sold,” she said.".getBytes(UTF_8));
    }
    assertEquals(0, Program.ended(process));
    List<?> articles = (List<?>) Objects.requireNonNull(Json.read(Files.readString(out)));
    Map<?, ?> article = (Map<?, ?>) Objects.requireNonNull(articles.getFirst());
    assertEquals("“It is sold,” she said.", article.get("text"));
  }

  @Test
  void saysThatADiskIsFull() throws IOException, InterruptedException {
    File full = new File("/dev/full");
    Assumptions.assumeTrue(full.exists(), "no such device here");
    Path err = folder.resolve("err");
    Process process =
        program("extract", article())
            .redirectOutput(ProcessBuilder.Redirect.appendTo(full))
            .redirectError(err.toFile())
            .start();
    assertEquals(1, Program.ended(process));
    assertEquals(
        "The results could not be written: No space left on device\n", Files.readString(err));
  }

  @Test
  void saysThatThereIsNowhereToWrite() throws IOException, InterruptedException {
    Assumptions.assumeTrue(Files.exists(Path.of("/bin/sh")), "no shell here");
    Path err = folder.resolve("err");
    ProcessBuilder builder = program("extract", article());
    List<String> closed = new ArrayList<>(List.of("/bin/sh", "-c", "exec \"$@\" >&-", "sh"));
    closed.addAll(builder.command());
    Process process = builder.command(closed).redirectError(err.toFile()).start();
    assertEquals(1, Program.ended(process));
    assertTrue(
        Files.readString(err).startsWith("The results could not be written: "),
        Files.readString(err));
    assertEquals(1, Files.readString(err).lines().count());
  }

  @Test
  void manyLargeLinesPassThroughLittleMemory() throws IOException, InterruptedException {
    byte[] padding = new byte[1 << 20];
    Arrays.fill(padding, (byte) 'x');
    Path out = folder.resolve("out");
    Process process =
        Program.started(Map.of(), List.of("-Xmx96m"), "extract", "--jobs", "2", "--jsonl-in", "-")
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (OutputStream in = process.getOutputStream()) {
      for (int i = 0; i < 300; i++) {
        in.write(("{\"doc_id\": \"d" + i + "\", \"padding\": \"").getBytes(UTF_8));
        in.write(padding);
        in.write("\", \"text\": \"It is sold.\"}\n".getBytes(UTF_8));
      }
    }
    assertEquals(0, Program.ended(process));
    List<String> answers = Files.readAllLines(out);
    assertEquals(300, answers.size());
    assertEquals("d299", Json.object(answers.getLast()).get("doc_id"));
  }

  private static ProcessBuilder program(String... arguments) {
    return Program.started(Map.of(), List.of(), arguments);
  }

  private String article() throws IOException {
    return Files.writeString(folder.resolve("a.txt"), "“It is sold,” she said.").toString();
  }
}
