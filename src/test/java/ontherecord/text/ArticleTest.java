package ontherecord.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ontherecord.text.Block.Kind;
import org.junit.jupiter.api.Test;

class ArticleTest {

  @Test
  void blocksOnAdjacentLinesShareANumberWhereBlankLinesPartTheArticle() {
    Article article = lines("Headline\n\nCaption\nCredit\n\nFirst.\n\nSecond.");

    assertEquals(List.of(1, 2, 2, 3, 4), numbers(article));
    assertEquals(4, article.paragraphCount());
  }

  @Test
  void everyBlockHasItsNumberWhereLinesPartTheArticle() {
    Article article = lines("Headline\n\nFirst.\nSecond.\nThird.\nFourth.");

    assertEquals(List.of(1, 2, 3, 4, 5), numbers(article));
    assertEquals(5, article.paragraphCount());
  }

  @Test
  void aLineBreakOfTwoCharactersIsNoBlankLine() {
    assertEquals(List.of(1, 1, 2), numbers(lines("Caption\r\nCredit\r\n\r\nFirst.")));
    assertEquals(List.of(1, 1, 2), numbers(lines("Caption\rCredit\r\rFirst.")));
  }

  @Test
  void anOffsetBetweenBlocksBelongsToTheParagraphBefore() {
    Article article = lines("One.\n\nTwo.");

    assertEquals(1, article.paragraphAt(5));
    assertEquals(2, article.paragraphAt(6));
    assertEquals(2, article.paragraphAt(1000));
  }

  @Test
  void anArticleWithoutBlocksHasNoParagraphsAndNoTitle() {
    Article article = new Article(origin(), "Words.", List.of());

    assertEquals(0, article.paragraphCount());
    assertEquals(1, article.paragraphAt(3));
    assertEquals(Optional.empty(), article.title());
  }

  @Test
  void theTitleIsTheHeadlinesWords() {
    Article article =
        new Article(origin(), " Rain \nfalls", List.of(new Block(Kind.HEADLINE, new Span(1, 5))));

    assertEquals(Optional.of("Rain"), article.title());
  }

  @Test
  void rejectsBlocksOutOfPlace() {
    Block first = new Block(Kind.PARAGRAPH, new Span(0, 4));
    Block overlapping = new Block(Kind.PARAGRAPH, new Span(3, 6));
    Block pastTheEnd = new Block(Kind.PARAGRAPH, new Span(4, 99));

    assertThrows(IllegalArgumentException.class, () -> article(List.of(first, overlapping)));
    assertThrows(IllegalArgumentException.class, () -> article(List.of(pastTheEnd)));
  }

  private static Article article(List<Block> blocks) {
    return new Article(origin(), "One.\nTwo.", blocks);
  }

  /// An article in which every line that is not blank is a block.
  private static Article lines(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("[\n\r]", -1)) {
      if (!line.isBlank()) {
        blocks.add(new Block(Kind.PARAGRAPH, new Span(start, start + line.length())));
      }
      start += line.length() + 1;
    }
    return new Article(origin(), text, blocks);
  }

  private static List<Integer> numbers(Article article) {
    return IntStream.range(0, article.blocks().size())
        .mapToObj(i -> article.paragraphAt(article.blocks().get(i).span().start()))
        .toList();
  }

  private static Origin origin() {
    return Origin.of("a", "a.txt", "");
  }
}
