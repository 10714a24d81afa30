package ontherecord.tag;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ontherecord.text.Tokenizer;
import ontherecord.text.Tokens;
import org.junit.jupiter.api.Test;

/// Words that are kept are the same as if they were read anew.
class WordsTest {

  private final Lexicon lexicon = new Lexicon(new Table(), new Table());
  private final Words words = new Words(lexicon, _ -> {});

  @Test
  void aWordThatComesAgainIsTheOneThatWasRead() {
    Tokens tokens = Tokenizer.tokens("They said it, they said.");
    assertSame(words.at(tokens, 1, false), words.at(tokens, 5, false));
  }

  @Test
  void digitsAreAlike() {
    Tokens tokens = Tokenizer.tokens("In 1997 or 2025");
    assertSame(words.at(tokens, 1, false), words.at(tokens, 3, false));
  }

  @Test
  void theFirstOfASentenceIsAnother() {
    Tokens tokens = Tokenizer.tokens("Lee");
    Word first = words.at(tokens, 0, true);
    Word later = words.at(tokens, 0, false);
    assertNotSame(first, later);
    assertNotEquals(first.told[0], later.told[0]);
  }

  @Test
  void marksAndWordsOfOneLetterAreToldApart() {
    Tokens tokens = Tokenizer.tokens("! ; , . : ( ) ? I a “ ” ' - % $ &");
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < tokens.size(); i++) {
        assertEquals(Word.mark(tokens, i).code(), words.at(tokens, i, false).mark, tokens.word(i));
      }
    }
  }

  @Test
  void aWordThatIsPutOutStandsWhileTheWindowNeedsIt() {
    String many =
        IntStream.range(0, 40_000)
            .mapToObj(i -> Integer.toString(i, 26).replaceAll("[0-9]", "zq$0"))
            .map(it -> it.replace("0", "x").replaceAll("[1-9]", "y"))
            .collect(Collectors.joining(" "));
    Tokens tokens = Tokenizer.tokens(many);
    Word[] last = new Word[5];
    int[][] told = new int[5][];
    for (int i = 0; i < tokens.size(); i++) {
      last[i % 5] = words.at(tokens, i, false);
      told[i % 5] = last[i % 5].told.clone();
      for (int k = 0; k < 5 && last[k] != null; k++) {
        assertArrayEquals(told[k], last[k].told);
      }
      if (i % 997 == 0) {
        assertArrayEquals(new Words(lexicon, _ -> {}).at(tokens, i, false).told, told[i % 5]);
      }
    }
  }
}
