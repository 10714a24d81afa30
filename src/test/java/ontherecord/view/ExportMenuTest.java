package ontherecord.view;

import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHORTCUT;
import static javafx.scene.input.KeyCode.UP;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import ontherecord.export.Export;
import ontherecord.fixtures.Exported;
import ontherecord.fixtures.MarketArticle;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.quote.QuotedArticle;
import ontherecord.viewmodel.Exporting.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportMenuTest {

  @TempDir private Path folder;

  private final QuotedArticle market = MarketArticle.named("market");
  private final List<Chooser.Question> asked = new ArrayList<>();
  private Optional<Path> chosen = Optional.empty();
  private OpenWindow open;
  private Hands hands;

  @BeforeEach
  void show() throws TimeoutException {
    open =
        OnScreen.show(() ->
            new OpenWindow(
                Runnable::run,
                (question, _) -> {
                  asked.add(question);
                  return chosen.stream().toList();
                },
                1280,
                800));
    hands = new Hands(open).open(market);
  }

  @AfterEach
  void hide() {
    OnScreen.hide(open);
  }

  @Test
  void theKeysLeadToTheFileOfTheArticle() throws IOException {
    Path file = folder.resolve("m.csv");
    chosen = Optional.of(file);
    hands.press(SHORTCUT, E).press(DOWN).press(DOWN).press(DOWN).press(RIGHT).press(ENTER);
    assertEquals(
        List.of(new Chooser.Question(Chooser.What.SAVE, Optional.empty(), "market-quotations.csv")),
        asked);
    assertArrayEquals(Exported.bytes(Export.CSV, market), Files.readAllBytes(file));
    int all = market.quotations().size();
    assertTrue(hands.sees("Exported " + all + " quotations to m.csv"));
  }

  @Test
  void theReportIsSavedAsPdfBesidePrinting() throws IOException {
    Path file = folder.resolve("m.pdf");
    chosen = Optional.of(file);
    hands.press(SHORTCUT, E).press(UP).press(UP).press(ENTER);
    assertEquals(
        List.of(new Chooser.Question(Chooser.What.SAVE, Optional.empty(), "market-report.pdf")),
        asked);
    assertTrue(hands.sees("Exported " + market.quotations().size() + " quotations to m.pdf"));
    assertArrayEquals(Exported.bytes(Export.PDF, market), Files.readAllBytes(file));
  }

  @Test
  void withoutAnArticleThereIsNothingToSaveAsPdf() {
    hands.act(open.desk::closeAll).press(SHORTCUT, E).press(UP).press(UP).press(ENTER);
    assertEquals(List.of(), asked);
    assertTrue(hands.sees("There is nothing to export"));
    assertTrue(hands.sees("No article is open. Open one first."));
  }

  @Test
  void whoThinksBetterOfItWritesNothing() {
    hands.click("#export").press(ESCAPE);
    assertEquals(List.of(), asked);
    hands.act(() -> open.exporting.write(Scope.SELECTED, Export.CSV, folder.resolve("m.csv")));
    assertTrue(hands.sees("No quotation is selected. Click one first."));
    hands.click("#export-trouble-close");
    assertFalse(hands.sees("#export-trouble"));
    assertFalse(Files.exists(folder.resolve("m.csv")));
  }

  @Test
  void aNameThatTheSystemForbidsIsSaid() throws TimeoutException {
    hide();
    open =
        OnScreen.show(() ->
            new OpenWindow(
                Runnable::run,
                (_, _) -> {
                  throw new InvalidPathException("m?.csv", "not here");
                },
                1280,
                800));
    hands = new Hands(open).open(market);
    hands.press(SHORTCUT, E).press(DOWN).press(DOWN).press(DOWN).press(RIGHT).press(ENTER);
    assertTrue(hands.sees("m?.csv was not written"));
    assertTrue(hands.sees("#quote-list"));
  }
}
