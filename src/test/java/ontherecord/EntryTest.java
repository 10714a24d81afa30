package ontherecord;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ontherecord.cli.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryTest {

  private static final Map<String, String> DESKTOP = Map.of("DISPLAY", ":0");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<List<String>> opened = new ArrayList<>();

  @TempDir private Path folder;

  @Test
  void opensTheWindowWithTheFilesNamed() {
    assertEquals(0, entry(DESKTOP, true).start(List.of("a.txt", "b.txt")));
    assertEquals(List.of(List.of("a.txt", "b.txt")), opened);
  }

  @Test
  void opensTheWindowWithoutFiles() {
    assertEquals(0, entry(DESKTOP, true).start(List.of()));
    assertEquals(List.of(List.of()), opened);
  }

  @Test
  void opensFilesWhoseNamesLookLikeOptions() {
    assertEquals(0, entry(DESKTOP, true).start(List.of("--", "--odd.txt")));
    assertEquals(List.of(List.of("--odd.txt")), opened);
  }

  @Test
  void runsACommandWithoutTheWindow() throws IOException {
    assertEquals(0, entry(DESKTOP, true).start(List.of("extract", article())));
    assertEquals(List.of(), opened);
    assertTrue(out.toString(UTF_8).contains("\"doc_id\": \"pier\""));
  }

  @Test
  void refusesWhatIsNeitherCommandNorFile() {
    assertEquals(2, entry(DESKTOP, true).start(List.of("extrakt")));
    assertEquals(2, entry(DESKTOP, true).start(List.of("--window")));
    assertEquals(List.of(), opened);
    assertEquals("", out.toString(UTF_8));
    assertEquals(
        """
        extrakt is neither a command nor a file here. --help says what there is.
        There is no option --window.
        Try on-the-record --help.
        """,
        err.toString(UTF_8));
  }

  @Test
  void printsTheArticleAsTextWhereThereIsNoDisplay() throws IOException {
    assertEquals(0, entry(Map.of(), true).start(List.of(article())));
    assertEquals(List.of(), opened);
    assertEquals(
        "There is no display to open a window on: start this in a desktop session, or set DISPLAY."
            + " Here is the article as text.\n",
        err.toString(UTF_8));
    assertTrue(out.toString(UTF_8).startsWith("pier.txt\n"), out.toString(UTF_8));
  }

  @Test
  void printsTheExampleWhereNothingIsNamed() {
    assertEquals(0, entry(Map.of(), true).start(List.of()));
    assertTrue(out.toString(UTF_8).contains("every word verbatim from"), out.toString(UTF_8));
  }

  @Test
  void saysThatGtkIsMissing() throws IOException {
    assertEquals(0, entry(DESKTOP, false).start(List.of(article())));
    assertTrue(err.toString(UTF_8).startsWith("A window needs GTK 3: install it"));
    assertEquals(1, err.toString(UTF_8).lines().count());
  }

  @Test
  void saysThatBothAreMissing() throws IOException {
    assertEquals(0, entry(Map.of("DISPLAY", ""), false).start(List.of(article())));
    assertTrue(err.toString(UTF_8).startsWith("A window needs a display"));
    assertEquals(1, err.toString(UTF_8).lines().count());
  }

  @Test
  void asksNothingOfOtherSystems() {
    Entry entry = new Entry(terminal(), new Display("Mac OS X", _ -> "", _ -> false), opened::add);
    assertEquals(0, entry.start(List.of()));
    assertEquals(List.of(List.of()), opened);
  }

  @Test
  void printsTheArticleAsTextWhereTheDisplayCannotBeReached() throws IOException {
    Entry entry = failing(new UnsupportedOperationException("Unable to open DISPLAY"), DESKTOP);
    assertEquals(0, entry.start(List.of(article())));
    assertTrue(err.toString(UTF_8).startsWith("The display “:0” cannot be reached"));
    assertEquals(1, err.toString(UTF_8).lines().count());
    assertTrue(out.toString(UTF_8).startsWith("pier.txt\n"), out.toString(UTF_8));
  }

  @Test
  void printsTheArticleAsTextWhateverKeepsTheWindowFromOpening() throws IOException {
    Entry entry = failing(new IllegalStateException("no fonts"), DESKTOP);
    assertEquals(0, entry.start(List.of(article())));
    assertEquals(
        "The window could not be opened on this computer. Here is the article as text.\n",
        err.toString(UTF_8));
  }

  @Test
  void saysWhichOfSeveralCannotBeReadAsText() throws IOException {
    assertEquals(1, entry(Map.of(), true).start(List.of("missing.txt", article())));
    assertTrue(err.toString(UTF_8).contains("missing.txt: There is no such file."));
    assertTrue(out.toString(UTF_8).startsWith("pier.txt\n"), out.toString(UTF_8));
  }

  private Entry entry(Map<String, String> environment, boolean gtk) {
    Display display = new Display("Linux", name -> environment.getOrDefault(name, ""), _ -> gtk);
    return new Entry(terminal(), display, opened::add);
  }

  private Entry failing(RuntimeException failure, Map<String, String> environment) {
    Display display = new Display("Linux", name -> environment.getOrDefault(name, ""), _ -> true);
    return new Entry(
        terminal(),
        display,
        _ -> {
          throw failure;
        });
  }

  private Terminal terminal() {
    return Terminal.unseen(
        new ByteArrayInputStream(new byte[0]), out, new PrintStream(err, true, UTF_8));
  }

  private String article() throws IOException {
    return Files.writeString(folder.resolve("pier.txt"), "The pier is sold.").toString();
  }
}
