package ontherecord.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ontherecord.check.Notice.Kind;
import ontherecord.fixtures.Found;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceChecksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # one unnamed person here, several there
          ONE_OR_SEVERAL      | yes | The bridge across the river will close in March, an official said.//Officials said the bridge across the river would close in March.
          ONE_OR_SEVERAL      | no  | The bridge across the river will close in March, an official said.//Officials said nobody had asked for new trains.
          ONE_OR_SEVERAL      | no  | The bridge across the river will close in March, an engineer said.//Officials said the bridge across the river would close in March.
          # a headline that states what the text credits
          STATED_AS_FACT      | yes | Mayor stole harbour money//By Ann Lee//The mayor stole money from the harbour fund, two former aides said on Monday.
          STATED_AS_FACT      | no  | Mayor stole harbour money, aides say//By Ann Lee//The mayor stole money from the harbour fund, two former aides said on Monday.
          STATED_AS_FACT      | no  | Mayor stole harbour money//By Ann Lee//The mayor stole money from the harbour fund, two former aides said on Monday.//The mayor stole the harbour money in March.
          STATED_AS_FACT      | no  | Harbour reopens after storm//By Ann Lee//The mayor stole money from the harbour fund, two former aides said on Monday.
          # through an outlet
          SECOND_HAND         | yes | “The pier is not safe,” Ann Lee said, Reuters reported.
          SECOND_HAND         | yes | “The pier is not safe,” Ann Lee was quoted as saying by The Guardian.
          SECOND_HAND         | yes | “The pier is not safe,” Ann Lee told The Guardian, Reuters reported.
          SECOND_HAND         | no  | “The pier is not safe,” Ann Lee told The Guardian.
          SECOND_HAND         | no  | “The pier is not safe,” Ann Lee told The Guardian.//“We will mend it,” she told the newspaper.
          SECOND_HAND         | no  | “The pier is not safe,” Ann Lee told The Guardian. “We will mend it,” she said.
          SECOND_HAND         | no  | “The pier is not safe,” Ann Lee said in an interview with The Guardian.
          SECOND_HAND         | no  | “The pier is not safe,” Ann Lee said.
          # nobody has a name
          ALL_UNNAMED         | yes | The pier is not safe, an official said.//A fisherman said he had known for years.
          ALL_UNNAMED         | no  | The pier is not safe, an official said.//Bob Ray said he had known for years.
          ALL_UNNAMED         | no  | The pier is not safe, an official said.
          # the name comes later than the words
          NAMED_LATE          | no  | “The pier is not safe,” Ann Lee said.//“We will mend it,” she said.
          NAMED_LATE          | no  | “The pier is not safe,” said Ann Lee, who runs the harbour.
          NAMED_LATE          | no  | The pier is old.//“The pier is not safe.”//— Ann Lee, resident
          # few words
          FEW_WORDS           | yes | Ann Lee said the pier was “a disgrace” to the town.
          FEW_WORDS           | no  | Ann Lee said the pier was “a disgrace to all of us” in the town.
          FEW_WORDS           | no  | “No,” Ann Lee said.
          # the same words otherwise
          QUOTED_DIFFERENTLY  | yes | “We will mend the old pier before next summer,” Ann Lee said.//“We will mend the whole pier before next winter,” Lee said.
          QUOTED_DIFFERENTLY  | no  | “We will mend the old pier before next summer,” Ann Lee said.//“We will mend the old pier,” Lee said.
          QUOTED_DIFFERENTLY  | no  | “We will mend the old pier before next summer,” Ann Lee said.//“Nobody has to worry about the boats,” Lee said.
          # nobody says who that is
          NO_ROLE             | yes | “The pier is not safe,” Ann Lee said.//“We will mend it,” she said.
          NO_ROLE             | no  | “The pier is not safe,” Ann Lee, the harbour master, said.//“We will mend it,” she said.
          NO_ROLE             | no  | “The pier is not safe,” harbour master Ann Lee said.//“We will mend it,” she said.
          NO_ROLE             | no  | “The pier is not safe,” the Harbour Board said.
          """)
  void noticesWhatIsPlain(Kind kind, String expected, String text) {
    QuotedArticle quoted = Found.in(text.replace("//", "\n\n"));
    assertTrue(!quoted.quotations().isEmpty(), "nothing is quoted");
    List<Kind> kinds = SourceChecks.of(quoted).stream().map(Notice::kind).toList();
    assertEquals(expected.equals("yes"), kinds.contains(kind), kinds + " " + Found.credits(quoted));
  }

  @Test
  void noticesASpeakerWhoIsNamedLate() {
    QuotedArticle quoted =
        Found.in(
            """
            “The pier is not safe,” the harbour master said.

            “We will mend it,” the harbour master said.

            Ann Lee came to the town in March.
            """);
    var speaker = quoted.speakers().getFirst();
    var lee = Found.span(quoted, "Ann Lee");
    var named =
        new Speaker(
            speaker.id(),
            Speaker.Kind.NAMED,
            lee,
            Optional.empty(),
            Stream.concat(speaker.mentions().stream(), Stream.of(lee)).toList());
    assertTrue(named.mentions().size() > 1);
    QuotedArticle late = Found.renamed(quoted, speaker, named);
    List<Notice> notices =
        SourceChecks.of(late).stream().filter(it -> it.kind() == Kind.NAMED_LATE).toList();
    assertEquals(1, notices.size());
    assertEquals(2, notices.getFirst().quotations().size());
    assertEquals(
        "Ann Lee is quoted before the article gives the name.", notices.getFirst().reason().text());
  }

  @Test
  void theExampleHasFewAndEachWithEvidenceAndReason() {
    QuotedArticle example = Found.example();
    List<Notice> notices = SourceChecks.of(example);
    assertEquals(
        Set.of(Kind.STATED_AS_FACT, Kind.FEW_WORDS, Kind.ONE_OR_SEVERAL, Kind.SECOND_HAND),
        notices.stream().map(Notice::kind).collect(Collectors.toSet()));
    assertEquals(5, notices.size(), notices.toString());
    for (Notice notice : notices) {
      assertTrue(example.quotations().containsAll(notice.quotations()));
      assertTrue(!notice.reason().text().contains("{"), notice.reason().text());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We will mend the old pier,” Ann Lee said. ",
        "An official said the bridge will close in March. Officials said the bridge closes in"
            + " March. ",
        "“",
        "Ann Lee, "
      })
  void takesItsTimeInProportion(String piece) {
    QuotedArticle quoted = Found.in(piece.repeat(4_000));
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> SourceChecks.of(quoted));
  }
}
