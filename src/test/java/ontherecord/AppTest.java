package ontherecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.javafx.application.ParametersImpl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import ontherecord.edit.Correction;
import ontherecord.edit.History;
import ontherecord.fixtures.MarketArticle;
import ontherecord.quote.QuotedArticle;
import ontherecord.store.Remembered;
import ontherecord.store.RememberedFile;
import ontherecord.store.Session;
import ontherecord.store.Unsaved;
import ontherecord.text.Fact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The program from its start to its end, with the files that are named.
class AppTest {

  @TempDir private Path folder;

  private final FxRobot robot = new FxRobot();

  @BeforeEach
  void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    Platform.setImplicitExit(false);
  }

  @Test
  void opensTheFilesThatAreNamedAndRemembersThem() throws IOException, TimeoutException {
    Path pier = Files.writeString(folder.resolve("pier.txt"), "“We wait,” said Tom Reed.");
    Path quay = Files.writeString(folder.resolve("quay.txt"), "“We go,” said Mary Vale.");
    Stage stage = started(pier.toString(), quay.toString());
    await(() -> stage.getTitle().equals("pier.txt – On the Record"));
    await(() -> robot.lookup("Tom Reed").tryQuery().isPresent());
    close(stage);
    Remembered remembered = new RememberedFile(folder.resolve("window.properties")).read();
    assertEquals(List.of(quay, pier), remembered.recent());
  }

  @Test
  void aNamedFileThatCannotBeReadIsToldInTheWindow() throws TimeoutException {
    Stage stage = started(folder.resolve("missing.txt").toString());
    await(() -> robot.lookup("missing.txt could not be opened").tryQuery().isPresent());
    assertTrue(robot.lookup("#empty").tryQuery().isPresent());
    assertEquals("On the Record", stage.getTitle());
    close(stage);
  }

  @Test
  void opensTheExampleWhereNothingIsNamed() throws TimeoutException {
    Stage stage = started();
    await(() -> stage.getTitle().endsWith(" – On the Record"));
    await(() -> robot.lookup("#quote-list .card").tryQuery().isPresent());
    close(stage);
  }

  @Test
  void workThatWasLeftUnsavedIsOfferedBack() throws Exception {
    Path pier = Files.writeString(folder.resolve("pier.txt"), "“We wait,” said Tom Reed.");
    QuotedArticle found = MarketArticle.named("market");
    try (Unsaved crashed = new Unsaved(folder.resolve("unsaved"))) {
      History history =
          History.of(found).with(new Correction.FillOrigin(Fact.Kind.PUBLISHER, "Post"));
      crashed.keep(Session.of(List.of(Session.Kept.of(history))));
    }
    Stage stage = started(pier.toString());
    await(() -> robot.lookup("#keeping-back").tryQuery().isPresent());
    robot.interact(() -> robot.lookup("#keeping-back").queryButton().fire());
    await(() -> stage.getTitle().equals("• Market to move – On the Record"));
    robot.interact(
        () -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    await(() -> !stage.isShowing());
    assertEquals(1, new Unsaved(folder.resolve("unsaved")).left().size());
  }

  private Stage started(String... named) {
    return WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          App app =
              new App(
                  new RememberedFile(folder.resolve("window.properties")),
                  new Unsaved(folder.resolve("unsaved")));
          ParametersImpl.registerParameters(app, new ParametersImpl(List.of(named)));
          Stage stage = new Stage();
          app.start(stage);
          return stage;
        });
  }

  private static void await(Callable<Boolean> what) throws TimeoutException {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, what);
  }

  private static void close(Stage stage) {
    WaitForAsyncUtils.waitForAsyncFx(5_000, stage::hide);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
