package ontherecord.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RowsTest {

  private static Table table(int size, int seed) {
    Random random = new Random(seed);
    Table table = new Table();
    while (table.size() < size) {
      int feature = random.nextInt(1 << 26);
      if (table.get(feature) == 0) {
        table.put(feature, table.size() + 1);
      }
    }
    return table;
  }

  private static void assertSame(Table table, Rows rows) {
    assertEquals(table.size(), rows.size());
    for (int feature = 0; feature < 1 << 26; feature += feature < 1 << 20 ? 1 : 13) {
      assertEquals(table.get(feature), rows.get(feature));
    }
    for (int feature : table.sortedKeys()) {
      assertEquals(table.get(feature), rows.get(feature));
    }
  }

  @Test
  void tellsWhatTheTableTells() {
    assertSame(table(1000, 1), Rows.of(table(1000, 1)));
  }

  @Test
  void holdsAsManyAsRowsCanCount() {
    Table most = table(Rows.MOST, 2);
    assertSame(most, Rows.of(most));
  }

  @Test
  void aTableOfNothingTellsNothing() {
    assertSame(new Table(), Rows.of(new Table()));
  }

  @Test
  void isTheSameAfterWritingAndReading() throws IOException {
    Table table = table(60_000, 3);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Rows.of(table).write(new DataOutputStream(out));
    assertSame(table, Rows.read(ByteBuffer.wrap(out.toByteArray())));
  }
}
