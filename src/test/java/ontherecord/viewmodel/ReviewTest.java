package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import ontherecord.edit.ReviewQueue;
import ontherecord.edit.Revision;
import ontherecord.edit.Verdict;
import ontherecord.fixtures.Correcting;
import ontherecord.fixtures.DamagedArticle;
import ontherecord.fixtures.GoldArticle;
import ontherecord.library.Query;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewTest {

  private static final Query NOTHING = new Query("");

  private final QuotedArticle found = DamagedArticle.of(GoldArticle.read());
  private final Desk desk = new Desk();
  private final Corrector corrector = new Corrector(desk);
  private final Review review =
      new Review(
          desk,
          corrector,
          new Checks(desk, corrector, new BackgroundWork(Runnable::run, Runnable::run)));

  @BeforeEach
  void open() {
    desk.open(found);
  }

  @Test
  void goesThroughAllWithTheLeastSureFirst() {
    List<String> queue =
        ReviewQueue.of(Revision.of(found)).entries().stream()
            .map(it -> it.quotation().id())
            .toList();
    review.toggle(NOTHING);
    assertEquals(queue, ids(listed()));
    for (String id : queue) {
      assertEquals(Optional.of(id), selected());
      review.right(NOTHING);
    }
    assertEquals(List.of(), listed());
    int all = found.quotations().size();
    assertEquals(Optional.of(all + " of " + all + " checked"), review.progress());
  }

  @Test
  void whatIsCheckedIsNotAmongThoseNotYetChecked() {
    desk.select(found.quotations().get(2));
    review.show(Review.Filter.NOT_YET_CHECKED);
    review.right(NOTHING);
    assertEquals(found.quotations().size() - 1, listed().size());
    assertEquals(Optional.of(found.quotations().get(3).id()), selected());
    assertEquals(Optional.of("1 of " + found.quotations().size() + " checked"), review.progress());
  }

  @Test
  void whatIsChangedIsListedAndNothingElse() {
    review.show(Review.Filter.CHANGED_BY_ME);
    assertEquals(List.of(), listed());
    desk.correct(Correcting.uncredit(found.quotations().get(4)));
    assertEquals(List.of(found.quotations().get(4).id()), ids(listed()));
  }

  @Test
  void whatIsWrongStaysToBeReviewedUntilItIsPutRight() {
    Quotation last = found.quotations().getLast();
    desk.select(last);
    corrector.check(Verdict.WRONG);
    review.show(Review.Filter.TO_REVIEW);
    assertEquals(last.id(), listed().getFirst().id());
    corrector.credit(Optional.empty());
    assertTrue(ids(listed()).stream().noneMatch(last.id()::equals));
  }

  @Test
  void goesOnFromWhereAQuotationStoodThatIsListedNoMore() {
    review.show(Review.Filter.NOT_YET_CHECKED);
    desk.select(found.quotations().get(5));
    corrector.check(Verdict.RIGHT);
    review.step(NOTHING, 1);
    assertEquals(Optional.of(found.quotations().get(6).id()), selected());
    desk.select(found.quotations().get(5));
    review.step(NOTHING, -1);
    assertEquals(Optional.of(found.quotations().get(4).id()), selected());
  }

  @Test
  void whatIsNoQuotationIsLeftForTheNextOfTheList() {
    review.toggle(NOTHING);
    List<String> queue = ids(listed());
    for (int i = 1; i < queue.size(); i++) {
      review.noQuotation(NOTHING);
      assertEquals(Optional.of(queue.get(i)), selected());
    }
  }

  @Test
  void fromTheEndOfTheListItGoesBack() {
    List<Quotation> all = found.quotations();
    desk.select(all.getLast());
    review.noQuotation(NOTHING);
    assertEquals(Optional.of(all.get(all.size() - 2).id()), selected());
  }

  @Test
  void severalThatAreNoneAreLeftForTheNextOfTheListThatIsNoneOfThem() {
    List<Quotation> all = found.quotations();
    corrector.choose(List.of(all.get(1), all.get(3)), all.get(1));
    desk.select(all.get(1));
    review.noQuotation(NOTHING);
    assertEquals(Optional.of(all.get(4).id()), selected());
  }

  private List<Quotation> listed() {
    return review.arranged(desk.place().orElseThrow().listed(NOTHING));
  }

  private Optional<String> selected() {
    return desk.place().flatMap(Place::selected).map(Quotation::id);
  }

  private static List<String> ids(List<Quotation> quotations) {
    return quotations.stream().map(Quotation::id).toList();
  }
}
