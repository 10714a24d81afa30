package ontherecord.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  /// A double bar stands where a sentence must start, and is not part of the text.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "He left. || She stayed. || Nobody knew why.",
        "Mr. Ray met Sen. Lee and Dr. J. K. Poe in St. Cloud.",
        "It is in the U.S. || The firm moved.",
        "The U.S. Senate voted.",
        "He rose at 5 a.m. || He left at 6 a.m. Monday.",
        "Acme Inc. Chairman Jo Ray spoke.",
        "He works for Acme Inc. || But she does not.",
        "“We won.” || He smiled.",
        "\"We won.\" || He smiled. || \"They lost.\" || She frowned.",
        "“Why?” he asked. || “No!” she said.",
        "\"Why?\" || Ray said.",
        "He said, “Go.” || “Where?” she asked.",
        "``It is over.'' || He left.",
        "'It is over.' || She left.",
        "He said (it was late.) || She left.",
        "He left.|| She stayed.",
        "Wait... what is it? || Yes.",
        "He left... || The door closed.",
        "“I ... never,” he said.",
        "“I know…” || She left.",
        "It fell 3.5 percent. || 40 died.",
        "It fell. || iPhone sales rose.",
        "It cost $5 million. || (They paid.) || He left.",
        "What?! || No way!!! || Right.",
        "Plan B. || The plan failed.",
        "He met George W. Bush.",
        "See No. 5. || Then go.",
        "He ended. || — Jo Ray, editor",
        "Head of line\n\n|| Next line",
        "Head of line\r\n\r\n|| Next line",
        "One line\nand the next.",
        "Rain helps;\n|| Farmers cheer",
        "It rained;\nthe farmers cheered; Ann Lee left.",
        "“One.” || “Two.” || “Three.”",
        "\"One.\" || \"Two.\" || \"Three.\"",
        "It was 5 p.m. || “We are late,” he said.",
        "He said: “It is late.” || ‘Go,’ she said.",
        "The end.” || She left.",
      })
  void startsWhereTheBarsStand(String marked) {
    String text = marked.replace("|| ", "");
    assertEquals(marked.replace("|| ", "||"), sentences(Tokenizer.tokens(text)));
  }

  @Test
  void hasNoneInAnEmptyText() {
    assertEquals(0, Tokenizer.tokens(" \n ").sentences());
  }

  private static String sentences(Tokens tokens) {
    return IntStream.range(0, tokens.sentences())
        .mapToObj(s -> sentence(tokens, s))
        .collect(Collectors.joining("||"));
  }

  private static String sentence(Tokens tokens, int sentence) {
    int next = tokens.sentenceEnd(sentence);
    int end = next < tokens.size() ? tokens.start(next) : tokens.text().length();
    return tokens.text().substring(tokens.start(tokens.sentenceStart(sentence)), end);
  }
}
