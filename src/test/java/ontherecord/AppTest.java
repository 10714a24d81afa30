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
import javafx.stage.Stage;
import ontherecord.store.Remembered;
import ontherecord.store.RememberedFile;
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

  private Stage started(String... named) {
    return WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          App app = new App(new RememberedFile(folder.resolve("window.properties")));
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
