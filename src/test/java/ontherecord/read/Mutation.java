package ontherecord.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// What may happen to a file: bytes change, get lost, come in between, come twice, or its end is
/// missing; in an archive to one of the files in it.
final class Mutation {

  private static final int MOST_CHANGES = 8;
  private static final int LONGEST = 400;
  private static final byte[] ODD = {0, -1, '<', '>', '{', '}', '\\', '&', '"', '(', ')', '/'};

  private final Random random;

  Mutation(long seed) {
    this.random = new Random(seed);
  }

  /// `file` with some changes.
  byte[] of(byte[] file) {
    boolean archive = file.length > 2 && file[0] == 'P' && file[1] == 'K';
    return archive && random.nextBoolean() ? inside(file) : changed(file);
  }

  private byte[] changed(byte[] file) {
    byte[] bytes = file;
    int changes = 1 + random.nextInt(MOST_CHANGES);
    for (int i = 0; i < changes && bytes.length > 0; i++) {
      int start = random.nextInt(bytes.length);
      int end = Math.min(bytes.length, start + 1 + random.nextInt(LONGEST));
      bytes =
          switch (random.nextInt(8)) {
            case 0, 1 -> with(bytes, start, (byte) (bytes[start] ^ 1 << random.nextInt(8)));
            case 2 -> with(bytes, start, (byte) random.nextInt(256));
            case 3 -> with(bytes, start, ODD[random.nextInt(ODD.length)]);
            case 4 -> joined(bytes, start, new byte[0], end);
            case 5 -> joined(bytes, start, noise(), start);
            case 6 -> joined(bytes, end, Arrays.copyOfRange(bytes, start, end), end);
            default -> i == 0 ? Arrays.copyOf(bytes, start) : joined(bytes, start, noise(), end);
          };
    }
    return bytes;
  }

  /// The archive with one of its files changed, and packed anew.
  private byte[] inside(byte[] archive) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
      int which = random.nextInt(parts.size());
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(which == 0 ? changed(part.getValue()) : part.getValue());
        which--;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private byte[] noise() {
    byte[] noise = new byte[1 + random.nextInt(LONGEST / 10)];
    random.nextBytes(noise);
    return noise;
  }

  private static byte[] with(byte[] bytes, int at, byte value) {
    byte[] copy = bytes.clone();
    copy[at] = value;
    return copy;
  }

  private static byte[] joined(byte[] bytes, int end, byte[] between, int start) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, end);
    out.writeBytes(between);
    out.write(bytes, start, bytes.length - start);
    return out.toByteArray();
  }
}
