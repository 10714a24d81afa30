package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import ontherecord.edit.Anchor;
import ontherecord.edit.Correction;
import ontherecord.edit.Person;
import ontherecord.edit.Verdict;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.MarketArticle;
import ontherecord.library.Query;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Speaker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CorrectingTest {

  private static final Query NOTHING = new Query("");

  private final QuotedArticle found = GoldArticle.read();
  private final Desk desk = new Desk();

  @BeforeEach
  void open() {
    desk.open(found);
  }

  @Test
  void aCorrectionShowsAtOnceAndTheReaderStaysWhereHeWas() {
    Speaker obama = found.speakers().getFirst();
    Quotation first = found.quotations().getFirst();
    desk.show(new Shown.By(first.speaker().orElseThrow()));
    desk.select(first);
    desk.scrolledTo(120);
    desk.correct(credit(first, Optional.of(Person.of(obama))));
    Place here = desk.place().orElseThrow();
    assertEquals(
        Optional.of(obama.id()), here.selected().flatMap(Quotation::speaker).map(Speaker::id));
    assertEquals(120, here.top().orElseThrow());
    assertTrue(here.selected().orElseThrow().attribution().isByUser());
    assertEquals(List.of(here.open()), desk.libraryProperty().get().articles());
  }

  @Test
  void undoAndRedoSelectWhatTheyWereAbout() {
    Corrector corrector = new Corrector(desk);
    Quotation second = found.quotations().get(1);
    desk.select(second);
    corrector.credit(Optional.empty());
    desk.select(found.quotations().get(3));
    corrector.check(Verdict.RIGHT);
    desk.select(found.quotations().getLast());
    corrector.undo();
    assertEquals(Optional.of(found.quotations().get(3)), selected());
    corrector.undo();
    assertEquals(Optional.of(second), selected());
    desk.leave();
    corrector.redo();
    assertEquals(Optional.of(second.id()), selected().map(Quotation::id));
    corrector.noQuotation();
    assertEquals(Optional.empty(), selected());
    corrector.undo();
    assertEquals(Optional.of(second.id()), selected().map(Quotation::id));
  }

  @Test
  void nothingLeftToUndoOrToDoAgainIsSaid() {
    Corrector corrector = new Corrector(desk);
    desk.select(found.quotations().getFirst());
    corrector.check(Verdict.RIGHT);
    corrector.undo();
    assertTrue(corrector.toldProperty().get().startsWith("Taken back: "));
    corrector.undo();
    assertEquals("Nothing left to undo.", corrector.toldProperty().get());
    corrector.redo();
    assertTrue(corrector.toldProperty().get().startsWith("Done: "));
    corrector.redo();
    assertEquals("Nothing to do again.", corrector.toldProperty().get());
  }

  @Test
  void undoAndRedoGoBothWaysWithoutLimit() {
    for (Quotation quotation : found.quotations()) {
      desk.correct(credit(quotation, Optional.empty()));
    }
    assertEquals(
        found.quotations().size(),
        desk.place().orElseThrow().open().quotations().stream()
            .filter(it -> it.speaker().isEmpty())
            .count());
    for (int i = 0; i < found.quotations().size(); i++) {
      desk.undo();
    }
    assertEquals(found, desk.place().orElseThrow().open());
    desk.undo();
    assertEquals(found, desk.place().orElseThrow().open());
    desk.redo();
    assertTrue(desk.place().orElseThrow().open().quotations().getFirst().speaker().isEmpty());
  }

  @Test
  void whatIsNoQuotationIsListedNoMore() {
    Quotation first = found.quotations().getFirst();
    desk.select(first);
    desk.correct(new Correction.NoQuotation(List.of(Anchor.of(first))));
    Place here = desk.place().orElseThrow();
    assertEquals(Optional.empty(), here.selected());
    assertEquals(found.quotations().size() - 1, here.listed(NOTHING).size());
  }

  @Test
  void goingBackLeadsToTheArticleAsItIsNow() {
    Quotation first = found.quotations().getFirst();
    desk.select(first);
    desk.select(found.quotations().getLast());
    desk.correct(credit(first, Optional.empty()));
    desk.back();
    assertEquals(
        Optional.empty(), desk.place().flatMap(Place::selected).flatMap(Quotation::speaker));
    desk.open(MarketArticle.named("market"));
    desk.turnBy(-1);
    assertTrue(desk.history().orElseThrow().undoing().isPresent());
  }

  @Test
  void aListOfASpeakerWhoIsGoneFollowsTheQuotation() {
    Quotation last = found.quotations().getLast();
    Speaker from = last.speaker().orElseThrow();
    Speaker into =
        found.speakers().stream().filter(it -> !it.equals(from)).findFirst().orElseThrow();
    desk.show(new Shown.By(from));
    desk.select(last);
    desk.correct(new Correction.Merge(List.of(Person.of(from), Person.of(into)), Person.of(into)));
    Place here = desk.place().orElseThrow();
    assertTrue(here.shown() instanceof Shown.By by && by.speaker().id().equals(into.id()));
  }

  @Test
  void whatChangesNothingLeavesNothingToUndo() {
    desk.correct(new Correction.NoQuotation(List.of()));
    assertFalse(desk.history().orElseThrow().undoing().isPresent());
  }

  private Correction credit(Quotation quotation, Optional<Person> to) {
    return new Correction.SetSpeaker(List.of(Anchor.of(quotation)), to);
  }

  private Optional<Quotation> selected() {
    return desk.place().flatMap(Place::selected);
  }
}
