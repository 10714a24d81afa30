package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import ontherecord.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          it is “sold”                  | “sold”
          “sold” and “gone”             | “sold”,“gone”
          it is "sold" for "good"       | "sold","good"
          it is „verkauft“ now          | „verkauft“
          it is «vendu» now             | «vendu»
          it is »verkauft« now          | »verkauft«
          it is ``sold'' now            | ``sold''
          it is ‘sold’ now              | ‘sold’
          it is 'sold' now              | 'sold'
          it isn’t ‘sold’ now           | ‘sold’
          “it isn’t ‘sold’ now”         | “it isn’t ‘sold’ now”
          it is “sold and no more       | “sold and no more
          it is sold” and no more       | ~~
          it isn’t sold                 | ~~
          it is the sailors' pier       | ~~
          rock 'n' roll                 | 'n'
          ~~                            | ~~
          “”                            | “”
          ”                             | ~~
          “                             | “
          “🙂🙂” and 🙂                  | “🙂🙂”
          “المرفأ” مغلق                 | “المرفأ”
          """)
  void findsWhatStandsInsideMarks(String words, String marked) {
    String found =
        Marked.in(words).stream().map(it -> it.of(words)).collect(Collectors.joining(","));
    assertEquals(marked, found);
  }

  @Test
  void aHalfOfAPairIsNoMark() {
    assertEquals(List.of(), Marked.in("a ` b ` c"));
    assertEquals(List.of(new Span(0, 1)), Marked.in("“"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"“", "”", "\"", "'", "‘", "’", "`", "``", "''", "'a ", " ‘a", "“a” "})
  void staysQuickAndInOrder(String piece) {
    String words = piece.repeat(300_000);
    List<Span> found = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Marked.in(words));
    int end = 0;
    for (Span span : found) {
      assertEquals(true, end <= span.start() && span.end() <= words.length(), span.toString());
      end = span.end();
    }
  }
}
