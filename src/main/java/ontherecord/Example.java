package ontherecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The article that travels inside the program, to open with: the first file of the resource folder
/// `seeds`, whatever its name.
final class Example {

  private static final String FOLDER = "seeds";

  private final String name;
  private final byte[] bytes;

  private Example(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /// The example; empty where the program was packaged without one.
  static Optional<Example> find() {
    URL folder = Example.class.getResource("/" + FOLDER);
    if (folder == null) {
      return Optional.empty();
    }
    try {
      URI place = folder.toURI();
      if (!place.getScheme().equals("jar")) {
        return first(Path.of(place));
      }
      try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
        return first(jar.getPath(FOLDER));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The file's name.
  String name() {
    return name;
  }

  /// The file's bytes.
  byte[] bytes() {
    return bytes.clone();
  }

  private static Optional<Example> first(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Optional<Path> file = files.filter(Files::isRegularFile).sorted().findFirst();
      return file.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Example(file.get().getFileName().toString(), Files.readAllBytes(file.get())));
    }
  }
}
