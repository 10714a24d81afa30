package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import ontherecord.edit.Anchor;
import ontherecord.edit.Correction;
import ontherecord.edit.Verdict;
import ontherecord.fixtures.Correcting;
import ontherecord.fixtures.GoldArticle;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a correction makes anew: the less, the sooner it shows. Figures are for the benchmark.
class LittleWorkTest {

  private final Desk desk = new Desk();

  @BeforeEach
  void open() {
    desk.open(GoldArticle.read());
  }

  @Test
  void aCheckChangesNothingThatIsShownOfTheArticle() {
    QuotedArticle before = now();
    desk.correct(
        new Correction.Check(List.of(Anchor.of(before.quotations().get(1))), Verdict.RIGHT, ""));
    assertSame(before, now());
    desk.undo();
    assertSame(before, now());
  }

  @Test
  void aNewSpeakerOfOneQuotationLeavesTheOthersAsTheyAre() {
    List<Quotation> before = now().quotations();
    desk.correct(Correcting.uncredit(before.get(1)));
    List<Quotation> after = now().quotations();
    assertNotSame(before.get(1), after.get(1));
    for (int i = 0; i < before.size(); i++) {
      if (i != 1 && before.get(i).equals(after.get(i))) {
        assertSame(before.get(i), after.get(i));
      }
    }
    desk.undo();
    assertEquals(before, now().quotations());
  }

  @Test
  void whatWasDoneIsOneValueUntilMoreIsDone() {
    assertSame(desk.history().orElseThrow(), desk.history().orElseThrow());
    desk.select(now().quotations().getFirst());
    var before = desk.history().orElseThrow();
    desk.select(now().quotations().getLast());
    assertSame(before, desk.history().orElseThrow());
  }

  @Test
  void thePlaceIsToldOnceAndIsInStepWithWhatWasDone() {
    int[] told = {0};
    desk.placeProperty()
        .subscribe(() -> {
          told[0]++;
          assertSame(now(), desk.history().orElseThrow().now().result());
        });
    desk.correct(Correcting.uncredit(now().quotations().getFirst()));
    assertEquals(1, told[0]);
    desk.undo();
    assertEquals(2, told[0]);
  }

  @Test
  void whereTheReaderHasBeenLeadsToTheArticleAsItIs() {
    for (Quotation quotation : now().quotations()) {
      desk.select(quotation);
    }
    Quotation first = now().quotations().getFirst();
    desk.correct(Correcting.uncredit(first));
    while (desk.canGoBackProperty().get()) {
      desk.back();
      assertSame(now(), desk.history().orElseThrow().now().result());
    }
    desk.forward();
    assertEquals(Optional.of(now().quotations().getFirst()), desk.place().orElseThrow().selected());
    assertEquals(Optional.empty(), now().quotations().getFirst().speaker());
  }

  private QuotedArticle now() {
    return desk.place().orElseThrow().open();
  }
}
