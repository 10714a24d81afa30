package ontherecord.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import ontherecord.store.Remembered.Bounds;
import ontherecord.store.Remembered.Cited;
import ontherecord.store.Remembered.Frame;
import ontherecord.store.Remembered.Look;
import ontherecord.store.Remembered.Shares;
import org.jspecify.annotations.Nullable;

/// Keeps what the window remembers in a small file of properties. A missing, damaged or unwritable
/// file is no trouble: then the window is as it was the first time.
public final class RememberedFile {

  private static final System.Logger LOG = System.getLogger(RememberedFile.class.getName());
  private static final double LARGEST = 100_000;
  private static final int LONGEST = 1 << 20;

  private final Path file;

  public RememberedFile(Path file) {
    this.file = file;
  }

  /// The file of the user who runs the program, where this system keeps such things.
  public static RememberedFile ofUser(Function<String, @Nullable String> environment) {
    return new RememberedFile(new UserFolders(environment).settings().resolve("window.properties"));
  }

  /// The pages that were fetched, kept beside this file.
  public KeptPages pages() {
    return new KeptPages(file.resolveSibling("pages"));
  }

  /// What is remembered; never throws.
  public Remembered read() {
    Properties values = new Properties();
    try {
      values.load(new StringReader(text()));
    } catch (IOException | IllegalArgumentException e) {
      LOG.log(System.Logger.Level.DEBUG, "nothing remembered", e);
      return Remembered.NOTHING;
    }
    Remembered usual = Remembered.NOTHING;
    return new Remembered(
        new Look(
            values.getProperty("theme", usual.look().theme()),
            number(values, "zoom", usual.look().zoom())),
        new Frame(bounds(values), Boolean.parseBoolean(values.getProperty("maximized"))),
        new Shares(
            width(values, "speakers.width", usual.shares().speakers()),
            width(values, "sources.width", usual.shares().sources()),
            Math.clamp(number(values, "quotations.share", usual.shares().quotations()), 0.1, 0.9)),
        recent(values),
        path(values, "folder"),
        new Cited(
            values.getProperty("citation", usual.cited().pattern()),
            values.getProperty("citation.style", usual.cited().style())));
  }

  /// Replaces what is remembered, in one step; says nothing when that cannot be done.
  public void write(Remembered remembered) {
    Properties values = values(remembered);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      new Replacement(file).write(out -> values.store(new OutputStreamWriter(out, UTF_8), null));
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "not remembered", e);
    }
  }

  private static Properties values(Remembered remembered) {
    Properties values = new Properties();
    values.setProperty("theme", remembered.look().theme());
    values.setProperty("zoom", Double.toString(remembered.look().zoom()));
    values.setProperty("citation", remembered.cited().pattern());
    values.setProperty("citation.style", remembered.cited().style());
    values.setProperty("maximized", Boolean.toString(remembered.frame().maximized()));
    values.setProperty("speakers.width", Double.toString(remembered.shares().speakers()));
    values.setProperty("sources.width", Double.toString(remembered.shares().sources()));
    values.setProperty("quotations.share", Double.toString(remembered.shares().quotations()));
    remembered
        .frame()
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
    remembered.folder().ifPresent(it -> values.setProperty("folder", it.toString()));
    return values;
  }

  /// The whole file, where it is one that this program may have written: no pipe, which would take
  /// for ever, and of no size that it never has.
  private String text() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new FileNotFoundException("no file: " + file);
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LONGEST + 1);
      if (bytes.length > LONGEST) {
        throw new IOException("too large: " + file);
      }
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
  }

  private static Optional<Bounds> bounds(Properties values) {
    double width = number(values, "width", -1);
    double height = number(values, "height", -1);
    return width < 1 || height < 1
        ? Optional.empty()
        : Optional.of(new Bounds(number(values, "x", 0), number(values, "y", 0), width, height));
  }

  private static double width(Properties values, String key, double usual) {
    double width = number(values, key, usual);
    return width > 0 ? width : usual;
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
      path(values, "recent." + i).ifPresent(files::add);
    }
    return files;
  }

  private static Optional<Path> path(Properties values, String key) {
    try {
      return Optional.ofNullable(values.getProperty(key)).map(Path::of);
    } catch (InvalidPathException e) {
      LOG.log(System.Logger.Level.DEBUG, "no path", e);
      return Optional.empty();
    }
  }
}
