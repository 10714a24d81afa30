package ontherecord.view;

import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.O;
import static javafx.scene.input.KeyCode.SHORTCUT;
import static javafx.scene.input.KeyCode.V;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import ontherecord.fixtures.Dropped;
import ontherecord.fixtures.MarketArticle;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.quote.QuotedArticle;
import ontherecord.say.Messages;
import ontherecord.store.Remembered;
import ontherecord.viewmodel.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {

  private static final String WORDS = "The bridge opens on Monday, said Mary Vale.\n";
  private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

  @TempDir private Path folder;

  private final List<Path> chosen = new ArrayList<>();
  private final List<Chooser.Question> asked = new ArrayList<>();
  private OpenWindow open;
  private Hands hands;

  @BeforeEach
  void show() throws TimeoutException {
    open = OnScreen.show(() -> new OpenWindow(Runnable::run, (it, _) -> choose(it), 1280, 800));
    hands = new Hands(open);
  }

  @AfterEach
  void hide() {
    OnScreen.hide(open);
  }

  private List<Path> choose(Chooser.Question question) {
    asked.add(question);
    return List.copyOf(chosen);
  }

  @Test
  void asksNextTimeWhereSomethingWasChosenLast() throws IOException {
    chosen.add(file("bridge.txt", WORDS));
    hands.press(SHORTCUT, O);
    chosen.clear();
    hands.press(SHORTCUT, O).press(SHORTCUT, KeyCode.D);
    assertEquals(
        List.of(
            new Chooser.Question(Chooser.What.FILES, Optional.empty(), ""),
            new Chooser.Question(Chooser.What.FILES, Optional.of(folder), ""),
            new Chooser.Question(Chooser.What.FOLDER, Optional.of(folder), "")),
        asked);
    assertEquals(Optional.of(folder), open.window.remember(Remembered.NOTHING).folder());
  }

  @ParameterizedTest
  @ValueSource(strings = {"#open", "Open an article…"})
  void theFilesThatAreChosenAreOpened(String tool) throws IOException {
    chosen.add(file("bridge.txt", WORDS));
    chosen.add(file("quay.txt", "“We wait,” said Tom Reed."));
    hands.click(tool);
    assertEquals("bridge.txt", name());
    assertEquals(WORDS.strip(), drawn());
    assertTrue(hands.sees("Mary Vale"));
    assertEquals(2, open.desk.libraryProperty().get().articles().size());
  }

  @Test
  void theOpenKeyAsksAndChoosingNothingChangesNothing() throws IOException {
    hands.open(MarketArticle.named("market")).press(SHORTCUT, O);
    assertEquals("market.txt", name());
    assertFalse(hands.sees("#trouble"));
    chosen.add(file("bridge.txt", WORDS));
    hands.press(SHORTCUT, O);
    assertEquals("bridge.txt", name());
  }

  @Test
  void aFileDroppedOnTheEmptyWindowIsOpened() throws IOException {
    Dropped file = dropped(List.of(file("bridge.txt", WORDS).toFile()));
    assertTrue(Hands.onFxThread(() -> file.over(hands.node("#empty"))));
    assertTrue(open.window.getPseudoClassStates().contains(DROP));
    assertTrue(Hands.onFxThread(() -> file.on(hands.node("#empty"))));
    hands.settle();
    assertEquals("bridge.txt", name());
    assertFalse(open.window.getPseudoClassStates().contains(DROP));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#article-text", "#quote-list", "#speaker-list", "#how-we-know"})
  void textDroppedOnAPaneIsOpened(String where) {
    hands.open(MarketArticle.named("market"));
    ClipboardContent content = new ClipboardContent();
    content.putString(WORDS);
    Dropped text = Hands.onFxThread(() -> new Dropped(content));
    Node pane = hands.node(where);
    assertTrue(Hands.onFxThread(() -> text.over(pane)));
    assertTrue(Hands.onFxThread(() -> text.on(pane)));
    hands.settle();
    assertEquals(WORDS.strip(), drawn());
    assertEquals(2, open.desk.libraryProperty().get().articles().size());
  }

  @Test
  void whatIsDraggedAwayAgainOrIsNoArticleChangesNothing() throws IOException {
    hands.open(MarketArticle.named("market"));
    Dropped file = dropped(List.of(file("bridge.txt", WORDS).toFile()));
    hands.act(() -> file.over(open.window)).act(() -> file.away(open.window));
    assertFalse(open.window.getPseudoClassStates().contains(DROP));
    ClipboardContent colour = new ClipboardContent();
    colour.put(new DataFormat("application/x-colour-of-tests"), "red");
    Dropped nothing = Hands.onFxThread(() -> new Dropped(colour));
    assertFalse(Hands.onFxThread(() -> nothing.over(open.window)));
    assertFalse(Hands.onFxThread(() -> nothing.on(open.window)));
    assertEquals("market.txt", name());
  }

  @Test
  void thePasteKeyOpensTheClipboardsTextWhicheverPaneHasTheKeys() {
    hands.open(MarketArticle.named("market"));
    for (KeyCode pane : List.of(DIGIT1, DIGIT2, DIGIT3, DIGIT4)) {
      String words = "“We wait,” said Tom Reed of pier " + pane.getName() + ".";
      hands.toClipboard(words).press(SHORTCUT, pane).press(SHORTCUT, V);
      assertEquals(words, drawn());
    }
  }

  @Test
  void thePasteKeyInAFieldPastesIntoTheField() {
    hands.open(MarketArticle.named("market")).toClipboard("trader");
    hands.press(SHORTCUT, L).press(SHORTCUT, V);
    assertEquals("market.txt", name());
    assertEquals(2, hands.list("#speaker-list").getItems().size());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '   ',                       trouble.nothing
          ftp://example.org/a.html,    trouble.address
          """)
  void aClipboardWithoutAnArticleIsSaidToHaveNone(String words, String trouble) {
    hands.open(MarketArticle.named("market")).toClipboard(words).press(SHORTCUT, V);
    assertTrue(hands.sees(Messages.text(trouble + ".title")));
    assertTrue(hands.sees(Messages.text(trouble + ".text")));
    assertEquals("market.txt", name());
  }

  @Test
  void theFilesOnTheClipboardAreOpened() throws IOException {
    ClipboardContent content = new ClipboardContent();
    content.putFiles(List.of(file("bridge.txt", WORDS).toFile()));
    hands.act(() -> Clipboard.getSystemClipboard().setContent(content));
    hands.click("#paste");
    assertEquals("bridge.txt", name());
  }

  @Test
  void recentArticlesAndFilesAreOpenedAgainFromTheirMenu() throws IOException {
    hands.open(MarketArticle.named("market"));
    Path bridge = file("bridge.txt", WORDS);
    hands.act(() -> open.opening.open(List.of(bridge)));
    hands.click("#recent").click("Market to move (market.txt)");
    assertEquals("market.txt", name());
    hands.click("#recent").click(bridge.toString());
    assertEquals("bridge.txt", name());
    hands.click("#recent").click(Messages.text("tools.recent.clear"));
    assertEquals(List.of(), open.recent.files());
  }

  @Test
  void aRecentMenuWithoutFilesSaysSo() {
    hands.click("#recent");
    assertTrue(hands.sees(Messages.text("tools.recent.none")));
    List<MenuItem> items = ((MenuButton) hands.node("#recent")).getItems().stream().toList();
    assertEquals(List.of(true), items.stream().map(MenuItem::isDisable).toList());
    hands.press(KeyCode.ESCAPE);
  }

  @ParameterizedTest
  @CsvSource({
    "missing.txt, missing",
    "empty.txt, empty",
    "blank.txt, empty",
    "folder, no_files",
    "picture.png, not_text"
  })
  void aBadFileIsToldBesideTheArticleThatStays(String name, String why) throws IOException {
    file("empty.txt", "");
    file("blank.txt", " \n\n ");
    Files.createDirectory(folder.resolve("folder"));
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 0, 1, 2, 3};
    Files.write(folder.resolve("picture.png"), picture);
    hands.open(MarketArticle.named("market"));
    List<Object> before = hands.listed();
    chosen.add(folder.resolve(name));
    hands.press(SHORTCUT, O);
    assertTrue(hands.sees(name + " could not be opened"));
    String reason = Messages.text("unreadable." + why) + " The article on screen stays.";
    assertEquals(reason, hands.text("#trouble .banner-text"));
    assertEquals("market.txt", name());
    assertEquals(before, hands.listed());
    assertTrue(hands.sees("#article-text"));
    assertTrue(hands.sees("#article > #trouble"));
    hands.click("#trouble-close");
    assertFalse(hands.sees("#trouble"));
  }

  @Test
  void aBadFileOnAnEmptyDeskIsToldWithAWayToOpenAnother() throws IOException {
    hands.act(() -> open.opening.open(List.of(folder.resolve("missing.txt"))));
    assertTrue(hands.sees("missing.txt could not be opened"));
    assertTrue(hands.sees("#empty"));
    chosen.add(file("bridge.txt", WORDS));
    hands.click(Messages.text("trouble.another"));
    assertEquals("bridge.txt", name());
    assertFalse(hands.sees("#trouble"));
  }

  @Test
  void oneBadFileAmongSeveralIsNamedAndTheOthersAreOpened() throws IOException {
    chosen.addAll(List.of(folder.resolve("missing.txt"), file("bridge.txt", WORDS)));
    hands.press(SHORTCUT, O);
    assertEquals("bridge.txt", name());
    assertTrue(hands.sees("missing.txt could not be opened"));
  }

  private Path file(String name, String words) throws IOException {
    return Files.writeString(folder.resolve(name), words);
  }

  private static Dropped dropped(List<File> files) {
    ClipboardContent content = new ClipboardContent();
    content.putFiles(files);
    return Hands.onFxThread(() -> new Dropped(content));
  }

  private String name() {
    QuotedArticle on = open.desk.place().map(Place::open).orElseThrow();
    return on.article().origin().name();
  }

  /// The words in the article pane.
  private String drawn() {
    Stream<String> runs = hands.texts("#article-text .content").stream().map(it -> it.getText());
    return String.join("", runs.toList());
  }
}
