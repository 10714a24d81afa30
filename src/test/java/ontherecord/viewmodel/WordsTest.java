package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.HardArticles;
import ontherecord.quote.Form;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.text.Span;
import ontherecord.viewmodel.Words.Ink;
import ontherecord.viewmodel.Words.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  @Test
  void oneWordIsOneRun() {
    Words words = only(HardArticles.ofOneWord());
    assertEquals(List.of(new Run("“No.”", Ink.QUOTED)), words.runs());
    assertEquals("“No.”", words.text());
    assertFalse(words.cut());
  }

  @Test
  void directIsQuotedAndIndirectIsNot() {
    assertEquals(
        List.of(Ink.QUOTED), inks(HardArticles.uncredited("“It is ‘sold’.”", Form.DIRECT)));
    assertEquals(
        List.of(Ink.PARAPHRASED), inks(HardArticles.uncredited("it is “sold”", Form.INDIRECT)));
  }

  @Test
  void mixedIsInkedByItsMarks() {
    Words words = only(HardArticles.uncredited("it is “sold” and “gone”, too", Form.MIXED));
    assertEquals(
        List.of(
            new Run("it is ", Ink.PARAPHRASED),
            new Run("“sold”", Ink.QUOTED),
            new Run(" and ", Ink.PARAPHRASED),
            new Run("“gone”", Ink.QUOTED),
            new Run(", too", Ink.PARAPHRASED)),
        words.runs());
    assertEquals("it is “sold” and “gone”, too", words.text());
  }

  @Test
  void showsWhatStandsBetweenTwoPieces() {
    String text = "“Yes,” she said. “No.”";
    Words words =
        only(HardArticles.uncredited(text, Form.DIRECT, List.of(new Span(0, 6), new Span(17, 22))));
    assertEquals(
        List.of(
            new Run("“Yes,”", Ink.QUOTED),
            new Run(" she said. ", Ink.BETWEEN),
            new Run("“No.”", Ink.QUOTED)),
        words.runs());
  }

  @Test
  void leavesOutAllThatStandsBetweenTwoPiecesFarApart() {
    String text = "“Yes,” " + "and so on ".repeat(20) + "“No.”";
    Words words =
        only(
            HardArticles.uncredited(
                text,
                Form.DIRECT,
                List.of(new Span(0, 6), new Span(text.length() - 5, text.length()))));
    assertEquals("“Yes,” […] “No.”", words.text());
  }

  @Test
  void piecesThatTouchHaveNothingBetweenThem() {
    Words words =
        only(
            HardArticles.uncredited(
                "“Yes.”“No.”", Form.DIRECT, List.of(new Span(0, 6), new Span(6, 11))));
    assertEquals("“Yes.”“No.”", words.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", " \n ", "\t\r\n  "})
  void aLineBreakIsASpace(String lineBreak) {
    assertEquals("“One two.”", only(direct("“One" + lineBreak + "two.”")).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n\n", "\r\r", "\r\n\r\n", "\n  \n", "\r\n \t\r\n   ", "\n\n\n\n"})
  void aBlankLinePartsParagraphs(String blank) {
    assertEquals("“One\n“two.”", only(direct("“One" + blank + "“two.”")).text());
  }

  @Test
  void keepsEveryOtherCharacter() {
    String text = "“No\u00a0break, thin\u2009space, \u2028, \ud83d half, $1 \\ and 🙂.”";
    assertEquals(text, only(direct(text)).text());
  }

  @Test
  void cutsAVeryLongOneAtAWordForTheCardAndCopiesItWhole() {
    String text = "“" + "number ".repeat(3_000) + "end.”";
    Words words = only(direct(text));
    assertTrue(words.cut());
    assertTrue(words.shown().length() <= 3_000, words.shown().length() + "");
    assertTrue(words.shown().endsWith("number"), words.shown());
    assertEquals(text, words.text());
  }

  @Test
  void neverCutsACharacterInTwo() {
    for (int offset = 0; offset < 2; offset++) {
      Words words = only(direct("x".repeat(offset) + "🙂".repeat(5_000)));
      assertTrue(words.cut());
      assertFalse(Character.isHighSurrogate(words.shown().charAt(words.shown().length() - 1)));
    }
  }

  @Test
  void cutsBetweenPiecesToo() {
    String piece = "“" + "a".repeat(1_998) + "”";
    String text = piece + " " + piece + " " + piece;
    List<Span> content =
        List.of(new Span(0, 2_000), new Span(2_001, 4_001), new Span(4_002, 6_002));
    Words words = only(HardArticles.uncredited(text, Form.DIRECT, content));
    assertTrue(words.cut());
    assertEquals(3, words.runs().size());
    assertEquals(text, words.text());
  }

  @Test
  void isQuickOnSpaceWithoutEnd() {
    for (String space : List.of(" ", "\n", "\r\n", "\t \n", "“ ")) {
      String text = "“" + space.repeat(500_000) + "”";
      assertTimeoutPreemptively(
          Duration.ofSeconds(10), () -> only(HardArticles.uncredited(text, Form.MIXED)).text());
    }
  }

  @Test
  void everyRunOfTheExampleIsVerbatim() {
    QuotedArticle example = GoldArticle.read();
    for (Quotation quotation : example.quotations()) {
      for (Run run : Words.of(example, quotation).runs()) {
        assertTrue(example.article().text().contains(run.text()), run.text());
      }
    }
  }

  private static QuotedArticle direct(String text) {
    return HardArticles.uncredited(text, Form.DIRECT);
  }

  private static List<Ink> inks(QuotedArticle quoted) {
    return only(quoted).runs().stream().map(Run::ink).toList();
  }

  private static Words only(QuotedArticle quoted) {
    return Words.of(quoted, quoted.quotations().getFirst());
  }
}
