package ontherecord.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ontherecord.edit.Correction.Part;
import ontherecord.fixtures.AnyCorrection;
import ontherecord.fixtures.Found;
import ontherecord.quote.Form;
import ontherecord.quote.Manner;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Speaker.Kind;
import ontherecord.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReanalysisTest {

  private static final String TEXT =
      """
      Pier closes

      “The pier is not safe for anybody who walks on it,” Ann Lee, the harbour master, said on Monday.

      “We will mend it before the summer comes,” she said. “Nobody has to worry about that.”

      Bob Ray, a fisherman, said the town had known about the rotten planks for years.

      “I told them so in March,” Ray said.
      """;
  private static final QuotedArticle FOUND = Found.in(TEXT);
  private static final Person BOB_TYPED = Person.typed("Bob Ray", Kind.NAMED);
  private static final Person BOB = Person.of(Found.speaker(FOUND, "Bob Ray"));

  @Test
  void whatIsFoundAgainKeepsEveryCorrection() {
    QuotedArticle example = Found.example();
    for (int seed = 0; seed < 300; seed++) {
      AnyCorrection any = new AnyCorrection(seed);
      History history = History.of(example);
      for (int i = 0; i < 8; i++) {
        history = history.with(any.of(history.now().result()));
      }
      History again = history.reanalysed(example);
      assertEquals(List.of(), again.unplaced(), "seed " + seed);
      assertTrue(Found.same(history.now().result(), again.now().result()), "seed " + seed);
    }
  }

  @Test
  void everyExampleKeepsItsCorrections() throws IOException {
    List<Path> examples = new ArrayList<>();
    for (String folder : List.of("pages", "formats")) {
      try (Stream<Path> files =
          Files.list(Path.of("src/test/resources/ontherecord/read", folder))) {
        files.filter(it -> !it.toString().endsWith(".txt")).sorted().forEach(examples::add);
      }
    }
    for (Path example : examples) {
      AnyCorrection any = new AnyCorrection(examples.indexOf(example));
      History history = History.of(Found.inFile(example));
      for (int i = 0; i < 20; i++) {
        history = history.with(any.of(history.now().result()));
      }
      History again = history.reanalysed(Found.inFile(example));
      assertEquals(List.of(), again.unplaced(), example.toString());
      assertTrue(Found.same(history.now().result(), again.now().result()), example.toString());
    }
    assertTrue(examples.size() > 15, "examples: " + examples.size());
  }

  @Test
  void aQuotationThatIsFoundNoMoreIsKeptWhereTheUserWorkedOnIt() {
    Quotation mend = Found.quotation(FOUND, "We will mend it");
    History history = credited("We will mend it", BOB).reanalysed(without(mend));
    assertEquals(List.of(), history.unplaced());
    assertEquals(
        "Bob Ray: “We will mend it before the summer comes,”", credit(history, "We will mend it"));
  }

  @Test
  void otherEdgesAreTheSameQuotation() {
    Quotation planks = Found.quotation(FOUND, "the town had known");
    History history = credited("the town had known", Person.typed("a clerk", Kind.ROLE));
    Span old = planks.content().getFirst();
    QuotedArticle other = with(planks, new Span(old.start(), old.end() - " for years".length()));
    assertEquals(
        "a clerk: the town had known about the rotten planks",
        credit(history.reanalysed(other), "the town had known"));
  }

  @Test
  void whatTheEngineSeesItselfByNowIsNoTrouble() {
    Quotation march = Found.quotation(FOUND, "I told them");
    History history = History.of(FOUND).with(new Correction.NoQuotation(List.of(Anchor.of(march))));
    History again = history.reanalysed(without(march));
    assertEquals(List.of(), again.unplaced());
    assertEquals(List.of(), again.now().removed());
    assertEquals(
        FOUND.quotations().size() - 1, again.reanalysed(FOUND).now().result().quotations().size());
  }

  @Test
  void newWordsElsewhereMoveNothing() {
    String longer = TEXT.replace("Pier closes\n", "Pier closes\n\nThe town said so today.\n");
    History history =
        credited("We will mend it", BOB)
            .with(new Correction.Merge(List.of(BOB), Person.of(Found.speaker(FOUND, "Ann Lee"))))
            .reanalysed(Found.in(longer));
    assertEquals(List.of(), history.unplaced());
    assertEquals(
        "Ann Lee: “We will mend it before the summer comes,”", credit(history, "We will mend"));
    assertEquals("Ann Lee: “I told them so in March,”", credit(history, "I told them"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          before the summer comes    | before the long summer comes
          We will mend it before     | We shall mend it before
          comes,” she said           | comes,” she told reporters
          it,” Ann Lee, the harbour master, said on Monday.\\n\\n | it,” Ann Lee said.\\n
          “We will mend it before the summer comes,” | "We will mend it before the summer comes,"
          """)
  void wordsThatChangedALittleAreFoundAgain(String before, String after) {
    String changed = TEXT.replace(before.replace("\\n", "\n"), after.replace("\\n", "\n"));
    assertTrue(!changed.equals(TEXT));
    History history = credited("We will mend it", BOB).reanalysed(Found.in(changed));
    assertEquals(List.of(), history.unplaced());
    String credit =
        history.now().result().quotations().stream()
            .filter(it -> it.attribution().isByUser())
            .map(it -> Found.credit(history.now().result(), it))
            .findFirst()
            .orElseThrow();
    assertTrue(credit.startsWith("Bob Ray: ") && credit.contains("mend it"), credit);
  }

  @Test
  void wordsThatWereAddedBecomePartOfTheCorrectedQuotation() {
    String before = "Pier closes\n\nCritics said the policy is cruel. Nobody else said so.\n";
    QuotedArticle found = Found.in(before);
    Quotation cruel = Found.quotation(found, "the policy is cruel");
    Person reeves = Person.typed("Rachel Reeves", Kind.NAMED);
    History history =
        History.of(found)
            .with(new Correction.SetSpeaker(List.of(Anchor.of(cruel)), Optional.of(reeves)))
            .reanalysed(Found.in(before.replace("is cruel", "is very cruel indeed")));
    assertEquals(
        List.of("Rachel Reeves: the policy is very cruel indeed"),
        Found.credits(history.now().result()));
    assertEquals(List.of(), history.unplaced());
  }

  @Test
  void whatIsNoQuotationInAnotherTextIsListedAndNotAdded() {
    String other =
        TEXT.replace(
            "“We will mend it before the summer comes,” she said.",
            "We will mend it before the summer comes.");
    History history = credited("We will mend it", BOB).reanalysed(Found.in(other));
    assertEquals(Found.in(other).quotations(), history.now().result().quotations());
    assertEquals(
        List.of("“We will mend it before the summer comes,”"),
        history.unplaced().getFirst().words().subList(0, 1));
  }

  @Test
  void aQuotationOfTheUsersIsNotCutShort() {
    String before = "Pier closes\n\nThe harbour was quite empty and cold. Nobody came.\n";
    QuotedArticle found = Found.in(before);
    List<Span> content = List.of(Found.span(found, "The harbour was quite empty and cold"));
    History history =
        History.of(found)
            .with(
                new Correction.AddQuotation(
                    content,
                    Form.INDIRECT,
                    Manner.SAID,
                    List.of(),
                    List.of(),
                    Optional.of(BOB_TYPED)))
            .reanalysed(Found.in(before.replace("and cold", "and windy")));
    assertEquals(List.of(), history.now().result().quotations());
    assertEquals(1, history.unplaced().size());
  }

  @Test
  void aMovedParagraphTakesItsCorrectionsAlong() {
    int start = TEXT.indexOf("“We will");
    int end = TEXT.indexOf("Bob Ray");
    String moved =
        TEXT.substring(0, start) + TEXT.substring(end) + "\n" + TEXT.substring(start, end);
    History history = credited("We will mend it", BOB).reanalysed(Found.in(moved));
    assertEquals(List.of(), history.unplaced());
    assertEquals(
        "Bob Ray: “We will mend it before the summer comes,”", credit(history, "We will mend"));
  }

  @Test
  void wordsThatAreGoneAreListedAndPlacedWhenTheyAreBack() {
    String shorter = TEXT.replaceAll("(?s)“We will.*?that.”\n\n", "");
    History history = credited("We will mend it", BOB);
    History gone = history.reanalysed(Found.in(shorter));
    assertEquals(1, gone.unplaced().size());
    Unplaced unplaced = gone.unplaced().getFirst();
    assertEquals("crediting to Bob Ray", unplaced.title().text());
    assertTrue(
        unplaced.words().contains("“We will mend it before the summer comes,”"),
        unplaced.words().toString());
    assertEquals(List.of(), gone.without(unplaced).unplaced());
    History back = gone.reanalysed(FOUND);
    assertEquals(List.of(), back.unplaced());
    assertEquals(
        "Bob Ray: “We will mend it before the summer comes,”", credit(back, "We will mend"));
  }

  @Test
  void shortWordsAreToldApartByWhatStandsAroundThem() {
    Quotation march = Found.quotation(FOUND, "I told them");
    Span ray = march.attribution().evidence().getFirst();
    Span cue = march.attribution().cue().getFirst();
    History history =
        History.of(FOUND)
            .with(new Correction.SetWords(Anchor.of(march), Part.CUE, List.of(ray.to(cue))))
            .with(new Correction.SetForm(List.of(Anchor.of(march)), Form.MIXED));
    String longer =
        TEXT.replace("Pier closes\n", "Pier closes\n\nRay said it. Ray said no more.\n");
    History again = history.reanalysed(Found.in(longer));
    assertEquals(List.of(), again.unplaced());
    QuotedArticle result = again.now().result();
    Quotation now = Found.quotation(result, "I told them");
    assertEquals(longer.lastIndexOf("Ray said"), now.attribution().cue().getFirst().start());
    assertEquals(Form.MIXED, now.form());
  }

  @Test
  void anotherArticleTakesNothing() {
    History history =
        credited("We will mend it", BOB)
            .with(new Correction.SetForm(List.of(anchor("I told them")), Form.MIXED));
    QuotedArticle other = Found.example();
    History gone = history.reanalysed(other);
    assertEquals(2, gone.unplaced().size());
    assertEquals(other, gone.now().result());
  }

  @Test
  void whatWasUndoneCanBeDoneAgain() {
    History undone = credited("We will mend it", BOB).undo();
    History again = undone.reanalysed(Found.in("Stop press.\n\n" + TEXT)).redo();
    assertEquals(
        "Bob Ray: “We will mend it before the summer comes,”", credit(again, "We will mend"));
  }

  private static History credited(String words, Person person) {
    return History.of(FOUND)
        .with(new Correction.SetSpeaker(List.of(anchor(words)), Optional.of(person)));
  }

  private static Anchor anchor(String words) {
    return Anchor.of(Found.quotation(FOUND, words));
  }

  private static String credit(History history, String words) {
    QuotedArticle result = history.now().result();
    return Found.credit(result, Found.quotation(result, words));
  }

  private static QuotedArticle without(Quotation quotation) {
    List<Quotation> left = new ArrayList<>(FOUND.quotations());
    left.remove(quotation);
    return new QuotedArticle(FOUND.article(), FOUND.speakers(), FOUND.sources(), left);
  }

  private static QuotedArticle with(Quotation quotation, Span content) {
    List<Quotation> all = new ArrayList<>(FOUND.quotations());
    all.replaceAll(it -> it.equals(quotation) ? it.withContent(List.of(content)) : it);
    return new QuotedArticle(FOUND.article(), FOUND.speakers(), FOUND.sources(), all);
  }
}
