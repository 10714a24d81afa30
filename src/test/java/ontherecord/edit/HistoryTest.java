package ontherecord.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import ontherecord.fixtures.AnyCorrection;
import ontherecord.fixtures.Found;
import ontherecord.quote.QuotedArticle;
import ontherecord.say.Message;
import ontherecord.text.Fact;
import org.junit.jupiter.api.Test;

class HistoryTest {

  private static final QuotedArticle FOUND = Found.example();
  private static final Correction MERGE =
      new Correction.Merge(
          List.of(Person.of(Found.speaker(FOUND, "an official"))),
          Person.of(Found.speaker(FOUND, "a senior administration official")));

  @Test
  void anyChangesAndAsManyUndosLeadBack() {
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      AnyCorrection any = new AnyCorrection(seed);
      History history = History.of(FOUND);
      List<QuotedArticle> states = new ArrayList<>(List.of(FOUND));
      for (int i = 0; i < 1 + random.nextInt(12); i++) {
        History next = history.with(any.of(history.now().result()));
        if (next.now().corrections().size() > history.now().corrections().size()) {
          states.add(next.now().result());
        }
        history = next;
      }
      for (int i = states.size() - 2; i >= 0; i--) {
        history = history.undo();
        assertTrue(Found.same(states.get(i), history.now().result()), "undo, seed " + seed);
      }
      for (int i = 1; i < states.size(); i++) {
        history = history.redo();
        assertTrue(Found.same(states.get(i), history.now().result()), "redo, seed " + seed);
      }
    }
  }

  @Test
  void aLongWayBackLeadsThroughEveryState() {
    AnyCorrection any = new AnyCorrection(5);
    List<History> states = new ArrayList<>(List.of(History.of(FOUND)));
    while (states.size() < 600) {
      states.add(states.getLast().with(any.of(states.getLast().now().result())));
    }
    History history = states.getLast();
    for (History state : states.reversed()) {
      while (history.now().corrections().size() > state.now().corrections().size()) {
        history = history.undo();
      }
      assertTrue(Found.same(state.now().result(), history.now().result()));
    }
  }

  @Test
  void saysWhatIsUndone() {
    History history = History.of(FOUND).with(MERGE);
    assertEquals(
        Optional.of("Undo merge of an official into a senior administration official"),
        history.undoing().map(Message::text));
    assertEquals(Optional.empty(), history.redoing());
    assertEquals(
        Optional.of("Redo merge of an official into a senior administration official"),
        history.undo().redoing().map(Message::text));
  }

  @Test
  void bringingBackIsOneActBetweenCorrections() {
    QuotedArticle other =
        new QuotedArticle(FOUND.article(), FOUND.speakers(), FOUND.sources(), List.of());
    Correction publisher = new Correction.FillOrigin(Fact.Kind.PUBLISHER, "X");
    History merged = History.of(FOUND).with(MERGE);
    History brought = merged.broughtBack(other, "found.json");
    History after = brought.with(publisher);
    assertEquals(
        Optional.of("Undo change of the article’s origin"), after.undoing().map(Message::text));
    History undone = after.undo();
    assertEquals(
        Optional.of("Undo bringing back of found.json"), undone.undoing().map(Message::text));
    History before = undone.undo();
    assertTrue(before.now().result().isSameAs(merged.now().result()));
    assertEquals(
        Optional.of("Redo bringing back of found.json"), before.redoing().map(Message::text));
    assertTrue(before.undo().now().result().isSameAs(FOUND));
    History again = before.redo().redo();
    assertEquals(after.now().corrections(), again.now().corrections());
    assertTrue(again.now().result().isSameAs(after.now().result()));
    assertEquals(Optional.empty(), before.with(publisher).redoing());
  }

  @Test
  void bringingBackWhatIsThereIsNoAct() {
    History history = History.of(FOUND);
    assertEquals(history, history.broughtBack(FOUND, "found.json"));
    assertEquals(history, history.broughtBack(List.of(), "found.json"));
    assertTrue(history.isUntouched());
  }

  @Test
  void nothingToUndoOrRedoChangesNothing() {
    History history = History.of(FOUND);
    assertEquals(history, history.undo());
    assertEquals(history, history.redo());
    assertEquals(Optional.empty(), history.undoing());
  }

  @Test
  void aNewCorrectionEndsWhatCouldBeDoneAgain() {
    History history = History.of(FOUND).with(MERGE).undo();
    History other = history.with(new Correction.FillOrigin(Fact.Kind.PUBLISHER, "X"));
    assertEquals(List.of(), other.undone());
  }

  @Test
  void aCorrectionOfNothingIsNotCounted() {
    History history = History.of(FOUND).with(MERGE);
    assertEquals(history, history.with(MERGE));
  }

  @Test
  void everyCorrectionHasAName() {
    AnyCorrection any = new AnyCorrection(7);
    for (int i = 0; i < 300; i++) {
      Message title = Title.of(any.of(FOUND), FOUND.article()::words);
      assertTrue(!title.text().isBlank() && !title.text().contains("{"), title.toString());
    }
  }
}
