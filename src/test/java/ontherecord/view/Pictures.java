package ontherecord.view;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.OpenWindow;
import ontherecord.quote.QuotedArticle;
import ontherecord.viewmodel.Appearance.Theme;
import ontherecord.viewmodel.Shown;

/// Draws named states of the real window to `target/pictures`, without a display:
///
/// ```
/// mvn -q test-compile exec:exec@pictures
/// ```
public final class Pictures {

  private static final Path FOLDER = Path.of("target", "pictures");

  private Pictures() {}

  public static void main(String[] args) throws InterruptedException {
    CountDownLatch drawn = new CountDownLatch(1);
    Platform.startup(() -> {
      try {
        Files.createDirectories(FOLDER);
        drawAll();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } finally {
        drawn.countDown();
        Platform.exit();
      }
    });
    drawn.await();
  }

  private static void drawAll() {
    QuotedArticle example = GoldArticle.read();
    draw(
        "light",
        1280,
        800,
        Theme.LIGHT,
        it -> {
          it.desk.open(example);
          it.desk.select(example.quotations().get(3));
        });
    draw(
        "dark",
        1280,
        800,
        Theme.DARK,
        it -> {
          it.desk.open(example);
          it.desk.show(new Shown.By(example.quotations().get(6).speaker().orElseThrow()));
          it.desk.select(example.quotations().get(6));
        });
    draw("empty", 1280, 800, Theme.LIGHT, _ -> {});
  }

  private static void draw(
      String name, double width, double height, Theme theme, Consumer<OpenWindow> state) {
    OpenWindow open = new OpenWindow(Runnable::run, width, height);
    open.appearance.choose(theme);
    Stage stage = new Stage();
    stage.setScene(open.scene);
    stage.show();
    open.window.resize(width, height);
    state.accept(open);
    open.window.applyCss();
    open.window.layout();
    open.window.layout();
    save(open.scene.snapshot(new WritableImage((int) width, (int) height)), name);
    stage.hide();
  }

  private static void save(WritableImage image, String name) {
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
      ImageIO.write(copy, "png", FOLDER.resolve(name + ".png").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
