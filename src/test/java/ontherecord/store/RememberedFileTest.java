package ontherecord.store;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ontherecord.store.Remembered.Bounds;
import ontherecord.store.Remembered.Cited;
import ontherecord.store.Remembered.Frame;
import ontherecord.store.Remembered.Look;
import ontherecord.store.Remembered.Shares;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class RememberedFileTest {

  private static final Bounds SCREEN = new Bounds(0, 0, 1280, 800);

  @TempDir private Path folder;

  @Test
  void bringsBackWhatWasWritten() {
    Remembered all =
        Remembered.NOTHING
            .with(new Look("DARK", 1.5))
            .with(new Frame(Optional.of(new Bounds(10, 20, 900, 600)), true))
            .with(new Shares(200, 300, 0.4))
            .withRecent(List.of(folder.resolve("pier.txt"), folder.resolve("market.txt")))
            .withFolder(Optional.of(folder))
            .with(new Cited(" {words}\n“{title}” \\[=:#", "/styles/journal’s own.csl"));
    RememberedFile file = new RememberedFile(folder.resolve("new").resolve("window.properties"));
    file.write(all);
    assertEquals(all, file.read());
  }

  @Test
  void remembersNothingWhereThereIsNoFile() {
    assertEquals(Remembered.NOTHING, new RememberedFile(folder.resolve("none")).read());
  }

  @Test
  void takesUsualValuesForThoseItCannotRead() throws IOException {
    Path file = folder.resolve("window.properties");
    Files.writeString(file, "zoom=wide\nwidth=NaN\nheight=1e99\nquotations.share=7\nlater=1\n");
    assertEquals(
        Remembered.NOTHING.with(new Shares(252, 296, 0.9)), new RememberedFile(file).read());
  }

  @Test
  void remembersNothingOfABrokenFile() throws IOException {
    Path file = folder.resolve("window.properties");
    Files.write(file, new byte[] {'z', '=', '\\', 'u', 'x', (byte) 0xff});
    assertEquals(Remembered.NOTHING, new RememberedFile(file).read());
  }

  @Test
  void saysNothingWhereItCannotWrite() throws IOException {
    Path occupied = Files.writeString(folder.resolve("file"), "here");
    new RememberedFile(occupied.resolve("window.properties")).write(Remembered.NOTHING);
    assertEquals("here", Files.readString(occupied));
  }

  @Test
  void tellsAWindowThatCanBeReachedFromOneThatCannot() {
    assertTrue(new Bounds(1000, 600, 900, 600).isReachableOn(SCREEN));
    assertFalse(new Bounds(1270, 0, 900, 600).isReachableOn(SCREEN));
    assertFalse(new Bounds(0, -300, 900, 600).isReachableOn(SCREEN));
    assertFalse(new Bounds(-5000, 0, 900, 600).isReachableOn(SCREEN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          zoom=NaN              | 1
          zoom=Infinity         | 1
          zoom=-1e999           | 1
          zoom=                 | 1
          zoom=1.5.5            | 1
          zoom=0x10             | 1
          zoom=٣                | 1
          zoom=true             | 1
          zoom                  | 1
          zoom=1.5\\u0000        | 1.5
          zoom=-3               | -3
          zoom = 1.25           | 1.25
          """)
  void takesAZoomThatIsANumber(String line, double zoom) throws IOException {
    assertEquals(zoom, read(line).look().zoom());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-252", "NaN", "1e9", "wide", "", "-0.0", "1e-999"})
  void takesTheUsualWidthForOneThatNothingCanHave(String width) throws IOException {
    Remembered read = read("speakers.width=" + width + "\nsources.width=" + width);
    assertEquals(252, read.shares().speakers());
    assertEquals(296, read.shares().sources());
  }

  @ParameterizedTest
  @CsvSource({"NaN, 0.5", "-1, 0.1", "0, 0.1", "1, 0.9", "1e99, 0.5", "half, 0.5", "0.25, 0.25"})
  void keepsRoomForBothPanes(String share, double kept) throws IOException {
    assertEquals(kept, read("quotations.share=" + share).shares().quotations());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "width=0\nheight=600",
        "width=900",
        "height=600",
        "width=-900\nheight=600",
        "width=NaN\nheight=600",
        "width=900\nheight=Infinity",
        "width=900\nheight=1000000"
      })
  void forgetsAWindowOfNoSize(String lines) throws IOException {
    assertEquals(Optional.empty(), read(lines).frame().bounds());
  }

  @Test
  void keepsAWindowOnAScreenToTheLeft() throws IOException {
    assertEquals(
        Optional.of(new Bounds(-900, 0, 900, 600)),
        read("x=-900\ny=NaN\nwidth=900\nheight=600").frame().bounds());
  }

  @Test
  void passesOverNamesThatNoFileCanHave() throws IOException {
    Remembered read = read("recent.0=a.txt\nrecent.1=b\\u0000\nrecent.2=c.txt\nrecent.9=far.txt");
    assertEquals(List.of(Path.of("a.txt"), Path.of("c.txt")), read.recent());
  }

  @Test
  void remembersNothingOfAFileThatIsTooLargeToBeOurs() throws IOException {
    Path file = folder.resolve("window.properties");
    Files.writeString(file, "zoom=2\n" + "# padding\n".repeat(200_000));
    assertEquals(Remembered.NOTHING, new RememberedFile(file).read());
  }

  @Test
  void readsWhatManyFilesLeaveInAFileOfUsualSize() {
    RememberedFile file = new RememberedFile(folder.resolve("window.properties"));
    List<Path> many =
        IntStream.range(0, 10).mapToObj(i -> Path.of("/" + "long é 🙂/".repeat(300) + i)).toList();
    file.write(Remembered.NOTHING.withRecent(many));
    assertEquals(many, file.read().recent());
  }

  @Test
  void remembersNothingOfAFolderAPipeOrADevice() throws IOException, InterruptedException {
    assertEquals(Remembered.NOTHING, new RememberedFile(folder).read());
    Path zero = Path.of("/dev/zero");
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertEquals(Remembered.NOTHING, new RememberedFile(zero).read()));
    Path pipe = folder.resolve("pipe");
    Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
    Assumptions.assumeTrue(made.waitFor() == 0, "no mkfifo here");
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertEquals(Remembered.NOTHING, new RememberedFile(pipe).read()));
  }

  @Test
  void writesAgainAfterItsFolderHasVanished() throws IOException {
    Path home = folder.resolve("on-the-record");
    RememberedFile file = new RememberedFile(home.resolve("window.properties"));
    file.write(Remembered.NOTHING.with(new Look("DARK", 1)));
    Files.delete(home.resolve("window.properties"));
    Files.delete(home);
    assertEquals(Remembered.NOTHING, file.read());
    file.write(Remembered.NOTHING.with(new Look("LIGHT", 1)));
    assertEquals("LIGHT", file.read().look().theme());
  }

  @Test
  void leavesNothingBehindWhereItCannotReplaceTheFile() throws IOException {
    Path occupied = folder.resolve("window.properties");
    Files.createDirectories(occupied.resolve("in the way"));
    new RememberedFile(occupied).write(Remembered.NOTHING);
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(occupied), files.toList());
    }
  }

  @Test
  void saysNothingWhereItMayNotWrite() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-x------"));
    Assumptions.assumeFalse(Files.isWritable(closed), "this user may write everywhere");
    new RememberedFile(closed.resolve("window.properties")).write(Remembered.NOTHING);
    assertFalse(Files.exists(closed.resolve("window.properties")));
  }

  @Test
  void leavesNothingOfAnEarlierFileInTheNewOne() throws IOException {
    RememberedFile file = new RememberedFile(folder.resolve("window.properties"));
    file.write(Remembered.NOTHING.withRecent(List.of(Path.of("a"), Path.of("b"))));
    file.write(Remembered.NOTHING.withRecent(List.of(Path.of("c"))));
    assertEquals(List.of(Path.of("c")), file.read().recent());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void livesWhereTheEnvironmentSaysUnlessThatIsNoWholePath() {
    Assumptions.assumeTrue(System.getProperty("os.name").equals("Linux"), "elsewhere it is fixed");
    Map<String, String> environment = new HashMap<>();
    environment.put("XDG_CONFIG_HOME", folder.toString());
    RememberedFile.ofUser(environment::get).write(Remembered.NOTHING);
    assertTrue(Files.isRegularFile(folder.resolve("on-the-record/window.properties")));
    for (String broken : List.of("", " ", "relative/path", "a\0b")) {
      environment.put("XDG_CONFIG_HOME", broken);
      assertDoesNotThrow(() -> RememberedFile.ofUser(environment::get));
    }
    assertDoesNotThrow(() -> RememberedFile.ofUser(_ -> null));
  }

  private Remembered read(String lines) throws IOException {
    Path file = Files.writeString(folder.resolve("window.properties"), lines + "\n");
    return new RememberedFile(file).read();
  }
}
