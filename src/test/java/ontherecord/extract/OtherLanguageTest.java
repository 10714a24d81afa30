package ontherecord.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import ontherecord.quote.Attribution;
import ontherecord.quote.Depth;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.read.ArticleReader;
import ontherecord.read.UnreadableArticleException;
import ontherecord.text.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Marks of other languages, and articles in them.
class OtherLanguageTest {

  private static final String GERMAN =
      """
      Der Rat hat am Montag in einer langen Sitzung \u00fcber die neue Br\u00fccke gestritten.

      \u201eDie Br\u00fccke ist sicher\u201c, sagte die B\u00fcrgermeisterin Ann Lee. \u00bbSie wird im Juni ge\u00f6ffnet\u00ab,
      f\u00fcgte sie hinzu. Den \u201eSt\u00f6rern\u201c warf sie vor, nichts zu wissen.
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          \u00abThe bridge is safe,\u00bb said Ann Lee.     | \u00abThe bridge is safe,\u00bb
          \u00bbThe bridge is safe,\u00ab said Ann Lee.     | \u00bbThe bridge is safe,\u00ab
          \u201eThe bridge is safe,\u201d said Ann Lee.     | \u201eThe bridge is safe,\u201d
          \u201eThe bridge is safe,\u201c said Ann Lee.     | \u201eThe bridge is safe,\u201c
          \u00ab The bridge is safe, \u00bb said Ann Lee.   | \u00ab The bridge is safe, \u00bb
          Ann Lee said: \u2039The bridge is safe.\u203a     | \u2039The bridge is safe.\u203a
          """)
  void readsMarksOfOtherLanguages(String text, String quoted) throws UnreadableArticleException {
    QuotedArticle found = found("The council met on Monday in the old hall.\n\n" + text);
    assertEquals(List.of(quoted), words(found));
    assertEquals("Ann Lee", found.name(found.speakers().getFirst()));
  }

  @Test
  void anArticleInGermanShowsWhatItsMarksTellAndCreditsNobody() throws UnreadableArticleException {
    QuotedArticle found = found(GERMAN);
    assertEquals(Depth.MARKS, found.depth());
    assertEquals(
        List.of(
            "\u201eDie Br\u00fccke ist sicher\u201c", "\u00bbSie wird im Juni ge\u00f6ffnet\u00ab"),
        words(found));
    assertEquals(List.of(), found.speakers());
    for (Quotation quotation : found.quotations()) {
      assertEquals(
          "other-language", ((Attribution.Uncredited) quotation.attribution()).reason().rule());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Lee leads Belby.                                                              | WHOLE
          Belby 3, Norland 1. Scorers: Lee, Roy, Ng, Adan, Orr, Hoek, Post, Sun, Ruiz, Kay. | MARKS
          The bridge that they have built is not safe, and it is about to fall, said Lee.   | WHOLE
          Le conseil municipal a d\u00e9battu lundi du nouveau pont dans une longue s\u00e9ance, dit-on. | MARKS
          \u0627\u0644\u062c\u0633\u0631 \u0622\u0645\u0646                                  | MARKS
          """)
  void tellsEnglishFromOtherLanguages(String text, Depth depth) throws UnreadableArticleException {
    assertEquals(depth, found(text).depth());
  }

  private static List<String> words(QuotedArticle found) {
    return found.quotations().stream()
        .flatMap(it -> it.content().stream())
        .map(found.article()::words)
        .toList();
  }

  private static QuotedArticle found(String text) throws UnreadableArticleException {
    return new QuotationExtractor()
        .extract(new ArticleReader().of(Origin.of("a", "a", "00"), text));
  }
}
