package ontherecord.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import ontherecord.read.UnreadableArticleException.Why;

/// A zip file in memory, by its central directory. Only parts that are asked for are unpacked, all
/// of them together to at most [ArticleReader#LIMIT] bytes; nothing is ever written.
final class Archive {

  /// What grows more than so many times, past the first megabyte, was packed to do harm.
  private static final int MOST_TIMES = 250;

  private static final int SMALL = 1 << 20;

  private static final int END_RECORD = 22;
  private static final int DIRECTORY_ENTRY = 46;
  private static final int LOCAL_HEADER = 30;

  /// So many entries need the form for huge archives, which no document has.
  private static final int TOO_MANY = 0xffff;

  private record Entry(int method, boolean locked, long packed, long offset) {}

  private final RawFile file;
  private final byte[] bytes;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private int left = ArticleReader.LIMIT;

  private Archive(RawFile file) {
    this.file = file;
    this.bytes = file.bytes();
  }

  /// The archive that `file` is.
  static Archive of(RawFile file) throws UnreadableArticleException {
    Archive archive = new Archive(file);
    archive.readDirectory();
    return archive;
  }

  boolean has(String name) {
    return entries.containsKey(name);
  }

  /// Whether there is a part whose name starts so.
  boolean hasBelow(String start) {
    return entries.keySet().stream().anyMatch(it -> it.startsWith(start));
  }

  /// The bytes of the part called `name`; none where there is no such part.
  Optional<byte[]> part(String name) throws UnreadableArticleException {
    Entry entry = entries.get(name);
    return entry == null ? Optional.empty() : Optional.of(unpacked(entry));
  }

  /// The bytes of a part without which the document is none.
  byte[] needed(String name) throws UnreadableArticleException {
    Optional<byte[]> part = part(name);
    if (part.isEmpty()) {
      throw file.failure(Why.DAMAGED);
    }
    return part.get();
  }

  private void readDirectory() throws UnreadableArticleException {
    int end = endRecord();
    if (end < 0) {
      throw file.failure(Why.DAMAGED);
    }
    int count = unsigned16(end + 10);
    if (count == TOO_MANY) {
      throw file.failure(Why.TOO_LARGE);
    }
    long size = unsigned32(end + 12);
    long before = end - size - unsigned32(end + 16);
    long at = end - size;
    for (int i = 0; i < count; i++) {
      if (at < 0 || at + DIRECTORY_ENTRY > end || signature((int) at) != 0x02014b50) {
        throw file.failure(Why.DAMAGED);
      }
      int from = (int) at;
      int nameLength = unsigned16(from + 28);
      long next = at + DIRECTORY_ENTRY + nameLength + unsigned16(from + 30) + unsigned16(from + 32);
      if (next > end) {
        throw file.failure(Why.DAMAGED);
      }
      String name = new String(bytes, from + DIRECTORY_ENTRY, nameLength, UTF_8);
      boolean locked = (unsigned16(from + 8) & 1) != 0;
      entries.putIfAbsent(
          name.replace('\\', '/'),
          new Entry(
              unsigned16(from + 10),
              locked,
              unsigned32(from + 20),
              unsigned32(from + 42) + before));
      at = next;
    }
  }

  /// Where the last record of the archive starts, or -1 where it was cut off.
  private int endRecord() {
    int last = Math.max(0, bytes.length - END_RECORD - 0xffff);
    for (int i = bytes.length - END_RECORD; i >= last; i--) {
      if (signature(i) == 0x06054b50) {
        return i;
      }
    }
    return -1;
  }

  private byte[] unpacked(Entry entry) throws UnreadableArticleException {
    long header = entry.offset();
    if (entry.locked()) {
      throw file.failure(Why.PASSWORD);
    }
    if (header < 0
        || header + LOCAL_HEADER > bytes.length
        || signature((int) header) != 0x04034b50) {
      throw file.failure(Why.DAMAGED);
    }
    int local = (int) header;
    long start = header + LOCAL_HEADER + unsigned16(local + 26) + unsigned16(local + 28);
    long end = start + entry.packed();
    if (end > bytes.length) {
      throw file.failure(Why.DAMAGED);
    }
    byte[] part =
        switch (entry.method()) {
          case 0 -> Arrays.copyOfRange(bytes, (int) start, (int) end);
          case 8 -> inflated((int) start, (int) (end - start));
          default -> throw file.failure(Why.DAMAGED);
        };
    left -= part.length;
    if (left < 0) {
      throw file.failure(Why.TOO_LARGE);
    }
    return part;
  }

  private byte[] inflated(int start, int length) throws UnreadableArticleException {
    long most = Math.min(left, Math.max(SMALL, (long) length * MOST_TIMES));
    ByteArrayOutputStream out = new ByteArrayOutputStream(Math.min(4 * length, SMALL));
    byte[] piece = new byte[1 << 14];
    try (Inflater inflater = new Inflater(true)) {
      inflater.setInput(bytes, start, length);
      while (!inflater.finished()) {
        int count = inflater.inflate(piece);
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw file.failure(Why.DAMAGED);
        }
        if (out.size() + count > most) {
          throw file.failure(Why.TOO_LARGE);
        }
        out.write(piece, 0, count);
      }
    } catch (DataFormatException e) {
      throw file.failure(Why.DAMAGED);
    }
    return out.toByteArray();
  }

  private int unsigned16(int at) {
    return (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8;
  }

  private long unsigned32(int at) {
    return unsigned16(at) | (long) unsigned16(at + 2) << 16;
  }

  private int signature(int at) {
    return (int) unsigned32(at);
  }
}
