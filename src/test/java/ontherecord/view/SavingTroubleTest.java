package ontherecord.view;

import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SHORTCUT;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import ontherecord.edit.Correction;
import ontherecord.fixtures.MarketArticle;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.store.SessionFile;
import ontherecord.text.Fact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What the window says where a file cannot be written; the work is never lost.
class SavingTroubleTest {

  private static final int SMALL_DISK = 1 << 20;

  @TempDir private Path folder;

  private OpenWindow open;
  private Hands hands;
  private Path chosen;

  @BeforeEach
  void show() throws TimeoutException {
    chosen = folder.resolve("news.otr");
    open =
        OnScreen.show(() ->
            new OpenWindow(
                Runnable::run, (_, _) -> List.of(chosen), folder.resolve("pages"), 1280, 800));
    hands = new Hands(open).open(MarketArticle.named("market"));
    hands.act(() -> open.desk.correct(new Correction.FillOrigin(Fact.Kind.PUBLISHER, "Post")));
  }

  @AfterEach
  void hide() {
    OnScreen.hide(open);
  }

  @Test
  void aFolderThatMayNotBeWritten() {
    // nobody may write there, not even the superuser
    chosen = Path.of("/sys").resolve("news.otr");
    assumeTrue(Files.isDirectory(Path.of("/sys")));
    hands.press(SHORTCUT, S);
    assertNotSaved("You are not permitted to write here.");
    chosen = folder.resolve("news.otr");
    hands.click("#saving-as");
    assertSaved();
  }

  @Test
  void aFileThatAnotherWindowHas() throws Exception {
    try (SessionFile held = SessionFile.hold(chosen)) {
      assertEquals("news.otr", held.path().getFileName().toString());
      hands.press(SHORTCUT, S);
      assertNotSaved("Another window has this file open.");
    }
    hands.press(SHORTCUT, S);
    assertSaved();
  }

  @Test
  void aFileThatIsGoneIsWrittenAnewAndAFolderThatIsGoneIsSaid() throws Exception {
    hands.press(SHORTCUT, S);
    Files.delete(chosen);
    correct("Herald");
    hands.press(SHORTCUT, S);
    assertTrue(Files.exists(chosen));
    Path gone = Files.createDirectory(folder.resolve("gone"));
    chosen = gone.resolve("other.otr");
    hands.press(SHORTCUT, SHIFT, S);
    for (Path each : files(gone)) {
      Files.delete(each);
    }
    Files.delete(gone);
    correct("Times");
    hands.press(SHORTCUT, S);
    assertNotSaved("Its folder is not there.");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aDiskThatIsFull() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    String size = "size=" + SMALL_DISK;
    assumeTrue(
        runs("mount", "-t", "tmpfs", "-o", size, "tmpfs", disk.toString()),
        "only the superuser can make a disk so small");
    try {
      chosen = disk.resolve("news.otr");
      hands.press(SHORTCUT, S);
      assertSaved();
      byte[] saved = Files.readAllBytes(chosen);
      Files.write(disk.resolve("filler"), new byte[SMALL_DISK / 2]);
      correct("a".repeat(SMALL_DISK / 2));
      hands.press(SHORTCUT, S);
      assertNotSaved("The disk is full.");
      assertArrayEquals(saved, Files.readAllBytes(chosen));
      Files.delete(disk.resolve("filler"));
      hands.press(SHORTCUT, S);
      assertSaved();
    } finally {
      assertTrue(runs("umount", "-l", disk.toString()));
    }
  }

  private static boolean runs(String... command) throws Exception {
    return new ProcessBuilder(command).start().waitFor() == 0;
  }

  @Test
  void workThatCannotBeKeptAside() throws Exception {
    // where the folder for it would be
    Files.writeString(folder.resolve("unsaved"), "in the way");
    hands.act(open.keeping::keep);
    assertTrue(hands.sees("Unsaved work cannot be kept"));
    assertTrue(open.saving.unsavedProperty().get());
    hands.press(SHORTCUT, S);
    assertSaved();
  }

  private void correct(String publisher) {
    hands.act(() -> open.desk.correct(new Correction.FillOrigin(Fact.Kind.PUBLISHER, publisher)));
  }

  private void assertNotSaved(String why) {
    assertTrue(hands.sees("#saving-note"));
    String said = hands.text("#saving-note .banner-text");
    assertTrue(said.startsWith(why), said);
    assertTrue(open.saving.unsavedProperty().get());
    assertFalse(open.desk.history().orElseThrow().now().corrections().isEmpty());
  }

  private void assertSaved() {
    assertFalse(hands.sees("#saving-note"));
    assertFalse(open.saving.unsavedProperty().get());
    assertTrue(Files.exists(chosen));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
