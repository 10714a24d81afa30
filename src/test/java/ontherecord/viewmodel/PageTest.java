package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ontherecord.fixtures.Found;
import ontherecord.fixtures.HardArticles;
import ontherecord.fixtures.Written;
import ontherecord.quote.Attribution;
import ontherecord.quote.Basis;
import ontherecord.quote.Form;
import ontherecord.quote.Manner;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Speaker;
import ontherecord.text.Article;
import ontherecord.text.Block;
import ontherecord.text.Origin;
import ontherecord.text.Span;
import ontherecord.viewmodel.Page.Row;
import org.junit.jupiter.api.Test;

class PageTest {

  @Test
  void anotherArticleOfTheSameShapeIsAnotherPage() {
    Page one = Page.of(Found.in("“We wait,” said Tom Reed of pier 1."));
    assertTrue(one.isLaidOutAs(Page.of(Found.in("“We wait,” said Tom Reed of pier 1."))));
    assertFalse(one.isLaidOutAs(Page.of(Found.in("“We wait,” said Tom Reed of pier 2."))));
  }

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

  @Test
  void aQuotationOfTwoSpansIsThereOnceInTheOrderOfTheText() {
    String text = "“Yes,” she said. “No.”";
    QuotedArticle quoted =
        HardArticles.uncredited(text, Form.DIRECT, List.of(new Span(0, 6), new Span(17, 22)));
    assertEquals(quoted.quotations(), Page.of(quoted).quotationsIn(new Span(0, text.length())));
    assertEquals(List.of(), Page.of(quoted).quotationsIn(new Span(8, 10)));
  }

  @Test
  void aSpeakerMentionedTenThousandTimesSlowsNothing() {
    Written it = new Written();
    Span name = it.write("Ann Lee");
    it.end(Block.Kind.PARAGRAPH);
    List<Span> mentions = new ArrayList<>(List.of(name));
    List<Span> contents = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      contents.add(it.write("“Lamp " + i + ",”"));
      it.write(" ");
      mentions.add(it.write("she"));
      it.write(" said.");
      it.end(Block.Kind.PARAGRAPH);
    }
    Speaker ann = new Speaker("s1", Speaker.Kind.NAMED, name, Optional.empty(), mentions);
    Article article = it.as("lamps").article();
    List<Quotation> quotations = new ArrayList<>();
    for (int i = 0; i < contents.size(); i++) {
      quotations.add(
          new Quotation(
              "q" + i,
              Form.DIRECT,
              Manner.SAID,
              List.of(contents.get(i)),
              new Attribution.Credited(
                  ann, List.of(name), List.of(), List.of(), Basis.STATED, Written.REASON, 0.9),
              List.of(),
              List.of()));
    }
    QuotedArticle quoted = new QuotedArticle(article, List.of(ann), List.of(), quotations);
    Page page = Page.of(quoted);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          for (int i = 0; i < 100; i++) {
            Span all = new Span(0, article.text().length());
            assertEquals(10_000, page.quotationsIn(all).size());
          }
        });
  }
}
