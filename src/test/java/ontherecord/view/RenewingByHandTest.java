package ontherecord.view;

import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.F5;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SHORTCUT;
import static javafx.scene.input.KeyCode.Z;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.SplitMenuButton;
import javafx.stage.Stage;
import ontherecord.fixtures.Correcting;
import ontherecord.fixtures.Found;
import ontherecord.fixtures.MarketArticle;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.fixtures.PierArticle;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.viewmodel.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An article whose file changes, in the window: by mouse and by keys.
class RenewingByHandTest {

  @TempDir private Path folder;

  private final List<Path> chosen = new ArrayList<>();
  private Path file;
  private Path session;
  private OpenWindow open;
  private Hands hands;

  @BeforeEach
  void openSession() throws TimeoutException, IOException {
    file = Files.writeString(folder.resolve("pier.txt"), PierArticle.FIRST);
    session = folder.resolve("pier.otr");
    open =
        OnScreen.show(() ->
            new OpenWindow(Runnable::run, (_, _) -> chosen, folder.resolve("pages"), 1280, 800));
    hands = new Hands(open).act(() -> open.opening.open(List.of(file)));
    correct("is open");
    correct("too much");
    chosen.add(session);
    hands.press(SHORTCUT, S);
    chosen.clear();
    assertFalse(open.saving.unsavedProperty().get());
  }

  @AfterEach
  void hide() {
    OnScreen.hide(open);
  }

  @Test
  void aSessionWhoseFileChangedOffersToReadItAnewAndListsWhatHasNoPlace() throws IOException {
    reopenAfter(PierArticle.LATER);
    assertTrue(hands.sees("pier.txt has changed since it was read"));
    assertEquals(PierArticle.FIRST, text());
    hands.click("#renewing-read");
    assertTrue(hands.sees("pier.txt was read anew"));
    assertEquals(PierArticle.LATER, text());
    assertEquals(Optional.empty(), quotation("is open").speaker());
    assertTrue(hands.sees("1 correction has no place in this article any more"));
    hands.click("#misfits-show");
    assertTrue(hands.sees("“It cost us far too much,”"));
  }

  @Test
  void theSavedTextCanBeKept() throws IOException {
    reopenAfter(PierArticle.LATER);
    hands.click("#renewing-keep");
    assertFalse(hands.sees("#renewing-note"));
    hands.act(open.renewing::look);
    assertFalse(hands.sees("#renewing-note"), "said once");
    assertEquals(PierArticle.FIRST, text());
    assertFalse(open.saving.unsavedProperty().get());
    hands.press(F5);
    assertTrue(hands.sees("#renewing-note"), "asked for, it is said again");
  }

  @Test
  void readingAnewIsTakenBackAndDoneAgainAndSaved() throws IOException {
    reopenAfter(PierArticle.LATER);
    hands.click("#renewing-read");
    assertTrue(open.saving.unsavedProperty().get());
    hands.click("#renewing-back");
    assertEquals(PierArticle.FIRST, text());
    assertEquals(Optional.empty(), quotation("too much").speaker());
    assertFalse(open.saving.unsavedProperty().get());
    hands.click("#renewing-read").press(SHORTCUT, S);
    assertFalse(open.saving.unsavedProperty().get());
    hands.act(open.desk::closeAll).act(() -> open.opening.open(List.of(session)));
    assertEquals(PierArticle.LATER, text());
    assertFalse(hands.sees("#renewing-note"));
    assertTrue(hands.sees("1 correction has no place in this article any more"));
  }

  @Test
  void whatIsToldOfAnArticleGoesWhenAnotherIsShown() throws IOException {
    reopenAfter(PierArticle.LATER);
    hands.click("#renewing-read");
    assertTrue(hands.sees("#renewing-back"));
    hands.open(MarketArticle.named("market"));
    assertFalse(hands.sees("#renewing-note"));
    hands.act(() -> open.exporting.complain("Not printed", "There is no printer."));
    assertTrue(hands.sees("#export-trouble"));
    hands.act(() -> open.desk.turnBy(1));
    assertFalse(hands.sees("#export-trouble"));
  }

  @Test
  void undoAfterReadingAnewTakesBackCorrectionsAndNotTheReading() throws IOException {
    reopenAfter(PierArticle.LATER);
    hands.click("#renewing-read").press(SHORTCUT, DIGIT2).press(SHORTCUT, Z);
    assertEquals("Mary Vale", speaker("is open"));
    assertEquals(PierArticle.LATER, text());
    assertFalse(hands.sees("#renewing-back"), "it would lose what was done since");
  }

  @Test
  void theWindowLooksWhenItIsTurnedToAgain() throws IOException {
    Files.writeString(file, PierArticle.LATER);
    assertFalse(hands.sees("#renewing-note"));
    // a window of the screen that tests have keeps the keys for good, once it got them
    Stage first = (Stage) open.scene.getWindow();
    hands.act(() -> {
      Stage second = new Stage();
      first.hide();
      second.setScene(open.scene);
      second.show();
    });
    assertTrue(hands.sees("pier.txt has changed since it was read"));
    assertEquals(PierArticle.FIRST, text());
  }

  @Test
  void aFileThatIsGoneIsToldAndAnotherIsChosen() throws IOException {
    chosen.add(Files.move(file, folder.resolve("pier-new.txt")));
    Files.writeString(chosen.getFirst(), PierArticle.LATER);
    hands.press(F5);
    assertTrue(hands.sees("pier.txt is not there any more"));
    hands.click("#renewing-choose");
    assertEquals(PierArticle.LATER, text());
  }

  @Test
  void aFileThatMayNotBeReadIsTold() throws IOException {
    assumeFalse(Files.getFileStore(file).type().equals("NTFS"));
    Files.setPosixFilePermissions(file, Set.of());
    assumeFalse(Files.isReadable(file), "this user may read everything");
    hands.press(F5);
    assertTrue(hands.sees("pier.txt cannot be read"));
    assertEquals(PierArticle.FIRST, text());
  }

  @Test
  void aFileThatIsNoArticleAnyMoreLeavesTheTextAsItIs() throws IOException {
    Files.write(file, new byte[] {'P', 'K', 3, 4, 0, 1, 2, 3});
    hands.press(F5).click("#renewing-read");
    assertTrue(hands.sees("pier.txt was not read anew"));
    assertEquals(PierArticle.FIRST, text());
    hands.click("#renewing-note-close");
    assertEquals(PierArticle.FIRST, text());
  }

  @Test
  void aDeviceThatASessionNamesIsNotReadUnasked() throws IOException {
    String words = Files.readString(session);
    assertTrue(words.contains("\"file\":\"pier.txt\""), words);
    Files.writeString(session, words.replace("\"file\":\"pier.txt\"", "\"file\":\"/dev/zero\""));
    hands.act(open.desk::closeAll).act(() -> open.opening.open(List.of(session)));
    assertFalse(hands.sees("#renewing-note"));
    hands.press(F5);
    assertTrue(hands.sees("pier.txt may be on another computer"));
    assertTrue(hands.sees("#renewing-there"));
    assertEquals(PierArticle.FIRST, text());
  }

  @Test
  void theMenuAndTheKeyHaveTheArticleAnalysedAgain() {
    QuotedArticle whole = open.desk.history().orElseThrow().now().found();
    hands.act(open.desk::closeAll);
    hands.open(new QuotedArticle(whole.article(), List.of(), List.of(), List.of(), whole.depth()));
    assertEquals(0, open.desk.place().orElseThrow().open().quotations().size());
    hands.press(SHIFT, F5);
    assertEquals(2, open.desk.place().orElseThrow().open().quotations().size());
    hands.click("#renewing-back");
    assertEquals(0, open.desk.place().orElseThrow().open().quotations().size());
    hands.act(() -> item("analyse"));
    assertEquals(2, open.desk.place().orElseThrow().open().quotations().size());
  }

  @Test
  void theMenuReadsAnew() throws IOException {
    Files.writeString(file, PierArticle.LATER);
    hands.press(SHORTCUT, DIGIT2).press(N).act(() -> item("read-anew"));
    hands.click("#renewing-read");
    assertEquals(PierArticle.LATER, text());
  }

  private void item(String id) {
    ((SplitMenuButton) hands.node("#open"))
        .getItems().stream().filter(it -> id.equals(it.getId())).findFirst().orElseThrow().fire();
  }

  private void reopenAfter(String text) throws IOException {
    Files.writeString(file, text);
    hands.act(open.desk::closeAll).act(() -> open.opening.open(List.of(session)));
  }

  private void correct(String words) {
    hands.act(() -> open.desk.correct(Correcting.uncredit(quotation(words))));
  }

  private Quotation quotation(String words) {
    return Found.quotation(open.desk.place().map(Place::open).orElseThrow(), words);
  }

  private String speaker(String words) {
    QuotedArticle now = open.desk.place().map(Place::open).orElseThrow();
    return now.name(quotation(words).speaker().orElseThrow());
  }

  private String text() {
    return open.desk.place().map(Place::open).orElseThrow().article().text();
  }
}
