package ontherecord.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import ontherecord.fixtures.CommandRun;
import ontherecord.read.UnreadableArticleException.Why;
import ontherecord.text.Article;
import ontherecord.text.Block;
import ontherecord.text.Origin;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that somebody gives a program sooner or later.
@Timeout(60)
class OddFileTest {

  private static final ArticleReader READER = new ArticleReader();

  @TempDir private Path folder;

  @Test
  void sixtyFourMegabytesAreReadAndOneByteMoreIsNot() throws UnreadableArticleException {
    byte[] most = new byte[ArticleReader.LIMIT];
    Arrays.fill(most, (byte) 'x');
    assertEquals(ArticleReader.LIMIT, READER.read("a", most).getFirst().text().length());
    byte[] more = Arrays.copyOf(most, most.length + 1);
    assertEquals(Why.TOO_LARGE, why(more));
  }

  @Test
  void aFileThatGrewSinceItWasLookedAtIsStillTooLarge() throws IOException {
    Path status = Path.of("/proc/self/status");
    Assumptions.assumeTrue(Files.exists(status), "no files that say 0 bytes here");
    assertEquals(0, Files.size(status));
    Path large = folder.resolve("large.txt");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(ArticleReader.LIMIT + 1L);
    }
    assertEquals(Why.TOO_LARGE, why(large));
  }

  @Test
  void readsAFileThatSaysItIsEmpty() throws UnreadableArticleException {
    Path status = Path.of("/proc/self/status");
    Assumptions.assumeTrue(Files.exists(status), "no files that say 0 bytes here");
    assertTrue(READER.read(status).getFirst().text().startsWith("Name:"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dev/null", "/dev/zero", "/dev/random", "/dev/tty"})
  void refusesDevices(String device) {
    Assumptions.assumeTrue(Files.exists(Path.of(device)), "no such device here");
    assertEquals(Why.NOT_A_FILE, why(Path.of(device)));
  }

  @Test
  void saysWhatAFailureOfTheSystemMeans() {
    Path here = folder;
    Path missing = folder.resolve("missing");
    assertEquals(Why.FOLDER, reason(here, new FileSystemException("Is a directory")));
    assertEquals(Why.MISSING, reason(missing, new NoSuchFileException("missing")));
    assertEquals(Why.NOT_PERMITTED, reason(missing, new AccessDeniedException("missing")));
  }

  @Test
  void saysThatADiskFailed() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "One.");
    assertEquals(Why.FAILED, reason(file, new IOException("Input/output error")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The pier\0 is sold, said the clerk, and nobody knew for how much.",
        "The pier \ufffd is sold, said the clerk, and nobody knew for how much.",
        "The pier\u0007 is \u001b[1msold\u001b[0m, said the clerk, and nobody knew for how much.",
        "The pier \u2028is\u2029 sold,\u0085 said the clerk.",
        "The pier \u202eis sold\u202c, said the clerk.",
        "\u200bThe pier is sold.\u200b",
        "The p\u0301ier i\u0300\u0301\u0302\u0303s sold."
      })
  void keepsEveryCharacter(String text) throws UnreadableArticleException {
    assertEquals(text, READER.read("a", text.getBytes(UTF_8)).getFirst().text());
  }

  @Test
  void aPageOfNulBytesIsNoText() {
    assertEquals(Why.NOT_TEXT, why(new byte[4096]));
    byte[] text = "The pier is sold. ".repeat(100).getBytes(UTF_8);
    for (int i = 0; i < text.length; i += 10) {
      text[i] = 0;
    }
    assertEquals(Why.NOT_TEXT, why(text));
  }

  @Test
  void everyBlockOfATextOfHalvesIsInIt() throws UnreadableArticleException {
    String text = "\ud83d\n\n\ude00\ude00 One.\n\nTwo \ud83d";
    Article article = READER.of(Origin.of("a", "a", "00"), text);
    assertEquals(
        List.of("\ud83d", "\ude00\ude00 One.", "Two \ud83d"),
        article.blocks().stream().map(Block::span).map(article::words).toList());
  }

  @Test
  void encodedHalvesAreDamagedBytesAndNothingElse() throws UnreadableArticleException {
    byte[] text = "The pier xxx is sold, said the clerk, and “nobody” knew “why”.".getBytes(UTF_8);
    text[9] = (byte) 0xed;
    text[10] = (byte) 0xa0;
    text[11] = (byte) 0xbd;
    String read = READER.read("a", text).getFirst().text();
    assertTrue(read.startsWith("The pier "), read);
    assertTrue(read.endsWith(" is sold, said the clerk, and “nobody” knew “why”."), read);
  }

  @Test
  void tenMegabytesOnOneLineGoAllTheWayThrough() throws IOException {
    String line = "“It is sold,” Ann Lee said. The pier had been closed. ".repeat(190_000);
    Path file = Files.writeString(folder.resolve("line.txt"), line);
    CommandRun run = CommandRun.of("extract", "--format", "jsonl", file.toString());
    assertEquals(0, run.code());
    assertEquals("", run.err());
    assertTrue(run.out().length() > 10_000_000, run.out().length() + "");
  }

  private static Why reason(Path path, IOException failure) {
    return UnreadableArticleException.of(path, failure).why();
  }

  private static Why why(Path path) {
    return assertThrows(UnreadableArticleException.class, () -> READER.read(path)).why();
  }

  private static Why why(byte[] bytes) {
    return assertThrows(UnreadableArticleException.class, () -> READER.read("a", bytes)).why();
  }
}
