package ontherecord.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import ontherecord.read.ArticleReader;

/// The lines of a stream, one after another, with no more than one of them in memory.
final class Lines {

  private static final int ROOM = 1 << 16;

  private final InputStream in;
  private final byte[] bytes = new byte[ROOM];
  private int next;
  private int end;
  private long number;

  /// @param number from 1
  /// @param bytes without the line's end; empty where the line is longer than an article may be
  record Line(long number, Optional<byte[]> bytes) {

    /// Whether there is nothing but white space in it, as JSON has it.
    boolean isBlank() {
      if (bytes.isEmpty()) {
        return false;
      }
      for (byte b : bytes.get()) {
        if (b != ' ' && b != '\t' && b != '\r') {
          return false;
        }
      }
      return true;
    }
  }

  Lines(InputStream in) {
    this.in = in;
  }

  /// The next line; empty after the last.
  Optional<Line> next() throws IOException {
    if (!hasBytes()) {
      return Optional.empty();
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    boolean ended = false;
    while (!ended && hasBytes()) {
      int start = next;
      while (next < end && bytes[next] != '\n') {
        next++;
      }
      tooLong |= line.size() + (next - start) > ArticleReader.LIMIT;
      if (tooLong) {
        line.reset();
      } else {
        line.write(bytes, start, next - start);
      }
      ended = next < end;
      next += ended ? 1 : 0;
    }
    return Optional.of(
        new Line(number, tooLong ? Optional.empty() : Optional.of(line.toByteArray())));
  }

  private boolean hasBytes() throws IOException {
    if (next == end) {
      next = 0;
      end = Math.max(0, in.read(bytes, 0, ROOM));
    }
    return next < end;
  }
}
