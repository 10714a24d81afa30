package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import ontherecord.fixtures.Found;
import ontherecord.quote.Attribution;
import ontherecord.quote.Basis;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Speaker;
import ontherecord.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedThereTest {

  private final QuotedArticle pier =
      Found.in(
          """
          Pier to close

          “We will mend it,” harbour master Ann Lee said. Officials were there. He left. The “old pier”
          is rotten. Lee nodded at Bob Poe, at a senior official, at some people
          from the Harbour Board, and at the man from the Herald. He and other officials went.
          """);
  private final Quotation byAnn = pier.quotations().getFirst();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Ann Lee,            Ann Lee,           NAMED
          Lee nodded,         Lee,               NAMED
          Bob Poe,            Bob Poe,           NAMED
          a senior official,  a senior official, ROLE
          Officials,          Officials,         GROUP
          some people,        some people,       GROUP
          the Herald,         the Herald,        NAMED
          the Harbour Board,  the Harbour Board, NAMED
          He left,            He,
          """)
  void wordsNameAPersonARoleAGroupAnOutletOrNobody(String at, String words, Speaker.Kind kind) {
    Optional<Speaker> credited = named(false, at, words).speaker();
    assertEquals(Optional.ofNullable(kind), credited.map(Speaker::kind));
  }

  @Test
  void aPartOfAKnownNameIsTheKnownSpeaker() {
    assertEquals("Ann Lee", name(named(false, "Lee nodded", "Lee")));
  }

  @Test
  void theCreditIsTheUsersWordAndTheWordsAreItsEvidence() {
    Quotation quotation = named(false, "Bob Poe", "Bob Poe");
    Attribution.Credited credited = (Attribution.Credited) quotation.attribution();
    assertEquals(Basis.USER, credited.basis());
    assertEquals(List.of(at("Bob Poe", "Bob Poe")), credited.mention());
  }

  @Test
  void whoeverIsCreditedStaysWithARoleAndGivesWayToAName() {
    assertEquals("Ann Lee", name(named(true, "a senior official", "a senior official")));
    assertEquals("Bob Poe", name(named(true, "Bob Poe", "Bob Poe")));
  }

  /// The first quotation after the reader has said who is named.
  ///
  /// @param credited whether it was credited to Ann Lee before
  private Quotation named(boolean credited, String at, String words) {
    Desk desk = new Desk();
    Corrector corrector = new Corrector(desk);
    desk.open(pier);
    desk.select(byAnn);
    if (!credited) {
      corrector.credit(Optional.empty());
    }
    int before = desk.history().orElseThrow().now().corrections().size();
    boolean asks = new Adding(desk, corrector).name(Optional.of(at(at, words)));
    Quotation now = desk.place().orElseThrow().open().quotations().getFirst();
    assertEquals(now.speaker().isEmpty(), asks);
    assertEquals(before + 1, desk.history().orElseThrow().now().corrections().size());
    assertEquals(List.of(at(at, words)), now.attribution().mention());
    return now;
  }

  private String name(Quotation quotation) {
    return pier.name(quotation.speaker().orElseThrow());
  }

  private Span at(String at, String words) {
    int start = pier.article().text().indexOf(at);
    return new Span(start, start + words.length());
  }
}
