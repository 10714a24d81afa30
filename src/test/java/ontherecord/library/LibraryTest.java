package ontherecord.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ontherecord.edit.Correction;
import ontherecord.fixtures.MarketArticle;
import ontherecord.quote.QuotedArticle;
import ontherecord.text.Article;
import ontherecord.text.Fact;
import ontherecord.text.Origin;
import org.junit.jupiter.api.Test;

class LibraryTest {

  private final QuotedArticle one = MarketArticle.named("one");
  private final QuotedArticle two = MarketArticle.named("two");
  private final Library library = Library.of(List.of(one, two));

  @Test
  void keepsTheOrderInWhichArticlesWereOpened() {
    assertEquals(List.of(one, two), library.articles());
    QuotedArticle three = named(3);
    assertEquals(List.of(one, two, three), library.with(three).articles());
  }

  @Test
  void holdsTheSameFileOnceAndInItsPlace() {
    QuotedArticle again = MarketArticle.named("one");
    assertEquals(List.of(again, two), library.with(again).articles());
    assertEquals(Optional.of(one), library.same(again));
  }

  @Test
  void whatWasDoneToAnArticleThatIsClosedComesBackWithIt() {
    Library left = corrected().without(List.of(one, two));
    assertEquals(List.of(), left.articles());
    assertEquals(1, left.closed().size());
    Library back = left.with(one);
    assertTrue(isCorrected(back, one));
    assertEquals(Optional.of("Post"), back.articles().getFirst().article().origin().publisher());
    assertEquals(List.of(), back.closed());
  }

  @Test
  void isWithoutWhatIsClosedAndUntouched() {
    assertEquals(Library.EMPTY, library.without(List.of(one, two)));
    assertEquals(Library.EMPTY, corrected().without(List.of(one, two)).withoutClosed());
  }

  @Test
  void keepsWhatWasDoneToAnArticleInItsPlace() {
    Library corrected = corrected();
    QuotedArticle now = corrected.articles().getFirst();
    assertEquals(Optional.of("Post"), now.article().origin().publisher());
    assertEquals(Optional.of(now), corrected.same(one));
    assertEquals(one, corrected.history(now).undo().now().result());
    assertTrue(isCorrected(corrected, now));
    assertFalse(isCorrected(corrected, two));
    assertFalse(isCorrected(library, one), "the one before is as it was");
  }

  private static boolean isCorrected(Library library, QuotedArticle article) {
    return library.history(article).undoing().isPresent();
  }

  private Library corrected() {
    return library.with(
        library.history(one).with(new Correction.FillOrigin(Fact.Kind.PUBLISHER, "Post")));
  }

  @Test
  void takesThousandsAtOnce() {
    List<QuotedArticle> many = IntStream.range(0, 20_000).mapToObj(LibraryTest::named).toList();
    Library full =
        assertTimeoutPreemptively(
            Duration.ofSeconds(5), () -> library.with(many).without(many.subList(0, 10_000)));
    assertEquals(10_002, full.articles().size());
  }

  private static QuotedArticle named(int number) {
    Origin origin = Origin.of("n" + number, "n" + number + ".txt", "00");
    return new QuotedArticle(
        new Article(origin, "Words", List.of()), List.of(), List.of(), List.of());
  }
}
