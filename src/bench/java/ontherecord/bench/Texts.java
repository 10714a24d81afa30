package ontherecord.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Texts to measure with.
final class Texts {

  private Texts() {}

  /// The bytes of the example article.
  static byte[] example() {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      return Files.readAllBytes(files.sorted().findFirst().orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The example again and again.
  static byte[] ofMegabytes(int megabytes) {
    byte[] example = example();
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    while (text.size() < megabytes << 20) {
      text.writeBytes(example);
      text.write('\n');
    }
    return text.toByteArray();
  }
}
