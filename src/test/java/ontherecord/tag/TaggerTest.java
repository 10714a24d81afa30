package ontherecord.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ontherecord.text.Tokenizer;
import ontherecord.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaggerTest {

  private static final Path TREEBANKS = Path.of("../shared/corpora/treebank");
  private static final Tagger TAGGER = Tagger.trained();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She said the plan has died .       | PRP VBD DT NN VBZ VBN STOP
          The minister will say nothing .    | DT NN MD VB NN STOP
          He was quoted as saying no .       | PRP VBD VBN IN VBG UH STOP
          Police told reporters that day .   | NNS VBD NNS DT NN STOP
          Ana Ruiz, 41, runs the city's bank | NNP NNP COMMA CD COMMA VBZ DT NN POS NN
          They have not denied it .          | PRP VBP RB VBN PRP STOP
          "No," said Mr. Lee.                | QUOTE UH COMMA QUOTE VBD NNP NNP STOP
          Two witnesses recounted the crash . | CD NNS VBD DT NN STOP
          The agency posited that ice melts. | DT NN VBD IN NN VBZ STOP
          Police arrested and questioned him | NNS VBD CC VBD PRP
          Police arrested and fined a driver | NNS VBD CC VBD DT NN
          """)
  void tellsVerbsFromNounsAndNames(String text, String tags) {
    assertEquals(tags, tags(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u0000", "\ud83d", "'", "''''", "\u201c\u201c", "a", "\n\n.\n"})
  void tagsAnyText(String text) {
    Tokens tokens = Tokenizer.tokens(text);
    TAGGER.tag(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      assertTrue(Tag.of(tokens, i) != Tag.NONE, text);
    }
  }

  @Test
  void tagsEveryTokenOfRandomText() {
    Random random = new Random(5);
    String signs = "aB '\u2019\u201c\".,-:$%0\u00e9\ud83d\udcac\u0000\n(";
    for (int round = 0; round < 300; round++) {
      String text =
          IntStream.range(0, random.nextInt(200))
              .mapToObj(_ -> signs.substring(random.nextInt(signs.length())).substring(0, 1))
              .collect(Collectors.joining());
      tagsAnyText(text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a ", "said, ", "'", "\u201c", "A.", "-", "1,"})
  void aMillionSignsTakeNoLongerThanTheyMust(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> TAGGER.tag(Tokenizer.tokens(text)), piece);
  }

  @Test
  void isRightAsOftenAsItWasWhenTrained() throws IOException {
    assumeTrue(Files.isDirectory(TREEBANKS), "the treebanks are not beside the project");
    for (Path treebank : Treebank.files(TREEBANKS, "-dev.conllu.gz")) {
      double least = treebank.toString().contains("ewt") ? 0.937 : 0.97;
      Accuracy accuracy = Accuracy.of(TAGGER, treebank);
      assertTrue(accuracy.share() > least, treebank + ": " + accuracy);
    }
  }

  private static String tags(String text) {
    Tokens tokens = Tokenizer.tokens(text);
    TAGGER.tag(tokens);
    return IntStream.range(0, tokens.size())
        .mapToObj(i -> Tag.of(tokens, i).name())
        .collect(Collectors.joining(" "));
  }
}
