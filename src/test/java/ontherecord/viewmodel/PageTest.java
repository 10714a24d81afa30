package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import ontherecord.quote.QuotedArticle;
import ontherecord.text.Article;
import ontherecord.text.Block;
import ontherecord.text.Origin;
import ontherecord.text.Span;
import ontherecord.viewmodel.Page.Row;
import org.junit.jupiter.api.Test;

class PageTest {

  @Test
  void everyLineWithWordsIsARowEvenOutsideABlock() {
    Page page = page("Title\r\n\r\nOne\nTwo\n\nLoose", new Span(0, 5), new Span(9, 16));
    assertEquals(
        List.of("Title", "One", "Two", "Loose"), page.rows().stream().map(page::words).toList());
  }

  @Test
  void onlyTheFirstRowOfAParagraphShowsItsNumberAndOnlyTheLastHasSpace() {
    Page page = page("Title\n\nOne\nTwo", new Span(0, 5), new Span(7, 14));
    Row two = page.rows().get(2);
    assertEquals(new Row(11, 14, Block.Kind.PARAGRAPH, 2, false, true), two);
    assertTrue(page.rows().get(1).first() && !page.rows().get(1).last());
  }

  @Test
  void aVeryLongLineIsSeveralRowsThatTogetherAreTheLine() {
    String line = "word ".repeat(3_000) + "\ud83d\ude00".repeat(3_000);
    Page page = page(line, new Span(0, line.length()));
    assertTrue(page.rows().stream().allMatch(row -> row.end() - row.start() <= 2_000));
    assertTrue(
        page.rows().stream().noneMatch(row -> Character.isLowSurrogate(line.charAt(row.start()))));
    assertEquals(line, page.rows().stream().map(page::words).collect(Collectors.joining()));
  }

  @Test
  void rowsAreFoundByOffsetAndByParagraph() {
    Page page = page("Title\n\nOne\nTwo", new Span(0, 5), new Span(7, 14));
    assertEquals(0, page.rowAt(6));
    assertEquals(2, page.rowAt(12));
    assertEquals(1, page.rowOfParagraph(2));
    assertEquals(2, page.rowOfParagraph(99));
  }

  @Test
  void anEmptyArticleHasNoRows() {
    Page page = page("");
    assertEquals(List.of(), page.rows());
    assertEquals(0, page.rowAt(0));
    assertEquals(0, page.rowOfParagraph(1));
  }

  private static Page page(String text, Span... blocks) {
    List<Block> paragraphs =
        List.of(blocks).stream().map(it -> new Block(Block.Kind.PARAGRAPH, it)).toList();
    Article article = new Article(Origin.of("a", "a.txt", "00"), text, paragraphs);
    return Page.of(new QuotedArticle(article, List.of(), List.of(), List.of()));
  }
}
