package ontherecord.viewmodel;

import static ontherecord.fixtures.MarketArticle.MESS;
import static ontherecord.fixtures.MarketArticle.MOVE;
import static ontherecord.fixtures.MarketArticle.NOBODY;
import static ontherecord.fixtures.MarketArticle.TIME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import ontherecord.edit.Anchor;
import ontherecord.edit.Correction;
import ontherecord.edit.Person;
import ontherecord.fixtures.Found;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.HardArticles;
import ontherecord.fixtures.MarketArticle;
import ontherecord.fixtures.ThoughtArticle;
import ontherecord.quote.Attribution;
import ontherecord.quote.Basis;
import ontherecord.quote.Form;
import ontherecord.quote.Manner;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Reason;
import ontherecord.quote.Speaker;
import ontherecord.text.Article;
import ontherecord.text.Origin;
import ontherecord.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationRowTest {

  private final QuotedArticle market = MarketArticle.named("market");

  @Test
  void saysWhoAndHowWeKnow() {
    QuotationRow row = QuotationRow.of(market, TIME);
    assertEquals("Ann Lee", row.speakerName());
    assertEquals("said", row.cue());
    assertEquals(Optional.of(Basis.STATED), row.basis());
    assertEquals(2, row.paragraph());
    assertEquals("Direct", row.form());
    assertEquals(List.of(), row.relays());
  }

  @Test
  void namesTheRelayWithItsBasis() {
    QuotationRow.Via via = QuotationRow.of(market, MOVE).relays().getFirst();
    assertEquals("Herald", via.name());
    assertEquals(Basis.STATED, via.basis());
    assertTrue(via.reason().endsWith("."), via.reason());
  }

  @Test
  void creditsNobodyWithWordsOfNobody() {
    QuotationRow row = QuotationRow.of(market, NOBODY);
    assertEquals("Uncredited", row.speakerName());
    assertEquals(Optional.empty(), row.speaker());
    assertEquals(Optional.empty(), row.basis());
    assertEquals("", row.cue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          “Yes,” she said.                 | she       | said         | she said
          “Yes,” said he.                  | he        | said         | said he
          “Yes,” Ann Lee said.             | Ann Lee   | said         | said
          “Yes,” Lee said.                 | Lee       | said         | said
          “Yes,” LEE said.                 | LEE       | said         | said
          “Yes,” she later said.           | she       | said         | said
          “Yes,” the keeper of it said.    | the keeper | said        | said
          “Yes,” the keeper said.          | the keeper | said        | the keeper said
          """)
  void theMentionStandsByTheCueOnlyWhereItSaysMoreThanTheName(
      String sentence, String mention, String cue, String shown) {
    String text = "Ann Lee. " + sentence;
    assertEquals(
        shown,
        QuotationRow.of(said(text, mention, List.of(cue)), first(text, mention, List.of(cue)))
            .cue());
  }

  @Test
  void twoCuesAreJoinedWithWhatIsLeftOutShown() {
    String text = "Ann Lee. “Yes,” she said. “No,” she added.";
    List<String> cues = List.of("said", "added");
    assertEquals(
        "said … added", QuotationRow.of(said(text, "she", cues), first(text, "she", cues)).cue());
  }

  @Test
  void aBrokenLineInACueIsASpace() {
    String text = "Ann Lee. “Yes,” she\r\nsaid.";
    List<String> cue = List.of("said");
    assertEquals(
        "she said", QuotationRow.of(said(text, "she", cue), first(text, "she", cue)).cue());
  }

  @Test
  void tellsWhatWasWrittenOrThoughtFromWordsSaid() {
    QuotedArticle pier = ThoughtArticle.read();
    assertEquals("Direct", QuotationRow.of(pier, ThoughtArticle.SAID).form());
    assertEquals("Indirect, written", QuotationRow.of(pier, ThoughtArticle.WRITTEN).form());
    assertEquals("Direct, thought", QuotationRow.of(pier, ThoughtArticle.FEARED).form());
    String spoken = QuotationRow.of(pier, ThoughtArticle.THOUGHT).accessibleText(2, 5);
    String how = "Quotation 2 of 5, Ann Lee, indirect, thought, paragraph 2, stated: ";
    assertTrue(spoken.startsWith(how), spoken);
  }

  @Test
  void showsTheSettingInTheArticlesWords() {
    QuotedArticle example = GoldArticle.read();
    Quotation set =
        example.quotations().stream()
            .filter(it -> !it.setting().isEmpty())
            .findFirst()
            .orElseThrow();
    assertEquals(
        "in his speech to the General Assembly, Tuesday", QuotationRow.of(example, set).setting());
  }

  @Test
  void callsATurnInATranscriptSo() {
    QuotedArticle show =
        Found.in(
            """
            Lee: plan is dead

            ANCHOR: Good evening, and welcome. We have news tonight.

            LEE: The plan is dead. We will not go on with it.

            ANCHOR: Well, “that is it” for tonight.

            Ann Reed said that the plan was good.
            """);
    List<QuotationRow> rows =
        show.quotations().stream().map(it -> QuotationRow.of(show, it)).toList();
    assertEquals(
        List.of("Indirect", "Transcript", "Transcript", "Mixed", "Indirect"),
        rows.stream().map(QuotationRow::shownForm).toList());
    assertEquals("Indirect", rows.get(1).form());
    String spoken = rows.get(1).accessibleText(2, 5);
    assertTrue(spoken.startsWith("Quotation 2 of 5, ANCHOR, transcript, "), spoken);
  }

  @Test
  void callsWordsAboveASignatureSetApart() {
    QuotedArticle posts =
        Found.in(
            """
            Bridge closed

            The mayor wrote on Sunday night.

            We will rebuild the bridge. — Tom Orr (@tomorr) May 2, 2019
            """);
    QuotationRow row = QuotationRow.of(posts, posts.quotations().getLast());
    assertEquals("Set apart", row.shownForm());
    assertEquals("Indirect, written", row.form());
    assertTrue(row.whole().orElseThrow().help().contains("signature"));
  }

  @Test
  void aTurnStaysOneWhenTheReaderSaysWhoseItIs() {
    QuotedArticle show =
        Found.in(
            "Show\n\nANCHOR: Good evening, and welcome.\n\nLEE: The plan is dead, I can say.\n");
    Desk desk = new Desk();
    desk.open(show);
    Anchor last = Anchor.of(show.quotations().getLast());
    Person reed = Person.typed("Ann Reed");
    desk.correct(new Correction.SetSpeaker(List.of(last), Optional.of(reed)));
    QuotedArticle now = desk.place().orElseThrow().open();
    QuotationRow row = QuotationRow.of(now, now.quotations().getLast());
    assertEquals(Optional.of(Basis.USER), row.basis());
    assertEquals("Transcript", row.shownForm());
  }

  @Test
  void isSaidInOneBreath() {
    String spoken = QuotationRow.of(market, MOVE).accessibleText(2, 10_000);
    assertTrue(
        spoken.startsWith(
            "Quotation 2 of 10,000, Ann Lee, indirect, paragraph 2, stated, through Herald, stated:"
                + " The market will move in May "),
        spoken);
    String nobody = QuotationRow.of(market, NOBODY).accessibleText(4, 4);
    assertTrue(
        nobody.startsWith("Quotation 4 of 4, Uncredited, direct, paragraph 3: “Who knows?” "),
        nobody);
  }

  @Test
  void tellsHowOftenAnAttributionLikeItIsRight() {
    QuotationRow row = QuotationRow.of(ThoughtArticle.read(), ThoughtArticle.THOUGHT);
    String odds = "Unsure: attributions like this one are right about 5 times in 10.";
    assertEquals(row.reason() + " " + odds, row.why());
    assertTrue(row.accessibleText(1, 1).endsWith(" " + odds), row.accessibleText(1, 1));
    QuotationRow nobody = QuotationRow.of(market, NOBODY);
    assertEquals(nobody.reason(), nobody.why());
  }

  @Test
  void isNotSaidWithoutEnd() {
    QuotedArticle long1 = HardArticles.uncredited("“" + "a ".repeat(100_000) + "”", Form.DIRECT);
    String spoken = QuotationRow.of(long1, long1.quotations().getFirst()).accessibleText(1, 1);
    assertTrue(spoken.length() < 4_000, spoken.length() + "");
    assertTrue(spoken.contains(" … goes on in the article."), spoken.substring(2_900));
  }

  @Test
  void keepsLettersOfEveryKind() {
    QuotationRow astral = only(HardArticles.astral());
    assertEquals("𐐀𐑌 𐐢𐐨", astral.speakerName());
    assertEquals("“𝔊𝔬𝔬𝔡 🙂🙂,”", astral.words().text());
    QuotationRow leftwards = only(HardArticles.rightToLeft());
    assertEquals("دانا سليم", leftwards.speakerName());
    assertEquals("“المرفأ مغلق اليوم”", leftwards.words().text());
    assertEquals("“No.”", only(HardArticles.ofOneWord()).words().text());
  }

  @Test
  void everyWordOnACardOfTheExampleStandsInIt() {
    QuotedArticle example = GoldArticle.read();
    String text = example.oneLine(new Span(0, example.article().text().length()));
    for (Quotation quotation : example.quotations()) {
      QuotationRow row = QuotationRow.of(example, quotation);
      assertTrue(text.contains(row.speakerName()), row.speakerName());
      assertTrue(text.contains(row.cue()), row.cue());
    }
    assertEquals("called it", QuotationRow.of(market, MESS).cue());
  }

  private static QuotationRow only(QuotedArticle quoted) {
    return QuotationRow.of(quoted, quoted.quotations().getFirst());
  }

  private static Quotation first(String text, String mention, List<String> cues) {
    return said(text, mention, cues).quotations().getFirst();
  }

  private static QuotedArticle said(String text, String mention, List<String> cues) {
    Speaker ann =
        new Speaker(
            "s1",
            Speaker.Kind.NAMED,
            at(text, "Ann Lee"),
            Optional.empty(),
            List.of(at(text, "Ann Lee")));
    int sentence = text.indexOf("“");
    Span named = at(text, mention, sentence);
    List<Span> cue = cues.stream().map(it -> at(text, it, sentence)).toList();
    Quotation yes =
        new Quotation(
            "q1",
            Form.DIRECT,
            Manner.SAID,
            List.of(at(text, "“Yes,”")),
            new Attribution.Credited(
                ann, List.of(named), cue, List.of(), Basis.STATED, Reason.of("no-cue"), 0.9),
            List.of(),
            List.of());
    Article article = new Article(Origin.of("a", "a.txt", "00"), text, List.of());
    return new QuotedArticle(article, List.of(ann), List.of(), List.of(yes));
  }

  private static Span at(String text, String words) {
    return at(text, words, 0);
  }

  private static Span at(String text, String words, int from) {
    int start = text.indexOf(words, from);
    return new Span(start, start + words.length());
  }
}
