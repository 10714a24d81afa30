package ontherecord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class UnsavedTest {

  private static final Session SESSION = SavingLoop.session(7).unsaved("/news/pier.otr");

  @TempDir private Path folder;

  @Test
  void workOfAWindowThatEndedIsOfferedBack() throws Exception {
    try (Unsaved crashed = new Unsaved(folder)) {
      crashed.keep(SavingLoop.session(6));
      crashed.keep(SESSION);
    }
    Unsaved.Left left = new Unsaved(folder).left().getFirst();
    assertEquals(7, SavingLoop.number(left.opened().session()));
    assertEquals(Optional.of("/news/pier.otr"), left.opened().session().file());
    new Unsaved(folder).forget(left);
    assertEquals(List.of(), new Unsaved(folder).left());
    assertEquals(0, count());
  }

  @Test
  void workOfAnOpenWindowIsNotOffered() throws Exception {
    try (Unsaved open = new Unsaved(folder)) {
      open.keep(SESSION);
      assertEquals(List.of(), new Unsaved(folder).left());
      open.keep(SESSION);
    }
  }

  @Test
  void whatIsSavedOrNotWantedIsGone() throws Exception {
    try (Unsaved unsaved = new Unsaved(folder)) {
      unsaved.keep(SESSION);
      unsaved.discard();
      assertEquals(0, count());
      unsaved.keep(SESSION);
    }
    assertEquals(1, new Unsaved(folder).left().size());
  }

  @Test
  void whatIsOfNoUseIsPassedOver() throws Exception {
    Files.writeString(folder.resolve("a.otr"), "“It rains,” Ann Lee said.");
    Files.writeString(folder.resolve("b.otr"), "{\"format\":\"on-the-record session\"}");
    assertEquals(List.of(), new Unsaved(folder).left());
    assertEquals(List.of(), new Unsaved(folder.resolve("none")).left());
  }

  @Test
  void aFolderThatCannotBeMadeIsSaid() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    try (Unsaved unsaved = new Unsaved(file.resolve("unsaved"))) {
      assertTrue(
          !assertThrows(SessionException.class, () -> unsaved.keep(SESSION)).reason().isEmpty());
    }
  }

  @Test
  void standsInTheUsersOwnFolder() throws Exception {
    Map<String, String> environment =
        Map.of("XDG_DATA_HOME", folder.toString(), "LOCALAPPDATA", folder.toString());
    try (Unsaved unsaved = Unsaved.ofUser(environment::get)) {
      unsaved.keep(SESSION);
      unsaved.discard();
    }
    assertTrue(
        Files.exists(folder.resolve("on-the-record").resolve("unsaved"))
            || System.getProperty("os.name", "").startsWith("Mac"));
  }

  private long count() throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }
}
