package ontherecord.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import ontherecord.edit.ReviewQueue.Entry;
import ontherecord.edit.ReviewQueue.Filter;
import ontherecord.edit.ReviewQueue.Why;
import ontherecord.fixtures.Found;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import org.junit.jupiter.api.Test;

class ReviewQueueTest {

  private static final QuotedArticle FOUND = Found.example();
  private static final Revision REVISION = Revision.of(FOUND);

  @Test
  void theLeastSureComesFirstAndTheSurestLast() {
    List<Entry> entries = ReviewQueue.of(REVISION).entries();
    assertEquals(FOUND.quotations().size(), entries.size());
    assertEquals(Found.quotation(FOUND, "mistrust has"), entries.getFirst().quotation());
    assertEquals(Found.quotation(FOUND, "I do believe"), entries.getLast().quotation());
    assertTrue(entries.getFirst().why().contains(Why.INFERRED));
    assertTrue(entries.getFirst().why().contains(Why.LOW_CONFIDENCE));
  }

  @Test
  void aNoticeIsAReasonToLook() {
    Entry deck =
        ReviewQueue.of(REVISION).entries().stream()
            .filter(it -> it.quotation().equals(Found.quotation(FOUND, "Iran's president")))
            .findFirst()
            .orElseThrow();
    assertTrue(deck.why().contains(Why.NOTICE));
    assertEquals(
        "Only “an encounter” is quoted. What was the whole sentence?",
        deck.notices().getFirst().reason().text());
  }

  @Test
  void whatIsCheckedIsLeftOutAndCounted() {
    Quotation first = ReviewQueue.of(REVISION).next().orElseThrow().quotation();
    Quotation second = ReviewQueue.of(REVISION).after(first).orElseThrow().quotation();
    Revision checked = checked(REVISION, first);
    ReviewQueue queue = ReviewQueue.of(checked);
    assertEquals(second.id(), queue.after(first).orElseThrow().quotation().id());
    assertEquals("1 of 11 checked", queue.progress().text());
    assertEquals(10, queue.entries().size());
  }

  @Test
  void afterTheLastComesTheFirst() {
    ReviewQueue queue = ReviewQueue.of(REVISION);
    assertEquals(queue.next(), queue.after(queue.entries().getLast().quotation()));
  }

  @Test
  void allCheckedLeavesNothing() {
    Revision revision = REVISION;
    for (Quotation quotation : FOUND.quotations()) {
      revision = checked(revision, quotation);
    }
    assertEquals(Optional.empty(), ReviewQueue.of(revision).next());
    assertEquals("11 of 11 checked", ReviewQueue.of(revision).progress().text());
  }

  @Test
  void whatTheUserSaidIsSure() {
    Quotation first = ReviewQueue.of(REVISION).next().orElseThrow().quotation();
    Revision revision =
        REVISION
            .with(new Correction.SetSpeaker(List.of(Anchor.of(first)), Optional.empty()))
            .orElseThrow();
    assertTrue(!ReviewQueue.of(revision).next().orElseThrow().quotation().id().equals(first.id()));
  }

  @Test
  void filtersTellWhatIsShown() {
    Quotation first = FOUND.quotations().getFirst();
    Revision revision =
        checked(REVISION, first)
            .with(
                new Correction.SetSpeaker(
                    List.of(Anchor.of(FOUND.quotations().getLast())), Optional.empty()))
            .orElseThrow();
    assertEquals(11, ReviewQueue.shown(revision, Filter.ALL).count());
    assertEquals(10, ReviewQueue.shown(revision, Filter.NOT_YET_CHECKED).count());
    assertEquals(1, ReviewQueue.shown(revision, Filter.CHANGED_BY_ME).count());
  }

  private static Revision checked(Revision revision, Quotation quotation) {
    return revision
        .with(new Correction.Check(List.of(Anchor.of(quotation)), Verdict.RIGHT, ""))
        .orElseThrow();
  }
}
