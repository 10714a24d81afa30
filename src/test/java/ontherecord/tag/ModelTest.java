package ontherecord.tag;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class ModelTest {

  private static final long ALL = -1;
  private static final int FEATURE = 77;
  private static final int OTHER = 99;

  private final Table rows = new Table();
  private final Model model = model(says(Map.of(3, 50, 9, 40)), says(Map.of(9, 20, 12, -127)));

  private Model model(long[]... learnt) {
    rows.put(FEATURE, 1);
    rows.put(OTHER, 2);
    long[] weights = new long[4 * (learnt.length + 1)];
    Arrays.fill(weights, 0, 4, 0x8080808080808080L);
    for (int i = 0; i < learnt.length; i++) {
      System.arraycopy(learnt[i], 0, weights, 4 * (i + 1), 4);
    }
    return new Model(new Lexicon(new Table(), new Table()), Rows.of(rows), weights);
  }

  private static long[] says(Map<Integer, Integer> byTag) {
    int[] says = new int[Model.TAGS];
    byTag.forEach((tag, weight) -> says[tag - 1] = weight);
    return Model.row(says);
  }

  private int best(long allowed, int... features) {
    return best(model, allowed, features);
  }

  private static int best(Model model, long allowed, int... features) {
    model.find(features, 0);
    return model.best(features, allowed);
  }

  @Test
  void takesTheTagThatTheFeaturesSpeakForTheMost() {
    assertEquals(3, best(ALL, FEATURE));
    assertEquals(9, best(ALL, FEATURE, OTHER));
  }

  @Test
  void takesTheBestOfThoseAllowed() {
    assertEquals(9, best(ALL & ~(1L << 3), FEATURE));
    assertEquals(12, best(1L << 12, OTHER));
  }

  @Test
  void takesTheFirstOfEqualTags() {
    assertEquals(1, best(ALL, 1234));
    assertEquals(5, best(1L << 5 | 1L << 6 | 1L << 30, 1234));
  }

  @Test
  void isTheSameAfterWritingAndReading() throws IOException {
    Model again = Model.read(new ByteArrayInputStream(written(model)));
    assertEquals(2, again.rows());
    assertEquals(3, best(again, ALL, FEATURE));
    assertEquals(9, best(again, ALL, FEATURE, OTHER));
  }

  @Test
  void theOneInUseIsTheSameToTheByteAfterReadingAndWriting() throws IOException {
    byte[] shipped;
    try (InputStream stream = Tagger.class.getResourceAsStream("tags.model")) {
      shipped = stream.readAllBytes();
    }
    Model read = Model.read(new ByteArrayInputStream(shipped));
    assertArrayEquals(unpacked(shipped), unpacked(written(read)));
  }

  private static byte[] written(Model model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }

  private static byte[] unpacked(byte[] packed) throws IOException {
    return new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
  }

  @Test
  void aTableKeepsWhatWasPutLast() {
    Random random = new Random(3);
    Table table = new Table();
    Map<Integer, Integer> expected = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      int key = random.nextInt(10_000);
      int value = 1 + random.nextInt(1 << 20);
      table.put(key, value);
      expected.put(key, value);
    }
    assertEquals(expected.size(), table.size());
    expected.forEach((key, value) -> assertEquals(value, table.get(key)));
    assertEquals(0, table.get(10_001));
    assertArrayEquals(
        expected.keySet().stream().mapToInt(Integer::intValue).sorted().toArray(),
        table.sortedKeys());
  }
}
