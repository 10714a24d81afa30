package ontherecord.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import ontherecord.fixtures.Exported;
import ontherecord.fixtures.Found;
import ontherecord.fixtures.HardArticles;
import ontherecord.quote.QuotedArticle;
import ontherecord.store.Replacement;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Where there is no more space, every format says so, and no part of a file is left.
@Timeout(60)
class BrokenOffTest {

  @TempDir private Path folder;
  private final QuotedArticle example = Found.example();

  /// A disk with so many bytes left.
  private static final class Filling extends FilterOutputStream {

    private int left;

    Filling(OutputStream out, int left) {
      super(out);
      this.left = left;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      take(length);
      out.write(bytes, from, length);
    }

    @Override
    public void write(int one) throws IOException {
      take(1);
      out.write(one);
    }

    private void take(int length) throws IOException {
      left -= length;
      if (left < 0) {
        throw new IOException("No space left on device");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void theOldFileStaysWhereverTheNewOneBreaksOff(Export format) throws IOException {
    Path file = Files.writeString(folder.resolve("old"), "old");
    // a document says when it was made, and may be a few bytes longer or shorter next time
    int most = Exported.bytes(format, example).length * 9 / 10;
    for (int space = 0; space < most; space += Math.max(1, most / 40)) {
      int left = space;
      assertThrows(
          IOException.class,
          () -> Replacement.of(file).write(out -> write(format, new Filling(out, left))));
      assertEquals("old", Files.readString(file));
      try (Stream<Path> files = Files.list(folder)) {
        assertEquals(List.of(file), files.toList());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLongFileThatBreaksOffMidwaySaysSo(Export format) {
    QuotedArticle many = HardArticles.many(1_000, 20, 5);
    byte[] whole = Exported.bytes(format, many);
    int half = whole.length / 2;
    assertThrows(
        IOException.class,
        () -> write(format, many, new Filling(OutputStream.nullOutputStream(), half)));
  }

  @ParameterizedTest
  @EnumSource
  void aFullDeviceIsNoticed(Export format) throws IOException {
    Path full = Path.of("/dev/full");
    Assumptions.assumeTrue(Files.isWritable(full), "this system has no full device");
    try (OutputStream out = Files.newOutputStream(full)) {
      assertThrows(IOException.class, () -> write(format, out));
    }
  }

  private void write(Export format, OutputStream out) throws IOException {
    write(format, example, out);
  }

  private static void write(Export format, QuotedArticle article, OutputStream out)
      throws IOException {
    try (Writing writing = format.to(out)) {
      writing.add(Excerpt.of(article));
    }
  }
}
