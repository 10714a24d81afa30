package ontherecord.read;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearFileTest {

  @TempDir private Path folder;

  @Test
  void aPlainFileAndOneThatIsNotThereAreNear() throws IOException {
    assertTrue(NearFile.isNear(Files.writeString(folder.resolve("a.txt"), "a")));
    assertTrue(NearFile.isNear(folder.resolve("gone.txt")));
  }

  @Test
  void aFolderAndALinkAreNot() throws IOException {
    assertFalse(NearFile.isNear(folder));
    Path file = Files.writeString(folder.resolve("a.txt"), "a");
    assertFalse(NearFile.isNear(Files.createSymbolicLink(folder.resolve("link.txt"), file)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/dev/zero",
        "/proc/self/environ",
        "/sys/kernel/notes",
        "/run/user/0/gvfs/x",
        "/net/elsewhere/x.txt",
        "/tmp/../dev/zero",
        "a.txt"
      })
  @DisabledOnOs(OS.WINDOWS)
  void whatTheSystemMakesUpAndOtherComputersAreNot(String name) {
    assertFalse(NearFile.isNear(Path.of(name)));
  }

  @Test
  void aNameOfAnotherComputerIsNotTouched() {
    assertTrue(NearFile.isElsewhere(Path.of("\\\\elsewhere\\share\\x.txt")));
  }
}
