package ontherecord.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JsonEncoderTest {

  @Test
  void encodesWholeCharactersAsUtf8Does() throws IOException {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    while (text.length() < 50_000) {
      int codePoint = random.nextInt(Character.MAX_CODE_POINT + 1) >> random.nextInt(14);
      if (Character.getType(codePoint) != Character.SURROGATE
          && codePoint != 0x85
          && codePoint != 0x2028
          && codePoint != 0x2029) {
        text.appendCodePoint(codePoint);
      }
    }
    assertArrayEquals(text.toString().getBytes(UTF_8), encoded(text.toString(), 1000));
  }

  @Test
  void joinsAPairThatCameInTwoPieces() throws IOException {
    assertEquals("a\ud83d\ude00b", new String(encoded("a\ud83d\ude00b", 1), UTF_8));
  }

  @Test
  void escapesHalvesWhereverTheyStand() throws IOException {
    assertEquals("\\ud83d", new String(encoded("\ud83d", 1), UTF_8));
    assertEquals("\\ude00\\ude00", new String(encoded("\ude00\ude00", 2), UTF_8));
    assertEquals("\\ud83d\ud83d\ude00", new String(encoded("\ud83d\ud83d\ude00", 2), UTF_8));
  }

  private static byte[] encoded(String text, int piece) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonEncoder encoder = new JsonEncoder(bytes)) {
      for (int i = 0; i < text.length(); i += piece) {
        encoder.write(text, i, Math.min(piece, text.length() - i));
      }
    }
    return bytes.toByteArray();
  }
}
