package ontherecord.tag;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// What was learnt: a lexicon, and for each feature a row of 32 bytes, how much it speaks for each
/// tag but NONE; 128 says nothing. Eight bytes are weighed at a time, as lanes of a long.
final class Model {

  /// The tags that are weighed: all but NONE.
  static final int TAGS = 32;

  private static final int LONGS = TAGS / 8;
  private static final long EVERY_SECOND_BYTE = 0x00FF00FF00FF00FFL;

  private final Lexicon lexicon;
  private final Rows rows;
  private final long[] weights;

  /// @param rows the row of a feature, counted from 1; 0 where it says nothing
  /// @param weights four longs a row, from row 0, which nothing uses
  Model(Lexicon lexicon, Rows rows, long[] weights) {
    this.lexicon = lexicon;
    this.rows = rows;
    this.weights = weights.clone();
  }

  static Model read(InputStream stream) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(new GZIPInputStream(stream, 1 << 14).readAllBytes());
    Lexicon lexicon = new Lexicon(Table.read(in), Table.read(in));
    Rows rows = Rows.read(in);
    long[] weights = new long[(rows.size() + 1) * LONGS];
    in.asLongBuffer().get(weights);
    return new Model(lexicon, rows, weights);
  }

  void write(OutputStream stream) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream, 1 << 14))) {
      lexicon.kinds().write(out);
      lexicon.uses().write(out);
      rows.write(out);
      for (long eight : weights) {
        out.writeLong(eight);
      }
    }
  }

  Lexicon lexicon() {
    return lexicon;
  }

  int rows() {
    return rows.size();
  }

  /// Puts for the features from `n` on the places of their rows.
  void find(int[] features, int n) {
    for (int i = n; i < features.length; i++) {
      features[i] = rows.get(features[i]) * LONGS;
    }
  }

  /// The tag that the rows `found` speak for the most, among those allowed, a bit each. No sum of
  /// 25 bytes overflows its 16 bits.
  int best(int[] found, long allowed) {
    int most = 0;
    for (int i = 0; i < LONGS; i++) {
      long even = 0;
      long odd = 0;
      for (int row : found) {
        long eight = weights[row + i];
        even += eight & EVERY_SECOND_BYTE;
        odd += (eight >>> 8) & EVERY_SECOND_BYTE;
      }
      most = Math.max(most, most(even, 2 * i, allowed));
      most = Math.max(most, most(odd, 2 * i + 1, allowed));
    }
    int lane = 63 - (most & 63);
    return tag(lane / 4, lane % 4);
  }

  /// The greatest of the four sums whose tag is allowed, with its lane behind it, from 63 down: of
  /// equal ones, the first one's is greater.
  private static int most(long four, int i, long allowed) {
    int most = 0;
    for (int lane = 0; lane < 4; lane++) {
      int sum = (int) (four >>> (16 * lane)) & 0xFFFF;
      int ifAllowed = -(int) (allowed >>> tag(i, lane) & 1);
      most = Math.max(most, (sum << 6 | 63 - (4 * i + lane)) & ifAllowed);
    }
    return most;
  }

  /// The tag of that lane of the sums number `i`.
  private static int tag(int i, int lane) {
    return 1 + (i / 2) * 8 + lane * 2 + i % 2;
  }

  /// A row of the model from what its feature says for tag 1 to 32, each from -127 to 127.
  static long[] row(int[] says) {
    long[] row = new long[LONGS];
    for (int tag = 0; tag < TAGS; tag++) {
      row[tag / 8] |= (long) (says[tag] + 128) << (8 * (tag % 8));
    }
    return row;
  }
}
