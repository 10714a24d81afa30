package ontherecord.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          He said no.                  | He said no .
          They'd can't won’t it’ll     | They 'd ca n't wo n’t it ’ll
          I'm you're we've she's       | I 'm you 're we 've she 's
          CAN'T DON'T IT'S             | CA N'T DO N'T IT 'S
          I cannot go.                 | I can not go .
          the officials' car           | the officials ' car
          O'Brien, D’Angelo, y'all     | O'Brien , D’Angelo , y'all
          five o'clock                 | five o'clock
          in the '90s and '68          | in the '90s and '68
          get 'em, rock 'n' roll       | get 'em , rock 'n' roll
          'It's fine,' he said         | ' It 's fine , ' he said
          'Twas so                     | 'Twas so
          Mr. Ray of the U.S. left.    | Mr. Ray of the U.S. left .
          at 5 a.m. or 10:30 p.m.      | at 5 a.m. or 10:30 p.m.
          J.K. Lee, J. K. Lee, P.T.    | J.K. Lee , J. K. Lee , P.T.
          J.Lee                        | J. Lee
          a U.S.-based, non-U.S. firm  | a U.S.-based , non-U.S. firm
          She holds a Ph.D. in law     | She holds a Ph.D. in law
          a Ph.D, an M.Sc.             | a Ph.D , an M.Sc.
          No. 5 and no.                | No. 5 and no .
          e.g. this, i.e. that         | e.g. this , i.e. that
          Acme Inc. of Fla.            | Acme Inc. of Fla.
          a long-term, 33-year-old one | a long-term , 33-year-old one
          two- and three-way           | two - and three-way
          1,000.50 or 3.5, 7           | 1,000.50 or 3.5 , 7
          9/11 and/or 2-1              | 9/11 and / or 2-1
          2010–2012, north–south       | 2010–2012 , north – south
          $5.4m £3 US$10 40%           | $ 5.4m £ 3 US$ 10 40 %
          .5 percent                   | .5 percent
          AT&T R&D salt&oil            | AT&T R&D salt & oil
          He left.She stayed.          | He left . She stayed .
          the end.2 Next               | the end . 2 Next
          see https://a.org/b?c=d, ok  | see https://a.org/b?c=d , ok
          (www.example.com).           | ( www.example.com ) .
          on Acme.com, news.site.co.uk | on Acme.com , news.site.co.uk
          acme.com/a/b-c.              | acme.com/a/b-c .
          j.doe@mail.org. bob@x.com    | j.doe@mail.org . bob@x.com
          @ann_b likes #onthemap       | @ann_b likes #onthemap
          Wait... what…no              | Wait ... what … no
          Well . . . yes               | Well . . . yes
          one--two—three - four -- x   | one -- two — three - four -- x
          “A,” ‘b’ «c» „d‟ ‹e›         | “ A , ” ‘ b ’ « c » „ d ‟ ‹ e ›
          ``Yes,'' she said            | `` Yes , '' she said
          "Why?!" "No!!!"              | " Why ?! " " No !!! "
          [t]he (end); {x}             | [ t ] he ( end ) ; { x }
          ***** ====                   | ***** ====
          Macy's-owned                 | Macy 's - owned
          naïve café Ménière           | naïve café Ménière
          the 1980s' 1980's            | the 1980s ' 1980 's
          Plan B. The King, Henry I.   | Plan B. The King , Henry I.
          bigger than I.               | bigger than I .
          """)
  void cuts(String text, String expected) {
    assertEquals(expected, words(Tokenizer.tokens(text)));
  }

  @Test
  void keepsToTheBlocksAndCountsInTheWholeText() {
    String text = "Big news\n\nIt is. He left.";
    Article article =
        new Article(
            Origin.of("a", "a", "0"),
            text,
            List.of(
                new Block(Block.Kind.HEADLINE, new Span(0, 8)),
                new Block(Block.Kind.PARAGRAPH, new Span(10, 25))));
    Tokens tokens = Tokenizer.tokens(article);
    assertEquals("Big news It is . He left .", words(tokens));
    assertEquals(new Span(10, 12), tokens.span(2));
    assertEquals(3, tokens.sentences());
    assertEquals(2, tokens.sentenceStart(1));
    assertEquals(5, tokens.sentenceEnd(1));
    assertEquals(List.of(0, 0, 1, 1, 1, 2, 2, 2), sentenceOfEach(tokens));
  }

  @Test
  void findsTheTokenAtAnOffset() {
    Tokens tokens = Tokenizer.tokens("He said no.");
    assertEquals(
        List.of(0, 0, 1, 1, 2, 3, 4),
        IntStream.of(0, 1, 2, 3, 7, 10, 11).map(tokens::at).boxed().toList());
  }

  @Test
  void comparesWithoutRegardToCaseAndApostrophes() {
    Tokens tokens = Tokenizer.tokens("DIDN’T She");
    assertTrue(tokens.is(1, "n't"));
    assertTrue(tokens.is(2, "she"));
    assertTrue(tokens.isIn(2, WordSet.folded(List.of("he", "she"))));
  }

  @Test
  void partsWordsThatGoOnWithoutAStop() {
    Tokens plain = Tokenizer.tokens("on and ".repeat(2_000));
    Tokens listed = Tokenizer.tokens("on, ".repeat(2_000));
    assertEquals(4, plain.sentences());
    assertEquals(1_001, plain.sentenceEnd(0));
    assertEquals(502, listed.sentenceEnd(0));
  }

  @Test
  @Timeout(20)
  void takesAnyCharactersInLinearTime() {
    for (String piece :
        List.of(
            "\u201c",
            "a",
            ".",
            "a.",
            "A.",
            ". ",
            "'",
            "’s",
            "n't",
            "-",
            "a-",
            "\0",
            "\ud800",
            "\udc00",
            "\ud83d\ude00",
            "@a.",
            "a@",
            "1,",
            "1.",
            "http://",
            "a.b",
            "\u0301",
            "(",
            "!",
            "\r\n",
            "!\" A")) {
      Tokens tokens = Tokenizer.tokens(piece.repeat(1_000_000 / piece.length()));
      check(tokens);
    }
    check(Tokenizer.tokens("a".repeat(10_000_000)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void coversEveryCharacterThatIsNotBlank(long seed) {
    Random random = new Random(seed);
    String alphabet =
        "aAnNtTsS019.,;:!?'\"’‘“”`«»-–—…@#$%&/()[] \n\t\r\0\u00a0\ud83d\ude00\u00e9_\u00ad";
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 200; i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      check(Tokenizer.tokens(text.toString()));
    }
  }

  private static void check(Tokens tokens) {
    String text = tokens.text();
    int end = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      int start = i < tokens.size() ? tokens.start(i) : text.length();
      assertTrue(start >= end);
      for (; end < start; end++) {
        assertTrue(Glyphs.isBlank(text.charAt(end)), text.length() < 999 ? text : "left out");
      }
      if (i < tokens.size()) {
        end = tokens.end(i);
        assertTrue(end > start);
      }
    }
    for (int s = 0; s < tokens.sentences(); s++) {
      assertTrue(tokens.sentenceStart(s) < tokens.sentenceEnd(s));
    }
  }

  private static List<Integer> sentenceOfEach(Tokens tokens) {
    return IntStream.range(0, tokens.size()).map(tokens::sentenceOf).boxed().toList();
  }

  private static String words(Tokens tokens) {
    return IntStream.range(0, tokens.size())
        .mapToObj(tokens::word)
        .collect(Collectors.joining(" "));
  }
}
