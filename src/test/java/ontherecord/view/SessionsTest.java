package ontherecord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import ontherecord.edit.Correction;
import ontherecord.fixtures.MarketArticle;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.store.SessionFile;
import ontherecord.store.Unsaved;
import ontherecord.text.Fact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class SessionsTest {

  @TempDir private Path folder;

  private OpenWindow open;
  private Hands hands;

  @BeforeEach
  void show() throws TimeoutException {
    open = window();
    hands = new Hands(open);
  }

  @AfterEach
  void hide() {
    OnScreen.hide(open);
  }

  @Test
  void unsavedWorkIsKeptByItselfAndOfferedToTheNextWindow() throws TimeoutException {
    hands.open(MarketArticle.named("market"));
    correct("Post");
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> kept() == 1);
    hands.act(open.keeping::end);
    OnScreen.hide(open);
    show();
    hands.act(open.keeping::look);
    assertTrue(hands.sees("Bring them back"));
    hands.click("#keeping-back");
    assertFalse(hands.sees("#kept-note"));
    assertEquals(
        Optional.of("Post"), open.desk.place().orElseThrow().open().article().origin().publisher());
    assertTrue(open.saving.unsavedProperty().get());
  }

  @Test
  void whatIsDiscardedIsPutAsideAndCanBeOfferedAgain() throws Exception {
    hands.open(MarketArticle.named("market"));
    correct("Post");
    hands.act(open.keeping::keep).act(open.keeping::end);
    OnScreen.hide(open);
    show();
    hands.act(open.keeping::look).click("#keeping-discard");
    assertFalse(hands.sees("#kept-note"));
    assertEquals(0, kept());
    assertEquals(List.of(), new Unsaved(folder.resolve("unsaved")).left());
    assertTrue(hands.sees("The unsaved work was put away"));
    hands.click("#keeping-undo");
    assertFalse(hands.sees("#saving-note"));
    hands.click("#keeping-back");
    assertEquals(
        Optional.of("Post"), open.desk.place().orElseThrow().open().article().origin().publisher());
    assertEquals(1, kept(), "in this window's own file");
    try (Stream<Path> aside = Files.list(folder.resolve("unsaved/discarded"))) {
      assertEquals(0, aside.filter(it -> it.toString().endsWith(SessionFile.ENDING)).count());
    }
  }

  @Test
  void correctionsWithoutAPlaceAreListedAndTakenOffOneByOne() {
    hands.act(() -> Sessions.misfits(open));
    assertTrue(hands.sees("2 corrections have no place in this article any more"));
    hands.click("#misfits-show");
    assertTrue(hands.sees("“It’s time,”"));
    hands.click(hands.nodes(".misfit-done").getFirst());
    assertEquals(1, hands.count(".misfit-done"));
    hands.click(".misfit-done");
    assertFalse(hands.sees("#misfits"));
    assertFalse(hands.sees("#misfits-note"));
  }

  @Test
  void aSessionThatAnotherWindowHasIsTold() throws Exception {
    Path file = folder.resolve("news.otr");
    hands.open(MarketArticle.named("market")).act(() -> open.saving.saveAs(file));
    OpenWindow second = OnScreen.show(() -> made());
    Hands there = new Hands(second);
    there.act(() -> second.opening.open(List.of(file)));
    assertTrue(there.sees("news.otr is open to read"));
    there.click("#saving-note-close");
    assertFalse(there.sees("#saving-note"));
    OnScreen.hide(second);
    hands.act(open.keeping::end);
    assertTrue(SessionFile.isSession(file));
  }

  private OpenWindow window() throws TimeoutException {
    return OnScreen.show(this::made);
  }

  private OpenWindow made() {
    return new OpenWindow(Runnable::run, (_, _) -> List.of(), folder.resolve("pages"), 1280, 800);
  }

  private void correct(String publisher) {
    hands.act(() -> open.desk.correct(new Correction.FillOrigin(Fact.Kind.PUBLISHER, publisher)));
  }

  private long kept() throws Exception {
    Path unsaved = folder.resolve("unsaved");
    if (!Files.isDirectory(unsaved)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(unsaved)) {
      return files.filter(it -> it.toString().endsWith(SessionFile.ENDING)).count();
    }
  }
}
