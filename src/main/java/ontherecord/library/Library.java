package ontherecord.library;

import java.util.List;
import java.util.stream.Stream;
import ontherecord.quote.QuotedArticle;

/// All articles that are open, as one immutable value, in the order in which they were opened.
public record Library(List<QuotedArticle> articles) {

  public static final Library EMPTY = new Library(List.of());

  public Library {
    articles = List.copyOf(articles);
  }

  /// This library and one article more, at the end. An article of the same file and bytes that was
  /// open already gives way to it.
  public Library with(QuotedArticle article) {
    Stream<QuotedArticle> others = articles.stream().filter(open -> !isSame(open, article));
    return new Library(Stream.concat(others, Stream.of(article)).toList());
  }

  private static boolean isSame(QuotedArticle one, QuotedArticle other) {
    return one.article().origin().equals(other.article().origin());
  }
}
