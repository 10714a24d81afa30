package ontherecord.tag;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The row of each feature of a model, found with one look at memory, as is that a feature has
/// none: a perfect hash. Two thirds of a tagger's work is to look features up.
final class Rows {

  /// The greatest number of a row; they count from 1.
  static final int MOST = (1 << 16) - 1;

  private static final int LOW = 0xFFFF;
  private static final int BUCKET = 18;
  private static final int BUCKETS = 1 << (32 - BUCKET);

  private final int size;

  /// With which the hashes of all features can be told apart.
  private final int seed;

  /// By the upper bits of a hash: what turns its lower bits into a cell that no other feature has.
  private final char[] turns;

  /// The upper half of a feature's hash, and its row; 0 where there is none. The lower half is told
  /// by the place.
  private final int[] cells;

  private Rows(int size, int seed) {
    this.size = size;
    this.seed = seed;
    this.turns = new char[BUCKETS];
    this.cells = new int[LOW + 1];
  }

  /// @param rows from 1 to at most [#MOST]
  static Rows of(Table rows) {
    int[] features = rows.sortedKeys();
    for (int seed = 0; ; seed++) {
      Rows found = new Rows(features.length, seed);
      if (found.place(features, rows)) {
        return found;
      }
    }
  }

  /// Finds a cell for each feature, the fullest buckets first; false where two can have none, since
  /// no turn tells them apart.
  private boolean place(int[] features, Table rows) {
    int[][] buckets = new int[BUCKETS][0];
    for (int feature : features) {
      int bucket = hash(feature) >>> BUCKET;
      buckets[bucket] = Arrays.copyOf(buckets[bucket], buckets[bucket].length + 1);
      buckets[bucket][buckets[bucket].length - 1] = feature;
    }
    int[] fullest =
        IntStream.range(0, BUCKETS)
            .boxed()
            .sorted(Comparator.comparingInt(it -> -buckets[it].length))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int bucket : fullest) {
      int turn = areApart(buckets[bucket]) ? 0 : LOW + 1;
      while (turn <= LOW && !isFree(buckets[bucket], turn)) {
        turn++;
      }
      if (turn > LOW) {
        return false;
      }
      turns[bucket] = (char) turn;
      for (int feature : buckets[bucket]) {
        int hash = hash(feature);
        cells[(hash ^ turn) & LOW] = (hash & ~LOW) | rows.get(feature);
      }
    }
    return true;
  }

  /// Whether no two have the same lower bits, which every turn would leave so.
  private boolean areApart(int[] features) {
    return IntStream.of(features).map(it -> hash(it) & LOW).distinct().count() == features.length;
  }

  private boolean isFree(int[] features, int turn) {
    return IntStream.of(features).allMatch(it -> cells[(hash(it) ^ turn) & LOW] == 0);
  }

  /// Another number for each feature.
  private int hash(int feature) {
    int hash = (feature ^ seed) * 0x9E3779B1;
    hash = (hash ^ (hash >>> 15)) * 0x2C1B3C6D;
    return (hash ^ (hash >>> 16)) * 0x297A2D39;
  }

  /// The feature's row; 0 where it has none.
  int get(int feature) {
    int hash = hash(feature);
    int cell = cells[(hash ^ turns[hash >>> BUCKET]) & LOW];
    return (hash ^ cell) >>> 16 == 0 ? cell & LOW : 0;
  }

  int size() {
    return size;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(size);
    out.writeInt(seed);
    for (char turn : turns) {
      out.writeChar(turn);
    }
    for (int cell : cells) {
      out.writeInt(cell);
    }
  }

  static Rows read(ByteBuffer in) {
    Rows rows = new Rows(in.getInt(), in.getInt());
    in.asCharBuffer().get(rows.turns);
    in.position(in.position() + rows.turns.length * Character.BYTES);
    in.asIntBuffer().get(rows.cells);
    in.position(in.position() + rows.cells.length * Integer.BYTES);
    return rows;
  }
}
