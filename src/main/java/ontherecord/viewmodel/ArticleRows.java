package ontherecord.viewmodel;

import java.util.List;
import ontherecord.library.Library;
import ontherecord.library.Query;
import ontherecord.quote.QuotedArticle;
import ontherecord.say.Messages;
import ontherecord.text.Article;
import ontherecord.text.Block;

/// The list of open articles. What a row says is made when it is asked for: there may be thousands.
public final class ArticleRows {

  /// How many articles there are before there is a filter for them.
  private static final int FEW = 8;

  private static final int LONGEST = 120;

  private final Library library;

  private ArticleRows(Library library) {
    this.library = library;
  }

  public static ArticleRows of(Library library) {
    return new ArticleRows(library);
  }

  /// Whether there is anything to choose from.
  public boolean isWanted() {
    return library.articles().size() > 1;
  }

  /// Whether there are so many that the reader may want to look for one.
  public boolean needFilter() {
    return library.articles().size() > FEW;
  }

  /// The articles whose row has the words of `query`; all for a blank one.
  public List<QuotedArticle> matching(Query query) {
    return query.isBlank()
        ? library.articles()
        : library.articles().stream()
            .filter(it -> query.matches(title(it) + "\n" + from(it)))
            .toList();
  }

  /// Which of all is on screen: "2 of 7".
  public String where(QuotedArticle open) {
    return Messages.text(
        "articles.where", library.articles().indexOf(open) + 1, library.articles().size());
  }

  /// The article's own headline, or else the words that it begins with.
  public static String title(QuotedArticle quoted) {
    Article article = quoted.article();
    return article
        .title()
        .or(() -> article.blocks().stream().findFirst().map(it -> beginning(article, it)))
        .map(it -> String.join(" ", it.strip().split("\\s+", -1)))
        .orElseGet(() -> article.origin().name());
  }

  /// The outlet where it is stated, or else the file, and how many quotations there are, thoughts
  /// left aside.
  public static String note(QuotedArticle quoted) {
    return Messages.text("articles.note", from(quoted), Counts.of(quoted.quotations()).total());
  }

  /// What a screen reader says.
  public static String accessibleText(QuotedArticle quoted) {
    return Messages.text("articles.row", title(quoted), note(quoted));
  }

  private static String from(QuotedArticle quoted) {
    return quoted.article().origin().publisher().orElseGet(() -> quoted.article().origin().name());
  }

  private static String beginning(Article article, Block block) {
    String words = article.words(block.span());
    if (words.length() <= LONGEST) {
      return words;
    }
    int space = words.lastIndexOf(' ', LONGEST);
    return words.substring(0, space > 0 ? space : LONGEST) + "…";
  }
}
