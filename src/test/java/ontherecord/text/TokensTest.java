package ontherecord.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {

  private final Tokens tokens = Tokenizer.tokens("SAID said Said o’clock O'Clock say");

  @Test
  void caseAndTheKindOfApostropheDoNotCount() {
    for (int i = 0; i < 3; i++) {
      assertTrue(tokens.is(i, "said"));
      assertTrue(tokens.isLike(i, "SaiD"));
      assertTrue(tokens.isSame(i, 0));
    }
    assertTrue(tokens.is(3, "o'clock"));
    assertTrue(tokens.isLike(3, "O’clock"));
    assertTrue(tokens.isSame(3, 4));
    assertFalse(tokens.is(5, "said"));
    assertFalse(tokens.isSame(5, 0));
  }

  @Test
  void aTokenIsFoundInListsOfEitherKind() {
    WordSet folded = WordSet.folded(List.of("o'clock", "Said"));
    WordSet exact = WordSet.exact(List.of("said", "O'Clock"));
    assertEquals(1, tokens.indexIn(0, folded));
    assertEquals(0, tokens.indexIn(3, folded));
    assertEquals(-1, tokens.indexIn(5, folded));
    assertEquals(-1, tokens.indexIn(0, exact));
    assertEquals(0, tokens.indexIn(1, exact));
    assertEquals(1, tokens.indexIn(4, exact));
    assertTrue(folded.contains("SAID"));
    assertFalse(exact.contains("SAID"));
  }

  @Test
  void aTokenIsFoundByTheOffsetBeforeItsEnd() {
    Tokens found = Tokenizer.tokens(" He left. ");
    int[] expected = {0, 0, 0, 1, 1, 1, 1, 1, 2, 3};
    for (int offset = 0; offset < expected.length; offset++) {
      assertEquals(expected[offset], found.at(offset), "at " + offset);
    }
  }

  @Test
  void aWordOfAnyLengthIsKeptWithoutAGap() {
    for (String letters : List.of("a".repeat(150_001), "a" + "\ud835\udc00".repeat(75_000))) {
      Tokens found = Tokenizer.tokens(letters);
      int end = 0;
      for (int i = 0; i < found.size(); i++) {
        assertEquals(end, found.start(i));
        end = found.end(i);
        assertEquals(i, found.at(end - 1));
        assertTrue(end == letters.length() || !Character.isLowSurrogate(letters.charAt(end)));
      }
      assertEquals(letters.length(), end);
    }
  }
}
