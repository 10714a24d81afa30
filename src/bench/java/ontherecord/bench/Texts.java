package ontherecord.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import ontherecord.fixtures.Json;

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

  /// The texts of a corpus: lines of `{"text"}`, gzipped or not.
  static List<String> news() {
    Path corpus = Path.of(System.getProperty("corpus", "src/test/resources/gum/news.jsonl"));
    try (InputStream file = Files.newInputStream(corpus)) {
      InputStream lines = corpus.toString().endsWith(".gz") ? new GZIPInputStream(file) : file;
      return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> String.valueOf(Json.object(line).get("text")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The example so many times over.
  static byte[] times(int times) {
    byte[] example = example();
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    for (int i = 0; i < times; i++) {
      text.writeBytes(example);
      text.writeBytes("\n\n".getBytes(StandardCharsets.UTF_8));
    }
    return text.toByteArray();
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
