package ontherecord.store;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import ontherecord.store.Remembered.Bounds;

/// Keeps what the window remembers in a small file of properties. A missing, damaged or unwritable
/// file is no trouble: then the window is as it was the first time.
public final class RememberedFile {

  private static final System.Logger LOG = System.getLogger(RememberedFile.class.getName());
  private static final double LARGEST = 100_000;

  private final Path file;

  public RememberedFile(Path file) {
    this.file = file;
  }

  /// The file of the user who runs the program, where this system keeps such things.
  public static RememberedFile ofUser(Function<String, String> environment) {
    Path home = Path.of(System.getProperty("user.home", "."));
    String system = System.getProperty("os.name", "");
    Path folder =
        system.startsWith("Windows")
            ? folder(environment.apply("APPDATA"), home.resolve("AppData/Roaming"))
            : system.startsWith("Mac")
                ? home.resolve("Library/Application Support")
                : folder(environment.apply("XDG_CONFIG_HOME"), home.resolve(".config"));
    return new RememberedFile(folder.resolve("on-the-record").resolve("window.properties"));
  }

  /// What is remembered; never throws.
  public Remembered read() {
    Properties values = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      values.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      LOG.log(System.Logger.Level.DEBUG, "nothing remembered", e);
      return Remembered.NOTHING;
    }
    Remembered usual = Remembered.NOTHING;
    return new Remembered(
        values.getProperty("theme", usual.theme()),
        number(values, "zoom", usual.zoom()),
        bounds(values),
        Boolean.parseBoolean(values.getProperty("maximized")),
        number(values, "speakers.width", usual.speakersWidth()),
        number(values, "sources.width", usual.sourcesWidth()),
        Math.clamp(number(values, "quotations.share", usual.quotationsShare()), 0.1, 0.9),
        recent(values));
  }

  /// Replaces what is remembered, in one step; says nothing when that cannot be done.
  public void write(Remembered remembered) {
    Properties values = new Properties();
    values.setProperty("theme", remembered.theme());
    values.setProperty("zoom", Double.toString(remembered.zoom()));
    values.setProperty("maximized", Boolean.toString(remembered.maximized()));
    values.setProperty("speakers.width", Double.toString(remembered.speakersWidth()));
    values.setProperty("sources.width", Double.toString(remembered.sourcesWidth()));
    values.setProperty("quotations.share", Double.toString(remembered.quotationsShare()));
    remembered
        .bounds()
        .ifPresent(it -> {
          values.setProperty("x", Double.toString(it.x()));
          values.setProperty("y", Double.toString(it.y()));
          values.setProperty("width", Double.toString(it.width()));
          values.setProperty("height", Double.toString(it.height()));
        });
    for (int i = 0; i < remembered.recent().size(); i++) {
      values.setProperty("recent." + i, remembered.recent().get(i).toString());
    }
    try {
      Path folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path fresh = Files.createTempFile(folder, "window", ".tmp");
      try (Writer writer = Files.newBufferedWriter(fresh)) {
        values.store(writer, null);
      }
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "not remembered", e);
    }
  }

  private static Path folder(String named, Path usual) {
    return named == null || named.isBlank() ? usual : Path.of(named);
  }

  private static Optional<Bounds> bounds(Properties values) {
    double width = number(values, "width", -1);
    double height = number(values, "height", -1);
    return width < 1 || height < 1
        ? Optional.empty()
        : Optional.of(new Bounds(number(values, "x", 0), number(values, "y", 0), width, height));
  }

  private static double number(Properties values, String key, double usual) {
    try {
      double number = Double.parseDouble(values.getProperty(key, Double.toString(usual)));
      return Math.abs(number) < LARGEST ? number : usual;
    } catch (NumberFormatException e) {
      return usual;
    }
  }

  private static List<Path> recent(Properties values) {
    List<Path> files = new ArrayList<>();
    for (int i = 0; values.containsKey("recent." + i); i++) {
      try {
        files.add(Path.of(values.getProperty("recent." + i)));
      } catch (InvalidPathException e) {
        LOG.log(System.Logger.Level.DEBUG, "no path", e);
      }
    }
    return files;
  }
}
