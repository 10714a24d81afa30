package ontherecord.tag;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// Numbers by key, both above 0 but for the number's default of 0. Grows as it is filled.
final class Table {

  /// Key + 1 and number, one after the other, so that both come with one look at memory.
  private int[] pairs;

  private int size;

  Table() {
    this(1 << 11);
  }

  private Table(int room) {
    pairs = new int[room];
  }

  int get(int key) {
    return pairs[slot(key) + 1];
  }

  void put(int key, int value) {
    int slot = slot(key);
    if (pairs[slot] == 0) {
      pairs[slot] = key + 1;
      size++;
    }
    pairs[slot + 1] = value;
    if (size > pairs.length / 10 * 3) {
      grow();
    }
  }

  int size() {
    return size;
  }

  /// The keys in rising order.
  int[] sortedKeys() {
    int[] sorted = new int[size];
    int n = 0;
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i] != 0) {
        sorted[n++] = pairs[i] - 1;
      }
    }
    Arrays.sort(sorted);
    return sorted;
  }

  /// Writes what is in memory as it is: to fill it anew would take longer than to read it.
  void write(DataOutputStream out) throws IOException {
    out.writeInt(size);
    out.writeInt(pairs.length);
    for (int number : pairs) {
      out.writeInt(number);
    }
  }

  static Table read(ByteBuffer in) {
    int size = in.getInt();
    Table table = new Table(in.getInt());
    table.size = size;
    in.asIntBuffer().get(table.pairs);
    in.position(in.position() + table.pairs.length * Integer.BYTES);
    return table;
  }

  private int slot(int key) {
    int mask = pairs.length - 2;
    int slot = ((key * 0x9E3779B1) >>> 6) & mask;
    while (pairs[slot] != 0 && pairs[slot] != key + 1) {
      slot = (slot + 2) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] old = pairs;
    pairs = new int[old.length * 2];
    for (int i = 0; i < old.length; i += 2) {
      if (old[i] != 0) {
        int slot = slot(old[i] - 1);
        pairs[slot] = old[i];
        pairs[slot + 1] = old[i + 1];
      }
    }
  }
}
