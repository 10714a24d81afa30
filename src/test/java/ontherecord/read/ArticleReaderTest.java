package ontherecord.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

@Timeout(60)
class ArticleReaderTest {

  private static final ArticleReader READER = new ArticleReader();

  @TempDir private Path folder;

  @Test
  void readsAFileAsItIs() throws IOException, UnreadableArticleException {
    String text = "One.\r\n\r\nTwo.\rThree.\n";
    Article article = READER.read(Files.writeString(folder.resolve("a.b.txt"), text)).getFirst();
    assertEquals(text, article.text());
    assertEquals("a.b", article.origin().id());
    assertEquals("a.b.txt", article.origin().name());
    assertEquals(ArticleReader.sha256(text.getBytes(UTF_8)), article.origin().sha256());
  }

  @Test
  void leavesOutAByteOrderMarkAndHashesItWithTheFile()
      throws IOException, UnreadableArticleException {
    Article article = READER.read(Files.writeString(folder.resolve("a"), "\ufeffOne.")).getFirst();
    assertEquals("One.", article.text());
    assertEquals(ArticleReader.sha256("\ufeffOne.".getBytes(UTF_8)), article.origin().sha256());
  }

  @Test
  void tellsThePartsOfTheExampleApart() throws IOException, UnreadableArticleException {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      Article article = READER.read(files.findFirst().orElseThrow()).getFirst();
      List<Block.Kind> kinds = article.blocks().stream().map(Block::kind).toList();
      assertEquals(
          List.of(
              Block.Kind.HEADLINE,
              Block.Kind.DECK,
              Block.Kind.BYLINE,
              Block.Kind.CAPTION,
              Block.Kind.CAPTION,
              Block.Kind.CREDIT),
          kinds.subList(0, 6));
      assertEquals(Set.of(Block.Kind.PARAGRAPH), Set.copyOf(kinds.subList(6, kinds.size())));
      assertEquals("Elad Benari ,", article.words(article.blocks().get(2).span()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "\n\n", "\r\r", "\r\n\r\n", "\n\r\n", "\r\n\n"})
  void partsParagraphsAtEveryKindOfLineEnd(String end) throws UnreadableArticleException {
    String first = "The council sold the pier on Monday, and nobody wanted to say for how much.";
    String second = "It had been closed for four years, since a storm had taken half of it away.";
    Article article = READER.read("a", (first + end + second + end).getBytes(UTF_8)).getFirst();
    List<String> blocks = article.blocks().stream().map(Block::span).map(article::words).toList();
    assertEquals(List.of(first, second), blocks);
  }

  @Test
  void refusesWhatIsNotThere() {
    assertEquals(Why.MISSING, why(folder.resolve("missing.txt")));
    assertEquals(Why.MISSING, why(folder.resolve("missing").resolve("missing.txt")));
    assertEquals(Why.MISSING, why(folder.resolve("n".repeat(5000))));
  }

  @Test
  void refusesAFolder() {
    assertEquals(Why.FOLDER, why(folder));
    assertEquals(Why.FOLDER, why(Path.of("/")));
    assertEquals(Why.FOLDER, why(Path.of("")));
  }

  @Test
  void refusesAFileInAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "One.");
    assertEquals(Why.MISSING, why(file.resolve("b.txt")));
  }

  @Test
  void refusesALinkToItself() throws IOException {
    Path link = folder.resolve("link");
    Files.createSymbolicLink(link, link);
    assertEquals(Why.MISSING, why(link));
  }

  @Test
  void readsThroughALink() throws IOException, UnreadableArticleException {
    Path file = Files.writeString(folder.resolve("a.txt"), "One.");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
    assertEquals("One.", READER.read(link).getFirst().text());
  }

  @Test
  void refusesAFileThatMayNotBeRead() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "One.");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    Assumptions.assumeFalse(Files.isReadable(file), "this user may read everything");
    assertEquals(Why.NOT_PERMITTED, why(file));
  }

  @Test
  void refusesAPipeThatNobodyWritesTo() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe");
    Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
    Assumptions.assumeTrue(made.waitFor() == 0, "no mkfifo here");
    assertEquals(
        Why.NOT_A_FILE, assertTimeoutPreemptively(Duration.ofSeconds(10), () -> why(pipe)));
  }

  @Test
  void refusesADeviceWithoutEnd() {
    Path zeros = Path.of("/dev/zero");
    Assumptions.assumeTrue(Files.exists(zeros), "no such device here");
    assertEquals(
        Why.NOT_A_FILE, assertTimeoutPreemptively(Duration.ofSeconds(10), () -> why(zeros)));
  }

  @Test
  void refusesANameThatNoFileCanHave() {
    var failure = assertThrows(UnreadableArticleException.class, () -> READER.read("a\0b"));
    assertEquals(Why.BAD_NAME, failure.why());
  }

  @Test
  void tellsANameThatLostLettersFromOneThatLeadsNowhere() {
    assertEquals(Why.BAD_NAME, why(folder.resolve("caf\ufffd.txt")));
    assertEquals(Why.MISSING, why(folder.resolve("café.txt")));
  }

  @Test
  void takesNoNameForNoFile() {
    var failure = assertThrows(UnreadableArticleException.class, () -> READER.read(""));
    assertEquals(Why.MISSING, failure.why());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b.txt", " .txt", "-.txt", "né “x”.txt", "%s{0}.txt", "a\nb.txt"})
  void readsFilesWithOddNames(String name) throws IOException, UnreadableArticleException {
    Path file = Files.writeString(folder.resolve(name), "One.");
    assertEquals(name, READER.read(file.toString()).getFirst().origin().name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\r\n\t \f", "\ufeff", "\u00a0\u2003\u200b"})
  void refusesWhatHasNoText(String text) {
    assertEquals(Why.EMPTY, why(text.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u007fELF\u0002\u0001\u0001\0\0\0\0",
        "\u0089PNG\r\n\u001a\n",
        "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
        "ab\u0001\u0002\u0003\u0004\u0005cd"
      })
  void refusesWhatIsNoPlainText(String bytes) {
    assertEquals(Why.NOT_TEXT, why(bytes.getBytes(ISO_8859_1)));
  }

  @Test
  void readsAWebPageInAnyEncoding() throws UnreadableArticleException {
    String page = "<!DOCTYPE html><p>“One.”";
    for (byte[] bytes :
        List.of(
            page.getBytes(UTF_8),
            ("\ufeff" + page).getBytes(UTF_8),
            ("\ufeff" + page).getBytes(UTF_16LE))) {
      assertEquals("“One.”", READER.read("a", bytes).getFirst().text());
    }
  }

  @Test
  void readsAnArticleThatSpeaksOfSigns() throws UnreadableArticleException {
    String text = "<html> is where every page begins, said the clerk.";
    assertEquals("“" + text, READER.read("a", ("“" + text).getBytes(UTF_8)).getFirst().text());
  }

  @Test
  void readsATextWithAStrayControlCharacter() throws UnreadableArticleException {
    String text = "The council sold the pier\0 on Monday, and nobody wanted to say for how much.";
    assertEquals(text, READER.read("a", text.getBytes(UTF_8)).getFirst().text());
  }

  @Test
  void readsTextWithHalfASurrogatePair() throws UnreadableArticleException {
    String text = "The council \ud83d sold the pier \ude00 on Monday.";
    assertEquals(text, READER.of(Origin.of("a", "a", "00"), text).text());
  }

  @Test
  void refusesAHundredMegabytesWithoutReadingThem() throws IOException {
    Path file = folder.resolve("large.txt");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(100L << 20);
    }
    assertEquals(Why.TOO_LARGE, assertTimeoutPreemptively(Duration.ofSeconds(1), () -> why(file)));
  }

  @Test
  void readsOneLineOfTenMegabytes() throws UnreadableArticleException {
    byte[] line = "The pier is sold. ".repeat((10 << 20) / 18).strip().getBytes(UTF_8);
    Article article = READER.read("a", line).getFirst();
    assertEquals(1, article.blocks().size());
    assertEquals(line.length, article.text().length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "a\n", "\u201c", "By ", "(", "Photo: ", "a, ", "\u2014 "})
  void staysQuickOnWhatRepeatsWithoutEnd(String piece) {
    byte[] bytes = ("The pier.\n" + piece.repeat(300_000)).getBytes(UTF_8);
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> READER.read("a", bytes));
  }

  private static Why why(Path path) {
    return assertThrows(UnreadableArticleException.class, () -> READER.read(path)).why();
  }

  private static Why why(byte[] bytes) {
    return assertThrows(UnreadableArticleException.class, () -> READER.read("a", bytes)).why();
  }
}
