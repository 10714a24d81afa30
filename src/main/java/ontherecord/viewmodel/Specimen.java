package ontherecord.viewmodel;

import java.util.List;
import java.util.Optional;
import ontherecord.library.Library;
import ontherecord.quote.QuotedArticle;

/// The article that travels inside the program, and is there to look at. As long as nothing is done
/// to it, it is no part of the reader's work on others.
final class Specimen {

  private Optional<String> sha256 = Optional.empty();

  /// Tells which it is.
  void is(String hash) {
    sha256 = Optional.of(hash);
  }

  /// `library` without it, where nothing was done to it, no file has it, and others are open.
  Library leftOut(Library library, SavedWork saved) {
    List<QuotedArticle> own =
        library.articles().stream()
            .filter(it -> !isUntouched(it, library) || saved.done().containsKey(it.article()))
            .toList();
    return own.isEmpty()
        ? library
        : library.without(library.articles().stream().filter(it -> !own.contains(it)).toList());
  }

  private boolean isUntouched(QuotedArticle article, Library library) {
    return sha256.filter(article.article().origin().sha256()::equals).isPresent()
        && article.article().origin().file().isEmpty()
        && library.done(article).filter(it -> !it.isUntouched()).isEmpty();
  }
}
