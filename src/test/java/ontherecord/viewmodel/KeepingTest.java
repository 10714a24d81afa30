package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.MarketArticle;
import ontherecord.store.SessionFile;
import org.junit.jupiter.api.Test;

class KeepingTest extends KeptWork {

  @Test
  void unsavedWorkComesBackAfterACrash() throws IOException {
    KeptWindow first = window();
    first.desk.open(GoldArticle.read());
    first.desk.open(MarketArticle.named("market"));
    assertFalse(first.keeping.behindProperty().get(), "nothing to lose");
    first.correct("Post");
    first.correct("Herald");
    assertTrue(first.keeping.behindProperty().get());
    first.keeping.keep();
    run();
    assertFalse(first.keeping.behindProperty().get());
    first.crash();

    KeptWindow second = window();
    Note offer = second.keeping.offerProperty().get().orElseThrow();
    assertTrue(
        offer.title().matches("2 articles with 2 corrections from \\d\\d:\\d\\d were not saved"),
        offer.title());
    second.keeping.bringBack();
    run();
    assertEquals(Optional.empty(), second.keeping.offerProperty().get());
    assertTrue(second.saving.unsavedProperty().get());
    assertEquals(2, second.desk.libraryProperty().get().articles().size());
    second.desk.turnBy(1);
    assertEquals(Optional.of("Herald"), second.publisher());
    second.desk.undo();
    assertEquals(Optional.of("Post"), second.publisher());
    assertEquals(1, kept(), "its own, in place of the one left");
    second.crash();
    assertTrue(window().keeping.offerProperty().get().isPresent());
  }

  @Test
  void workOnAFileGoesBackToIt() throws Exception {
    Path file = folder.resolve("news.otr");
    KeptWindow first = window();
    first.desk.open(MarketArticle.named("market"));
    first.saving.saveAs(file);
    run();
    first.correct("Post");
    first.keeping.close(() -> {});
    run();
    first.keeping.end();
    run();

    KeptWindow second = window();
    second.keeping.bringBack();
    run();
    assertEquals(Optional.of(file.toAbsolutePath()), second.saving.fileProperty().get());
    second.saving.save();
    run();
    assertEquals(
        1,
        SessionFile.read(file)
            .session()
            .articles()
            .getFirst()
            .history()
            .now()
            .corrections()
            .size());
    assertEquals(0, kept());
  }

  @Test
  void aFileThatWasSavedSinceIsNotWrittenOver() throws Exception {
    Path file = folder.resolve("news.otr");
    KeptWindow first = savedAndMore(file);
    first.keeping.end();
    run();
    Files.setLastModifiedTime(
        file, java.nio.file.attribute.FileTime.from(java.time.Instant.now().plusSeconds(60)));

    KeptWindow second = window();
    second.keeping.bringBack();
    run();
    assertEquals(Optional.empty(), second.saving.fileProperty().get());
    assertTrue(second.saving.noteProperty().get().isPresent());
    assertEquals(Optional.of("Post"), second.publisher());
  }

  @Test
  void whatIsSavedOrDiscardedIsNotOffered() throws IOException {
    KeptWindow first = window();
    first.desk.open(MarketArticle.named("market"));
    first.correct("Post");
    first.keeping.keep();
    run();
    assertEquals(1, kept());
    first.saving.saveAs(folder.resolve("news.otr"));
    run();
    assertEquals(0, kept());
    first.correct("Herald");
    first.keeping.keep();
    run();
    first.crash();
    KeptWindow second = window();
    second.keeping.discard();
    run();
    assertEquals(0, kept());
    assertEquals(Optional.empty(), second.keeping.offerProperty().get());
  }

  @Test
  void whatIsPutOffIsOfferedAgain() {
    KeptWindow first = window();
    first.desk.open(MarketArticle.named("market"));
    first.correct("Post");
    first.keeping.keep();
    run();
    first.crash();
    KeptWindow second = window();
    second.keeping.later();
    run();
    assertEquals(Optional.empty(), second.keeping.offerProperty().get());
    assertTrue(window().keeping.offerProperty().get().isPresent());
  }

  @Test
  void closingSaysNothingButWhereWorkWouldBeLost() throws IOException {
    int[] closed = {0};
    Path file = Files.writeString(folder.resolve("file"), "");
    KeptWindow window = new KeptWindow(file.resolve("unsaved"), later);
    window.desk.open(MarketArticle.named("market"));
    window.keeping.close(() -> closed[0]++);
    run();
    assertEquals(1, closed[0]);
    window.correct("Post");
    window.keeping.close(() -> closed[0]++);
    run();
    assertEquals(1, closed[0]);
    Note note = window.saving.noteProperty().get().orElseThrow();
    assertEquals(Note.Kind.LOST, note.kind());
    assertEquals("Your corrections would be lost", note.title());
    window.saving.saveAs(folder.resolve("news.otr"));
    run();
    window.keeping.close(() -> closed[0]++);
    run();
    assertEquals(2, closed[0]);
  }
}
