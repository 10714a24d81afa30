package ontherecord.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import ontherecord.export.PageBreaks.Page;
import ontherecord.export.PageBreaks.Row;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PageBreaksTest {

  private static final Row LINE = new Row(0, 10, false);
  private static final Row HEADING = new Row(5, 10, true);

  @Test
  void aHeadingGoesWithWhatFollows() {
    assertEquals(
        List.of(new Page(0, 2), new Page(2, 4)),
        PageBreaks.of(List.of(LINE, LINE, HEADING, LINE), 40));
    assertEquals(List.of(new Page(0, 4)), PageBreaks.of(List.of(LINE, LINE, HEADING, LINE), 45));
  }

  @Test
  void theRoomAboveARowIsNotNeededAtTheTop() {
    assertEquals(List.of(new Page(0, 2)), PageBreaks.of(List.of(HEADING, LINE), 20));
  }

  @Test
  void whatCannotStayTogetherIsBrokenWhereThePageEnds() {
    assertEquals(
        List.of(new Page(0, 3), new Page(3, 5)),
        PageBreaks.of(List.of(HEADING, HEADING, HEADING, HEADING, LINE), 40));
    assertEquals(List.of(), PageBreaks.of(List.of(), 40));
  }

  @Test
  void aQuotationHasTwoLinesOnEitherSide() {
    ReportLine.Kind quotation = ReportLine.Kind.QUOTATION;
    assertTrue(PageBreaks.keeps(quotation, 0, 5));
    assertFalse(PageBreaks.keeps(quotation, 1, 5));
    assertFalse(PageBreaks.keeps(quotation, 2, 5));
    assertTrue(PageBreaks.keeps(quotation, 3, 5));
    assertTrue(PageBreaks.keeps(quotation, 4, 5));
  }

  @RepeatedTest(200)
  void everyRowStandsOnOnePageInOrder(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Row> rows = new ArrayList<>();
    for (int i = random.nextInt(60); i > 0; i--) {
      rows.add(new Row(random.nextInt(10), 1 + random.nextInt(60), random.nextInt(3) == 0));
    }
    int next = 0;
    for (Page page : PageBreaks.of(rows, 50)) {
      assertEquals(next, page.from());
      assertTrue(page.to() > page.from());
      double used = 0;
      for (int i = page.from(); i < page.to(); i++) {
        used += rows.get(i).height() + (i == page.from() ? 0 : rows.get(i).before());
      }
      assertTrue(used <= 50 || page.to() == page.from() + 1, page.toString());
      next = page.to();
    }
    assertEquals(rows.size(), next);
  }
}
