package ontherecord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ontherecord.store.Remembered.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedFileTest {

  private static final Bounds SCREEN = new Bounds(0, 0, 1280, 800);

  @TempDir private Path folder;

  @Test
  void bringsBackWhatWasWritten() {
    Remembered all =
        Remembered.NOTHING
            .withAppearance("DARK", 1.5)
            .withWindow(Optional.of(new Bounds(10, 20, 900, 600)), true)
            .withPanes(200, 300, 0.4)
            .withRecent(List.of(folder.resolve("pier.txt"), folder.resolve("market.txt")));
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
    assertEquals(Remembered.NOTHING.withPanes(252, 296, 0.9), new RememberedFile(file).read());
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
}
