package ontherecord.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import ontherecord.text.Article;
import ontherecord.text.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Pier closes//By Ann Lee//14 March 2024//The pier is shut. | 14 March 2024
          Pier closes~By Ann Lee~March 14, 2024~The pier is shut. | March 14, 2024
          Pier closes//By Ann Lee//Thursday, 14 March 2024, 09:30//The pier is shut. | Thursday, 14 March 2024, 09:30
          Pier closes//PUBLISHED: 09:14, 3 May 2023 ! UPDATED: 10:02, 4 May 2023//The pier is shut. | 09:14, 3 May 2023
          Pier closes//Published on 3rd May 2023 - updated 4 May 2023//The pier is shut. | 3rd May 2023
          Pier closes//First published: 2023-05-03//The pier is shut. | 2023-05-03
          """)
  void readsTheDateThatIsPrintedOnTheFirstLines(String text, String date) throws Exception {
    assertEquals(Optional.of(date), published(text.replace('!', '|')));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Pier closes//14 March 2024//The pier is shut.
          Pier closes//By Ann Lee//The pier is shut.//14 March 2024
          Pier closes//By Ann Lee//On 14 March 2024 the pier was shut.
          Pier closes//By Ann Lee//03/04/2024//The pier is shut.
          Pier closes//By Ann Lee//31 February 2024//The pier is shut.
          Pier closes//By Ann Lee//1984//The pier is shut.
          Pier closes//Published in 14 March 2024 by the harbour.//The pier is shut.
          Pier closes//Published: yesterday//The pier is shut.
          """)
  void takesNoOtherForIt(String text) throws Exception {
    assertEquals(Optional.empty(), published(text));
  }

  @Test
  void looksAtTheFirstLinesOnly() throws Exception {
    assertEquals(
        Optional.empty(), published("The pier is shut.//".repeat(20) + "Published: 14 March 2024"));
  }

  @Test
  void saysOnWhichLineItStandsAndChangesNoWord() throws Exception {
    Article article = article("Pier closes//Published: 14 March 2024//The pier is shut.");
    assertEquals(
        List.of(new Fact(Fact.Kind.PUBLISHED, "14 March 2024", "“Published: 14 March 2024”")),
        article.origin().facts());
    assertTrue(article.text().contains("Published: 14 March 2024"), article.text());
  }

  @Test
  void whatTheFileStatesStands() throws Exception {
    String page =
        "<html><head><meta property='article:published_time' content='2024-03-15'></head><body>"
            + "<article><h1>Pier closes</h1><p>Published: 14 March 2024</p><p>The pier is shut, and"
            + " nobody knows for how long that will be so.</p></article></body></html>";
    Article article = new ArticleReader().read("pier.html", page.getBytes(UTF_8)).getFirst();
    assertEquals(Optional.of("2024-03-15"), article.origin().published());
  }

  private static Optional<String> published(String text) throws UnreadableArticleException {
    return article(text).origin().published();
  }

  private static Article article(String text) throws UnreadableArticleException {
    byte[] bytes = text.replace("//", "\n\n").replace('~', '\n').getBytes(UTF_8);
    return new ArticleReader().read("pier.txt", bytes).getFirst();
  }
}
