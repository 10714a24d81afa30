package ontherecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import ontherecord.fixtures.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is typed wrong is answered in words that say what to type.
class WrongUseTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          extract --jobs=many a.txt  | --jobs takes a whole number, and not “many”.
          extract --format=xml a.txt | --format takes one of these words: json, jsonl, text, and not “xml”.
          """)
  void aWrongValueIsAnsweredWithWhatTheOptionTakes(String command, String answer) {
    CommandRun run = CommandRun.of(command.split(" "));
    assertEquals(2, run.code());
    assertEquals(answer, run.err().lines().findFirst().orElse(""));
  }

  @Test
  void theFormatsOfAnExportAreNamedAsTheyAreTyped() {
    CommandRun run = CommandRun.of("export", "--format", "xls", "a.txt");
    String first = run.err().lines().findFirst().orElse("");
    assertTrue(first.startsWith("--format takes one of these words: csv, "), first);
    assertTrue(first.endsWith(", and not “xls”."), first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no session", "{", "{\"format\": \"other\"}", "\0\1\2"})
  void whatIsCalledASessionAndIsNoneIsSaidToBeNone(String garbage) throws IOException {
    Path file = Files.writeString(folder.resolve("news.otr"), garbage);
    CommandRun run = CommandRun.of("show", file.toString());
    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertEquals(file + ": This is not a session of this program.\n", run.err());
  }
}
