package ontherecord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import ontherecord.store.SessionException.Why;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionExceptionTest {

  @TempDir private Path folder;

  @Test
  void aFolderThatMayNotBeWrittenIsSaid() throws Exception {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Path file = Files.writeString(closed.resolve("a.otr"), "old");
    Assumptions.assumeTrue(Files.getFileStore(closed).supportsFileAttributeView("posix"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    Assumptions.assumeFalse(Files.isWritable(closed), "this user may write anywhere");
    assertEquals(
        Why.NOT_PERMITTED,
        assertThrows(SessionException.class, () -> SessionFile.hold(file)).why());
    assertEquals("old", Files.readString(file));
  }

  @Test
  void everyReasonHasItsWords() {
    for (Why why : Why.values()) {
      String reason = new SessionException(folder, why).reason();
      assertTrue(reason.endsWith(".") && !reason.contains("{"), reason);
    }
  }
}
