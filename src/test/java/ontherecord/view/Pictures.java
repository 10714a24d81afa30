package ontherecord.view;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import ontherecord.export.Excerpt;
import ontherecord.fixtures.OpenWindow;
import ontherecord.viewmodel.Appearance.Theme;

/// Draws the named states of the real window to a folder, in light and in dark, without a display:
///
/// ```
/// mvn test-compile exec:exec@pictures     # every state, to target/pictures
/// mvn test-compile exec:exec@picture      # the one of the README, to docs/window-light.png
/// ```
public final class Pictures {

  /// Layout settles in pulses: cells are made, measured and moved.
  private static final int PULSES = 8;

  private final Path folder;

  private Pictures(Path folder) {
    this.folder = folder;
  }

  /// Draws into a folder.
  ///
  /// @param args the folder, then the names of the states to draw; none: all of them
  public static void main(String[] args) throws InterruptedException, IOException {
    Pictures pictures = new Pictures(Path.of(args[0]));
    Files.createDirectories(pictures.folder);
    List<String> wanted = Stream.of(args).skip(1).toList();
    Platform.startup(() -> Platform.setImplicitExit(false));
    for (State state : State.ALL) {
      for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
        String name = state.name() + "-" + theme.name().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() || wanted.contains(name) || wanted.contains(state.name())) {
          inWindow(drawn -> pictures.draw(state, theme, name, drawn));
        }
      }
    }
    if (wanted.isEmpty() || wanted.contains("printed")) {
      inWindow(drawn -> pictures.drawPages(drawn));
    }
    Platform.exit();
  }

  private interface Step {
    void take(Runnable done);
  }

  /// Takes one step on JavaFX's thread, and waits until it says that it is done.
  private static void inWindow(Step step) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Platform.runLater(() -> step.take(done::countDown));
    done.await();
  }

  private void draw(State state, Theme theme, String name, Runnable drawn) {
    OpenWindow open = new OpenWindow(state.background(), state.width(), state.height());
    open.appearance.choose(theme);
    Stage stage = new Stage();
    stage.setScene(open.scene);
    stage.show();
    Runnable save =
        () -> {
          int width = (int) state.width();
          int height = (int) state.height();
          save(open.scene.snapshot(new WritableImage(width, height)), name);
          stage.hide();
          drawn.run();
        };
    Runnable settle =
        () -> {
          state.settle().accept(open);
          Pulses.after(PULSES, open.scene, save);
        };
    Runnable reach =
        () -> {
          state.reach().accept(open);
          Pulses.after(state.patience() + PULSES, open.scene, settle);
        };
    // as for a reader: first there is a window, then something is done in it
    Pulses.after(PULSES, open.scene, reach);
  }

  /// The pages of the report as they are printed, on A4 with margins of 54 points.
  private void drawPages(Runnable drawn) {
    ontherecord.view.Theme.install();
    int number = 1;
    for (Pane page : ReportPages.of(Excerpt.of(State.EXAMPLE), 487, 734)) {
      save(new Scene(page).snapshot(new WritableImage(487, 734)), "printed-" + number++);
    }
    drawn.run();
  }

  private void save(WritableImage image, String name) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    PixelReader pixels = image.getPixelReader();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, pixels.getArgb(x, y));
      }
    }
    try {
      ImageIO.write(copy, "png", folder.resolve(name + ".png").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
