package ontherecord.viewmodel;

import static ontherecord.fixtures.MarketArticle.ANN;
import static ontherecord.fixtures.MarketArticle.HERALD;
import static ontherecord.fixtures.MarketArticle.MESS;
import static ontherecord.fixtures.MarketArticle.MOVE;
import static ontherecord.fixtures.MarketArticle.TIME;
import static ontherecord.fixtures.MarketArticle.at;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import ontherecord.fixtures.MarketArticle;
import ontherecord.quote.Form;
import ontherecord.viewmodel.Highlights.Bar;
import ontherecord.viewmodel.Page.Row;
import org.junit.jupiter.api.Test;

class HighlightsTest {

  private final Desk desk = new Desk();
  private final Find find = new Find(desk);
  private final Page page = Page.of(MarketArticle.named("market"));
  private final Row second = page.rows().get(1);

  HighlightsTest() {
    desk.open(page.quoted());
  }

  @Test
  void everyQuotationIsMarkedAlikeWhileAllAreListed() {
    assertEquals(
        List.of(
            new Mark(at("“It’s time,”"), Mark.Kind.CONTENT),
            new Mark(at("The market will move in May"), Mark.Kind.CONTENT)),
        marks());
    assertEquals(Optional.empty(), highlights().gutter(second).bar());
  }

  @Test
  void thoseOfTheListShownStandOut() {
    desk.show(new Shown.By(ANN));
    assertEquals(Mark.Kind.CONTENT_SHOWN, marks().getFirst().kind());
    assertEquals(Optional.of(new Bar(Form.DIRECT, false)), highlights().gutter(second).bar());
    Row third = page.rows().get(2);
    assertEquals(Mark.Kind.CONTENT, highlights().marks(third).getFirst().kind());
    assertEquals(Optional.empty(), highlights().gutter(third).bar());
  }

  @Test
  void theSelectedQuotationIsMarkedWithItsProof() {
    desk.select(MOVE);
    assertEquals(
        List.of(
            new Mark(at("“It’s time,”"), Mark.Kind.CONTENT),
            new Mark(at("The market will move in May"), Mark.Kind.CONTENT_SELECTED),
            new Mark(at("the Herald"), Mark.Kind.EVIDENCE),
            new Mark(at("told"), Mark.Kind.CUE),
            new Mark(at("she"), Mark.Kind.MENTION)),
        marks());
    assertEquals(Optional.of(new Bar(Form.INDIRECT, true)), highlights().gutter(second).bar());
    assertEquals(true, highlights().gutter(second).current());
  }

  @Test
  void aSourcesWordsAreMarkedAndTheReaderIsLedToThem() {
    desk.show(new Shown.Through(HERALD));
    assertEquals(true, marks().contains(new Mark(at("the Herald"), Mark.Kind.EVIDENCE)));
    assertEquals(Optional.of(at("the Herald")), highlights().target());
    assertEquals(OptionalInt.of(2), highlights().currentParagraph());
  }

  @Test
  void hitsLieOverEverythingAndTheCurrentOneIsTold() {
    find.textProperty().set("market");
    Row first = page.rows().getFirst();
    assertEquals(
        List.of(new Mark(at("Market"), Mark.Kind.FOUND_CURRENT)), highlights().marks(first));
    assertEquals(new Mark(at("market"), Mark.Kind.FOUND), marks().getLast());
  }

  @Test
  void runsAreTheWholeRow() {
    desk.select(TIME);
    for (Row row : page.rows()) {
      assertEquals(
          page.words(row),
          highlights().runs(row).stream()
              .map(run -> run.span().of(MarketArticle.TEXT))
              .collect(Collectors.joining()));
    }
  }

  @Test
  void aPlaceTellsItsQuotation() {
    assertEquals(Optional.of(MESS), highlights().quotationAt(at("mess").start()));
    assertEquals(Optional.empty(), highlights().quotationAt(at("called").start()));
  }

  private Highlights highlights() {
    return new Highlights(page, desk.place().orElseThrow(), find.found());
  }

  private List<Mark> marks() {
    return highlights().marks(second);
  }
}
