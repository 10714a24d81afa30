package ontherecord.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import ontherecord.fixtures.Found;
import ontherecord.quote.QuotedArticle;
import org.junit.jupiter.api.Test;

/// When and where something was said, and how many said it.
class SettingsTest {

  private static List<String> settings(String text) {
    QuotedArticle found = Found.in(text);
    return found.quotations().getFirst().setting().stream().map(found.article()::words).toList();
  }

  @Test
  void aTimeIsTakenWhole() {
    assertEquals(List.of("last week"), settings("Ann Lee said last week that it was late.\n"));
    assertEquals(
        List.of("earlier this week"),
        settings("Ann Lee said earlier this week that it was late.\n"));
    assertEquals(List.of("years later"), settings("“It was late,” Ann Lee said years later.\n"));
  }

  @Test
  void aShowOfThatNameIsNoTime() {
    assertEquals(List.of(), settings("“It is late,” Ann Lee told the Today programme.\n"));
    assertEquals(List.of(), settings("“It is late,” Ann Lee told Good Morning Norland.\n"));
  }

  @Test
  void aRoleThatIsTakenUpByWhoIsOne() {
    QuotedArticle found = Found.in("One trader, who denounced the plan, said it was dead.\n");
    assertEquals(2, found.quotations().size());
    assertEquals(1, found.speakers().size());
  }
}
