package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import ontherecord.edit.Correction;
import ontherecord.edit.History;
import ontherecord.fixtures.Found;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.MarketArticle;
import ontherecord.store.Session;
import ontherecord.store.SessionException;
import ontherecord.store.SessionFile;
import ontherecord.text.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingTest {

  @TempDir private Path folder;

  private final Desk desk = new Desk();
  private final RecentFiles recent = new RecentFiles(List.of());
  private final Deque<Runnable> later = new ArrayDeque<>();
  private final Saving saving =
      new Saving(desk, new BackgroundWork(later::add, Runnable::run), recent);

  @Test
  void savesAllThatIsOpenWithWhatWasPutRight() throws SessionException {
    desk.open(GoldArticle.read());
    desk.open(MarketArticle.named("market"));
    correct("Post");
    assertTrue(saving.unsavedProperty().get());
    saving.saveAs(file());
    work();
    assertFalse(saving.unsavedProperty().get());
    assertEquals(Optional.of(file()), saving.fileProperty().get());
    assertEquals(Optional.of("Saved news.otr"), saving.newsProperty().get());
    assertEquals(List.of(file()), recent.files());
    List<Session.Kept> articles = SessionFile.read(file()).session().articles();
    assertEquals(2, articles.size());
    assertEquals(desk.history().orElseThrow().now().corrections(), corrections(articles.get(1)));
  }

  @Test
  void whatIsDoneWhileItSavesIsNotSavedYet() throws SessionException {
    desk.open(MarketArticle.named("market"));
    correct("Post");
    saving.saveAs(file());
    correct("Herald");
    work();
    assertTrue(saving.unsavedProperty().get());
    assertEquals(1, corrections(read().getFirst()).size());
    saving.save();
    work();
    assertFalse(saving.unsavedProperty().get());
    assertEquals(2, corrections(read().getFirst()).size());
    desk.undo();
    assertTrue(saving.unsavedProperty().get());
    desk.redo();
    assertFalse(saving.unsavedProperty().get());
  }

  @Test
  void anArticleThatIsClosedStaysInTheSessionWhereItWasPutRight() throws SessionException {
    desk.open(GoldArticle.read());
    desk.open(MarketArticle.named("market"));
    correct("Post");
    desk.closeAll();
    assertTrue(saving.unsavedProperty().get());
    saving.saveAs(file());
    work();
    assertFalse(saving.unsavedProperty().get());
    assertEquals(1, corrections(read().getFirst()).size());
    assertEquals(1, read().size());
  }

  @Test
  void aFolderThatMayNotBeWrittenIsSaidAndTheWorkStays() throws Exception {
    Path readOnly = Files.createDirectory(folder.resolve("read-only"));
    assertTrue(readOnly.toFile().setWritable(false) || !Files.isWritable(readOnly));
    // the superuser may write everywhere but there
    Path there = Files.isWritable(readOnly) ? Path.of("/sys") : readOnly;
    assumeTrue(Files.isDirectory(there));
    desk.open(MarketArticle.named("market"));
    correct("Post");
    saving.saveAs(there.resolve("news.otr"));
    work();
    Note note = saving.noteProperty().get().orElseThrow();
    assertEquals("news.otr could not be saved", note.title());
    assertTrue(note.text().startsWith("You are not permitted to write here."), note.text());
    assertTrue(saving.unsavedProperty().get());
    assertEquals(Optional.empty(), saving.fileProperty().get());
    assertEquals(1, desk.history().orElseThrow().now().corrections().size());
    saving.saveAs(file());
    work();
    assertEquals(Optional.empty(), saving.noteProperty().get());
    assertFalse(saving.unsavedProperty().get());
  }

  @Test
  void aFileThatAnotherWindowHasIsNotWrittenAndTheOneBeforeIsKept() throws Exception {
    desk.open(MarketArticle.named("market"));
    saving.saveAs(file());
    work();
    Path other = folder.resolve("other.otr");
    try (SessionFile held = SessionFile.hold(other)) {
      held.write(Session.of(List.of()));
      saving.saveAs(other);
      work();
      Note note = saving.noteProperty().get().orElseThrow();
      assertTrue(note.text().startsWith("Another window has this file open."), note.text());
    }
    assertEquals(List.of(), SessionFile.read(other).session().articles());
    assertEquals(Optional.of(file()), saving.fileProperty().get());
    saving.save();
    work();
    assertEquals(Optional.of("Saved news.otr"), saving.newsProperty().get());
    assertEquals(Optional.empty(), saving.noteProperty().get());
  }

  @Test
  void aNameWithoutItsEndingGetsItAndReplacesNothingTheReaderWasNotAskedAbout() throws Exception {
    desk.open(MarketArticle.named("market"));
    saving.saveAs(folder.resolve("news"));
    work();
    assertEquals(Optional.of(file()), saving.fileProperty().get());
    Path there = Files.writeString(folder.resolve("there.otr"), "notes");
    saving.saveAs(folder.resolve("there"));
    work();
    assertEquals("notes", Files.readString(there));
    assertEquals("there.otr is there already", saving.noteProperty().get().orElseThrow().title());
  }

  @Test
  void proposesTheNameOfTheArticle() {
    assertEquals("Session.otr", saving.proposal().name());
    desk.open(MarketArticle.named("market"));
    assertEquals("market.otr", saving.proposal().name());
    desk.open(MarketArticle.named("another"));
    assertEquals("Session.otr", saving.proposal().name());
  }

  @Test
  void proposesTheFolderOfTheArticleThatWasOpenedLast() throws Exception {
    desk.open(MarketArticle.named("market"));
    assertEquals(Optional.empty(), saving.proposal().folder());
    for (String name : List.of("first", "last")) {
      Path there = Files.createDirectory(folder.resolve(name));
      desk.open(Found.inFile(Files.writeString(there.resolve(name + ".txt"), "It rains.")));
      assertEquals(Optional.of(there), saving.proposal().folder());
    }
    saving.saveAs(file());
    work();
    assertEquals(Optional.of(folder), saving.proposal().folder());
  }

  private Path file() {
    return folder.resolve("news.otr");
  }

  private List<Session.Kept> read() throws SessionException {
    return SessionFile.read(file()).session().articles();
  }

  private static List<Correction> corrections(Session.Kept kept) {
    History history = kept.history();
    return history.now().corrections();
  }

  private void correct(String publisher) {
    desk.correct(new Correction.FillOrigin(Fact.Kind.PUBLISHER, publisher));
  }

  private void work() {
    while (!later.isEmpty()) {
      later.remove().run();
    }
  }
}
